/**
 * Spans for OpenTelemetry, of this process's calls and migrations. Needs `@opentelemetry/api` (an optional peer dependency); what becomes
 * of the spans decides the SDK that the program has set up.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api'
import { callChannels, type CallTrace } from './call'
import { migrationChannels, type MigrationMessage, type MigrationSampleMessage } from './migration/channels'
import type { Migration } from './migration/migration'
import { boolean, like, table, type OptionsOf } from './options'

const traceOptions = table('traceSpans', {
  /** Default: the global tracer provider's tracer 'nodevirt'. */
  tracer: like<Tracer>('a Tracer of @opentelemetry/api', (value) => typeof (value as Tracer | null)?.startSpan === 'function'),
  /** A span for each call to libvirt. Default true. */
  calls: boolean,
  /** A span for each migration. Default true. */
  migrations: boolean,
})

/** Which spans, and whose. */
export interface TraceSpansOptions extends OptionsOf<typeof traceOptions> {}

/**
 * Makes spans from now on:
 *
 * - of each migration one, `migrate`, with an event for each phase, the domain's name and UUID, and the outcome as its status: OK where it
 *   is `completed`, an error with its sentence else;
 * - of each call one by the name of the C function, with `error.type` where it fails. No arguments: they may hold secrets.
 *
 * A span's parent is the one that was active where the call was made. Returns the function that ends it.
 *
 * @throws TypeError for wrong options.
 */
export function traceSpans(options?: TraceSpansOptions): () => void {
  const { tracer = trace.getTracer('nodevirt'), calls = true, migrations = true } = traceOptions.read(options)
  const ends = [calls ? traceCalls(tracer) : null, migrations ? traceMigrations(tracer) : null]
  return () => { for (const end of ends.splice(0)) end?.() }
}

function traceCalls(tracer: Tracer): () => void {
  const spans = new WeakMap<object, Span>()
  const onStart = (message: unknown): void => {
    const { function: name } = message as CallTrace
    spans.set(message as object, tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: { 'rpc.system': 'libvirt', 'rpc.method': name } }))
  }
  const onEnd = (message: unknown): void => {
    const span = spans.get(message as object)
    const { error } = message as { readonly error?: unknown }
    if (span && error !== undefined) failed(span, error)
    span?.end()
  }
  subscribe(callChannels.begun, onStart)
  subscribe(callChannels.settled, onEnd)
  return () => {
    unsubscribe(callChannels.begun, onStart)
    unsubscribe(callChannels.settled, onEnd)
  }
}

function failed(span: Span, error: unknown): void {
  const { code, name } = error as { code?: unknown, name?: unknown }
  span.setAttribute('error.type', typeof code === 'string' ? code : String(name))
  // Without the message, in which libvirt quotes arguments: names, URIs, lines of a document.
  span.setStatus({ code: SpanStatusCode.ERROR })
}

function traceMigrations(tracer: Tracer): () => void {
  const spans = new WeakMap<Migration, { readonly span: Span, phase: string | null }>()
  const onBegun = (message: unknown): void => {
    const { migration } = message as MigrationMessage
    const { name, uuid } = migration.domain
    const span = tracer.startSpan('migrate', { kind: SpanKind.CLIENT, attributes: { 'libvirt.domain.name': name, 'libvirt.domain.uuid': uuid } })
    spans.set(migration, { span, phase: null })
    void migration.outcome.then(({ outcome, because, transferredBytes, downtimeNetMs, downtimeMs, passes }) => {
      const downtime = downtimeNetMs ?? downtimeMs
      span.setAttributes({
        'libvirt.migration.outcome': outcome, 'libvirt.migration.passes': passes.length,
        ...(transferredBytes === null ? {} : { 'libvirt.migration.transferred_bytes': transferredBytes }),
        ...(downtime === null ? {} : { 'libvirt.migration.downtime_ms': downtime }),
      })
      span.setStatus(outcome === 'completed' ? { code: SpanStatusCode.OK } : { code: SpanStatusCode.ERROR, message: because })
      span.end()
    })
  }
  const onSample = (message: unknown): void => {
    const { migration, sample } = message as MigrationSampleMessage
    const seen = spans.get(migration)
    if (!seen || seen.phase === sample.phase) return
    seen.phase = sample.phase
    seen.span.addEvent(sample.phase, { 'libvirt.migration.progress': sample.progress })
  }
  subscribe(migrationChannels.begun, onBegun)
  subscribe(migrationChannels.sample, onSample)
  return () => {
    unsubscribe(migrationChannels.begun, onBegun)
    unsubscribe(migrationChannels.sample, onSample)
  }
}
