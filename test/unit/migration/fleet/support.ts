import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { Connection, Domain, LibvirtError, type LibvirtErrorCode } from '../../../../lib'
import type { DomainMigrateOptions, Migration, MigrationOutcome, MigrationSample } from '../../../../lib/migration'
import { evacuate, type EvacuateOptions, type Evacuation, type EvacuationEvent, type EvacuationReport } from '../../../../lib/migration/fleet'
import { errorData } from '../../../../lib/error-data'
import { BoundedQueue } from '../../../../lib/queue'

export const MiB = 2 ** 20
export const GiB = 2 ** 30

/** A guest of made-up hosts. */
export interface FakeGuest {
  readonly name: string
  readonly uuid: string
  memoryBytes: number
  state: string
  reason: string
  persistent: boolean
  managedSave: boolean
  /** It does not say whether a job runs on it. */
  jobSilent: boolean
}

/** A migration whose course the test decides. */
export class FakeMigration {
  readonly domain: FakeGuest
  readonly from: FakeHost
  readonly options: DomainMigrateOptions & { bandwidthMiBps?: number }
  /** The destination, as this process reaches it. */
  readonly to: FakeHost
  readonly #queue = new BoundedQueue<MigrationSample>()
  latest: MigrationSample | null = null
  /** Whether it was called. */
  called = true
  /** The error of the call. */
  error: Error | null = null
  readonly outcome: Promise<MigrationOutcome>
  /** The requests to it, in words. */
  readonly asked: string[] = []
  isOver = false
  #resolve: (outcome: MigrationOutcome) => void = () => undefined

  constructor(domain: FakeGuest, from: FakeHost, options: DomainMigrateOptions) {
    this.domain = domain
    this.from = from
    this.options = options
    this.to = FakeHost.of((options.destination ?? options.to) as Connection)
    this.outcome = new Promise((resolve) => { this.#resolve = resolve })
  }

  [Symbol.asyncIterator](): AsyncIterator<MigrationSample> {
    return this.#queue
  }

  sample(phase: MigrationSample['phase']): void {
    this.latest = { phase } as MigrationSample
    this.#queue.push(this.latest)
  }

  end(outcome: MigrationOutcome['outcome'], change: Partial<MigrationOutcome> = {}): void {
    if (this.isOver) return
    this.isOver = true
    if (outcome === 'completed') this.from.moveTo(this.to, this.domain.uuid)
    this.#queue.end()
    this.#resolve({
      outcome, because: `it ${outcome}`, error: null, cancelled: null, totalMs: 1000, downtimeMs: 20, downtimeNetMs: 10, transferredBytes: 5 * MiB, actions: [], ...change,
    } as unknown as MigrationOutcome)
  }

  /** Fails as libvirt does. */
  refuse(message: string, code: LibvirtErrorCode = 'VIR_ERR_OPERATION_FAILED'): void {
    this.error = new LibvirtError({ code, message })
    this.end('failed', { because: message, error: errorData(this.error) })
  }

  async abort(reason: string): Promise<void> {
    this.asked.push(`abort: ${reason}`)
    this.end('cancelled', { because: reason, cancelled: { by: 'caller', reason } })
  }

  async setBandwidth(mibps: number, { postcopy = false } = {}): Promise<void> {
    this.asked.push(`${postcopy ? 'post-copy ' : ''}${mibps} MiB/s`)
  }
}

/** A host in memory, which has as much of a Connection as an evacuation uses. */
export class FakeHost {
  static readonly #hosts = new WeakMap<Connection, FakeHost>()
  readonly name: string
  readonly hostUuid: string
  readonly #uri: string
  guests = new Map<string, FakeGuest>()
  readonly migrations: FakeMigration[] = []
  /** Functions that answer for a guest's info instead, by the guest's name. */
  readonly odd = new Map<string, () => unknown>()
  freeBytes: number
  /** Its answer to everything; null while it answers properly. */
  silent: LibvirtError | null = null
  readonly connection: Connection
  /** Called when a migration begins. */
  onMigrate: (migration: FakeMigration) => void = () => undefined
  #most = 0

  constructor(name: string, { freeBytes = 100 * GiB, guests = [], hostUuid = randomUUID(), uri = `fake://${name}/system?secret=1` }: { freeBytes?: number, hostUuid?: string, uri?: string, guests?: readonly (Partial<FakeGuest> & { name: string })[] } = {}) {
    this.name = name
    this.hostUuid = hostUuid
    this.#uri = uri
    this.freeBytes = freeBytes
    for (const guest of guests) this.add(guest)
    this.connection = this.#connect()
    FakeHost.#hosts.set(this.connection, this)
  }

  static of(connection: Connection): FakeHost {
    return FakeHost.#hosts.get(connection)!
  }

  add(guest: Partial<FakeGuest> & { name: string }): FakeGuest {
    const whole: FakeGuest = {
      uuid: `uuid-of-${guest.name}`, memoryBytes: GiB, state: 'running', reason: 'booted', persistent: true, managedSave: false, jobSilent: false, ...guest,
    }
    this.guests.set(whole.uuid, whole)
    return whole
  }

  moveTo(other: FakeHost, uuid: string): void {
    other.guests.set(uuid, this.guests.get(uuid)!)
    this.guests.delete(uuid)
  }

  /** The migrations that run. */
  get running(): FakeMigration[] {
    return this.migrations.filter(({ isOver }) => !isOver)
  }

  /** The most migrations that ran at once. */
  get most(): number {
    return this.#most
  }

  async #answer<T>(answer: () => T): Promise<T> {
    await Promise.resolve()
    if (this.silent) throw this.silent
    return answer()
  }

  #connect(): Connection {
    const connection = Object.assign(Object.create(Connection.prototype) as object, new EventEmitter()) as unknown as Connection
    const answer = <T>(make: () => T): Promise<T> => this.#answer(make)
    const find = (key: string): Promise<Domain> => answer(() => {
      const guest = [...this.guests.values()].find(({ uuid, name }) => uuid === key || name === key)
      if (!guest) throw new LibvirtError({ code: 'VIR_ERR_NO_DOMAIN', message: `no domain ${key}` })
      return this.#domain(guest)
    })
    const own: object = {
      uri: this.#uri,
      node: { memoryStats: () => answer(() => ({ total: 2 * this.freeBytes, free: this.freeBytes, buffers: 0, cached: 0 })) },
      hostname: () => answer(() => this.name),
      capabilitiesXml: () => answer(() => `<capabilities><host><uuid>${this.hostUuid}</uuid></host></capabilities>`),
      sharesProcess: false,
      control: async () => connection,
      leaseControl: async () => ({ connection: connection, release: async () => undefined }),
      domains: {
        list: () => answer(() => [...this.guests.values()].map((guest) => this.#domain(guest))),
        get: find,
        getByUuid: find,
      },
    }
    for (const [name, value] of Object.entries(own)) Object.defineProperty(connection, name, { value })
    return connection
  }

  #domain(guest: FakeGuest): Domain {
    const domain = Object.create(Domain.prototype) as Domain
    const answer = <T>(make: () => T): Promise<T> => this.#answer(make)
    const own: object = {
      connection: this.connection,
      name: guest.name,
      uuid: guest.uuid,
      state: () => answer(() => ({ state: guest.state, reason: guest.reason })),
      info: () => answer(() => this.odd.has(guest.name) ? this.odd.get(guest.name)!() : ({ state: guest.state, maxMemoryBytes: guest.memoryBytes })),
      isPersistent: () => answer(() => guest.persistent),
      managedSave: { exists: () => answer(() => guest.managedSave) },
      job: { statistics: () => answer(() => {
        if (guest.jobSilent) throw new LibvirtError({ code: 'VIR_ERR_OPERATION_TIMEOUT', message: 'cannot acquire state change lock' })
        return { type: 0, operation: null }
      }) },
      migrate: (options: DomainMigrateOptions): Migration => {
        const migration = new FakeMigration(guest, this, options)
        this.migrations.push(migration)
        this.#most = Math.max(this.#most, this.running.length)
        queueMicrotask(() => this.onMigrate(migration))
        return migration as unknown as Migration
      },
    }
    for (const [name, value] of Object.entries(own)) Object.defineProperty(domain, name, { value })
    return domain
  }
}

/** Waits until it holds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    if (turn > 5000) throw new Error(`never: ${what}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** An evacuation to its end, with everything that it said. */
export async function through(evacuation: Evacuation): Promise<{ report: EvacuationReport, events: EvacuationEvent[] }> {
  const events: EvacuationEvent[] = []
  for await (const event of evacuation) events.push(event)
  return { report: await evacuation.report, events }
}

/** Guest by guest: how it ended, and where. */
export function ends({ guests }: EvacuationReport): Record<string, string> {
  return Object.fromEntries(guests.map(({ name, outcome, destination }) => [name, destination === null ? outcome : `${outcome} ${destination}`]))
}

/** Guests without a peculiarity: g1, g2, ... */
export const names = (count: number): { name: string }[] => Array.from({ length: count }, (_, at) => ({ name: `g${at + 1}` }))

/** A host with guests, and two that take them. */
export function hosts(count = 4, change: object = {}) {
  const source = new FakeHost('h1', { guests: names(count) })
  const second = new FakeHost('h2', change)
  const third = new FakeHost('h3', change)
  return { source, second, third, to: [second.connection, third.connection] }
}

/** Evacuates, and ends each migration as soon as it begins. */
export function run(source: FakeHost, options: EvacuateOptions, end: (migration: FakeMigration) => void = (migration) => migration.end('completed')) {
  source.onMigrate = end
  return through(evacuate(source.connection, options))
}
