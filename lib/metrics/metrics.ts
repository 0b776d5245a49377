import { Registry } from 'prom-client'
import type { Connection } from '../connection'
import { aConnection } from '../nouns'
import { boolean, instance, number, readValue, required, table, text, whole, type OptionsOf } from '../options'
import { withoutSecrets } from '../uri'
import { callMetrics, countCalls } from './calls'
import { addDomain, domainFamilies } from './domains'
import { Families, type Family, type Reading } from './family'
import { followMigrations, migrationFamilies, migrationMetrics } from './migrations'

const metricsOptions = table('collectMetrics', {
  /** prom-client's registry that gets the metrics. */
  registry: required(instance<Registry>('a Registry of prom-client', () => Registry)),
  /** ms that a host may take to answer a scrape; then it counts as down. Default 5,000. */
  timeoutMs: number('ms', { least: 1 }),
  /** At most so many domains of one host have metrics, by name; the others are counted in `libvirt_domains_left_out`. Default 1,000. */
  maxDomains: whole('domains'),
  /** Counts the calls of this process, by function and code. Default true. */
  calls: boolean,
  /** Follows the migrations of this process. Default true. */
  migrations: boolean,
})

/** Which metrics, and where. */
export interface MetricsOptions extends OptionsOf<typeof metricsOptions> {}

const addHostOptions = table('metrics.addHost', {
  /** The value of the label `host`. Default: the connection's URI, without secrets. */
  name: text({ what: 'a name for the host' }),
})

/** How a host is named in its metrics. */
export interface AddHostOptions extends OptionsOf<typeof addHostOptions> {}

const hostFamilies = {
  up: { kind: 'gauge', name: 'libvirt_up', help: 'Whether the host answered this scrape, 1 or 0.', labels: ['host'] },
  domains: { kind: 'gauge', name: 'libvirt_domains', help: 'Domains of the host, running or not.', labels: ['host'] },
  leftOut: { kind: 'gauge', name: 'libvirt_domains_left_out', help: 'Domains without metrics of their own, because there are too many.', labels: ['host'] },
} as const satisfies Record<string, Family>

const groups = ['state', 'cpuTotal', 'balloon', 'vcpu', 'interface', 'block'] as const

/** Metrics of hosts, calls and migrations in a registry of prom-client. Made by {@link collectMetrics}. */
export class Metrics implements Disposable {
  readonly #hosts = new Map<string, Connection>()
  readonly #families: Families<Family>
  readonly #ends: (() => void)[] = []
  readonly #timeoutMs: number
  readonly #maxDomains: number

  /** Use {@link collectMetrics}. */
  constructor(options: MetricsOptions) {
    const { registry, timeoutMs = 5000, maxDomains = 1000, calls = true, migrations = true } = metricsOptions.read(options)
    const names = [
      ...[...Object.values(hostFamilies), ...domainFamilies, ...migrations ? migrationFamilies : []].map(({ name }) => name),
      ...calls ? Object.values(callMetrics) : [], ...migrations ? Object.values(migrationMetrics) : [],
    ]
    const taken = names.find((name) => registry.getSingleMetric(name))
    if (taken !== undefined) throw new RangeError(`registry: it has a metric '${taken}' already`)
    this.#timeoutMs = timeoutMs
    this.#maxDomains = maxDomains
    this.#families = new Families<Family>(registry, [...Object.values(hostFamilies), ...domainFamilies], () => this.#read())
    if (calls) this.#ends.push(countCalls(registry))
    if (migrations) this.#ends.push(followMigrations(registry))
  }

  /**
   * Each scrape asks this host for the statistics of its domains, in one request (virConnectGetAllDomainStats) that waits for no busy one.
   * Returns the function that takes it out again. The connection stays the caller's; one that heals is asked again when it is back.
   *
   * @throws RangeError when a host of this name is there already.
   */
  addHost(host: Connection, options?: AddHostOptions): () => void {
    readValue(aConnection, 'host', host)
    const { name = withoutSecrets(host.uri) } = addHostOptions.read(options)
    if (this.#hosts.has(name)) throw new RangeError(`name: there are metrics of a host '${name}' already`)
    this.#hosts.set(name, host)
    return () => { if (this.#hosts.get(name) === host) this.#hosts.delete(name) }
  }

  /** Takes all metrics out of the registry. */
  end(): void {
    this.#hosts.clear()
    this.#families.end()
    for (const end of this.#ends.splice(0)) end()
  }

  [Symbol.dispose](): void {
    this.end()
  }

  async #read(): Promise<ReadonlyMap<Family, readonly Reading[]>> {
    const readings = new Map<Family, Reading[]>([...Object.values(hostFamilies), ...domainFamilies].map((family) => [family, []]))
    const put = (family: Family, host: string, value: number): void => { readings.get(family)!.push({ labels: { host }, value }) }
    await Promise.all([...this.#hosts].map(async ([name, host]) => {
      const all = await host.domains.stats({ groups, noWait: true, timeoutMs: this.#timeoutMs }).catch(() => null)
      // Why a host does not answer is not for a scrape: `nodevirt_calls_total` has the code.
      put(hostFamilies.up, name, all ? 1 : 0)
      if (!all) return
      const sorted = all.sort((a, b) => a.domain.name < b.domain.name ? -1 : 1)
      put(hostFamilies.domains, name, all.length)
      put(hostFamilies.leftOut, name, Math.max(0, all.length - this.#maxDomains))
      for (const { domain, stats } of sorted.slice(0, this.#maxDomains)) addDomain(readings, name, domain.name, stats)
    }))
    return readings
  }
}

/**
 * Puts metrics into a registry of prom-client: of the calls and migrations of this process at once, and of each host that is added.
 *
 * ```ts
 * const registry = new Registry()
 * const metrics = collectMetrics({ registry })
 * metrics.addHost(host)
 * http.createServer(async (_, response) => response.end(await registry.metrics())).listen(9177)
 * ```
 *
 * @throws TypeError, RangeError for wrong options, and when the registry has a metric of one of these names already.
 */
export function collectMetrics(options: MetricsOptions): Metrics {
  return new Metrics(options)
}
