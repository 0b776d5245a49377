import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { traceSpans } from '../../lib/opentelemetry'
import { connectToOwn } from '../support/driver'

test('each call has a span, an error in its status, and none of its arguments', async () => {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  await using connection = await connectToOwn()
  const stop = traceSpans({ tracer: provider.getTracer('test'), migrations: false })
  await connection.domains.get('test')
  await connection.domains.find('none-such')
  stop()
  await connection.domains.get('test')
  const spans = exporter.getFinishedSpans()
  const lookups = spans.filter(({ name }) => name === 'virDomainLookupByName')
  expect(lookups.map(({ attributes, status }) => [attributes, status.code])).toEqual([
    [{ 'rpc.system': 'libvirt', 'rpc.method': 'virDomainLookupByName' }, 0],
    [{ 'rpc.system': 'libvirt', 'rpc.method': 'virDomainLookupByName', 'error.type': 'VIR_ERR_NO_DOMAIN' }, 2],
  ])
  expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('none-such')
})

test('wrong options are named', () => {
  expect(() => traceSpans({ tracer: {} as never })).toThrow(new TypeError('tracer must be a Tracer of @opentelemetry/api: an object'))
  expect(() => traceSpans({ call: true } as never)).toThrow('calls')
})
