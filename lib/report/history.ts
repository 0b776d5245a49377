import { phaseText, type Phase } from '../migration/samples/phase'
import type { MigrationSample, PassRecord } from '../migration/samples/sample'
import { replay } from '../migration/trace'
import type { Trace } from '../migration/trace'
import type { TakenAction } from '../migration/samples/action'
import type { Point } from './chart'

/** A stretch of time in one phase. */
export interface Stretch {
  readonly phase: Phase
  readonly title: string
  readonly fromMs: number
  readonly toMs: number
}

/** A moment in which the guest began to write faster than was sent, or to write slower. */
export interface Crossing {
  readonly atMs: number
  readonly bytesPerSecond: number
  /** Whether it wrote faster from then on. */
  readonly faster: boolean
}

/** What a trace says of its migration, in the order of time: everything that is drawn. */
export interface History {
  readonly trace: Trace
  readonly samples: readonly MigrationSample[]
  readonly last: MigrationSample | null
  readonly passes: readonly PassRecord[]
  readonly stretches: readonly Stretch[]
  readonly actions: readonly TakenAction[]
  readonly endMs: number
  readonly remaining: readonly Point[]
  readonly transfer: readonly Point[]
  readonly dirty: readonly Point[]
  readonly crossings: readonly Crossing[]
  /** The migration's own limit, as far as options and actions tell. */
  readonly limit: readonly Point[]
}

const mib = 2 ** 20

export function historyOf(trace: Trace): History {
  const samples: MigrationSample[] = []
  const run = replay(trace)
  let step = run.next()
  for (; !step.done; step = run.next()) samples.push(step.value)
  const { passes } = step.value
  const last = samples.at(-1) ?? null
  const endMs = Math.max(1, trace.outcome?.totalMs ?? 0, last?.atMs ?? 0)
  const actions = trace.observations.flatMap((seen): TakenAction[] => seen.kind === 'action' ? [seen] : [])
  const transfer = samples.map(({ atMs, transfer: { bytesPerSecond } }) => ({ atMs, value: bytesPerSecond }))
  const dirty = samples.map(({ atMs, dirty: { bytesPerSecond } }) => ({ atMs, value: bytesPerSecond }))
  return {
    trace, samples, last, passes, actions, endMs, transfer, dirty,
    stretches: stretchesOf(samples, endMs),
    remaining: remainingOf(samples, passes),
    crossings: crossingsOf(samples),
    limit: limitOf(trace, actions, endMs),
  }
}

function stretchesOf(samples: readonly MigrationSample[], endMs: number): Stretch[] {
  const begun: { phase: Phase, fromMs: number }[] = [{ phase: 'reserve', fromMs: 0 }]
  for (const { phase, atMs } of samples) if (phase !== begun.at(-1)!.phase) begun.push({ phase, fromMs: atMs })
  return begun.map(({ phase, fromMs }, at) => ({ phase, title: phaseText[phase].title, fromMs, toMs: Math.max(fromMs, begun[at + 1]?.fromMs ?? endMs) }))
}

/** Each pass begins with what the guest wrote to meanwhile; between two polls the old figure is repeated, which is no news. */
function remainingOf(samples: readonly MigrationSample[], passes: readonly PassRecord[]): Point[] {
  const seen = samples.flatMap(({ atMs, memory }, at) => {
    const value = memory?.remainingBytes ?? null
    return value === null || value === samples[at - 1]?.memory?.remainingBytes ? [] : [{ atMs, value }]
  })
  const begun = passes.flatMap(({ startedAtMs, remainingAtStartBytes }) => remainingAtStartBytes === null ? [] : [{ atMs: startedAtMs, value: remainingAtStartBytes }])
  return [...seen, ...begun].sort((a, b) => a.atMs - b.atMs)
}

function crossingsOf(samples: readonly MigrationSample[]): Crossing[] {
  const known = samples.flatMap(({ atMs, transfer, dirty }) => transfer.bytesPerSecond === null || dirty.bytesPerSecond === null
    ? []
    : [{ atMs, sent: transfer.bytesPerSecond, over: dirty.bytesPerSecond - transfer.bytesPerSecond }])
  return known.flatMap((now, at): Crossing[] => {
    const before = known[at - 1]
    if (!before || (before.over > 0) === (now.over > 0)) return []
    const part = before.over / (before.over - now.over)
    return [{ atMs: before.atMs + part * (now.atMs - before.atMs), bytesPerSecond: before.sent + part * (now.sent - before.sent), faster: now.over > 0 }]
  })
}

function limitOf({ header }: Trace, actions: readonly TakenAction[], endMs: number): Point[] {
  const { bandwidthMiBps } = header.options
  const points: Point[] = typeof bandwidthMiBps === 'number' && bandwidthMiBps > 0 ? [{ atMs: 0, value: bandwidthMiBps * mib }] : []
  for (const taken of actions) {
    if (taken.action === 'setBandwidth' && taken.refused === null) points.push({ atMs: taken.atMs, value: taken.mibps === 0 ? null : taken.mibps * mib })
  }
  return points.length === 0 ? [] : [...points, { atMs: endMs, value: points.at(-1)!.value }]
}
