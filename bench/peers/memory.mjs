// Memory of what a program keeps: memory.mjs DOMAINS_URI DAEMON_URI, as memory.py has it, by the typed layer. Prints the bytes of resident memory
// for each domain's object, each subscription and each idle connection. Run with --expose-gc.
import { connect } from '../../dist/index.mjs'

const [domainsUri, daemonUri] = process.argv.slice(2)

async function resident() {
  // A finalizer runs after the collection that found its object.
  for (let i = 0; i < 3; i++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return process.memoryUsage.rss()
}

const kept = []

/** All that `make` makes is kept. What is made first brings along what there is once: code, threads, space that is set aside. The rest counts. */
async function each(make, first, more) {
  for (let i = 0; i < first; i++) kept.push(await make())
  const before = await resident()
  let count = 0
  for (let i = 0; i < more; i++) {
    const made = await make()
    count += made.length
    kept.push(made)
  }
  return (await resident() - before) / count
}

async function times(count, make) {
  const all = []
  for (let i = 0; i < count; i++) all.push(await make(i))
  return all
}

const connection = await connect(domainsUri)
const handle = await each(async () => (await times(10, () => connection.domains.list())).flat(), 2, 8)
const domains = kept[0].slice(0, 500)
const events = [
  'lifecycle', 'reboot', 'rtcChange', 'watchdog', 'ioError', 'graphics', 'ioErrorReason', 'controlError', 'blockJob', 'diskChange', 'trayChange', 'pmWakeup',
  'pmSuspend', 'balloonChange', 'pmSuspendDisk', 'deviceRemoved',
]
const subscription = await each(() => {
  const event = events.shift()
  return times(500, (i) => domains[i].subscribe(event, () => domains[i]))
}, 4, 12)
const idle = await each(() => times(100, () => connect(daemonUri)), 1, 4)
console.log(JSON.stringify({ handle, subscription, connection: idle }))
process.exit(0)
