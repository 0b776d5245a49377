// Migrations of all guests of a host, watched: watch.mjs URI INTERVAL_MS MILLISECONDS HOW. HOW is `statistics`, as watch.py asks for them, or
// `monitor`, the library's own. Prints the ms of each answer, and the processor time, of what comes after a second to warm up.
import { subscribe } from 'node:diagnostics_channel'
import { connect } from '../../dist/index.mjs'
import { monitor } from '../../dist/migration/index.mjs'

const [uri, intervalMs, milliseconds, how] = [process.argv[2], ...process.argv.slice(3, 5).map(Number), process.argv[5]]
const connection = await connect(uri)
const domains = await connection.domains.list({ active: true })
const times = []

async function ask(domain, from, forMs) {
  for (let at = from; at < from + forMs; at += intervalMs) {
    await new Promise((resolve) => setTimeout(resolve, at - performance.now()))
    const start = performance.now()
    await domain.job.statistics()
    times.push(performance.now() - start)
  }
}

async function follow(domain, signal) {
  for await (const { phase } of monitor(domain, { intervalMs, signal })) if (phase === 'failed') throw new Error('a migration failed')
}

function traced() {
  const begun = new WeakMap()
  subscribe('tracing:nodevirt:call:start', (call) => { if (call.function === 'virDomainGetJobStats') begun.set(call, performance.now()) })
  subscribe('tracing:nodevirt:call:asyncEnd', (call) => { if (begun.has(call)) times.push(performance.now() - begun.get(call)) })
}

const warmUpMs = 1000
let before
function begin() {
  times.length = 0
  before = process.cpuUsage()
}

let stop = async () => undefined
if (how === 'monitor') {
  traced()
  const ends = domains.map(() => new AbortController())
  const all = domains.map((domain, i) => follow(domain, ends[i].signal))
  stop = () => {
    for (const each of ends) each.abort()
    return Promise.all(all)
  }
  const wait = (ms) => Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, ms))])
  await wait(warmUpMs)
  begin()
  await wait(milliseconds)
} else {
  const all = (ms) => Promise.all(domains.map((domain) => ask(domain, performance.now(), ms)))
  await all(warmUpMs)
  begin()
  await all(milliseconds)
}
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ times, cpuSeconds: (user + system) / 1e6 }))
await stop()
await connection.close()
