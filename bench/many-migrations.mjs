// Eight slow migrations started through one Connection: how long do statistics, an abort and this process's own file
// system calls take meanwhile? And, in the same run: how long do those of a process take that has nothing to do with it, which
// is what the busy machine itself costs; and what does the same load do on one shared libvirt connection?
//
//   node bench/many-migrations.mjs [--seconds 30] [--guests 8] [--json]
import { fork } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import constants from '../dist/constants/index.js'
import nodevirt from '../dist/index.js'
import lab from '../dist/lab/index.js'
import native from '../dist/raw.js'
import { sleep, spread, timed } from './figures.mjs'

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    guests: { type: 'string', default: '8' },
    json: { type: 'boolean', default: false },
    // Internal: processes of their own, one that only looks at files, and the part that may hang.
    bystander: { type: 'boolean', default: false },
    shared: { type: 'string' },
    to: { type: 'string' },
  },
})
const seconds = Number(options.seconds)
const everyMs = 500
const { MigrateFlags, TypedParameterType } = constants

/** Asks every 20 ms, as a server would that has other things to do. */
function watchFileSystem() {
  const latencies = []
  let stop = false
  const done = (async () => {
    while (!stop) {
      latencies.push(await timed(() => stat('/')))
      await sleep(20)
    }
  })()
  return { latencies, async stop() { stop = true; await done } }
}

/** The same in a process of its own. */
function bystander() {
  const child = fork(fileURLToPath(import.meta.url), ['--bystander'])
  const answer = new Promise((resolve, reject) => {
    child.on('message', resolve)
    child.on('exit', () => reject(new Error('the bystander ended too early')))
  })
  return { async stop() { child.send('stop'); return answer } }
}

function standBy() {
  const fileSystem = watchFileSystem()
  process.once('message', async () => {
    await fileSystem.stop()
    process.send(spread(fileSystem.latencies), () => process.exit(0))
  })
  process.once('disconnect', () => process.exit(1))
}

/** Calls `ask` for each of the domains every 500 ms. A question that is still open is not asked again. */
async function poll(domains, ask, untilMs) {
  const latencies = []
  const open = new Map()
  let failed = 0
  while (performance.now() < untilMs) {
    for (const domain of domains) {
      if (open.has(domain)) continue
      const from = performance.now()
      open.set(domain, from)
      ask(domain).then(() => { latencies.push(performance.now() - from); open.delete(domain) }, () => { failed++; open.delete(domain) })
    }
    await sleep(everyMs)
  }
  const now = performance.now()
  return { latencies, failed, unansweredMs: [...open.values()].map((from) => Math.round(now - from)).filter((ms) => ms > 100) }
}

/** The library's way: the Connection opens what it needs. */
async function ownConnections(source, domains, to) {
  const migrations = domains.map((domain) => domain.migrate({ to, bandwidthMiBps: 1, intervalMs: everyMs }))
  // A guest whose migration has not begun yet keeps its statistics waiting, and on a busy machine eight take a while to begin.
  for (const until = performance.now() + 60_000; !migrations.every(({ latest }) => ['firstPass', 'iterate'].includes(latest?.phase));) {
    if (performance.now() > until) throw new Error(`not all began: ${migrations.map(({ latest }) => latest?.phase)}`)
    await sleep(100)
  }
  const control = await source.control()
  const watched = await Promise.all(domains.map((domain) => domain.on(control)))
  const [fileSystem, beside] = [watchFileSystem(), bystander()]
  const { latencies, failed, unansweredMs } = await poll(watched, (domain) => domain.job.statistics(), performance.now() + seconds * 1000)
  const [bystanderStatMs] = await Promise.all([beside.stop(), fileSystem.stop()])
  const running = migrations.filter((each) => each.latest && !['done', 'failed', 'cancelled'].includes(each.latest.phase)).length
  const aborts = []
  for (const migration of migrations) aborts.push(await timed(() => migration.abort('enough')))
  const outcomes = (await Promise.all(migrations.map((each) => each.outcome))).map(({ outcome }) => outcome)
  return {
    running, statisticsMs: spread(latencies), failed, unansweredMs, abortMs: spread(aborts), statMs: spread(fileSystem.latencies), bystanderStatMs, outcomes,
  }
}

/** One connection for everything, as bindings without lanes do it. Ends with the process. */
async function sharedConnection(uri, to) {
  const connection = await native.virConnectOpen(uri)
  await native.virConnectSetKeepAlive(connection, 5, 6)
  const domains = await native.virConnectListAllDomains(connection, 0)
  const parameters = [{ field: 'bandwidth', type: TypedParameterType.ULLONG, value: 1n }]
  for (const domain of domains) {
    native.virDomainMigrateToURI3(domain, to, parameters, MigrateFlags.LIVE | MigrateFlags.PEER2PEER).catch(() => undefined)
  }
  await sleep(3000)
  const fileSystem = watchFileSystem()
  const { latencies, failed, unansweredMs } = await poll(domains, (domain) => native.virDomainGetJobStats(domain), performance.now() + seconds * 1000)
  await fileSystem.stop()
  process.send({ statisticsMs: spread(latencies), failed, unansweredMs, statMs: spread(fileSystem.latencies) }, () => process.exit(0))
}

async function measureShared(uri, to) {
  const child = fork(fileURLToPath(import.meta.url), ['--shared', uri, '--to', to, '--seconds', String(seconds)])
  const timer = setTimeout(() => child.kill('SIGKILL'), (seconds + 20) * 1000)
  let result = { hung: true }
  child.on('message', (message) => { result = message })
  await new Promise((resolve) => child.on('exit', resolve))
  clearTimeout(timer)
  return result
}

async function main() {
  const made = await lab.createLab({ hosts: 2 })
  try {
    const [a, b] = made.hosts
    const source = await nodevirt.connect(a.socketUri)
    // They dirty more than 1 MiB/s and so never finish by themselves.
    const guests = Array.from({ length: Number(options.guests) }, () =>
      made.guest({ memoryMiB: 40, workingSetMiB: 24, dirtyPagesPerSecond: 300, fill: 'random', heartbeatMs: 1000 }))
    const domains = []
    for (const guest of guests) {
      domains.push(await source.domains.create(guest.xml))
      await guest.waitReady()
    }
    const own = await ownConnections(source, domains, b.uri)
    const shared = await measureShared(a.socketUri, b.uri)
    await source.close()
    const result = { guests: guests.length, seconds, own, shared }
    if (options.json) console.log(JSON.stringify(result))
    else console.dir(result, { depth: null })
  } finally {
    await made.stop()
  }
}

if (options.bystander) standBy()
else if (options.shared) await sharedConnection(options.shared, options.to)
else await main()
