import { codes as c } from '../../../../lib/migration/samples/codes'
import { nextPhase, phaseText, stepOf, type DomainState, type Phase, type PhaseEvidence } from '../../../../lib/migration/samples/phase'
import { random } from './support'

const follow = (evidence: readonly PhaseEvidence[], from: Phase = 'reserve'): Phase[] => {
  const phases: Phase[] = []
  evidence.reduce<Phase>((phase, e) => {
    const next = nextPhase(phase, e)
    phases.push(next)
    return next
  }, from)
  return phases
}

const source = (event: number, detail: number): PhaseEvidence => ({ event: { side: 'source', event, detail } })
const destination = (event: number, detail: number): PhaseEvidence => ({ event: { side: 'destination', event, detail } })
const paused = (reason: number): DomainState => ({ state: c.VIR_DOMAIN_PAUSED, reason })
const running = (reason: number): DomainState => ({ state: c.VIR_DOMAIN_RUNNING, reason })

test('each phase has a title, a sentence and a step', () => {
  for (const [phase, { title, text, step }] of Object.entries(phaseText)) {
    expect(title).not.toBe('')
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect([phase, step === null]).toEqual([phase, phase === 'failed' || phase === 'cancelled'])
  }
  expect(stepOf('iterate', 2)).toBe(3)
  expect(stepOf('iterate', 3)).toBe(4)
})

test('a pre-copy migration goes through the six steps', () => {
  expect(follow([
    { jobType: c.VIR_DOMAIN_JOB_UNBOUNDED },
    { jobType: 2, storage: true },
    { jobType: 2, memory: true, pass: 1 },
    { jobType: 2, memory: true, pass: 2 },
    { jobType: 2, memory: true, pass: 3 },
    { sourcePaused: true, pass: 3 },
    destination(c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED),
    source(c.VIR_DOMAIN_EVENT_STOPPED, c.VIR_DOMAIN_EVENT_STOPPED_MIGRATED),
  ])).toEqual(['reserve', 'storage', 'firstPass', 'iterate', 'iterate', 'switchover', 'handover', 'done'])
})

test('a guest that is not migrated live is not taken for switching over while its memory is first sent', () => {
  expect(follow([
    { sourcePaused: true },
    { sourcePaused: true, memory: true, pass: 1 },
    { sourcePaused: true, memory: true, pass: 2 },
  ])).toEqual(['reserve', 'firstPass', 'switchover'])
})

test('a hypervisor that does not count passes still shows the switchover', () => {
  expect(follow([{ memory: true, pass: null }, { sourcePaused: true, pass: null }])).toEqual(['firstPass', 'switchover'])
})

test('post-copy is told from pre-copy by state and reason, although the job type is the same', () => {
  expect(follow([
    { jobType: 2, memory: true, pass: 4 },
    { jobType: 2, memory: true, pass: 4, sourcePaused: true, sourceChange: paused(c.VIR_DOMAIN_PAUSED_POSTCOPY) },
    { jobType: 2, memory: true, pass: 4, sourcePaused: true },
    destination(c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY),
    { destinationChange: running(2) },
    { jobType: c.VIR_DOMAIN_JOB_COMPLETED },
  ])).toEqual(['iterate', 'postcopy', 'postcopy', 'postcopy', 'handover', 'done'])
})

test('a monitor that attaches during post-copy sees post-copy', () => {
  expect(follow([{ sourcePaused: true, pass: 4, memory: true, sourceChange: paused(c.VIR_DOMAIN_PAUSED_POSTCOPY) }])).toEqual(['postcopy'])
  expect(follow([{ sourceChange: paused(c.VIR_DOMAIN_PAUSED_POSTCOPY_FAILED) }])).toEqual(['postcopyPaused'])
})

test('a broken post-copy is recovered, breaks again, is recovered again', () => {
  const broken = source(c.VIR_DOMAIN_EVENT_SUSPENDED, c.VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED)
  expect(follow([
    broken,
    { jobType: 2 },
    { recovering: true },
    { jobType: 2, bytesMoved: false },
    broken,
    { sourceChange: paused(c.VIR_DOMAIN_PAUSED_POSTCOPY) },
    { jobType: 2, bytesMoved: true },
    destination(c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED),
  ], 'postcopy')).toEqual([
    'postcopyPaused', 'postcopyPaused', 'recovering', 'recovering', 'postcopyPaused', 'recovering', 'postcopy', 'handover',
  ])
})

test('a failed switchover is a failure, and the reason left from an earlier one is not', () => {
  const cancelled = running(c.VIR_DOMAIN_RUNNING_MIGRATION_CANCELED)
  expect(follow([{ memory: true, pass: 3, sourceChange: cancelled }])).toEqual(['iterate'])
  expect(follow([{ sourceChange: cancelled }], 'switchover')).toEqual(['failed'])
  expect(follow([source(c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED)], 'switchover')).toEqual(['failed'])
})

test('a guest that somebody paused and resumed goes on iterating', () => {
  expect(follow([{ sourcePaused: true, pass: 5 }, source(c.VIR_DOMAIN_EVENT_RESUMED, 0)], 'iterate')).toEqual(['switchover', 'iterate'])
})

test('a guest that shuts down on the destination in the handover has not failed to migrate', () => {
  const stopped = destination(c.VIR_DOMAIN_EVENT_STOPPED, 0)
  expect(follow([stopped], 'handover')).toEqual(['handover'])
  expect(follow([stopped], 'firstPass')).toEqual(['failed'])
})

test('the end stays the end; only the outcome may correct how it came about', () => {
  expect(follow([{ memory: true, pass: 3, jobType: 2 }, { ended: 'cancelled' }, { jobType: 2 }], 'failed'))
    .toEqual(['failed', 'cancelled', 'cancelled'])
})

test('phases never go back, whatever comes in whichever order', () => {
  const order: Phase[] = ['reserve', 'storage', 'firstPass', 'iterate', 'switchover', 'postcopy', 'handover', 'done']
  const r = random(7)
  const pick = <T>(...values: T[]): T => values[Math.floor(r() * values.length)] as T
  for (let run = 0; run < 500; run++) {
    let phase: Phase = 'reserve'
    for (let i = 0; i < 40; i++) {
      const next: Phase = nextPhase(phase, pick<PhaseEvidence>(
        { storage: true }, { memory: true, pass: 1 }, { memory: true, pass: pick(2, 3, 9) }, { jobType: 2 }, { jobType: 0 },
        { sourcePaused: true, pass: pick(1, 4) }, { sourceChange: paused(c.VIR_DOMAIN_PAUSED_POSTCOPY) },
        { destinationChange: running(pick(2, 10)) }, destination(2, 1), {},
      ))
      expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(phase))
      phase = next
    }
  }
})
