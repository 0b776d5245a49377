// A migration as a service's own tools see it: metrics of prom-client, spans of OpenTelemetry.
import { InMemorySpanExporter, BasicTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { Registry } from 'prom-client'
import { collectMetrics } from '../../lib/metrics'
import { traceSpans } from '../../lib/opentelemetry'
import { checkMetrics } from '../support/promtool'
import { Stage, until } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterAll(async () => { await stage?.stop() })

test('a migration is in the metrics while it runs and when it is over, and has a span with its phases', async () => {
  const registry = new Registry()
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  using metrics = collectMetrics({ registry })
  const stop = traceSpans({ tracer: provider.getTracer('test') })
  metrics.addHost(stage.source, { name: 'one' })
  metrics.addHost(stage.destination, { name: 'two' })
  const { domain } = await stage.guest()
  const migration = domain.migrate({ to: stage.destination, live: true, bandwidthMiBps: 8, intervalMs: 50 })
  await until(async () => (migration.latest?.memory?.remainingBytes ?? 0) > 0, 'memory is being sent')
  const labels = `name="${domain.name}",uuid="${domain.uuid}"`
  const during = await registry.metrics()
  expect(during).toMatch(new RegExp(`^nodevirt_migration_data_remaining_bytes\\{${labels}\\} [1-9]`, 'm'))
  expect(during).toContain(`libvirt_domain_info_vstate{host="one",domain="${domain.name}"} 1\n`)
  expect(checkMetrics(during)).toBe('')
  const outcome = await migration.outcome
  expect(outcome.outcome).toBe('completed')
  const after = await registry.metrics()
  stop()
  expect(after).toContain('nodevirt_migrations_total{outcome="completed"} 1\n')
  expect(after).toContain('nodevirt_migration_downtime_seconds_count 1\n')
  expect(after).not.toContain('nodevirt_migration_data_remaining_bytes{')
  expect(after).toContain(`libvirt_domain_info_vstate{host="two",domain="${domain.name}"} 1\n`)
  const spans = exporter.getFinishedSpans()
  const [span] = spans.filter(({ name }) => name === 'migrate')
  expect(span).toMatchObject({ attributes: { 'libvirt.domain.name': domain.name, 'libvirt.migration.outcome': 'completed' }, status: { code: 1 } })
  expect(span!.events.map(({ name }) => name)).toEqual(expect.arrayContaining(['firstPass', 'done']))
  expect(spans.map(({ name }) => name)).toContain('virDomainMigrate3')
  await (await migration.arrived())!.destroy()
})
