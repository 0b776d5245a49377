import {
  DomainEventResumedDetailType as Resumed, DomainEventStartedDetailType as Started, DomainEventStoppedDetailType as Stopped, DomainEventSuspendedDetailType as Suspended,
  DomainEventType as Event,
} from '../../../../lib/constants/domain-events'
import { hasBegun, type Signs } from '../../../../lib/migration/outcome/began'
import { judge, type AbortRequest, type CallEvidence, type Evidence, type HostAnswer, type SeenEvent } from '../../../../lib/migration/outcome'

// The answers of a host.
const at = (state: string, reason: string, migrating: boolean | null = false): HostAnswer => ({ known: 'present', state, reason, migrating, memoryRemainingBytes: null })
const absent: HostAnswer = { known: 'absent' }
const unanswered: HostAnswer = { known: 'unanswered', why: 'Connection refused' }
const notAsked: HostAnswer = { known: 'notAsked', why: 'the option `destination` has it asked' }

// The evidence of the call.
const returned: CallEvidence = { call: 'returned' }
const hangs: CallEvidence = { call: 'hangs' }
const notOurs: CallEvidence = { call: 'notOurs' }
const failed = (message = 'it broke', code = 'VIR_ERR_OPERATION_FAILED', lost = false): CallEvidence => ({ call: 'failed', message, code, lost })
const lostCall = failed('client socket is closed', 'VIR_ERR_INTERNAL_ERROR', true)

// The events that can have happened.
let clock = 0
const seen = (side: SeenEvent['side'], event: number, detail: number): SeenEvent => ({ side, event, detail, atMs: clock++ })
const stood = seen('source', Event.SUSPENDED, Suspended.MIGRATED)
const postcopyStood = seen('source', Event.SUSPENDED, Suspended.POSTCOPY)
const back = seen('source', Event.RESUMED, Resumed.MIGRATED)
const handedOver = seen('source', Event.STOPPED, Stopped.MIGRATED)
const stopped = (detail: number, side: SeenEvent['side'] = 'source') => seen(side, Event.STOPPED, detail)
const started = seen('destination', Event.STARTED, Started.MIGRATED)
const arrived = seen('destination', Event.RESUMED, Resumed.MIGRATED)
const abort: AbortRequest = { by: 'policy', reason: 'it would never have ended' }

/** A live migration that was watched from its start, of a guest that ran, whose call failed. */
function evidence(source: HostAnswer, destination: HostAnswer, more: Partial<Omit<Evidence, 'hosts'>> = {}): Evidence {
  return {
    call: failed(), began: 'yes', othersRan: false, abort: null, events: [], sourceWatched: true, destinationWatched: true, memoryMoved: true, completed: false, offline: false,
    before: { state: 'running', reason: 'booted' }, destinationBefore: 'absent', seenThere: false, relation: { hosts: 'different' }, hosts: { source, destination }, ...more,
  }
}

const running = at('running', 'booted')
const resumedHere = at('running', 'migrationCanceled')
const runsThere = at('running', 'migrated')
const incoming = at('paused', 'migration')
const gaveAway = at('shutoff', 'migrated')
const half = at('paused', 'postcopy')
const brokenHalf = at('paused', 'postcopyFailed')
const postcopyThere = at('running', 'postcopy')
const brokenThere = at('running', 'postcopyFailed')

type Row = [what: string, evidence: Evidence, outcome: string, because: RegExp, standing?: string]

describe('a domain of the same UUID that was started by hand at the destination', () => {
  const byHand = at('running', 'booted')
  test.each<Row>([
    ['is not the guest that was destroyed', evidence(at('shutoff', 'destroyed'), byHand, { events: [stopped(Stopped.DESTROYED)] }), 'unknown', /at its destination it is running \(booted\)/],
    ['is not the guest that is nowhere', evidence(absent, byHand), 'unknown', /at its destination it is running \(booted\)/],
    ['nor where it was restored', evidence(absent, at('running', 'restored')), 'unknown', /at its destination it is running \(restored\)/],
    ['and is no second half of one that stays', evidence(resumedHere, byHand), 'unknown', /nothing tells that this migration made the second one/],
    ['is the guest, rebooted since, where the call says so', evidence(gaveAway, byHand, { call: returned }), 'completed', /./],
    ['is the guest, rebooted since, where it was seen to arrive', evidence(absent, byHand, { events: [started, arrived] }), 'completed', /./],
  ])('%s', (_what, given, outcome, because) => {
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because) })
  })
})

describe('the guest arrived', () => {
  test.each<Row>([
    ['call, source and destination agree', evidence(gaveAway, runsThere, { call: returned }), 'completed', /is at its destination$/],
    ['a transient domain leaves nothing at its source', evidence(absent, runsThere, { call: returned }), 'completed', /is at its destination$/],
    ['the call failed, the hosts say otherwise', evidence(absent, runsThere), 'completed', /is at its destination$/],
    ['it was paused, and is', evidence(gaveAway, at('paused', 'user'), { call: returned }), 'completed', /\(paused\)/],
    ['nobody remembers the call', evidence(gaveAway, runsThere, { call: notOurs }), 'completed', /is at its destination$/],
    ['the call hangs', evidence(gaveAway, runsThere, { call: hangs }), 'completed', /is at its destination$/],
    ['the source does not answer any more, and the call returned', evidence(unanswered, runsThere, { call: returned }), 'completed', /its source does not answer/],
    ['the source does not answer, but said before that it was over',
      evidence(unanswered, runsThere, { events: [stood, handedOver] }), 'completed', /is at its destination/],
    ['the source does not answer, and the job was completed', evidence(unanswered, runsThere, { completed: true }), 'completed', /is at its destination/],
    ['the destination was not asked; call and source agree', evidence(absent, notAsked, { call: returned }), 'completed', /says libvirt.*is not known: the option/],
    ['the destination does not answer; call and source agree', evidence(gaveAway, unanswered, { call: returned }), 'completed', /says libvirt.*did not answer/],
    ['the destination does not answer; event and statistics agree',
      evidence(absent, unanswered, { completed: true, events: [stood, handedOver] }), 'completed', /says libvirt/],
    ['the source was destroyed after it had handed over', evidence(at('shutoff', 'destroyed'), runsThere), 'completed', /is at its destination/],
    ['it was migrated on from there', evidence(absent, absent, { call: returned, events: [handedOver, started, arrived, stopped(Stopped.MIGRATED, 'destination')] }),
      'completed', /migrated on/],
    ['post-copy healed by itself, and the source has not tidied up', evidence(brokenHalf, runsThere), 'completed', /stale half, paused \(postcopyFailed\)/, 'changing'],
    ['the source does not answer, and post-copy had begun', evidence(unanswered, runsThere, { events: [postcopyStood] }), 'completed', /does not answer/],
    ['the destination has not yet noticed that all memory is there', evidence(absent, brokenThere, { events: [stood, handedOver] }), 'completed', /./, 'changing'],
    ['a definition alone', evidence(at('shutoff', 'unknown'), at('shutoff', 'unknown'), { call: returned, offline: true, before: { state: 'shutoff', reason: 'unknown' } }),
      'completed', /is at its destination/],
  ])('%s', (_what, given, outcome, because, standing = 'certain') => {
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because), standing, cancelled: null })
  })
})

describe('the guest stayed', () => {
  test.each<Row>([
    ['the call failed, and both hosts agree', evidence(running, absent), 'failed', /^it broke; the domain is running at its source$/],
    ['its definition at the destination does not run', evidence(running, at('shutoff', 'destroyed')), 'failed', /running at its source/],
    ['it is paused, as somebody wanted', evidence(at('paused', 'user'), absent), 'failed', /paused \(user\) at its source/],
    ['nobody resumed it after the switchover', evidence(at('paused', 'migration'), absent, { events: [started, stood] }), 'failed', /paused \(migration\) at its source/, 'changing'],
    ['the destination still keeps a place for it', evidence(resumedHere, incoming), 'failed', /running at its source/, 'changing'],
    ['the call says that it went, and neither host agrees', evidence(running, absent, { call: returned }), 'failed', /says that it has migrated; the domain is running at its source/],
    ['the destination was not asked, and cannot have begun', evidence(running, notAsked), 'failed', /running at its source/],
    ['the destination does not answer, and cannot have begun', evidence(running, unanswered), 'failed', /running at its source/],
    ['events may be missing, but a guest that had stood still would say so', evidence(running, unanswered, { sourceWatched: false }), 'failed', /running/],
    ['it was paused before, and no memory was sent',
      evidence(at('paused', 'user'), notAsked, { before: { state: 'paused', reason: 'user' }, memoryMoved: false }), 'failed', /paused \(user\)/],
    ['it did not run before', evidence(at('shutoff', 'unknown'), notAsked, { before: { state: 'shutoff', reason: 'unknown' } }), 'failed', /shutoff \(unknown\) at its source/],
    ['somebody else migrates it already', evidence(at('running', 'booted', true), incoming, { call: failed('another job is active') }), 'failed', /another job/, 'changing'],
  ])('%s', (_what, given, outcome, because, standing = 'certain') => {
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because), standing, cancelled: null })
  })

  test('an abort of ours', () => {
    expect(judge(evidence(running, absent, { abort, call: failed('canceled by client', 'VIR_ERR_OPERATION_ABORTED') }))).toMatchObject({
      outcome: 'cancelled', cancelled: abort, because: 'it would never have ended; the domain is running at its source',
    })
  })

  test('an abort by somebody else', () => {
    expect(judge(evidence(running, absent, { call: failed('canceled by client', 'VIR_ERR_OPERATION_ABORTED') }))).toMatchObject({
      outcome: 'cancelled', cancelled: { by: 'other', reason: 'canceled by client' },
    })
  })

  test('an abort that came too late is none', () => {
    expect(judge(evidence(gaveAway, runsThere, { abort, call: returned }))).toMatchObject({ outcome: 'completed', cancelled: null })
    expect(judge(evidence(at('shutoff', 'destroyed'), absent, { abort }))).toMatchObject({ outcome: 'gone', cancelled: null })
  })
})

describe('both hosts have it', () => {
  test.each<Row>([
    ['and both run it', evidence(resumedHere, runsThere), 'split', /running \(migrationCanceled\).*running \(migrated\).*destroyed/],
    ['whatever the call says', evidence(running, runsThere, { call: returned }), 'split', /both hosts/],
    ['both paused', evidence(at('paused', 'migration'), at('paused', 'user')), 'split', /paused \(migration\).*paused \(user\)/],
    ['one stands still', evidence(at('paused', 'migration'), runsThere), 'split', /both hosts/],
    ['one lacks memory', evidence(running, brokenThere), 'split', /both hosts/],
  ])('%s', (_what, given, outcome, because) => {
    // It may be a moment of the handover, so nobody relies on the first look.
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because), standing: 'changing' })
  })
})

describe('post-copy broke', () => {
  test.each<Row>([
    ['both say so', evidence(brokenHalf, brokenThere), 'postcopyRecoverable', /needs both hosts/],
    ['the destination is paused', evidence(brokenHalf, at('paused', 'postcopyFailed')), 'postcopyRecoverable', /needs both hosts/],
    ['the destination has not noticed', evidence(brokenHalf, postcopyThere), 'postcopyRecoverable', /needs both hosts/],
    ['the source has not noticed', evidence(half, brokenThere), 'postcopyRecoverable', /needs both hosts/],
    ['neither has, and the call is gone', evidence(half, postcopyThere), 'postcopyRecoverable', /needs both hosts/, 'changing'],
    ['the destination cannot be reached', evidence(brokenHalf, unanswered), 'postcopyRecoverable', /Connection refused/],
    ['the destination was not asked', evidence(brokenHalf, notAsked), 'postcopyRecoverable', /option `destination`/],
    ['the source cannot be reached', evidence(unanswered, brokenThere), 'postcopyRecoverable', /Connection refused/, 'changing'],
    ['the job counts as running', evidence(at('paused', 'postcopyFailed', true), brokenThere, { call: notOurs }), 'postcopyRecoverable', /needs both/],
    ['the destination is dead: its half is lost', evidence(brokenHalf, absent, { events: [postcopyStood, arrived, stopped(Stopped.CRASHED, 'destination')] }), 'gone', /lost one half.*crashed/, 'changing'],
    ['the destination died before it went on there', evidence(brokenHalf, absent, { events: [started, postcopyStood, stopped(Stopped.FAILED, 'destination')] }),
      'gone', /lost one half.*hypervisor failed/, 'changing'],
    ['the source is dead: its half is lost', evidence(absent, brokenThere, { events: [stopped(Stopped.CRASHED)] }), 'gone', /lost one half/, 'changing'],
    ['the source was destroyed', evidence(at('shutoff', 'destroyed'), brokenThere), 'gone', /lost one half/, 'changing'],
  ])('%s', (_what, given, outcome, because, standing = 'certain') => {
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because), standing })
  })
})

describe('the guest ended', () => {
  test.each<Row>([
    ['destroyed, and its definition says so', evidence(at('shutoff', 'destroyed'), absent), 'gone', /shutoff \(destroyed\)/],
    ['shut down from inside', evidence(at('shutoff', 'shutdown'), absent), 'gone', /shutoff \(shutdown\)/],
    ['transient, shut down: an event says so', evidence(absent, absent, { events: [stopped(Stopped.SHUTDOWN)] }), 'gone', /was shut down/],
    ['transient, destroyed', evidence(absent, absent, { events: [stopped(Stopped.DESTROYED)] }), 'gone', /was destroyed/],
    ['transient, its hypervisor died', evidence(absent, absent, { events: [stopped(Stopped.CRASHED)] }), 'gone', /crashed/],
    ['crashed, and kept for a look', evidence(at('crashed', 'panicked'), absent), 'gone', /crashed \(panicked\)/],
    ['the destination was not asked, and cannot have begun', evidence(at('shutoff', 'destroyed'), notAsked), 'gone', /shutoff \(destroyed\)/],
    ['at the destination, after it had arrived',
      evidence(gaveAway, absent, { call: returned, events: [handedOver, arrived, stopped(Stopped.SHUTDOWN, 'destination')] }), 'gone', /arrived.*was shut down/],
    ['at the destination, whose definition says so', evidence(gaveAway, at('shutoff', 'crashed'), { call: returned }), 'gone', /arrived.*shutoff \(crashed\)/],
    ['what is left at the destination cannot run', evidence(at('shutoff', 'destroyed'), incoming), 'gone', /shutoff \(destroyed\)/, 'changing'],
  ])('%s', (_what, given, outcome, because, standing = 'certain') => {
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because), standing, cancelled: null })
  })

  test('a guest that ended at the destination before it had arrived has not arrived', () => {
    expect(judge(evidence(running, absent, { events: [started, stopped(Stopped.FAILED, 'destination')] }))).toMatchObject({ outcome: 'failed' })
  })

  test('one that was started again is there', () => {
    const again = seen('source', Event.STARTED, 0)
    expect(judge(evidence(unanswered, absent, { events: [stopped(Stopped.DESTROYED), again] }))).toMatchObject({ outcome: 'unknown' })
  })
})

describe('nobody can know yet', () => {
  test.each<Row>([
    ['the source does not answer', evidence(unanswered, absent), 'unknown', /at its source.*did not answer \(Connection refused\)/],
    ['neither host answers', evidence(unanswered, unanswered), 'unknown', /source.*did not answer.*destination.*did not answer/],
    ['neither host answers, and only the call says that it went', evidence(unanswered, unanswered, { call: returned }), 'unknown', /says that it has migrated/],
    ['only the source says that it went', evidence(gaveAway, unanswered), 'unknown', /destination.*did not answer/],
    ['only the destination says that it came, and the source may have resumed it', evidence(unanswered, runsThere, { events: [stood] }), 'unknown', /source.*did not answer/],
    ['the switchover had begun, and the destination does not answer', evidence(resumedHere, unanswered, { events: [stood, back] }), 'unknown', /destination.*did not answer/],
    ['the switchover may have begun unseen', evidence(resumedHere, notAsked, { sourceWatched: false }), 'unknown', /option `destination`/],
    ['the reason may be left over from an earlier attempt',
      evidence(resumedHere, unanswered, { sourceWatched: false, before: { state: 'running', reason: 'migrationCanceled' } }), 'unknown', /did not answer/],
    ['it ended after the switchover had begun, and the destination does not answer', evidence(at('shutoff', 'crashed'), unanswered, { events: [stood] }), 'unknown', /did not answer/],
    ['the call says that it went, and neither host has it', evidence(absent, absent, { call: returned }), 'unknown', /neither of the two hosts.*another host/],
    ['it stands still, and the destination was not seen to take part', evidence(at('paused', 'migration'), absent), 'unknown', /paused \(migration\)/],
    ['nobody saw how it ended: a third host may have it', evidence(absent, absent), 'unknown', /neither of the two hosts.*another host/],
    ['the destination has given it to a third host, or back', evidence(running, absent, { events: [arrived, stopped(Stopped.MIGRATED, 'destination')] }), 'unknown', /./],
    ['one half is not where it was looked for, and nobody saw it end', evidence(brokenHalf, absent), 'unknown', /postcopyFailed.*not there/],
    ['libvirt says that it went, and the destination does not have it', evidence(gaveAway, absent, { call: returned }), 'unknown', /not the one/],
    ['the call returned, the source runs it, and the destination does not answer', evidence(running, unanswered, { call: returned }), 'unknown', /did not answer/],
    ['the source is gone without a word while the destination lacks memory', evidence(absent, brokenThere), 'unknown', /postcopyFailed/],
    ['a host that cannot tell a state', evidence(at('nostate', 'unknown'), absent), 'unknown', /nostate/],
  ])('%s', (_what, given, outcome, because) => {
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because), standing: 'changing', cancelled: null })
  })

  test.each([['the connection of the call broke', lostCall], ['the call hangs', hangs], ['it is not ours', notOurs]])('it still goes on: %s', (_what, call) => {
    expect(judge(evidence(at('running', 'booted', true), incoming, { call }))).toMatchObject({ outcome: 'unknown', standing: 'underWay' })
    expect(judge(evidence(at('paused', 'postcopy', true), postcopyThere, { call }))).toMatchObject({ outcome: 'unknown', standing: 'underWay' })
  })

  test.each([['the connection of the call broke', lostCall], ['the call hangs', hangs], ['it is not ours', notOurs]])('it may still go on, and the source does not say: %s', (_what, call) => {
    const may = { outcome: 'unknown', standing: 'changing', because: expect.stringContaining('does not say whether a migration still runs') }
    for (const there of [incoming, absent, unanswered, notAsked]) expect(judge(evidence(at('running', 'booted', null), there, { call }))).toMatchObject(may)
    expect(judge(evidence(at('paused', 'migration', null), incoming, { call }))).toMatchObject(may)
    expect(judge(evidence(at('paused', 'postcopy', null), postcopyThere, { call }))).toMatchObject(may)
    expect(judge(evidence(at('running', 'booted', null), runsThere, { call }))).toMatchObject({ outcome: 'split' })
    expect(judge(evidence(at('paused', 'postcopy', null), brokenThere, { call }))).toMatchObject({ outcome: 'postcopyRecoverable' })
    expect(judge(evidence(at('shutoff', 'migrated', null), runsThere, { call }))).toMatchObject({ outcome: 'completed' })
  })
})

describe('nothing began', () => {
  const gone: CallEvidence = { call: 'neverMade', message: 'Domain not found', code: 'VIR_ERR_NO_DOMAIN' }
  const never = (source: HostAnswer, destination: HostAnswer, more: Partial<Omit<Evidence, 'hosts'>> = {}) =>
    judge(evidence(source, destination, { call: gone, began: 'no', before: null, ...more }))

  test('the domain is not at its source: nothing is said of another host', () => {
    for (const there of [runsThere, absent, unanswered, notAsked, incoming, brokenThere]) {
      expect(never(absent, there)).toEqual({
        outcome: 'failed', because: 'Domain not found; the domain is not at its source (any more); nothing was migrated', cancelled: null, standing: 'certain',
      })
    }
    expect(never(gaveAway, runsThere)).toMatchObject({ outcome: 'failed', because: 'Domain not found; at its source the domain is shutoff (migrated); nothing was migrated' })
    expect(never(unanswered, runsThere)).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/did not answer.*nothing was migrated/) })
  })

  test('it is at its source', () => {
    expect(never(running, runsThere)).toMatchObject({ outcome: 'failed', because: 'Domain not found; the domain is running at its source', standing: 'certain' })
    expect(never(running, absent, { abort })).toMatchObject({ outcome: 'cancelled', cancelled: abort })
    expect(never(absent, absent, { abort })).toMatchObject({ outcome: 'cancelled', because: expect.stringContaining('nothing was migrated') })
  })

  test('libvirt refused the call: it is believed where the source bears it out', () => {
    const refused = { call: failed('domain is not running', 'VIR_ERR_OPERATION_INVALID'), before: { state: 'running', reason: 'booted' } }
    expect(never(at('shutoff', 'shutdown'), absent, refused)).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/shutdown.*nothing was migrated/) })
    expect(never(absent, runsThere, refused)).toMatchObject({ outcome: 'failed', standing: 'changing' })
    expect(never(brokenHalf, brokenThere, refused)).toMatchObject({ outcome: 'postcopyRecoverable' })
    expect(never(unanswered, absent, refused)).toMatchObject({ outcome: 'unknown' })
  })
})

describe('what does not count', () => {
  const one = { relation: { hosts: 'same', because: 'both connections lead to h1' } } as const
  const perhaps = { relation: { hosts: 'unclear', because: 'both hosts are called h1' } } as const
  const occupied = { destinationBefore: { state: 'running', reason: 'booted' } } as const

  test.each<Row>([
    ['the same host twice', evidence(running, running, one), 'failed', /running at its source$/],
    ['the same host twice, which let go of it', evidence(gaveAway, gaveAway, { ...one, call: returned }), 'completed', /says libvirt.*does not count: both connections/],
    ['the same host twice, where it ended', evidence(at('shutoff', 'destroyed'), at('shutoff', 'destroyed'), one), 'gone', /shutoff \(destroyed\)/],
    ['perhaps the same host', evidence(resumedHere, runsThere, perhaps), 'failed', /running at its source$/],
    ['a domain of that UUID was there before', evidence(running, running, occupied), 'failed', /running at its source$/],
  ])('%s', (_what, given, outcome, because) => {
    expect(judge(given)).toMatchObject({ outcome, because: expect.stringMatching(because) })
  })

  test('the events of one host that were heard twice', () => {
    const twice = [stood, { ...stood, side: 'destination' as const }, arrived, handedOver, { ...handedOver, side: 'destination' as const }]
    expect(judge(evidence(gaveAway, gaveAway, { ...one, call: lostCall, events: twice }))).toMatchObject({ outcome: 'unknown', because: expect.stringContaining('both connections') })
  })
})

describe('what would cost a guest needs its own evidence', () => {
  test.each<[string, Evidence]>([
    ['whether it began', evidence(running, runsThere, { began: 'unknown' })],
    ['that it was at its source', evidence(running, runsThere, { before: null })],
    ['that the second one came with it', evidence(running, runsThere, { destinationBefore: null })],
  ])('split: without knowing %s', (_what, given) => {
    expect(judge(given)).toMatchObject({ outcome: 'unknown', because: expect.stringContaining('nothing tells that this migration made the second one') })
  })

  test.each<[string, Evidence]>([
    ['whether it began', evidence(at('shutoff', 'destroyed'), absent, { began: 'unknown' })],
    ['that it was at its source', evidence(at('shutoff', 'destroyed'), absent, { before: null })],
    ['how it ended', evidence(at('shutoff', 'unknown'), absent)],
    ['that the destination took part, where it may have switched', evidence(at('shutoff', 'destroyed'), absent, { events: [stood] })],
    ['that what the destination has is of this migration', evidence(gaveAway, at('shutoff', 'destroyed'), { call: returned, destinationBefore: { state: 'shutoff', reason: 'destroyed' } })],
    ['that it did not go on from there', evidence(gaveAway, at('shutoff', 'migrated'), { call: returned })],
  ])('gone: without knowing %s', (_what, given) => {
    expect(judge(given)).toMatchObject({ outcome: 'unknown' })
  })

  test('that the half at the source is stale', () => {
    expect(judge(evidence(brokenHalf, runsThere)).because).toMatch(/has to be destroyed/)
    for (const less of [{ began: 'unknown' }, { destinationBefore: null, call: notOurs }] as const) {
      expect(judge(evidence(brokenHalf, runsThere, less))).toMatchObject({ outcome: 'completed', because: expect.stringMatching(/nobody saw it come whole/) })
    }
  })
})

describe('every combination', () => {
  const sources = [
    running, resumedHere, at('running', 'booted', true), at('running', 'booted', null), at('paused', 'migration', null), at('paused', 'postcopy', null), at('paused', 'user'), at('paused', 'ioerror'), at('pmsuspended', 'unknown'), at('paused', 'migration'),
    half, brokenHalf, gaveAway, at('shutoff', 'destroyed'), at('shutoff', 'shutdown'), at('shutdown', 'user'), at('crashed', 'panicked'), at('nostate', 'unknown'),
    absent, unanswered, notAsked,
  ]
  const destinations = [
    runsThere, at('running', 'unpaused'), at('paused', 'user'), incoming, at('paused', 'startingUp'), postcopyThere, brokenThere, at('paused', 'postcopyFailed'),
    at('shutoff', 'destroyed'), at('shutoff', 'unknown'), at('crashed', 'panicked'), at('nostate', 'unknown'), absent, unanswered, notAsked,
  ]
  const calls = [returned, failed(), failed('canceled by client', 'VIR_ERR_OPERATION_ABORTED'), lostCall, hangs, notOurs]
  const stories = [
    [], [stood], [postcopyStood], [stood, back], [stood, handedOver], [stopped(Stopped.DESTROYED)], [started, arrived], [stood, arrived, handedOver],
    [arrived, stopped(Stopped.CRASHED, 'destination')], [arrived, stopped(Stopped.MIGRATED, 'destination')],
  ]
  const befores = [null, { state: 'running', reason: 'booted' }, { state: 'running', reason: 'migrationCanceled' }, { state: 'paused', reason: 'user' }, { state: 'shutoff', reason: 'unknown' }]
  const all: Evidence[] = []
  for (const source of sources) for (const destination of destinations) for (const call of calls) for (const events of stories) for (const before of befores) {
    for (const bits of [0, 1, 2, 3, 4, 5, 6, 7]) {
      all.push(evidence(source, destination, {
        call, events, before, sourceWatched: (bits & 1) !== 0, completed: (bits & 2) !== 0, abort: bits & 4 ? abort : null,
      }))
    }
  }
  const alive = (answer: HostAnswer): boolean => answer.known === 'present' && !['shutoff', 'shutdown', 'crashed', 'nostate'].includes(answer.state)
  const whole = (answer: HostAnswer): boolean => alive(answer) && answer.known === 'present'
    && !['postcopy', 'postcopyFailed'].includes(answer.reason) && !(answer.state === 'paused' && ['migration', 'startingUp'].includes(answer.reason))
  const asked = (answer: HostAnswer): boolean => answer.known === 'present' || answer.known === 'absent'

  const ran = (before: Evidence['before']): boolean => before?.state !== 'shutoff'

  /** Those whose verdict breaks a rule, as texts: the first few are enough. */
  function against(rule: (given: Evidence, said: ReturnType<typeof judge>) => boolean): string[] {
    return all.filter((given) => !rule(given, judge(given))).slice(0, 3).map((given) => `${JSON.stringify(given)} => ${JSON.stringify(judge(given))}`)
  }

  test(`has an answer and a reason (${all.length} of them)`, () => {
    expect(against((_given, { because, outcome, cancelled }) => because.length > 10 && (cancelled !== null) === (outcome === 'cancelled'))).toEqual([])
  })

  test('failed and cancelled: only a source that said that it has the guest, and a destination that does not run it', () => {
    expect(against(({ hosts: { source, destination }, before }, { outcome }) =>
      !['failed', 'cancelled'].includes(outcome) || (source.known === 'present' && (alive(source) ? !whole(destination) : !ran(before))))).toEqual([])
  })

  test('completed: never while the source runs it, and never on the word of one alone', () => {
    expect(against(({ hosts: { source, destination }, call, completed, events }, { outcome }) => {
      if (outcome !== 'completed') return true
      const signs = [call.call === 'returned', completed, asked(source) || events.some(({ side, event }) => side === 'source' && event === Event.STOPPED), asked(destination) || events.includes(arrived), asked(destination) && events.includes(postcopyStood)]
      return !whole(source) && signs.filter(Boolean).length >= 2
    })).toEqual([])
  })

  test('split: if and only if two hosts have it', () => {
    expect(against(({ hosts: { source, destination }, events, before }, { outcome, standing }) => {
      if (standing === 'underWay' || events.length > 0 || !before || !ran(before)) return true
      return (outcome === 'split') === (alive(source) && alive(destination) && whole(destination) && !(source.known === 'present' && /^postcopy/.test(source.reason))
        || (whole(source) && alive(destination) && destination.known === 'present' && /^postcopy/.test(destination.reason)))
    })).toEqual([])
  })

  test('gone: never while a host has a whole guest, or might have', () => {
    expect(against(({ hosts: { source, destination }, sourceWatched, events }, { outcome }) =>
      outcome !== 'gone' || (!whole(source) && !whole(destination) && (asked(destination) || sourceWatched || events.length > 0)))).toEqual([])
  })

  test('unknown: some host could not be asked, or what they say does not fit together', () => {
    expect(against((_given, { outcome, standing }) => outcome !== 'unknown' || standing !== 'certain')).toEqual([])
  })
})

describe('whether it began', () => {
  // The guest was destroyed before a poll saw the job: libvirt refused the call, and only events tell of it.
  const came: Signs = {
    call: failed('domain is not running'), seenToBegin: false, completed: false, othersRan: false, sourceWatched: true,
    events: [started, stopped(Stopped.FAILED, 'destination'), stopped(Stopped.DESTROYED)], destinationBefore: 'absent', relation: { hosts: 'different' },
  }

  test('its guest came to a destination that did not run it before: it ended during its migration', () => {
    expect(hasBegun(came)).toBe('yes')
    expect(hasBegun({ ...came, call: hangs, destinationBefore: { state: 'shutoff', reason: 'destroyed' } })).toBe('yes')
    expect(judge(evidence(absent, absent, { ...came, began: hasBegun(came) }))).toMatchObject({ outcome: 'gone', because: expect.stringMatching(/was destroyed/) })
  })

  test.each<[string, Partial<Signs>]>([
    ['what the destination had is not known', { destinationBefore: null }],
    ['the destination ran it before', { destinationBefore: { state: 'running', reason: 'booted' } }],
    ['the two hosts may be one', { relation: { hosts: 'unclear', because: 'both are called localhost' } }],
    ['another migration ran', { othersRan: true }],
    ['the call has no known end', { call: lostCall }],
    ['the call is not ours', { call: notOurs }],
    ['only the source tells of a migration', { events: [stood, stopped(Stopped.DESTROYED)] }],
  ])('not known: %s', (_what, less) => { expect(hasBegun({ ...came, ...less })).toBe('unknown') })

  test('it did not: the source was watched, and gave no event of a migration', () => {
    expect(hasBegun({ ...came, events: [stopped(Stopped.DESTROYED)] })).toBe('no')
  })
})
