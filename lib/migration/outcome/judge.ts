import type { AbortRequest, Evidence, HostAnswer } from './evidence'
import type { OutcomeWord } from './outcome'
import { destinationStand, endOf, mayHaveSwitched, postcopyBegan, sourceStand, type DestinationStand, type SourceStand } from './stands'

/** An answer, and how well it stands. */
export interface Verdict {
  readonly outcome: OutcomeWord
  readonly because: string
  /** Who aborted it, and why; null unless `cancelled`. */
  readonly cancelled: AbortRequest | null
  /**
   * - `certain`: no further answer can change it.
   * - `changing`: the hosts may not be done yet, or one of them did not answer: worth asking again.
   * - `underWay`: the source says that a migration is still running.
   */
  readonly standing: 'certain' | 'changing' | 'underWay'
}

type Rule = (evidence: Evidence) => Verdict

/**
 * One answer out of all that is known. Pure, and never from one signal alone: for each way in which the source can stand to the
 * domain, and each in which the destination can, there is a rule.
 */
export function judge(evidence: Evidence): Verdict {
  switch (underWay(evidence)) {
    case 'yes': return verdict('unknown', 'the migration still goes on, says the source', 'underWay')
    case 'perhaps': return verdict('unknown', `${calls(evidence)}; ${atSource(evidence)}, and does not say whether a migration still runs`, 'changing')
    case 'no': return table[sourceStand(evidence)][destinationStand(evidence)](evidence)
  }
}

// A job that the source still runs is ours, unless libvirt has already answered the call.
function underWay(evidence: Evidence): 'yes' | 'perhaps' | 'no' {
  const { call, hosts: { source } } = evidence
  if (call.call === 'returned' || (call.call === 'failed' && !call.lost) || source.known !== 'present') return 'no'
  const here = sourceStand(evidence), there = destinationStand(evidence)
  if (here === 'broken' || there === 'broken') return 'no'
  if (source.migrating !== null) return source.migrating ? 'yes' : 'no'
  // A guest that runs there, or does not run here, tells enough.
  const elsewhere = ['runs', 'holds', 'movedOn'].includes(there) || (there === 'postcopy' && here === 'has')
  return elsewhere || !['has', 'stands', 'postcopy'].includes(here) ? 'no' : 'perhaps'
}

function verdict(outcome: OutcomeWord, because: string, standing: Verdict['standing'] = 'certain'): Verdict {
  return { outcome, because, cancelled: null, standing }
}

/** The hosts may not be done yet. */
function changing(rule: Rule): Rule {
  return (evidence) => ({ ...rule(evidence), standing: 'changing' })
}

// What was said.

function calls({ call }: Evidence): string {
  switch (call.call) {
    case 'returned': return 'the migrate call says that it has migrated'
    case 'failed': return call.message
    case 'hangs': return 'the migrate call has no answer'
    case 'notOurs': return 'the migration is over'
  }
}

function says(answer: HostAnswer): string {
  switch (answer.known) {
    case 'present': return `${answer.state} (${answer.reason})`
    case 'absent': return 'no longer there'
    // What to do about it comes behind the first full stop.
    case 'unanswered': return `not known, because it did not answer (${answer.why.split('. ')[0]})`
    case 'notAsked': return `not known, because it was not asked: ${answer.why}`
  }
}

function atSource({ hosts: { source } }: Evidence): string {
  return `at its source the domain is ${says(source)}`
}

function atDestination({ hosts: { destination } }: Evidence): string {
  return `at its destination ${destination.known === 'absent' ? 'it is not there' : `it is ${says(destination)}`}`
}

/** Independent signs that libvirt took the migration for a success: one alone decides nothing. */
function signsOfArrival(evidence: Evidence): number {
  return [
    evidence.call.call === 'returned',
    evidence.completed,
    ['handedOver', 'absent'].includes(sourceStand(evidence)) && evidence.hosts.source.known !== 'notAsked',
    ...['runs', 'holds'].includes(destinationStand(evidence))
      // From post-copy on the source cannot have gone on with it.
      ? [true, postcopyBegan(evidence)] : [],
  ].filter(Boolean).length
}

// The rules.

/** The guest is at its source. */
const stayed: Rule = (evidence) => {
  const { abort, call, hosts: { source } } = evidence
  const where = source.known === 'present'
    ? `the domain is ${source.state}${source.state === 'running' ? '' : ` (${source.reason})`} at its source`
    : 'the domain is at its source'
  const cancelled: AbortRequest | null = abort ? { by: abort.by, reason: abort.reason }
    : call.call === 'failed' && call.code === 'VIR_ERR_OPERATION_ABORTED' ? { by: 'other', reason: call.message } : null
  if (cancelled && call.call !== 'returned') return { ...verdict('cancelled', `${cancelled.reason}; ${where}`), cancelled }
  return verdict('failed', `${calls(evidence)}; ${where}`)
}

/** It is at its source, as long as the destination cannot have begun to run it. */
const stayedUnlessSwitched: Rule = (evidence) => mayHaveSwitched(evidence)
  ? verdict('unknown', `${calls(evidence)}; ${atSource(evidence)}; ${atDestination(evidence)}`, 'changing')
  : stayed(evidence)

const arrived: Rule = (evidence) => {
  const { hosts: { destination, source } } = evidence
  const where = destination.known === 'present' && destination.state !== 'running' ? ` (${destination.state})` : ''
  return verdict('completed', `the domain is at its destination${where}${leftAt(source)}`)
}

function leftAt(source: HostAnswer): string {
  if (source.known === 'unanswered') return '; its source does not answer any more'
  return source.known === 'present' && source.state === 'paused'
    ? `; its source still holds a stale half, ${says(source)}, which has to be destroyed and must not be resumed` : ''
}

/** The source let go of it, or the destination has it, and the other one cannot be asked: two signs are needed. */
const arrivedBySigns: Rule = (evidence) => {
  if (signsOfArrival(evidence) < 2) return verdict('unknown', `${calls(evidence)}; ${atSource(evidence)}; ${atDestination(evidence)}`, 'changing')
  return ['runs', 'holds'].includes(destinationStand(evidence)) ? arrived(evidence) : byWord(evidence)
}

const byWord: Rule = ({ hosts: { destination } }) => verdict(
  'completed', `the domain is at its destination, says libvirt; the destination itself ${destination.known === 'unanswered' ? 'did not answer' : 'was not asked'}`,
)

/** Without a guest there is nothing that could be in two places: libvirt's word for a definition is enough. */
const definition: Rule = (evidence) => {
  const { call, offline, hosts: { destination } } = evidence
  if (call.call !== 'returned' || !offline) return stayed(evidence)
  if (destination.known === 'present') return arrived(evidence)
  return destination.known === 'absent' ? unclear(evidence) : byWord(evidence)
}

const movedOn: Rule = () => verdict('completed', 'the domain arrived at its destination, and was migrated on from there')

const both: Rule = (evidence) => {
  const where = destinationStand(evidence) === 'movedOn'
    ? `two hosts have the domain: ${atSource(evidence)}, and it arrived at its destination and was migrated on`
    : `both hosts have the domain: ${atSource(evidence)}, ${atDestination(evidence)}`
  return verdict('split', `${calls(evidence)}; ${where}; one of the two has to be destroyed`)
}

const recoverable: Rule = (evidence) => verdict(
  'postcopyRecoverable', `post-copy broke (${calls(evidence)}); the domain needs both hosts: ${atSource(evidence)}, ${atDestination(evidence)}`,
)

const halfLost: Rule = (evidence) => verdict(
  'gone', `${calls(evidence)}; post-copy lost one half of the guest, and the other one cannot run without it: ${atSource(evidence)}, ${atDestination(evidence)}`,
)

const endedAtSource: Rule = (evidence) => verdict(
  'gone', `${calls(evidence)}; the guest ended during its migration: at its source it ${ended(evidence, 'source')}`,
)

const endedAtDestination: Rule = (evidence) => verdict(
  'gone', `the domain arrived at its destination, and has ended there: it ${ended(evidence, 'destination')}`,
)

function ended({ hosts, events }: Evidence, side: 'source' | 'destination'): string {
  const end = endOf(hosts[side], events, side)
  return hosts[side].known === 'present' ? `is ${end}` : end
}

const endedUnlessSwitched: Rule = (evidence) => mayHaveSwitched(evidence)
  ? verdict('unknown', `${calls(evidence)}; at its source the domain ${ended(evidence, 'source')}; ${atDestination(evidence)}`, 'changing')
  : endedAtSource(evidence)

/** Both hosts were asked, and neither has it. A call that says otherwise may mean that a third host was. */
const nowhere: Rule = (evidence) => evidence.call.call === 'returned'
  ? verdict('unknown', `${calls(evidence)}, but neither host has the domain: it has ended since, or the destination that was asked is not the one`, 'changing')
  : verdict('gone', `${calls(evidence)}; neither host has the domain, and nothing tells how it ended`)

/** libvirt says that it has migrated, and the destination does not have it. */
const vanished: Rule = (evidence) => evidence.hosts.destination.known === 'present'
  ? endedAtDestination(evidence)
  : verdict('unknown', `libvirt says that the domain has migrated, but ${atDestination(evidence)}: it has ended since, or the destination that was asked is not the one`, 'changing')

const unclear: Rule = (evidence) => verdict(
  'unknown', `${calls(evidence)}; ${atSource(evidence)}; ${atDestination(evidence)}`, 'changing',
)

const table: Readonly<Record<SourceStand, Readonly<Record<DestinationStand, Rule>>>> = {
  has: {
    // A host that ran it before the other one let go shows so for a moment only.
    runs: changing(both), holds: changing(both), postcopy: changing(both), broken: changing(both), movedOn: changing(both),
    // A reservation that nobody has taken away yet.
    incoming: changing(stayed),
    ended: stayed, absent: stayed, silent: stayedUnlessSwitched,
  },
  off: {
    runs: definition, holds: definition, postcopy: definition, broken: definition, movedOn: definition,
    incoming: definition, ended: definition, absent: definition, silent: definition,
  },
  stands: {
    runs: changing(both), holds: changing(both), postcopy: changing(recoverable), broken: recoverable, movedOn: changing(both),
    incoming: changing(stayed), ended: changing(stayed), absent: changing(stayed), silent: unclear,
  },
  // The source's half of a post-copy that is complete cannot be used any more: it is only in the way.
  postcopy: {
    runs: changing(arrived), holds: changing(arrived), postcopy: changing(recoverable), broken: recoverable,
    movedOn: changing(movedOn), incoming: changing(recoverable), ended: changing(halfLost), absent: changing(halfLost),
    silent: changing(recoverable),
  },
  broken: {
    runs: changing(arrived), holds: changing(arrived), postcopy: recoverable, broken: recoverable,
    movedOn: changing(movedOn), incoming: recoverable, ended: changing(halfLost), absent: changing(halfLost), silent: recoverable,
  },
  handedOver: {
    runs: arrived, holds: arrived, postcopy: changing(arrived), broken: changing(arrived), movedOn,
    incoming: unclear, ended: endedAtDestination, absent: vanished, silent: arrivedBySigns,
  },
  ended: {
    runs: arrived, holds: arrived, postcopy: changing(halfLost), broken: changing(halfLost), movedOn,
    incoming: changing(endedAtSource), ended: endedAtDestination, absent: endedAtSource, silent: endedUnlessSwitched,
  },
  absent: {
    runs: arrived, holds: arrived, postcopy: unclear, broken: unclear, movedOn,
    incoming: unclear, ended: endedAtDestination, absent: nowhere, silent: arrivedBySigns,
  },
  silent: {
    runs: arrivedBySigns, holds: arrivedBySigns, postcopy: unclear, broken: changing(recoverable), movedOn: unclear,
    incoming: unclear, ended: unclear, absent: unclear, silent: arrivedBySigns,
  },
}
