import type { Connection } from '../../connection'
import type { Domain } from '../../domain/domain'
import { findByKey, uuidOf } from '../../uuid'
import { LibvirtError } from '../../errors'
import { boolean, readValue } from '../../options'
import { findOutgoing, type OutgoingMigration } from '../attach/find'
import { canBeOf } from '../running-job'
import { wordsOf } from '../problems'
import { atMost } from './at-most'
import { settled } from '../settled'
import type { GuestFacts } from './ledger'
import { questionMs, questionsAtOnce } from './limits'
import type { EvacuationGuestReport } from './report'
import type { Resolved } from './resolve'
import type { Target } from './target'
import { askHost, judgeWhereabouts, type Whereabouts } from './whereabouts'

/** A guest as it was found. */
export interface Found {
  readonly facts: GuestFacts
  /** The task for it: nothing (`verdict` says why), a migration, or to take over or await the one that runs. */
  readonly todo: 'nothing' | 'migrate' | 'takeOver' | 'await'
  /** The migration that runs. */
  readonly migration?: OutgoingMigration
  readonly verdict: Pick<EvacuationGuestReport, 'outcome' | 'because' | 'destination'> | null
  /** An earlier call's report of it. */
  readonly before: EvacuationGuestReport | null
}

/** All that is known before the first migration begins. */
export interface Survey {
  readonly guests: readonly Found[]
  /** Migrations that leave the host and are not ours to await: they take workers and bandwidth too. */
  readonly others: readonly OutgoingMigration[]
}

/** The host that is evacuated, and those that may have its guests. */
export interface Hosts {
  readonly source: Connection
  readonly destinations: readonly Pick<Target, 'name' | 'connection' | 'isCounted'>[]
}

/** Looks which guests there are, what they are, and which are on their way already. Rejects when the source does not answer. */
export async function survey(hosts: Hosts, options: Resolved): Promise<Survey> {
  const domains = await hosts.source.domains.list({ timeoutMs: questionMs })
  const chosen = choose(domains, options)
  const before = new Map((options.state?.guests ?? []).map((guest) => [guest.uuid ?? guest.name, guest]))
  const { migrating: outgoing, unanswered } = await findOutgoing(await hosts.source.control())
  const here = await atMost(questionsAtOnce, domains, async (domain) => {
    const migrating = outgoing.find((each) => each.domain.uuid === domain.uuid) ?? null
    if (!chosen.has(domain) && !before.has(domain.uuid)) return migrating && { other: migrating }
    const silent = unanswered.find((each) => each.domain.uuid === domain.uuid)?.error ?? null
    return await inspect(domain, { migrating, silent, before: before.get(domain.uuid) ?? null, hosts, options })
  })
  const found = here.filter((each) => each !== null)
  const guests = found.flatMap((each) => 'other' in each ? [] : [each])
  const missing = [
    ...[...before.values()].filter(({ uuid, name }) => !domains.some((each) => uuid === null ? each.name === name : each.uuid === uuid)),
    ...namedIn(options).filter(({ key }) => !findByKey(domains, key) && !findByKey(options.state?.guests ?? [], key)),
  ]
  const elsewhere = await atMost(questionsAtOnce, missing, async (each) => 'key' in each ? lookFor(each, hosts) : recall(each, hosts))
  return { guests: [...guests, ...elsewhere], others: found.flatMap((each) => 'other' in each ? [each.other] : []) }
}

/** A guest as the caller named it: by `key`. */
interface Named { readonly key: string, readonly name: string, readonly uuid: string | null }

function namedIn({ guests }: Resolved): Named[] {
  return Array.isArray(guests) ? guests.map((each: string | Domain) => typeof each === 'string'
    ? { key: each, name: each, uuid: uuidOf(each) } : { key: each.uuid, name: each.name, uuid: each.uuid }) : []
}

function choose(domains: readonly Domain[], options: Resolved): Set<Domain> {
  const { guests } = options
  if (guests === undefined) return new Set(domains)
  if (typeof guests === 'function') return new Set(domains.filter((domain) => readValue(boolean, 'guests()', settled('guests()', guests(domain)))))
  return new Set(namedIn(options).map(({ key }) => findByKey(domains, key)).filter((each) => each !== undefined))
}

async function inspect(domain: Domain, { migrating, silent, before, hosts, options }: {
  migrating: OutgoingMigration | null, silent: Error | null, before: EvacuationGuestReport | null, hosts: Hosts, options: Resolved,
}): Promise<Found> {
  const { name, uuid } = domain
  try {
    const [info, persistent] = await Promise.all([domain.info({ timeoutMs: questionMs }), domain.isPersistent({ timeoutMs: questionMs })])
    const active = info.state !== 'shutoff' && info.state !== 'crashed'
    const facts: GuestFacts = {
      name, uuid, domain, state: info.state, memoryBytes: active ? info.maxMemoryBytes : 0, persistent, earlier: ended(before),
    }
    if (silent) {
      // It may be on its way already, and must not be sent a second time.
      const because = `nobody can say whether it is being migrated: ${silent.message}`
      return { facts, todo: 'nothing', verdict: { outcome: 'unknown', because, destination: null }, before }
    }
    if (migrating) {
      // The attempt of the earlier call may have failed since, and somebody else have begun another one.
      const last = before?.attempts.at(-1)
      const ours = last?.outcome === 'running' && canBeOf(last.startedAt, migrating.elapsedMs)
      return { facts, todo: ours ? 'takeOver' : 'await', migration: migrating, verdict: null, before }
    }
    if (active) return { facts, todo: 'migrate', verdict: null, before }
    return { facts, before, ...await whatOfShutOff(facts, before, hosts, options) }
  } catch (error) {
    // It went while it was looked at, it cannot be asked, or what it says cannot be read. The others go on without it.
    const facts = unseen({ name, uuid, memoryBytes: before?.memoryBytes ?? null }, before)
    const verdict = judgeWhereabouts(await whereabouts(uuid, hosts), { ran: true })
    if (verdict.outcome !== null) return { facts, before, todo: 'nothing', verdict: { ...verdict, outcome: verdict.outcome } }
    const because = `it could not be read: ${wordsOf(error)}; ${verdict.because}`
    return { facts, before, todo: 'nothing', verdict: { outcome: 'failed', because, destination: null } }
  }
}

async function whatOfShutOff(
  { domain, uuid, persistent }: GuestFacts, before: EvacuationGuestReport | null, hosts: Hosts, options: Resolved,
): Promise<Pick<Found, 'todo' | 'verdict'>> {
  // A guest that has gone on leaves its definition.
  if (before && (before.outcome === 'migrated' || before.outcome === 'alreadyThere')) return { todo: 'nothing', verdict: before }
  const where = judgeWhereabouts(await whereabouts(uuid as string, hosts), { ran: false })
  if (where.outcome === 'alreadyThere') return { todo: 'nothing', verdict: { ...where, outcome: arrived(before, where.destination) } }
  const stays = (because: string) => ({ todo: 'nothing', verdict: { outcome: 'skipped', because, destination: null } }) as const
  if (!options.offline) return stays('it is shut off; the option offline moves its definition')
  if (where.outcome === 'unknown') return { todo: 'nothing', verdict: { ...where, outcome: 'unknown' } }
  if (!persistent) return stays('it is shut off, and has no definition that could be moved')
  if (await domain!.managedSave.exists({ timeoutMs: questionMs })) return stays('it is shut off with its memory saved, which would be left behind')
  return { todo: 'migrate', verdict: null }
}

/** A guest that an earlier call knew, and the source does not know any more. */
async function recall(before: EvacuationGuestReport, hosts: Hosts): Promise<Found> {
  const { uuid } = before
  const facts = unseen(before, before)
  if (before.outcome === 'migrated' || before.outcome === 'alreadyThere' || uuid === null) return { facts, todo: 'nothing', verdict: before, before }
  // One that was shut off took no memory.
  const where = judgeWhereabouts(await whereabouts(uuid, hosts), { ran: before.memoryBytes !== 0 })
  const outcome = where.outcome === 'alreadyThere' ? arrived(before, where.destination) : where.outcome ?? 'unknown'
  return { facts, todo: 'nothing', verdict: { ...where, outcome }, before }
}

// The process that had begun it did not live to see its end.
function arrived(before: EvacuationGuestReport | null, destination: string | null): 'migrated' | 'alreadyThere' {
  const last = before?.attempts.at(-1)
  return last && destination !== null && last.destination === destination && last.outcome !== 'failed' && last.outcome !== 'cancelled'
    ? 'migrated' : 'alreadyThere'
}

/** A guest that the caller named, and the source does not know. By name alone it cannot be found elsewhere: names are given twice. */
async function lookFor({ name, uuid }: Named, hosts: Hosts): Promise<Found> {
  const facts = unseen({ name, uuid, memoryBytes: null }, null)
  const where = uuid === null ? null : judgeWhereabouts(await whereabouts(uuid, hosts), { ran: false })
  if (where && (where.outcome === 'alreadyThere' || name === uuid)) {
    return { facts, todo: 'nothing', verdict: { ...where, outcome: where.outcome ?? 'unknown' }, before: null }
  }
  const namesakes = await Promise.all(hosts.destinations.filter(({ isCounted }) => isCounted).map((each) => namesakeAt(each, name)))
  const because = ['the source does not have it', ...where ? [where.because] : [], ...namesakes.filter((each) => each !== null)].join('; ')
  return { facts, todo: 'nothing', verdict: { outcome: 'unknown', because, destination: null }, before: null }
}

async function namesakeAt({ name: host, connection }: Hosts['destinations'][number], name: string): Promise<string | null> {
  try {
    const { uuid } = await connection.domains.get(name, { timeoutMs: questionMs })
    return `${host} has a domain of that name, with the UUID ${uuid}, which may be another guest`
  } catch (error) {
    return error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN' ? null : `${host} did not answer`
  }
}

/** The hosts' answers about a guest. */
export async function whereabouts(uuid: string, { source, destinations }: Hosts): Promise<Whereabouts> {
  const counted = destinations.filter(({ isCounted }) => isCounted)
  const [atSource, ...others] = await Promise.all([source, ...counted.map(({ connection }) => connection)].map((host) => askHost(host, uuid)))
  return { source: atSource!, destinations: counted.map(({ name }, at) => ({ name, answer: others[at]! })) }
}

/** The facts about a guest that the source does not show. */
function unseen(known: Pick<GuestFacts, 'name' | 'uuid' | 'memoryBytes'>, before: EvacuationGuestReport | null): GuestFacts {
  const { name, uuid, memoryBytes } = known
  return { name, uuid, memoryBytes, domain: null, state: 'nostate', persistent: false, earlier: ended(before) }
}

/** The attempts of an earlier call. One that was running has no known end of its own. */
function ended(before: EvacuationGuestReport | null): GuestFacts['earlier'] {
  return (before?.attempts ?? []).map((attempt) => attempt.outcome === 'running'
    ? { ...attempt, outcome: 'unknown', because: 'the evacuation that began it did not see its end' } : attempt)
}
