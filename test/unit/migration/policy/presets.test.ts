import { evaluate, policyFrom, type PolicyDecision, type PolicyFacts, type PolicySpec, type TakenAction } from '../../../../lib/migration/policy'
import type { MigrationSample } from '../../../../lib/migration/samples/sample'
import { GiB } from '../samples/support'
import { facts, history, linear, sample, scenario, taken, wordsOf } from './support'

/** The actions of a policy, sample by sample, as if libvirt did all of them. */
function follow(spec: PolicySpec, samples: readonly MigrationSample[], given: Partial<PolicyFacts> = {}): TakenAction[] {
  const policy = policyFrom(spec)
  const actions: TakenAction[] = []
  const seen: MigrationSample[] = []
  for (const each of samples) {
    seen.push(each)
    const decision: PolicyDecision = policy(history(seen, { facts: given, actions }))
    if (decision.action !== 'none') actions.push(taken(decision, each.atMs))
  }
  return actions
}

/** A poll every so often; in each, a sawtooth's value: passes of 5 s, that begin with so many MiB. */
function sawtooth(seconds: number, beginMiB: (pass: number) => number, intervalMs = 500): MigrationSample[] {
  return Array.from({ length: seconds * 1000 / intervalMs }, (_, i) => {
    const atMs = i * intervalMs
    const pass = 1 + Math.floor(atMs / 5000)
    const part = 1 - (atMs % 5000) / 5000
    return sample(atMs, { pass, leftMiB: Math.max(1, beginMiB(pass) * part), sentMiB: atMs / 10 })
  })
}

const minutes = (n: number) => n * 60_000
const at = (actions: readonly TakenAction[]) => actions.map(({ atMs }) => atMs)

describe('virsh --timeout', () => {
  const samples = sawtooth(300, () => 500)

  test('suspends once, when the time is over', () => {
    const actions = follow({ name: 'virsh', timeoutMs: 120_000 }, samples)
    expect(wordsOf(actions)).toEqual(['pause'])
    expect(at(actions)).toEqual([120_000])
  })

  test('or starts post-copy', () => {
    expect(wordsOf(follow({ name: 'virsh', timeoutMs: 60_000, action: 'postcopy' }, samples))).toEqual(['startPostcopy'])
  })

  test('a suspended guest that never converged arrives', () => {
    const run = evaluate(policyFrom({ name: 'virsh', timeoutMs: 120_000 }), scenario({ dirty: linear(200, 1000) }, { pause: true }))
    expect(run).toMatchObject({ outcome: 'completed' })
    expect(run.totalMs).toBeGreaterThan(120_000)
    expect(run.totalMs).toBeLessThan(135_000)
  })
})

describe('Nova', () => {
  // 4 GiB: a step each 300 s, the timeout after 3,200 s.
  const samples = sawtooth(3400, () => 500, 5000)

  test('raises the limit by the clock, in ten steps from 50 to 500 ms', () => {
    const ramp = follow('nova', samples).filter(({ action }) => action === 'setMaxDowntime')
    expect(wordsOf(ramp)).toEqual([50, 95, 140, 185, 230, 275, 320, 365, 410, 455, 500].map((ms) => `setMaxDowntime ${ms}`))
    // A step comes when more than its time has passed; the first, when any has.
    expect(at(ramp)).toEqual([5_000, ...Array.from({ length: 10 }, (_, i) => 300_000 * (i + 1) + 5_000)])
  })

  test('aborts after 800 s for each GiB', () => {
    const [abort, ...more] = follow('nova', samples).filter(({ action }) => action !== 'setMaxDowntime')
    expect(abort).toMatchObject({ action: 'abort', atMs: 3_205_000 })
    expect(more).toEqual([])
  })

  test('or forces the end: post-copy if permitted, else a pause', () => {
    const forced = { name: 'nova', timeoutAction: 'force_complete' } as const
    expect(wordsOf(follow(forced, samples, { postcopy: true })).at(-1)).toBe('startPostcopy')
    expect(wordsOf(follow(forced, samples, { pause: true })).at(-1)).toBe('pause')
  })

  test('counts at least 2 GiB, and disks beside it', () => {
    const timeoutOf = (given: Partial<PolicyFacts>) => follow({ name: 'nova', completionTimeoutMsPerGiB: 100_000 }, samples, given)
      .find(({ action }) => action === 'abort')?.atMs
    expect(timeoutOf({ memoryBytes: GiB })).toBe(205_000)
    expect(timeoutOf({ memoryBytes: GiB, diskBytes: GiB })).toBe(405_000)
    expect(timeoutOf({ memoryBytes: 4 * GiB, diskBytes: 5 * GiB })).toBe(905_000)
  })

  test('leaves post-copy alone', () => {
    const post = samples.map((each) => ({ ...each, phase: 'postcopy' as const }))
    expect(follow('nova', post)).toEqual([])
  })
})

describe('VDSM', () => {
  const never = sawtooth(300, () => 500)

  test('minimal downtime: looks every 10 s, and does one item for each new pass beyond the item\'s limit', () => {
    const actions = follow('vdsm', never)
    expect(wordsOf(actions)).toEqual([
      'setMaxDowntime 100', 'setMaxDowntime 150', 'setMaxDowntime 200', 'setMaxDowntime 300', 'setMaxDowntime 400', 'setMaxDowntime 500', 'abort',
    ])
    // Two passes for a look: the first look, at 10 s, is in pass 3; 20 s: 2 passes later, more than 1; and so on.
    expect(at(actions)).toEqual([0, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000])
  })

  test('an item waits until more passes than its limit went by', () => {
    // Passes of 50 s: 150 ms takes more than one pass after the first seen.
    const slow = never.map((each) => ({ ...each, pass: 1 + Math.floor(each.atMs / 50_000) }))
    expect(at(follow('vdsm', slow)).slice(0, 3)).toEqual([0, 100_000, 150_000])
  })

  test('suspend workload ends with 5 s, post-copy with post-copy', () => {
    expect(wordsOf(follow({ name: 'vdsm', schedule: 'suspendWorkload' }, never)).slice(-3)).toEqual(['setMaxDowntime 500', 'setMaxDowntime 5000', 'abort'])
    const actions = follow({ name: 'vdsm', schedule: 'postcopy' }, never)
    expect(wordsOf(actions)).toEqual(['setMaxDowntime 100', 'setMaxDowntime 150', 'setMaxDowntime 200', 'startPostcopy'])
    expect(at(actions)).toEqual([0, 20_000, 30_000, 40_000])
  })

  test('does nothing between two looks, however many passes go by, and nothing without a new pass', () => {
    const hasty = never.map((each) => ({ ...each, pass: 1 + Math.floor(each.atMs / 100) }))
    expect(at(follow('vdsm', hasty)).every((ms) => ms % 10_000 === 0)).toBe(true)
    const stuck = never.map((each) => ({ ...each, pass: 1 }))
    expect(wordsOf(follow('vdsm', stuck))).toEqual(['setMaxDowntime 100'])
  })
})

describe('KubeVirt', () => {
  test('takes a sawtooth for progress, and acts only at its completion timeout: 150 s for each GiB', () => {
    const samples = sawtooth(700, () => 500)
    expect(follow('kubevirt', samples)).toMatchObject([{ action: 'abort', atMs: 600_500 }])
    expect(follow('kubevirt', samples, { postcopy: true })).toMatchObject([{ action: 'startPostcopy', atMs: 600_500 }])
  })

  test('a pause doubles that time, and then comes the abort', () => {
    expect(follow('kubevirt', sawtooth(1300, () => 500), { pause: true }))
      .toMatchObject([{ action: 'pause', atMs: 600_500 }, { action: 'abort', atMs: 1_200_500 }])
  })

  test('aborts when nothing became less for 150 s: a dropped link too', () => {
    const samples = [...sawtooth(20, () => 500), ...Array.from({ length: 500 }, (_, i) => sample(20_000 + i * 500, { pass: 4, leftMiB: 50, sentMiB: 2000 }))]
    expect(follow('kubevirt', samples)).toMatchObject([{ action: 'abort', atMs: 170_000 }])
  })
})

describe('KubeVirt\'s stall detector', () => {
  /** Passes begin with so many MiB, one after the other, each sent at 100 MiB/s. */
  function passesOf(begin: readonly number[]): MigrationSample[] {
    const samples: MigrationSample[] = [sample(0, { pass: 1, leftMiB: 4000 })]
    let atMs = 500
    let sentMiB = 0
    for (const [i, miB] of begin.entries()) {
      const durationMs = Math.max(500, Math.round(miB * 10 / 500) * 500)
      for (let ms = 0; ms < durationMs; ms += 500, atMs += 500) {
        sentMiB += 50
        samples.push(sample(atMs, { pass: i + 2, leftMiB: Math.max(1, miB - ms / 10), sentMiB }))
      }
    }
    return samples
  }
  const shrinking = Array.from({ length: 40 }, (_, i) => 1000 * 0.9 ** i)
  const stuck = Array.from({ length: 60 }, () => 200)

  test('leaves alone what shrinks by more than its margin', () => {
    expect(follow('kubevirt-stall', passesOf(shrinking))).toEqual([])
  })

  test('acts once the window is over: post-copy', () => {
    const actions = follow('kubevirt-stall', passesOf(stuck), { postcopy: true, pause: true })
    expect(wordsOf(actions)).toEqual(['startPostcopy'])
    // The first pass that began is out of the window 40 s later.
    expect(actions[0]!.atMs).toBeGreaterThanOrEqual(40_000)
    expect(actions[0]!.atMs).toBeLessThan(44_000)
  })

  test('else a hard stop, if the workload may be disrupted', () => {
    expect(wordsOf(follow('kubevirt-stall', passesOf(stuck), { pause: true }))).toEqual(['setMaxDowntime 2000000'])
  })

  test('else what the rest takes, if that is allowed; nearly: what is allowed; else it aborts', () => {
    const outcome = (miB: number) => wordsOf(follow('kubevirt-stall', passesOf(Array.from({ length: 150 }, () => miB))))
    expect(outcome(80)).toEqual(['setMaxDowntime 800'])
    expect(outcome(120)).toEqual(['setMaxDowntime 900'])
    expect(outcome(140)).toEqual(['abort'])
  })

  test('waits for a minimum, and with less patience each time for a smaller one', () => {
    // The best was 100 MiB, and it never comes back; 300 and 310 take turns.
    const begin = [100, ...Array.from({ length: 60 }, (_, i) => i % 2 === 0 ? 310 : 300)]
    const [action, ...more] = follow('kubevirt-stall', passesOf(begin), { pause: true })
    expect(more).toEqual([])
    // Found after 40 s, at a pass that is no minimum; 40 s of patience later the best of what came since will do.
    expect(action!.atMs).toBeGreaterThan(80_000)
    expect(action!.atMs).toBeLessThan(92_000)
  })

  test('aborts at its completion timeout, shrinking or not', () => {
    const slowly = Array.from({ length: 300 }, (_, i) => 2000 * 0.95 ** (i / 3))
    expect(follow({ name: 'kubevirt-stall', completionTimeoutMsPerGiB: 10_000 }, passesOf(slowly))[0]).toMatchObject({ action: 'abort', atMs: 40_500 })
  })

  test('a dropped link looks like a stall to it: a known limit', () => {
    const drop = scenario({
      dirty: linear(30, 1000), bandwidthBytesPerSecond: [{ fromMs: 0, bytesPerSecond: 100e6 }, { fromMs: 46_000, bytesPerSecond: 0 }, { fromMs: 110_000, bytesPerSecond: 100e6 }],
    }, { postcopy: true })
    expect(wordsOf(evaluate(policyFrom('kubevirt-stall'), drop).actions)).toEqual(['startPostcopy'])
    expect(evaluate(policyFrom('none'), drop).outcome).toBe('completed')
  })
})

describe('KubeVirt\'s downtime tuning', () => {
  test('goes from 150 to 900 ms in seven steps, after pass 3, a step for a new pass and 10 s', () => {
    const actions = follow('kubevirt-downtime', sawtooth(120, () => 500))
    expect(wordsOf(actions)).toEqual([150, 257, 364, 471, 579, 686, 793, 900].map((ms) => `setMaxDowntime ${ms}`))
    expect(at(actions)).toEqual([0, 15_000, 25_000, 35_000, 45_000, 55_000, 65_000, 75_000])
  })
})

describe('Proxmox', () => {
  test('doubles the limit each sixth time that more is left than a second before', () => {
    const actions = follow('proxmox', sawtooth(100, () => 4000))
    expect(wordsOf(actions).slice(0, 3)).toEqual(['setMaxDowntime 100', 'setMaxDowntime 200', 'setMaxDowntime 400'])
    // One growth for each pass of 5 s: the sixth at the beginning of pass 7.
    expect(at(actions).slice(0, 3)).toEqual([0, 30_000, 60_000])
  })

  test('goes on until anything fits, whatever the caller accepts', () => {
    const diverging = scenario({ dirty: linear(200, 1000), maxTotalMs: minutes(120) })
    const run = evaluate(policyFrom('proxmox'), diverging, { holdDowntime: false })
    expect(run.outcome).toBe('completed')
    expect(run.standstillMs).toBeGreaterThan(5_000)
    expect(wordsOf(run.actions).at(-1)).toMatch(/setMaxDowntime (12800|25600)/)
  })

  test('is held to what the caller accepts by the guards', () => {
    const diverging = scenario({ dirty: linear(200, 1000), maxTotalMs: minutes(10) })
    const { outcome, actions } = evaluate(policyFrom('proxmox'), diverging)
    expect(outcome).toBe('unfinished')
    expect(wordsOf(actions)).toEqual(['setMaxDowntime 100', 'setMaxDowntime 200', 'setMaxDowntime 400', 'setMaxDowntime 500'])
    expect(facts.maxDowntimeMs).toBe(500)
  })
})
