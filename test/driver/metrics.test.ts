import { Registry } from 'prom-client'
import { connect, type Connection } from '../../lib'
import { collectMetrics } from '../../lib/metrics'
import { checkMetrics } from '../support/promtool'
import { removeHost, testHost, type TestHost } from '../support/driver'

let host: TestHost
let connection: Connection
beforeAll(async () => {
  host = testHost()
  connection = await connect(host.uri)
})
afterAll(async () => {
  await connection.close()
  removeHost(host)
})

test('a scrape has each domain by the exporters\' names, and Prometheus takes it', async () => {
  const registry = new Registry()
  using metrics = collectMetrics({ registry })
  metrics.addHost(connection, { name: 'one' })
  const scrape = await registry.metrics()
  expect(scrape).toContain('libvirt_up{host="one"} 1\n')
  expect(scrape).toContain('libvirt_domains{host="one"} 2\n')
  expect(scrape).toContain('libvirt_domain_info_vstate{host="one",domain="web"} 1\n')
  expect(scrape).toContain('libvirt_domain_info_vstate{host="one",domain="db"} 1\n')
  expect(checkMetrics(scrape)).toBe('')
  expect(checkMetrics('not { a metric\n')).not.toBe('')
})

test('all metrics of one scrape are of one request, and the next scrape forgets what is gone', async () => {
  const registry = new Registry()
  using metrics = collectMetrics({ registry })
  const remove = metrics.addHost(connection)
  await registry.metrics()
  const [calls] = (await registry.getSingleMetric('nodevirt_calls_total')!.get()).values
  expect(calls).toMatchObject({ labels: { function: 'virConnectGetAllDomainStats', code: 'ok' }, value: 1 })
  remove()
  expect(await registry.metrics()).not.toMatch(/^libvirt_\w+\{/m)
})

test('calls are counted by function and code, and timed', async () => {
  const registry = new Registry()
  using metrics = collectMetrics({ registry, migrations: false })
  await connection.domains.find('none-such')
  await connection.domains.get('web')
  const scrape = await registry.metrics()
  expect(scrape).toContain('nodevirt_calls_total{function="virDomainLookupByName",code="VIR_ERR_NO_DOMAIN"} 1\n')
  expect(scrape).toContain('nodevirt_calls_total{function="virDomainLookupByName",code="ok"} 1\n')
  expect(scrape).toContain('nodevirt_call_duration_seconds_count{function="virDomainLookupByName"} 2\n')
  metrics.end()
  await connection.domains.get('web')
  expect(await registry.metrics()).toBe('\n')
})

test('a host that does not answer is down, and the others are there; too many domains are left out and counted', async () => {
  const registry = new Registry()
  using metrics = collectMetrics({ registry, maxDomains: 1 })
  const closed = await connect(host.uri)
  await closed.close()
  metrics.addHost(closed, { name: 'closed' })
  metrics.addHost(connection, { name: 'one' })
  const scrape = await registry.metrics()
  expect(scrape).toContain('libvirt_up{host="closed"} 0\n')
  expect(scrape).toContain('libvirt_up{host="one"} 1\n')
  expect(scrape).toContain('libvirt_domains_left_out{host="one"} 1\n')
  expect(scrape).toContain('libvirt_domain_info_vstate{host="one",domain="db"} 1\n')
  expect(scrape).not.toContain('domain="web"')
})

test('wrong arguments are named, and leave nothing in the registry', () => {
  const registry = new Registry()
  expect(() => collectMetrics({ registry: {} as Registry })).toThrow('registry must be a Registry of prom-client')
  expect(() => collectMetrics({ registry, maxDomain: 1 } as never)).toThrow('maxDomains')
  using metrics = collectMetrics({ registry })
  expect(() => collectMetrics({ registry })).toThrow(new RangeError('registry: it has a metric \'libvirt_up\' already'))
  metrics.addHost(connection, { name: 'one' })
  expect(() => metrics.addHost(connection, { name: 'one' })).toThrow(RangeError)
  expect(() => metrics.addHost({} as Connection)).toThrow(TypeError)
  metrics.end()
  expect(registry.getMetricsAsArray()).toEqual([])
})
