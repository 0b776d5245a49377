import { parseHeartbeat, parseHeartbeats, truthOf, type Heartbeat } from '../../../lib/lab/heartbeat'

const LINE = 'beat seq=12 ms=1200.250 writes=600 distinct=499 dropped=3 gap_ms=4.125 lost_ms=41.211 bad=0 checked=2'

const beat = (values: Partial<Heartbeat>): Heartbeat => ({
  seq: 1, guestMs: 0, writes: 0, distinctPagesPerSecond: 0, droppedWrites: 0, gapMs: 0, lostMs: 0, badPages: 0, checkedWalks: 0, ...values,
})

test('reads a heartbeat', () => {
  expect(parseHeartbeat(LINE)).toEqual({
    seq: 12, guestMs: 1200.25, writes: 600, distinctPagesPerSecond: 499, droppedWrites: 3, gapMs: 4.125, lostMs: 41.211, badPages: 0, checkedWalks: 2,
  })
})

test('reads a heartbeat of a later guest program that says more', () => {
  expect(parseHeartbeat(`${LINE} mood=fine`)).toMatchObject({ seq: 12, checkedWalks: 2 })
})

test.each(['', 'ready pages=256 tsc_khz=2600000', 'beat', LINE.replace(' bad=0', ''), LINE.replace('seq=12', 'seq=twelve')])(
  'takes %j for no heartbeat', (line) => { expect(parseHeartbeat(line)).toBeUndefined() })

test('leaves out a last line that is still being written, even if it could be read', () => {
  expect(parseHeartbeats(`ready pages=1\r\n${LINE}\n${LINE.replace('seq=12', 'seq=13')}`).map(({ seq }) => seq)).toEqual([12])
})

test('sums up what happened between two heartbeats', () => {
  const truth = truthOf([
    beat({ seq: 5, guestMs: 900, writes: 100, droppedWrites: 7, gapMs: 99, lostMs: 10, checkedWalks: 1 }),
    beat({ seq: 6, guestMs: 1400, writes: 600, distinctPagesPerSecond: 900, droppedWrites: 7, gapMs: 4, lostMs: 10, checkedWalks: 1 }),
    beat({ seq: 8, guestMs: 1900, writes: 1100, distinctPagesPerSecond: 1000, droppedWrites: 9, gapMs: 12, lostMs: 52, badPages: 1, checkedWalks: 3 }),
  ])
  expect(truth).toMatchObject({
    beats: 3, missingBeats: 1, spanMs: 1000, writesPerSecond: 1000, distinctPagesPerSecond: 950, droppedWrites: 2,
    longestGapMs: 12, lostMs: 42, badPages: 1, checkedWalks: 2,
  })
})

test('does not believe a late tick that takes back what was lost', () => {
  expect(truthOf([beat({ lostMs: 10 }), beat({ lostMs: 310 }), beat({ lostMs: 180 })]).lostMs).toBe(300)
})

test('does not take the first second, which is not over yet, for one without writes', () => {
  expect(truthOf([beat({ guestMs: 100 }), beat({ guestMs: 600 }), beat({ guestMs: 1100, distinctPagesPerSecond: 40 })]).distinctPagesPerSecond).toBe(40)
})

test('knows no truth from a single heartbeat', () => {
  expect(() => truthOf([beat({})])).toThrow(RangeError)
})
