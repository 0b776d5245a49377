import { LibvirtError, type LibvirtErrorCode } from '../../../../lib'
import { blamesDestination, judge, type Circumstances, type Ended } from '../../../../lib/migration/fleet/verdict'
import { judgeWhereabouts, type HostAnswer } from '../../../../lib/migration/fleet/whereabouts'

const refused = (code: LibvirtErrorCode) => new LibvirtError({ code, message: 'no' })
const failed = (error: Error | null = refused('VIR_ERR_OPERATION_FAILED')): Ended => ({ outcome: 'failed', because: 'why', error, abortedBy: null, called: true })
const cancelled = (abortedBy: Ended['abortedBy']): Ended => ({ outcome: 'cancelled', because: 'why', error: null, abortedBy, called: true })
const calm: Circumstances = { stopped: null, sharedLink: true, attemptsLeft: 2 }
const stopping: Circumstances = { ...calm, stopped: 'enough' }

test.each<[string, Ended, Partial<Circumstances>, string]>([
  ['it arrived', { outcome: 'completed', because: '', error: null, abortedBy: null, called: true }, {}, 'done migrated'],
  ['it arrived while all was being stopped', { outcome: 'completed', because: '', error: null, abortedBy: null, called: true }, stopping, 'done migrated'],
  ['it is gone', { outcome: 'gone', because: '', error: null, abortedBy: null, called: true }, {}, 'done gone'],
  ['it was refused', failed(), {}, 'elsewhere'],
  ['its call could not be made', { ...failed(), called: false }, {}, 'done failed'],
  ['it failed in an unknown way', failed(null), {}, 'elsewhere'],
  ['it was refused for the last time', failed(), { attemptsLeft: 0 }, 'done failed'],
  ['it was refused after the stop', failed(), stopping, 'done stopped'],
  ['its disks are not shared', failed(refused('VIR_ERR_MIGRATE_UNSAFE')), {}, 'done failed'],
  ['its options make no sense', failed(new TypeError('no')), {}, 'done failed'],
  ['its options contradict each other', failed(new RangeError('no')), {}, 'done failed'],
  ['its policy gave up, beside others', cancelled('policy'), {}, 'alone'],
  ['a guard ended it, beside others', cancelled('guard'), {}, 'alone'],
  ['its policy gave up, alone already', cancelled('policy'), { sharedLink: false }, 'done failed'],
  ['its policy gave up for the last time', cancelled('policy'), { attemptsLeft: 0 }, 'done failed'],
  ['somebody else aborted it', cancelled('other'), {}, 'done failed'],
  ['the stop aborted it', cancelled('caller'), stopping, 'done stopped'],
  ['post-copy broke', { outcome: 'postcopyRecoverable', because: '', error: null, abortedBy: null, called: true }, {}, 'done unknown'],
  ['both hosts have it', { outcome: 'split', because: '', error: null, abortedBy: null, called: true }, {}, 'done unknown'],
  ['nobody knows', { outcome: 'unknown', because: '', error: null, abortedBy: null, called: true }, stopping, 'done unknown'],
  ['a word that is new', { outcome: 'evaporated', because: '', error: null, abortedBy: null, called: true }, {}, 'done unknown'],
])('%s', (_what, ended, change, expected) => {
  const verdict = judge(ended, { ...calm, ...change })
  expect(verdict.next === 'done' ? `done ${verdict.outcome}` : verdict.next).toBe(expected)
})

test.each<[string, Ended, boolean]>([
  ['a refusal', failed(), true],
  ['what concerns the guest alone', failed(refused('VIR_ERR_MIGRATE_UNSAFE')), false],
  ['a call that was never made', { ...failed(), called: false }, false],
  ['wrong options', failed(new RangeError('no')), false],
  ['an abort', cancelled('policy'), false],
])('does it speak against the destination: %s', (_what, ended, expected) => {
  expect(blamesDestination(ended)).toBe(expected)
})

const runs: HostAnswer = { state: 'running', reason: 'booted' }
const off: HostAnswer = { state: 'shutoff', reason: 'destroyed' }
const comes: HostAnswer = { state: 'paused', reason: 'migration' }
const paused: HostAnswer = { state: 'paused', reason: 'user' }
const silent: HostAnswer = { unanswered: 'no route' }

/** Source, second host, third host. */
test.each<[string, [HostAnswer, HostAnswer, HostAnswer], string | null, string | null]>([
  ['it runs at the source', [runs, 'absent', 'absent'], null, null],
  ['it is paused at the source', [paused, 'absent', 'absent'], null, null],
  ['it runs at the source, and a destination is silent', [runs, silent, 'absent'], null, null],
  ['a copy that waits for its memory is no guest yet', [runs, comes, 'absent'], null, null],
  ['a definition at a destination is no guest', [runs, off, 'absent'], null, null],
  ['its post-copy broke, and its other half is silent', [{ state: 'paused', reason: 'postcopyFailed' }, silent, 'absent'], 'unknown', null],
  ['it runs twice', [runs, 'absent', runs], 'unknown', 'h3'],
  ['it is at a destination', ['absent', runs, 'absent'], 'alreadyThere', 'h2'],
  ['it is at a destination, paused', ['absent', 'absent', paused], 'alreadyThere', 'h3'],
  ['it is at a destination, and its definition is still at the source', [off, runs, 'absent'], 'alreadyThere', 'h2'],
  ['it is at a destination, and another one is silent', ['absent', runs, silent], 'alreadyThere', 'h2'],
  ['its definition was moved', ['absent', off, 'absent'], 'alreadyThere', 'h2'],
  ['two destinations have it', ['absent', runs, runs], 'unknown', null],
  ['it is nowhere', ['absent', 'absent', 'absent'], 'unknown', null],
  ['it has left the source, and no destination runs it', [{ state: 'shutoff', reason: 'migrated' }, 'absent', off], 'unknown', null],
  ['its definition is where it was migrated on from', ['absent', { state: 'shutoff', reason: 'migrated' }, 'absent'], 'unknown', null],
  ['it is nowhere that answers', ['absent', silent, 'absent'], 'unknown', null],
  ['it was shut down', [off, 'absent', 'absent'], 'skipped', null],
  ['it is off at the source, and a destination is silent', [off, silent, 'absent'], 'unknown', null],
  ['an unfinished copy is all that is left', ['absent', comes, 'absent'], 'unknown', null],
  ['the source is silent', [silent, 'absent', 'absent'], 'unknown', null],
  ['the source is silent, and a destination has it', [silent, runs, 'absent'], 'unknown', 'h2'],
])('where it is: %s', (_what, [source, h2, h3], outcome, destination) => {
  const verdict = judgeWhereabouts({ source, destinations: [{ name: 'h2', answer: h2 }, { name: 'h3', answer: h3 }] }, { ran: false })
  expect(verdict).toMatchObject({ outcome, destination })
  expect(verdict.because).toMatch(/\w/)
})

test('a definition is not the guest that ran', () => {
  const verdict = judgeWhereabouts({ source: 'absent', destinations: [{ name: 'h2', answer: off }] }, { ran: true })
  expect(verdict).toMatchObject({ outcome: 'unknown', destination: null, because: expect.stringMatching(/h2 has a definition that does not run/) })
})
