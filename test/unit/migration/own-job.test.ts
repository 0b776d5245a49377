import { isSameJob, jobOf, type JobSight } from '../../../lib/domain/known-job'
import { OwnJob } from '../../../lib/migration/own-job'
import { canBeOf } from '../../../lib/migration/running-job'

/** A poll of a job that began at a time, answered after so long. */
function poll(beganAtMs: number, sentAtMs: number, tookMs = 1): JobSight {
  return { sentAtMs, answeredAtMs: sentAtMs + tookMs, elapsedMs: Math.floor(sentAtMs + tookMs / 2 - beganAtMs) }
}

describe('which job it is', () => {
  const known = jobOf(poll(1000, 1500))

  test('the same one, at every later poll', () => {
    for (const sentAtMs of [1510, 2000, 60_000]) expect(isSameJob(known, jobOf(poll(1000, sentAtMs)))).toBe(true)
  })

  test('another one, when it began later', () => {
    expect(isSameJob(known, jobOf(poll(1600, 2000)))).toBe(false)
    expect(isSameJob(known, jobOf(poll(29_000, 30_000)))).toBe(false)
  })

  test('a poll that took long says less, and nothing wrong', () => {
    expect(isSameJob(known, jobOf({ sentAtMs: 1600, answeredAtMs: 31_600, elapsedMs: 30_500 }))).toBe(true)
    expect(isSameJob(known, jobOf({ sentAtMs: 1600, answeredAtMs: 31_600, elapsedMs: 100 }))).toBe(false)
  })

  test('the same one, when the clock of the source was set while it ran', () => {
    expect(isSameJob(known, jobOf({ sentAtMs: 2000, answeredAtMs: 2001, elapsedMs: 3_600_000 }))).toBe(true)
    // Set back, by less than it had run.
    expect(isSameJob(jobOf(poll(1000, 50_000)), jobOf({ sentAtMs: 50_500, answeredAtMs: 50_501, elapsedMs: 20_000 }))).toBe(true)
  })

  test('a libvirt that does not say how long it runs leaves it open', () => {
    expect(isSameJob(known, jobOf({ sentAtMs: 2000, answeredAtMs: 2001, elapsedMs: null }))).toBe(true)
  })
})

describe('a migration that this process begins', () => {
  let job: OwnJob
  beforeEach(() => { job = new OwnJob({ adopts: false }) })

  test('nothing is its own before its call', () => {
    expect(job.see(poll(1000, 2000))).toBe(false)
    expect(job).toMatchObject({ began: false, called: false, takesEvents: false, takesEnds: false, othersRuns: true })
    expect(job.takesFinal(10, 2000)).toBe(false)
  })

  test('the job that begins after its call is its own', () => {
    job.call(1000)
    expect(job).toMatchObject({ began: false, called: true, takesEvents: true })
    expect(job.see(poll(1004, 1010))).toBe(true)
    expect(job.see(poll(1004, 5000))).toBe(true)
    expect(job).toMatchObject({ began: true, othersRuns: false })
  })

  test('one that began before its call is not, however soon before', () => {
    job.call(1000)
    expect(job.see(poll(980, 1010))).toBe(false)
    expect(job).toMatchObject({ began: false, takesEvents: false })
    // The other one has ended, and libvirt lets ours in.
    job.seeNone(1500)
    expect(job.see(poll(1600, 1700))).toBe(true)
    expect(job.began).toBe(true)
  })

  test('what looked like signs of ours is forgotten when the job turns out to be another', () => {
    job.call(1000)
    job.sign(1005)
    expect(job.began).toBe(true)
    expect(job.see(poll(900, 1010))).toBe(false)
    expect(job.began).toBe(false)
  })

  test('another migration counts as one since then only after ours was seen', () => {
    job.call(1000)
    job.see(poll(900, 1010))
    expect(job.othersRan).toBe(true)
    job.see(poll(1600, 1700))
    expect(job).toMatchObject({ began: true, othersRan: false })
    job.seeNone(2000)
    job.see(poll(2100, 2200))
    job.seeNone(2300)
    expect(job).toMatchObject({ othersRan: true, othersRuns: false })
  })

  test('an event of a migration shows a beginning only after its job was seen, or where any migration counts', () => {
    job.call(1000)
    job.signByEvent(1005)
    expect(job).toMatchObject({ began: false, takesEvents: true })
    job.see(poll(1004, 1500))
    expect(job.began).toBe(true)
    const adopted = new OwnJob({ adopts: true })
    adopted.signByEvent(1005)
    expect(adopted.began).toBe(true)
  })

  test('a job that begins after its end is another one', () => {
    job.call(1000)
    job.see(poll(1004, 1500))
    job.seeNone(2000)
    job.answered('refused', 2001)
    expect(job.see(poll(2400, 2500))).toBe(false)
    expect(job).toMatchObject({ began: true, othersRuns: true, takesEvents: false })
    expect(job.takesFinal(500, 3000)).toBe(false)
  })

  test('a job that takes its place between two polls is another one', () => {
    job.call(1000)
    job.see(poll(1004, 1500))
    expect(job.see(poll(1700, 2000))).toBe(false)
    expect(job).toMatchObject({ began: true, othersRuns: true })
    // It stays another one.
    expect(job.see(poll(1700, 2500))).toBe(false)
  })

  test('a job that goes on after the call was refused was never its own', () => {
    job.call(1000)
    expect(job.see(poll(1002, 1500))).toBe(true)
    job.answered('refused', 31_000)
    expect(job.see(poll(1002, 31_010))).toBe(false)
    expect(job).toMatchObject({ began: false, othersRuns: true })
  })

  test('but a post-copy that broke goes on after the call, and is still its own', () => {
    job.call(1000)
    job.see(poll(1002, 1500))
    job.answered('refused', 31_000)
    expect(job.see(poll(1002, 31_010), { postcopy: true })).toBe(true)
    expect(job.began).toBe(true)
  })

  test('a call whose connection broke may still begin', () => {
    job.call(1000)
    job.answered('lost', 1005)
    expect(job.see(poll(1010, 1500))).toBe(true)
  })

  test('nothing begins any more after its call was refused', () => {
    job.call(1000)
    job.answered('refused', 1005)
    expect(job.takesEvents).toBe(false)
    // The end of the guest, which made the call fail, may be told after it.
    expect(job.takesEnds).toBe(true)
    expect(job.see(poll(1010, 1500))).toBe(false)
    expect(job).toMatchObject({ began: false, takesEnds: false })
  })

  test('a call that returned has begun, seen or not', () => {
    job.call(1000)
    job.answered('returned', 1300)
    expect(job).toMatchObject({ began: true, takesEvents: true })
  })

  test('an answer that none runs, to a question from before it was seen, does not end it', () => {
    job.call(1000)
    job.see(poll(1004, 1100))
    expect(job.isNewer(1003)).toBe(true)
    job.seeNone(1003)
    expect(job.see(poll(1004, 1200))).toBe(true)
  })

  test('a hiccup, in which none was said to run, does not make it another', () => {
    job.call(1000)
    job.see(poll(1004, 1100))
    job.seeNone(1500)
    expect(job.see(poll(1004, 1600))).toBe(true)
  })

  test('completed statistics of one that began before the call are not its own', () => {
    job.call(1000)
    expect(job.takesFinal(900, 1200)).toBe(false)
    expect(job.takesFinal(150, 1200)).toBe(true)
    job.see(poll(1004, 1100))
    expect(job.takesFinal(1196, 2200)).toBe(true)
    expect(job.takesFinal(1300, 2200)).toBe(false)
  })
})

describe('a migration that is followed', () => {
  test('the first one that is seen, and none after it', () => {
    const job = new OwnJob({ adopts: true })
    expect(job).toMatchObject({ began: false, called: true, takesEvents: true })
    job.seeNone(500)
    expect(job.see(poll(1000, 2000))).toBe(true)
    expect(job.see(poll(3000, 3500))).toBe(false)
    expect(job).toMatchObject({ began: true, takesEvents: false })
  })

  test('the one that was found, and no other', () => {
    const known = jobOf(poll(1000, 2000))
    expect(new OwnJob({ adopts: true, known }).see(poll(1000, 2600))).toBe(true)
    expect(new OwnJob({ adopts: true, known }).see(poll(2300, 2600))).toBe(false)
  })

  test('an answer to a question from before its first event says nothing of it', () => {
    const job = new OwnJob({ adopts: true })
    job.sign(1005)
    expect(job).toMatchObject({ began: true })
    expect([1004, 1006].map((askedAtMs) => job.isNewer(askedAtMs))).toEqual([true, false])
  })
})

test('a job that did not begin when a migration was noted is not that migration', () => {
  const notedAt = '2026-01-02T03:04:05.000Z'
  const at = (laterMs: number): number => Date.parse(notedAt) + laterMs
  expect(canBeOf(notedAt, 5_000, at(6_000))).toBe(true)
  expect(canBeOf(notedAt, 3_600_000, at(3_600_500))).toBe(true)
  // It had run for a minute when the note was made.
  expect(canBeOf(notedAt, 66_000, at(6_000))).toBe(false)
  // It began ten minutes after.
  expect(canBeOf(notedAt, 1_000, at(600_000))).toBe(false)
  expect(canBeOf(notedAt, null, at(600_000))).toBe(true)
})
