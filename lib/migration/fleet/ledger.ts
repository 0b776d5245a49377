import type { Domain } from '../../domain/domain'
import type { StateName } from '../../domain/state'
import { atLeastBytes } from '../../numbers'
import type { MigrationSample } from '../samples/sample'
import { bandwidthMargin } from './limits'
import type { EvacuationGuest, GuestForecast } from './options'
import type { EvacuationAttempt, EvacuationGuestOutcome, EvacuationGuestReport } from './report'
import type { WaitingGuest } from './schedule'

/** An event of a guest, each time that something changes. */
export interface EvacuationEvent {
  /** ms since the evacuation began. */
  readonly atMs: number
  /** The guest's name. */
  readonly name: string
  /** null for a name that no host knows. */
  readonly uuid: string | null
  /** `queued`: it waits for its turn; otherwise what is done with it, or how it ended. */
  readonly status: 'queued' | 'forecasting' | 'migrating' | EvacuationGuestOutcome
  /** Why, in a sentence. */
  readonly because: string
  /** The name of the destination that it is on its way to, or at. */
  readonly destination: string | null
  /** Which migration of it this is; 0 before the first. */
  readonly attempt: number
  /** Its part of the link at the moment, MiB/s; null without a limit. */
  readonly bandwidthMiBps: number | null
  /** The latest sample of its migration. */
  readonly sample: MigrationSample | null
}

/** The facts about a guest before anything is done with it. */
export interface GuestFacts {
  readonly name: string
  readonly uuid: string | null
  /** At the source; null when it is not there. */
  readonly domain: Domain | null
  readonly state: StateName
  /** null when no host says. */
  readonly memoryBytes: number | null
  readonly persistent: boolean
  /** Attempts of earlier calls. */
  readonly earlier: readonly EvacuationAttempt[]
}

type Status = EvacuationEvent['status']
type Change = Partial<Pick<EvacuationEvent, 'destination' | 'bandwidthMiBps' | 'sample'>>

/** One guest's line in the books of an evacuation. */
export class Entry {
  readonly facts: GuestFacts
  /** Keys of destinations that are not to be asked again. */
  readonly excluded = new Set<string>()
  forecast: GuestForecast | null = null
  /** It is to be migrated with nothing beside it. */
  alone = false
  /** How many migrations it was given in this call. */
  tries = 0
  readonly #attempts: EvacuationAttempt[]
  readonly #emit: (event: EvacuationEvent) => void
  readonly #now: () => number
  #event: EvacuationEvent

  constructor(facts: GuestFacts, now: () => number, emit: (event: EvacuationEvent) => void) {
    this.facts = facts
    this.#attempts = [...facts.earlier]
    this.#now = now
    this.#emit = emit
    this.#event = {
      atMs: now(), name: facts.name, uuid: facts.uuid, status: 'queued', because: 'it was found', destination: null,
      attempt: this.#attempts.length, bandwidthMiBps: null, sample: null,
    }
  }

  /** The facts about it now. */
  get event(): EvacuationEvent {
    return this.#event
  }

  get status(): Status {
    return this.#event.status
  }

  /** Nothing more will be done with it. */
  get isDone(): boolean {
    return this.status !== 'queued' && this.status !== 'forecasting' && this.status !== 'migrating'
  }

  /** Notes what is done with it, or how it ended, and says so. */
  set(status: Status, because: string, change: Change = {}): void {
    const at = status === 'migrating' ? {} : { destination: null, bandwidthMiBps: null, sample: null }
    this.#event = { ...this.#event, ...at, ...change, status, because, atMs: this.#now(), attempt: this.#attempts.length }
    this.#emit(this.#event)
  }

  /** Takes over what is known of it without a migration of ours. */
  keep({ outcome, because, destination }: Pick<EvacuationGuestReport, 'outcome' | 'because' | 'destination'>): void {
    if (outcome !== 'pending') this.set(outcome, because, { destination })
  }

  /** Nothing of it runs at the source: only its definition can move. */
  get isShutOff(): boolean {
    return this.facts.state === 'shutoff' || this.facts.state === 'crashed'
  }

  /** A migration begins. */
  begin(attempt: Pick<EvacuationAttempt, 'destination' | 'bandwidthMiBps' | 'because'>): void {
    this.#attempts.push({
      ...attempt, startedAt: new Date().toISOString(), outcome: 'running', errorCode: null,
      totalMs: null, downtimeMs: null, transferredBytes: null, actions: [],
    })
  }

  /** The migration that began last has ended. */
  end(result: Omit<EvacuationAttempt, 'startedAt' | 'destination' | 'bandwidthMiBps'> & Partial<Pick<EvacuationAttempt, 'destination'>>): void {
    const last = this.#attempts.pop()
    if (last) this.#attempts.push({ ...last, ...result })
  }

  /** Attempts, oldest first. */
  get attempts(): readonly EvacuationAttempt[] {
    return this.#attempts
  }

  /** For the caller's functions, and for the scheduler. */
  get guest(): EvacuationGuest & WaitingGuest {
    const { name, uuid, state, memoryBytes, persistent } = this.facts
    const required = this.forecast?.requiredBandwidthMiBps
    return {
      key: uuid ?? name,
      name,
      uuid: uuid ?? '',
      state,
      memoryBytes: atLeastBytes(memoryBytes),
      persistent,
      forecast: this.forecast,
      attempts: this.#attempts.length,
      needsMiBps: this.alone ? Infinity : required == null ? null : required * bandwidthMargin,
      excluded: this.excluded,
    }
  }

  /** Its part of the report. */
  get report(): EvacuationGuestReport {
    const { name, uuid, memoryBytes } = this.facts
    const { because, destination } = this.#event
    return {
      name,
      uuid,
      memoryBytes,
      outcome: this.isDone ? this.status as EvacuationGuestOutcome : 'pending',
      because,
      destination: this.isDone ? destination : null,
      attempts: [...this.#attempts],
      totalMs: sum(this.#attempts.map(({ totalMs }) => totalMs)),
      downtimeMs: this.#attempts.at(-1)?.downtimeMs ?? null,
      transferredBytes: sum(this.#attempts.map(({ transferredBytes }) => transferredBytes)),
      forecast: this.forecast,
    }
  }
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0)
}
