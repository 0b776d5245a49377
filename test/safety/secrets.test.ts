// Marked secrets go through all that can fail, with every kind of observer there is; what came of it is searched for the marks.
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { Registry } from 'prom-client'
import { inspect } from 'node:util'
import { connect, errorData, type Connection, type Secret } from '../../lib'
import { collectMetrics } from '../../lib/metrics'
import { traceSpans } from '../../lib/opentelemetry'
import raw from '../../lib/raw'
import { removeHost, testHost, type TestHost } from '../support/driver'
import { testDaemon, type TestDaemon } from '../support/daemon'
import { keepFigures } from '../support/figures'

const number = '471147114711'
const mark = `Sesame-${number}`

let daemon: TestDaemon
let guarded: TestHost
let connection: Connection
let secret: Secret
beforeAll(async () => {
  daemon = await testDaemon()
  guarded = testHost({ users: { keeper: 'another' } })
  connection = await connect(`${daemon.driverUri('secret')}&token=${mark}`)
  secret = await connection.secrets.define("<secret ephemeral='no' private='no'><usage type='ceph'><name>marked</name></usage></secret>")
  await secret.setValue(Buffer.from(mark))
})
afterAll(async () => {
  await connection?.close()
  removeHost(guarded)
  await daemon?.[Symbol.asyncDispose]()
})

const domain = { type: 'test', name: 'x', memory: { value: 8192 }, os: { type: { value: 'hvm' } } }

/** Each fails, with a secret in its arguments or behind it. */
const failures: Record<string, () => Promise<unknown>> = {
  'a wrong password': () => connect(guarded.uri, { auth: { username: 'keeper', password: mark } }),
  'a password of the wrong type': () => connect(guarded.uri, { auth: { username: 'keeper', password: [mark] as never } }),
  'a password with a zero byte': () => connect(guarded.uri, { auth: { username: 'keeper', password: `${mark}\0` } }),
  'a URI whose host is not there': () => connect(`test+tcp://keeper:${mark}@no-such-host.invalid/default?token=${mark}`),
  'a URI that is none': () => connect(`test+tcp:keeper:${mark}@%zz`),
  'a number for a password': () => connect(guarded.uri, { auth: { username: 'keeper', password: Number(number) as never } }),
  'a value of a secret of the wrong type': () => secret.setValue(mark as never),
  'a raw call with a secret of the wrong type': async () => raw.virSecretSetValue(secret.handle, { mark } as never),
  'a document that libvirt refuses': () => connection.secrets.define(`<secret><description>${mark}</description><usage type='nonsense'/></secret>`),
  'an object that is no document': async () => {
    await using local = await connect('test:///default')
    await local.domains.define({ ...domain, devices: { graphics: [{ type: 'vnc', passwd: { mark } }] } } as never)
  },
  "a number for the password of a guest's user": async () => {
    await using local = await connect('test:///default')
    await (await local.domains.get('test')).agent.setPassword('root', Number(number) as never)
  },
  'a call whose connection is lost': async () => {
    process.kill(daemon.pid, 'SIGSTOP')
    const pending = secret.setValue(Buffer.from(mark))
    await daemon.kill()
    await pending
  },
  'a listener whose connection is lost': async () => { for await (const _ of connection.events('secret:lifecycle')); },
}

test('no error, span or metric has a secret, a document or a password in it', async () => {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  const stop = traceSpans({ tracer: provider.getTracer('test') })
  const registry = new Registry()
  using metrics = collectMetrics({ registry })
  metrics.addHost(connection, { name: 'one' })
  const found: string[] = []
  const unfailed: string[] = []
  for (const [name, fail] of Object.entries(failures)) {
    const error: unknown = await fail().then(() => null, (reason: unknown) => reason)
    if (error === null) unfailed.push(name)
    for (const text of [String(error), (error as Error | null)?.stack, inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), JSON.stringify(errorData(error))]) {
      if (text?.includes(number)) found.push(`${name}: ${text.slice(0, 300)}`)
    }
  }
  stop()
  const spans = inspect(exporter.getFinishedSpans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })), { depth: 20 })
  expect(spans).toContain('virSecretSetValue')
  if (spans.includes(number)) found.push('spans')
  if ((await registry.metrics()).includes(number)) found.push('metrics')
  expect({ found, unfailed }).toEqual({ found: [], unfailed: [] })
  keepFigures('secrets', { badInputs: Object.keys(failures).length, note: `${Object.keys(failures).length} failures with a marked secret: none in errors, spans or metrics` })
})
