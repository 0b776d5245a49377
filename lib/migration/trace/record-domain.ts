import type { Domain } from '../../domain/domain'
import { connectionOf } from '../connection-of'
import { libraryVersion } from '../../library'
import { traceHeader, TraceRecorder, type TraceFacts, type TraceSink } from './recorder'

/** Begins the trace of a real migration; null when none is wanted. */
export function recordDomain(sink: TraceSink | undefined, domain: Domain, facts: TraceFacts, onFailure?: (error: unknown) => void): TraceRecorder | null {
  if (sink === undefined) return null
  const { name, uuid } = domain
  const recorder = new TraceRecorder(sink, traceHeader({
    recordedAt: new Date().toISOString(),
    domain: { name, uuid },
    versions: { node: process.versions.node, libvirt: libraryVersion() },
    ...facts,
  }), onFailure)
  // Which rules QEMU went by. A daemon may take a second to find out, so nothing waits for it, and a trace without it is one too.
  connectionOf(domain).hypervisor.version().then((hypervisor) => recorder.facts({ hypervisor }), () => undefined)
  return recorder
}
