// Memory of what a program keeps: memory.mjs DOMAINS_URI DAEMON_URI, as memory.py has it, by the typed layer. Prints the bytes of resident memory
// for each domain's object, each subscription and each idle connection. Run with --expose-gc.
import { connect } from '../../dist/index.mjs'

const [domainsUri, daemonUri] = process.argv.slice(2)
const lists = 20, connections = 40

async function resident() {
  // A finalizer runs after the collection that found its object.
  for (let i = 0; i < 3; i++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return process.memoryUsage.rss()
}

async function each(count, make) {
  const before = await resident()
  const kept = await make()
  return { bytes: (await resident() - before) / count, kept }
}

const connection = await connect(domainsUri)
await connection.domains.list()
const stop = await (await connection.domains.list())[0].subscribe('lifecycle', () => undefined)
await stop()
const handles = await each(lists * 500, async () => {
  const all = []
  for (let i = 0; i < lists; i++) all.push(...await connection.domains.list())
  return all
})
const subscriptions = await each(500, () => Promise.all(handles.kept.slice(0, 500).map((domain) => domain.subscribe('lifecycle', () => undefined))))
await (await connect(daemonUri)).close()
const idle = await each(connections, async () => {
  const all = []
  for (let i = 0; i < connections; i++) all.push(await connect(daemonUri))
  return all
})
console.log(JSON.stringify({ handle: handles.bytes, subscription: subscriptions.bytes, connection: idle.bytes }))
process.exit(0)
