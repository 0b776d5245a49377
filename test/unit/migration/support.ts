import { randomUUID } from 'node:crypto'
import { Domain, type Connection } from '../../../lib'
import type { TraceSink } from '../../../lib/migration'
import { DomainJobOperation, DomainJobType } from '../../../lib/constants/migration'
import { LibvirtError } from '../../../lib/errors'
import type { Conduct } from '../../../lib/migration/conduct'
import { Migration } from '../../../lib/migration/migration'
import type { MigrationSetup } from '../../../lib/migration/setup'
import type { MigrateOptions } from '../../../lib/migration/options/options'
import { planSteering, type SteeringOptions } from '../../../lib/migration/steering'
import { parseStatistics, type JobStatistics } from '../../../lib/domain/job-statistics'

export const uuid = '11111111-2222-3333-4444-555555555555'
const MiB = 2 ** 20

/** A host in memory, as far as a migration asks one: it says what it is told to, and whether it has the guest is up to the test. */
export class FakeHost {
  readonly uri: string
  readonly #hostUuid = randomUUID()
  #jobBeganAtMs: number | null = null
  readonly options = {}
  readonly sharesProcess = true
  isAlive = true
  has: boolean
  migrating = false
  /** Its answer to everything; null while it answers properly. */
  silent: unknown = null
  memoryBytes: number | null = 64 * MiB
  /** Calls that it refuses, by their C names. */
  readonly refused = new Set<string>()
  /** The calls to it, beside questions. */
  readonly calls: string[] = []
  /** The statistics that it keeps of a migration that has completed. */
  completed: JobStatistics | null = null
  /** Bytes sent so far. */
  sentBytes = 0

  constructor(name: string, has: boolean) {
    this.uri = `fake://${name}/`
    this.has = has
  }

  get connection(): Connection {
    return this as unknown as Connection
  }

  async control(): Promise<this> { return this.#answer(this) }
  async leaseControl(): Promise<{ connection: FakeHost, release: () => Promise<void> }> { return this.#answer({ connection: this as FakeHost, release: async () => undefined }) }
  async subscribe(): Promise<() => Promise<void>> { return this.#answer(async () => undefined) }
  async hostname(): Promise<string> { return this.#answer(this.uri) }
  async capabilitiesXml(): Promise<string> { return this.#answer(`<capabilities><host><uuid>${this.#hostUuid}</uuid></host></capabilities>`) }
  readonly hypervisor = {
    libvirtVersion: async (): Promise<string> => this.#answer('10.0.0'), version: async (): Promise<string> => this.#answer('8.2.0'),
  }

  readonly domains = { getByUuid: async (): Promise<Domain> => this.#domain() }

  async #domain(): Promise<Domain> {
    if (!this.has) throw this.silent ?? new LibvirtError({ code: 'VIR_ERR_NO_DOMAIN', message: 'no such domain' })
    return this.#answer(this.guest)
  }

  get guest(): Domain {
    const state = { state: 'running', reason: 'booted', stateCode: 1, reasonCode: 1 }
    return {
      name: 'web', uuid, connection: this, toJSON: Domain.prototype.toJSON,
      on: async () => this.domains.getByUuid(),
      state: async () => this.#answer(state),
      info: async () => this.#answer({ maxMemoryBytes: this.memoryBytes }),
      job: { statistics: async ({ completed = false } = {}) => this.#answer((completed ? this.completed : null) ?? this.#statistics()) },
      request: async (_read: unknown, name: string, ...args: unknown[]) => {
        if (this.refused.has(name)) throw new LibvirtError({ code: 'VIR_ERR_OPERATION_INVALID', message: `${name} was refused` })
        if (name !== 'virDomainMigrateGetMaxDowntime') this.calls.push([name, ...args].join(' '))
        return this.#answer(name === 'virDomainMigrateGetMaxDowntime' ? 300n : 0)
      },
    } as unknown as Domain
  }

  #statistics(): JobStatistics {
    if (!this.migrating) return parseStatistics({ type: DomainJobType.NONE, parameters: [] })
    this.sentBytes += MiB
    this.#jobBeganAtMs ??= performance.now()
    const longs = {
      memory_total: 64 * MiB, memory_processed: this.sentBytes, memory_remaining: 32 * MiB, data_processed: this.sentBytes,
      time_elapsed: Math.round(performance.now() - this.#jobBeganAtMs),
    }
    return parseStatistics({
      type: DomainJobType.UNBOUNDED,
      parameters: [
        { field: 'operation', type: 1, value: DomainJobOperation.MIGRATION_OUT },
        ...Object.entries(longs).map(([field, value]) => ({ field, type: 4, value: BigInt(value) })),
      ],
    })
  }

  async #answer<T>(value: T): Promise<T> {
    if (this.silent) throw this.silent
    return value
  }
}

/** A migration between two fake hosts, whose call does what the test says. */
export class Scene {
  readonly source = new FakeHost('one', true)
  readonly destination = new FakeHost('two', false)
  readonly refused = this.source.refused
  #finish: (result: { returned: true } | { error: unknown }) => void = () => undefined
  readonly #called = new Promise<{ returned: true } | { error: unknown }>((resolve) => { this.#finish = resolve })

  migrate(change: SteeringOptions & Partial<Omit<MigrationSetup, 'options' | 'steering'>> & { options?: Partial<MigrateOptions>, trace?: TraceSink } = {}): Migration {
    const { options: given, policy, guards, allow, ...rest } = change
    const options = { to: this.destination.connection, intervalMs: 10, ...given } as MigrateOptions
    return Migration.of({
      domain: this.source.guest, options, destination: this.destination.connection, trace: undefined, conduct: this.#conduct(),
      steering: planSteering(options, { policy, guards, allow }), resolution: { timeoutMs: 0 }, ...rest,
    })
  }

  #conduct(): Conduct {
    return {
      fromStart: true,
      adopts: false,
      run: async ({ beforeCall }) => {
        beforeCall()
        this.source.migrating = true
        return await this.#called
      },
    }
  }

  /** The guest arrives; `completed`: the statistics that its destination keeps. */
  arrive(completed: JobStatistics | null = null): void {
    Object.assign(this.source, { has: false, migrating: false })
    this.destination.completed = completed
    this.destination.has = true
    this.#finish({ returned: true })
  }

  /** The call fails, and the guest stays. */
  fail(error: unknown = new LibvirtError({ code: 'VIR_ERR_OPERATION_FAILED', message: 'it broke' })): void {
    this.source.migrating = false
    this.#finish({ error })
  }
}

/** The errors that reached the process unhandled while the action ran. */
export async function unhandledIn(action: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = []
  const note = (error: unknown): void => { seen.push(error) }
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
  try {
    await action()
    // Rejections are told of after the microtasks that could still handle them.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
    return seen
  } finally {
    process.off('unhandledRejection', note)
    process.off('uncaughtException', note)
  }
}

/** The samples of a migration until it has so many. */
export async function samplesOf(migration: Migration, count: number): Promise<number> {
  let seen = 0
  for await (const _ of migration) if (++seen >= count) break
  return seen
}
