import '../install'
import type { Connection } from '../../connection'
import type { Domain } from '../../domain/domain'
import { LibvirtError } from '../../errors'
import type { KnownJob } from '../../domain/known-job'
import { JobRunningError } from '../running-job'
import type { AttachedMigration } from '../attach'
import { alreadyOver, ForeignRun } from './adopted'
import { divide, type Links } from './bandwidth'
import type { Entry } from './ledger'
import { planMigration, type Allowance, type MigrationPlan } from './migration-options'
import type { EvacuationAttempt } from './report'
import type { Resolved } from './resolve'
import { OwnRun, type Run, type RunListener, type RunResult } from './run'
import type { RunningMigration } from './schedule'
import { whereabouts, type Hosts } from './survey'
import type { Target } from './target'
import { blamesDestination, judge, type Ended, type Verdict } from './verdict'
import { isActive, isUnanswered, judgeWhereabouts, type Whereabouts } from './whereabouts'
import { wordsOf } from '../problems'

/** A migration under way, and what it takes. */
interface Active extends RunningMigration {
  /** null for one that is not ours to report. */
  readonly entry: Entry | null
  readonly run: Run
  /** Whether another ran beside it at any time. */
  shared: boolean
}

/** A guest and the destination that it is to go to. */
export interface Departure {
  readonly entry: Entry
  readonly target: Target
}

/** The settings that the traffic depends on. */
export interface TrafficSetting {
  readonly host: Connection
  readonly options: Resolved
  /** Why the evacuation is being stopped; null while it is not. */
  stopped(): string | null
  /** Called when a migration has ended and its guest's entry says how. */
  changed(): void
}

/** All migrations that leave the host at one moment: begins them, divides the links among them, and finds out how each ended. */
export class Traffic {
  readonly #setting: TrafficSetting
  readonly #active = new Set<Active>()

  constructor(setting: TrafficSetting) {
    this.#setting = setting
  }

  /** For the scheduler. */
  get running(): readonly RunningMigration[] {
    return [...this.#active]
  }

  /** Whether a migration runs whose end is awaited. */
  get isAwaited(): boolean {
    return [...this.#active].some(({ entry }) => entry !== null)
  }

  /** The bandwidth of the links. */
  get links(): Links {
    const { perLink, targets } = this.#setting.options
    return {
      sourceMiBps: perLink,
      destinationsMiBps: new Map(targets.flatMap(({ key, destination }) =>
        destination.perLink === undefined ? [] : [[key, destination.perLink] as const])),
    }
  }

  /** Begins migrations. `expected`: how many may run beside each other soon, these included. */
  begin(departures: readonly Departure[], expected: number): void {
    const coming = departures.map(({ entry, target }) => ({ ...entry.guest, destination: target.key }))
    const shares = divide([...this.#active, ...coming], this.links)
    // First those that run give up what they have too much of.
    this.#share(shares)
    for (const departure of departures) {
      const share = shares.get(departure.entry.guest.key)
      this.#begin(departure, share === undefined ? null : { shareMiBps: share, leastMiBps: this.#least(departure, expected) ?? share })
    }
    this.#share(shares)
  }

  #begin({ entry, target }: Departure, allowance: Allowance | null): void {
    const { options } = this.#setting
    const { key, needsMiBps, memoryBytes } = entry.guest
    const domain = entry.facts.domain as Domain
    const because = entry.alone ? 'once more, with nothing beside it' : entry.tries === 0 ? 'its turn has come' : 'once more'
    const plan = planned(() => planMigration(entry.guest, target.destination, allowance, options))
    const bandwidthMiBps = 'error' in plan ? null : plan.mibps
    entry.tries++
    entry.begin({ destination: target.name, bandwidthMiBps, because })
    entry.set('migrating', because, { destination: target.name, bandwidthMiBps })
    target.promise(memoryBytes)
    const run = new OwnRun(() => {
      if ('error' in plan) throw plan.error
      return domain.migrate(plan.options)
    }, { mibps: bandwidthMiBps, postcopy: !('error' in plan) && plan.postcopy }, listenerOf(entry))
    this.#track({ key, entry, destination: target.key, needsMiBps, run, shared: false }, async (result, shared) => {
      const { error } = result
      if (error instanceof JobRunningError && error.migrates && error.job) {
        const { job } = error
        return () => {
          // Nothing was begun, so nothing was tried.
          entry.tries--
          entry.end({ ...figures(result), outcome: 'failed', because: result.because, errorCode: error.code })
          this.#settle(target, entry)
          this.await(entry, job)
        }
      }
      const conclude = await this.#conclude(entry, target, result, shared)
      await target.refresh()
      return () => {
        conclude()
        this.#settle(target, entry)
      }
    })
  }

  /** Goes on with a migration that an earlier call began; null: it has ended since it was found. */
  takeOver(entry: Entry, migration: AttachedMigration | null): void {
    const name = entry.attempts.at(-1)?.destination ?? null
    const target = this.#setting.options.targets.find((each) => each.name === name) ?? null
    const { key, needsMiBps, memoryBytes } = entry.guest
    const because = `an earlier call began its migration${migration ? `; ${migration.because}` : ''}`
    entry.set('migrating', because, { destination: name })
    target?.promise(memoryBytes)
    // Its limit is not known any more: what it gets here is set in any case.
    const run = migration === null ? alreadyOver : new OwnRun(() => migration, { mibps: null, postcopy: false }, listenerOf(entry))
    this.#track({ key, entry, destination: target?.key ?? null, needsMiBps, run, shared: true }, async (result, shared) => {
      // A client that died may be all that was wrong with it: that does not speak against its destination.
      const conclude = await this.#conclude(entry, null, result, shared)
      return () => {
        conclude()
        if (target) this.#settle(target, entry)
      }
    })
    this.#share(divide([...this.#active], this.links))
  }

  /** Waits for a migration that somebody else began, and finds out what became of its guest. */
  await(entry: Entry, job: KnownJob | null, because = 'somebody else began its migration'): void {
    entry.begin({ destination: null, bandwidthMiBps: null, because })
    entry.set('migrating', because)
    const run = new ForeignRun(entry.facts.domain as Domain, job, listenerOf(entry))
    this.#track({ key: entry.guest.key, entry, destination: null, needsMiBps: null, run, shared: true }, async (result) => {
      if (result.outcome !== 'left') return this.#conclude(entry, null, result, true)
      return () => {
        entry.end({ ...figures(result), outcome: 'running', because })
        entry.set('stopped', `${this.#setting.stopped() ?? 'nobody waits for it'}; ${because}, and it goes on`)
      }
    })
  }

  /** A migration that is not ours to await: it takes a worker of the daemon and part of the link. */
  watch(domain: Domain, job: KnownJob | null): void {
    const run = new ForeignRun(domain, job, { onSample: () => undefined, onRefusal: () => undefined })
    this.#track({ key: domain.uuid, entry: null, destination: null, needsMiBps: null, run, shared: true }, async () => () => undefined)
  }

  /** Aborts what runs, unless a guest needs both hosts. */
  abort(because: string): void {
    for (const { run } of this.#active) run.stop(because)
  }

  /** Leaves the migrations of others to themselves. */
  leaveOthers(): void {
    for (const { run, entry } of this.#active) if (entry === null) run.stop('nobody waits for it')
  }

  // The findings of `conclude` are noted in the same moment in which the migration is no longer counted: nobody sees the one without
  // the other.
  #track(active: Active, conclude: (result: RunResult, shared: boolean) => Promise<() => void>): void {
    this.#active.add(active)
    for (const each of this.#active) each.shared ||= this.#active.size > 1
    const end = (note: () => void): void => {
      note()
      this.#active.delete(active)
      this.#share(divide([...this.#active], this.links))
      this.#setting.changed()
    }
    active.run.ended.then((result) => conclude(result, active.shared)).then(end, (error: unknown) => {
      // Nothing of it may be lost without a word, and nothing else may wait for it for ever.
      end(() => active.entry?.set('unknown', `what became of it could not be found out: ${wordsOf(error)}`))
    })
  }

  #settle(target: Target, { status, guest }: Entry): void {
    const arrived = status === 'migrated'
    target.settle(guest.memoryBytes, arrived)
    if (arrived) for (const other of this.#setting.options.targets) if (other !== target) other.arrivedElsewhere()
  }

  #share(shares: ReadonlyMap<string, number>): void {
    for (const { run, key, entry } of this.#active) {
      const share = shares.get(key)
      if (share === undefined || entry?.event.bandwidthMiBps === share) continue
      run.limit(share)
      entry?.set('migrating', entry.event.because, { bandwidthMiBps: share })
    }
  }

  /** The least bandwidth of a migration, MiB/s, when as many run as are expected; null on links without a limit. */
  #least({ entry, target }: Departure, expected: number): number | null {
    if (entry.alone) return null
    const { perLink } = this.#setting.options
    const own = target.destination.perLink
    const parts = [
      ...(perLink === null ? [] : [perLink / expected]),
      ...(own === undefined ? [] : [own / Math.min(expected, target.place.maxConcurrent)]),
    ]
    return parts.length === 0 ? null : Math.max(1, Math.floor(Math.min(...parts)))
  }

  /** Finds out how a migration ended and what comes next for its guest. The result notes it. */
  async #conclude(entry: Entry, target: Target | null, result: RunResult, sharedLink: boolean): Promise<() => void> {
    const { host, options, stopped } = this.#setting
    const ran = { ran: !entry.isShutOff }
    const answers = result.outcome === 'completed' ? null : await settled(entry.facts.uuid as string, { source: host, destinations: options.targets }, ran)
    const where = answers && judgeWhereabouts(answers, ran)
    const silent = answers !== null && answers.destinations.some(({ answer }) => isUnanswered(answer))
    const stays = where === null || where.outcome === null || (where.outcome === 'skipped' && entry.isShutOff)
    const found = where?.outcome === 'alreadyThere'
    // A destination that cannot be reached keeps the call from being made too.
    const unreached = answers?.destinations.some(({ name, answer }) => name === target?.name && isUnanswered(answer)) ?? false
    const ended = endOf({ ...result, called: result.called || unreached }, { found, known: stays && !silent, because: where?.because ?? '' })
    // Its own migration saw its end, and nobody runs it.
    const isGone = result.outcome === 'gone' && answers !== null && ![answers.source, ...answers.destinations.map(({ answer }) => answer)].some(isActive)
    return () => {
      entry.end({
        ...figures(result),
        outcome: found ? 'completed' : ended.outcome as EvacuationAttempt['outcome'],
        because: ended.because,
        errorCode: result.error instanceof LibvirtError ? result.error.code : null,
        ...(found ? { destination: where.destination } : {}),
      })
      if (target && stays && blamesDestination(ended)) target.blame(entry.guest.key, ended.because)
      // The hosts know better than the call.
      if (!stays && !isGone && ended.outcome !== 'completed') {
        entry.set(found ? 'migrated' : where.outcome ?? 'unknown', `${where.because}; ${ended.because}`, { destination: where.destination }); return
      }
      const verdict = judge(ended, { stopped: stopped(), sharedLink, attemptsLeft: options.attempts - entry.tries })
      this.#follow(entry, target, verdict, where?.destination ?? entry.attempts.at(-1)?.destination ?? null)
    }
  }

  #follow(entry: Entry, target: Target | null, verdict: Verdict, destination: string | null): void {
    if (verdict.next === 'done') { entry.set(verdict.outcome, verdict.because, verdict.outcome === 'migrated' ? { destination } : {}); return }
    if (verdict.next === 'alone') entry.alone = true
    else if (target) entry.excluded.add(target.key)
    const stopped = this.#setting.stopped()
    if (stopped === null) entry.set('queued', `to be tried ${verdict.next}: ${verdict.because}`)
    else entry.set('stopped', `${stopped}; ${verdict.because}`)
  }
}

/** How often hosts that contradict each other are asked, and ms between. */
const asks = 10
const betweenMs = 500

/** Where a guest is. When one host lets go and the other takes it, both or neither may have it for a moment. */
async function settled(uuid: string, hosts: Hosts, ran: { readonly ran: boolean }): Promise<Whereabouts> {
  for (let ask = 1; ; ask++) {
    const answers = await whereabouts(uuid, hosts)
    const silent = [answers.source, ...answers.destinations.map(({ answer }) => answer)].some(isUnanswered)
    if (silent || ask === asks || judgeWhereabouts(answers, ran).outcome !== 'unknown') return answers
    await new Promise((resolve) => setTimeout(resolve, betweenMs))
  }
}

/** How a run ended, once the hosts were asked: `found` at a destination, or `known` to be at its source and nowhere else. */
function endOf(result: RunResult, { found, known, because }: { found: boolean, known: boolean, because: string }): Ended {
  if (result.outcome === 'over') {
    return { outcome: found ? 'completed' : 'failed', because: `${result.because}; ${because}`, error: null, abortedBy: null, called: true }
  }
  return (result.outcome === 'unknown' || result.outcome === 'gone') && known ? { ...result, outcome: 'failed' } : result
}

function planned(make: () => MigrationPlan): MigrationPlan | { readonly error: unknown } {
  try {
    return make()
  } catch (error) {
    return { error }
  }
}

function listenerOf(entry: Entry): RunListener {
  return {
    onSample: (sample) => entry.set('migrating', entry.event.because, { sample }),
    onRefusal: (because) => entry.set('migrating', because),
  }
}

type Figures = Pick<EvacuationAttempt, 'totalMs' | 'downtimeMs' | 'transferredBytes' | 'actions' | 'errorCode'>

function figures({ totalMs, downtimeMs, transferredBytes, actions }: RunResult): Figures {
  return { totalMs, downtimeMs, transferredBytes, actions, errorCode: null }
}
