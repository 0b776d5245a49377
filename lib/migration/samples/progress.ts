import type { Phase } from './phase'

/** The figures that progress is computed from; null is unknown. */
export interface ProgressInput {
  readonly phase: Phase
  readonly memoryTotalBytes: number | null
  readonly memoryRemainingBytes: number | null
  readonly diskTotalBytes: number | null
  readonly diskRemainingBytes: number | null
  /** The smallest backlog that a pass after the first began with. */
  readonly bestBacklogBytes: number | null
  /** Bytes that fit into the downtime limit at the present rate. */
  readonly limitBytes: number | null
  /** How things stood when post-copy began. */
  readonly postcopyStart: { readonly progress: number, readonly backlogBytes: number } | null
}

// Shares of the bar: disks and first pass by bytes, then the way from all of memory down to what fits into the downtime
// limit, then the switchover. Post-copy takes the rest from wherever pre-copy had come to.
const firstPassEnd = 0.8
const iterateEnd = 0.95
const switchoverEnd = 0.98
const handoverAt = 0.99

/**
 * 0 to 1, never below `before`, 1 only for `done`. The remaining memory is a sawtooth and its jumps at each bitmap sync
 * would throw a bar back (virsh and Nova show just that), so later passes count by the smallest backlog so far, on a
 * logarithmic scale, since each pass of a converging migration takes the same factor off.
 */
export function progressOf(before: number, input: ProgressInput): number {
  if (input.phase === 'done') return 1
  return Math.max(before, Math.min(handoverAt, reached(before, input)))
}

function reached(before: number, input: ProgressInput): number {
  switch (input.phase) {
    case 'storage':
    case 'firstPass': return firstPassEnd * bytesDone(input)
    case 'iterate': return firstPassEnd + (iterateEnd - firstPassEnd) * closeness(input)
    case 'switchover': return iterateEnd
    case 'postcopy':
    case 'postcopyPaused':
    case 'recovering': {
      const { memoryRemainingBytes: remaining, postcopyStart: start } = input
      if (remaining === null || !start?.backlogBytes) return before
      return start.progress + (switchoverEnd - start.progress) * (1 - Math.min(1, remaining / start.backlogBytes))
    }
    case 'handover': return handoverAt
    default: return before
  }
}

function bytesDone(input: ProgressInput): number {
  const disk = input.diskTotalBytes ?? 0
  const memory = input.memoryTotalBytes ?? 0
  const total = disk + memory
  if (total <= 0) return 0
  const memoryDone = input.phase === 'firstPass' ? memory - (input.memoryRemainingBytes ?? memory) : 0
  const diskDone = disk - (input.diskRemainingBytes ?? (input.phase === 'firstPass' ? 0 : disk))
  return Math.min(1, Math.max(0, (memoryDone + diskDone) / total))
}

function closeness({ memoryTotalBytes: all, bestBacklogBytes: best, limitBytes: limit }: ProgressInput): number {
  if (!all || !limit || best === null || limit >= all) return 0
  const way = Math.log(all / Math.max(best, limit)) / Math.log(all / limit)
  return Math.min(1, Math.max(0, way))
}
