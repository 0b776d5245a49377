import type { Connection } from '../connection'
import type { ConnectOptions } from '../connection-options'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import { wordsOf } from '../migration/problems'
import { formatMs } from '../migration/samples/format'
import { countsOf, guestOf, type Counts, type TopGuest, type TopHost } from './top-figures'

/** How long a host may take for one answer, ms. */
const answerMs = 30_000
const groups = ['state', 'cpuTotal', 'balloon', 'vcpu', 'interface', 'block'] as const

/** One host of `top`, looked at by itself: one that hangs holds up no other. */
export class HostLook {
  readonly #uri: string
  readonly #open: (uri: string, options: ConnectOptions) => Promise<Connection>
  #connection: Connection | null = null
  #name: string
  #guests: readonly TopGuest[] = []
  #counts = new Map<string, Counts>()
  #jobs = new Map<string, string>()
  #askedAt: number | null = null
  #trouble: string | null = 'not connected yet'
  #turn = 0

  constructor(uri: string, open: (uri: string, options: ConnectOptions) => Promise<Connection>) {
    this.#uri = uri
    this.#name = uri
    this.#open = open
  }

  /** What is known now. */
  get state(): TopHost {
    const waiting = this.#askedAt === null ? null : performance.now() - this.#askedAt
    const trouble = waiting !== null && waiting > 2_000 ? `no answer for ${formatMs(waiting)}; its figures are old` : this.#trouble
    return { uri: this.#uri, name: this.#name, trouble, guests: this.#guests }
  }

  /** Looks once. Does nothing while an earlier look waits for its answer. Never rejects. */
  async look(): Promise<void> {
    if (this.#askedAt !== null) return
    this.#askedAt = performance.now()
    try {
      this.#connection ??= await this.#connect()
      await this.#take(this.#connection)
      this.#trouble = null
    } catch (error) {
      this.#trouble = wordsOf(error)
    } finally {
      this.#askedAt = null
    }
  }

  async #connect(): Promise<Connection> {
    const connection = await this.#open(this.#uri, { readOnly: true, timeoutMs: answerMs, reconnect: true })
    this.#name = await connection.hostname({ timeoutMs: answerMs })
    // Bulk statistics do not tell jobs: events do, from the next pass of a migration on.
    await connection.subscribe('domain:migrationIteration', ({ domain, iteration }) => this.#jobs.set(domain.uuid, `migrates, sync ${iteration}`))
    await connection.subscribe('domain:jobCompleted', ({ domain }) => this.#jobs.delete(domain.uuid))
    await connection.subscribe('domain:lifecycle', ({ domain, event }) => {
      if (event === 'stopped' || event === 'resumed') this.#jobs.delete(domain.uuid)
    })
    return connection
  }

  async #take(connection: Connection): Promise<void> {
    const all = await connection.domains.stats({ groups, noWait: true, timeoutMs: answerMs })
    const atMs = performance.now()
    const counts = new Map<string, Counts>()
    await this.#askOne(all.filter(({ stats }) => stats.state?.state === 'running' || stats.state?.state === 'paused').map(({ domain }) => domain))
    this.#guests = all.map(({ domain: { name, uuid }, stats }) => {
      const now = countsOf(stats, atMs)
      counts.set(uuid, now)
      return guestOf({ host: this.#name, name, uuid }, stats, now, this.#counts.get(uuid), this.#jobs.get(uuid) ?? null)
    })
    this.#counts = counts
  }

  /** One guest in turn is asked for its job: what began before we came, and what tells no passes. */
  async #askOne(domains: readonly Domain[]): Promise<void> {
    const domain = domains[this.#turn++ % Math.max(1, domains.length)]
    if (!domain) return
    const { typeName, operationName } = await this.#jobOf(domain)
    if (typeName === 'none') this.#jobs.delete(domain.uuid)
    else if (!this.#jobs.has(domain.uuid)) this.#jobs.set(domain.uuid, operationName ?? 'a job')
  }

  /** A guest that ended meanwhile, or a driver that knows no jobs, is no trouble of the host, which has told its statistics. */
  async #jobOf(domain: Domain): Promise<{ typeName: string, operationName: string | null }> {
    try {
      return await domain.job.statistics({ timeoutMs: answerMs })
    } catch (error) {
      if (error instanceof LibvirtError && error.code.startsWith('VIR_ERR_')) return { typeName: 'none', operationName: null }
      throw error
    }
  }
}
