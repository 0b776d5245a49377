// The total time of a migration by this library against `virsh migrate` of the same guest, alternating.
//
//   node bench/against-virsh.mjs [--runs 10] [--bandwidth 24] [--json]
//
// Without a limit (0) a migration lasts half a second here, most of which QEMU takes to start, and as much again varies.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import nodevirt from '../dist/index.js'
import lab from '../dist/lab/index.js'
import { median, spread, timed } from './figures.mjs'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    bandwidth: { type: 'string', default: '24' },
    json: { type: 'boolean', default: false },
  },
})

function virsh(uri, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn('virsh', ['-q', '-c', uri, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (text) => { errors += text })
    child.on('error', reject)
    child.on('exit', (code) => code === 0 ? resolve() : reject(new Error(`virsh ${args.join(' ')}: ${errors}`)))
  })
}

async function main() {
  const made = await lab.createLab({ hosts: 2 })
  try {
    const [a, b] = made.hosts
    const hosts = new Map([[a, await nodevirt.connect(a.socketUri)], [b, await nodevirt.connect(b.socketUri)]])
    const guest = made.guest({ memoryMiB: 128, workingSetMiB: 48, dirtyPagesPerSecond: 500, fill: 'random', heartbeatMs: 1000 })
    let domain = await hosts.get(a).domains.create(guest.xml)
    await guest.waitReady()

    const ways = {
      virsh: (from, to) => virsh(from.socketUri, 'migrate', '--live', '--p2p', '--bandwidth', options.bandwidth, guest.name, to.uri),
      async nodevirt(from, to) {
        const { outcome, because } = await domain.migrate({ to: to.uri, bandwidthMiBps: Number(options.bandwidth) }).outcome
        if (outcome !== 'completed') throw new Error(because)
      },
    }
    const totals = { virsh: [], nodevirt: [] }
    const migrate = async (way, [from, to]) => {
      domain = await hosts.get(from).domains.get(guest.name)
      const ms = await timed(() => ways[way](from, to))
      const statistics = await (await hosts.get(to).domains.get(guest.name)).job.statistics({ completed: true })
      return { ms, libvirtMs: statistics.timeElapsedMs }
    }
    const there = [a, b]
    const back = [b, a]
    // The first migration onto a host warms up its daemon.
    await migrate('virsh', there)
    await migrate('nodevirt', back)
    for (let run = 0; run < Number(options.runs); run++) {
      // Each way goes in each direction as often.
      const order = run % 2 === 0 ? ['virsh', 'nodevirt'] : ['nodevirt', 'virsh']
      totals[order[0]].push(await migrate(order[0], there))
      totals[order[1]].push(await migrate(order[1], back))
    }
    for (const connection of hosts.values()) await connection.close()
    const of = (way, field) => totals[way].map((each) => each[field])
    const result = {
      runs: Number(options.runs),
      bandwidthMiBps: Number(options.bandwidth),
      virshMs: spread(of('virsh', 'ms')),
      nodevirtMs: spread(of('nodevirt', 'ms')),
      libvirtsOwnCountMs: { virsh: spread(of('virsh', 'libvirtMs')), nodevirt: spread(of('nodevirt', 'libvirtMs')) },
      ratioOfMedians: Math.round(median(of('nodevirt', 'ms')) / median(of('virsh', 'ms')) * 1000) / 1000,
    }
    if (options.json) console.log(JSON.stringify(result))
    else console.dir(result, { depth: null })
  } finally {
    await made.stop()
  }
}

await main()
