import { Counter, Gauge, type Registry } from 'prom-client'

/** One value of a family, with its labels. */
export interface Reading {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** A family of values that a scrape reads anew: what is not read any more is not there any more. */
export interface Family {
  readonly name: string
  readonly help: string
  readonly kind: 'gauge' | 'counter'
  readonly labels: readonly string[]
}

/**
 * Families that are filled together, once for a scrape, by `read`. prom-client asks each metric by itself and at the same time, so that
 * all of one scrape wait for the same reading.
 */
export class Families<F extends Family> {
  readonly #metrics = new Map<F, Gauge | Counter>()
  readonly #registry: Registry
  readonly #read: () => Promise<ReadonlyMap<F, readonly Reading[]>>
  #reading: Promise<void> | null = null

  constructor(registry: Registry, families: readonly F[], read: () => Promise<ReadonlyMap<F, readonly Reading[]>>) {
    this.#registry = registry
    this.#read = read
    const collect = (): Promise<void> => this.#collect()
    for (const family of families) {
      const { name, help, labels } = family
      const configuration = { name, help, labelNames: [...labels], registers: [registry], collect }
      this.#metrics.set(family, family.kind === 'gauge' ? new Gauge(configuration) : new Counter(configuration))
    }
  }

  /** Takes them out of the registry. */
  end(): void {
    for (const { name } of this.#metrics.keys()) this.#registry.removeSingleMetric(name)
  }

  async #collect(): Promise<void> {
    this.#reading ??= this.#fill().finally(() => { this.#reading = null })
    await this.#reading
  }

  async #fill(): Promise<void> {
    const readings = await this.#read()
    for (const [family, metric] of this.#metrics) {
      metric.reset()
      // A counter has no `set`; it begins at 0 after `reset`.
      for (const { labels, value } of readings.get(family) ?? []) metric.inc({ ...labels }, value)
    }
  }
}
