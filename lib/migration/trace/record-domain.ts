import type { Domain } from '../../domain/domain'
import { libraryVersion } from '../../library'
import { traceHeader, TraceRecorder, type TraceFacts, type TraceSink } from './recorder'

/** Begins the trace of a real migration; null when none is wanted. */
export function recordDomain(sink: TraceSink | undefined, { name, uuid }: Domain, facts: TraceFacts): TraceRecorder | null {
  return sink === undefined ? null : new TraceRecorder(sink, traceHeader({
    recordedAt: new Date().toISOString(),
    domain: { name, uuid },
    versions: { node: process.versions.node, libvirt: libraryVersion() },
    ...facts,
  }))
}
