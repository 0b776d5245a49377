/** Recording a migration as JSON lines, reading it back, replaying it. The format is described in docs/trace.md. */
export { traceLines, traceMinor, traceVersion } from './format'
export type { Trace, TraceHeader, TraceOutcome, TraceStatistics } from './format'
export { readTrace, TraceError } from './read'
export type { TraceSource } from './read'
export { replay } from './replay'
export type { Replayed } from './replay'
export type { TraceSink } from './recorder'
