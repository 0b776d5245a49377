// Shared by the benchmarks: percentiles, and waiting.
import { performance } from 'node:perf_hooks'

/** The value below which a share (0 to 1) of the values lies. */
export function percentile(values, share) {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}

export const median = (values) => percentile(values, 0.5)

/** count, p50, p99 and the largest, in ms with one decimal. */
export function spread(values) {
  const round = (value) => value === null ? null : Math.round(value * 10) / 10
  return { count: values.length, p50: round(median(values)), p99: round(percentile(values, 0.99)), max: round(percentile(values, 1)) }
}

/** Runs the action and resolves with how many ms it took. */
export async function timed(action) {
  const from = performance.now()
  await action()
  return performance.now() - from
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
