// npm run bench: nodevirt against its peers. Each row measures both in turn, several rounds, and compares the medians, so that what
// the machine does besides meets both. docs/performance.md has the method. --json prints JSON alone, --only=TEXT the rows whose name has
// the text, --rounds=N sets how many rounds (5).
import { randomFillSync } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documents } from './documents.mjs'
import { median, percentile } from './figures.mjs'
import { daemon, installed, lxml, manyDomains, peers, silentServer, textsFile, versions } from './peers.mjs'
import { runningMigrations } from './running-migrations.mjs'

const options = Object.fromEntries(process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=')))
for (const name of Object.keys(options)) if (!['json', 'only', 'rounds'].includes(name)) throw new RangeError(`there is no option --${name}`)
const rounds = Number(options.rounds ?? 5)
if (!(Number.isInteger(rounds) && rounds > 0)) throw new RangeError('--rounds must be a whole number from 1 on')
const say = (text) => process.stderr.write(`${text}\n`)
const round3 = (value) => Number(value.toPrecision(3))

const rows = []

/** @param atMost Whether less is better. @param of What the goal is for: the ratio, or our own figure. */
function row(name, unit, ours, peer, theirs, goal, { atMost = true, of = 'ratio' } = {}) {
  const ratio = ours / theirs
  const value = of === 'ratio' ? ratio : ours
  const entry = { name, unit, ours: round3(ours), peer, theirs: round3(theirs), ratio: round3(ratio), goal, met: atMost ? value <= goal : value >= goal }
  rows.push(entry)
  if (!('json' in options)) console.log(`${entry.met ? 'met   ' : 'missed'} ${name}, ${unit}: ${entry.ours}, ${peer} ${entry.theirs}, ratio ${entry.ratio} (${of === 'ours' ? 'ours ' : ''}${atMost ? 'at most' : 'at least'} ${goal})`)
}

/** A row whose peer is not there. */
function rowWithout(name, unit, peer, goal, reason) {
  rows.push({ name, unit, ours: null, peer, theirs: null, ratio: null, goal, met: null, reason })
  if (!('json' in options)) console.log(`none   ${name}, ${unit}: ${reason}`)
}

/** Runs each in turn, and gives the results of each by its name. */
async function alternately(contestants) {
  const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  for (let i = 0; i < rounds; i++) for (const [name, measure] of Object.entries(contestants)) results[name].push(await measure())
  return results
}

const medianOf = (results, value) => median(results.map(value))
const others = ['C with event loop', 'C without event loop', 'libvirt-python with event loop', 'libvirt-python without event loop']

async function calls(peer, inFlight) {
  const host = await daemon()
  try {
    const ms = 700
    return await alternately({
      ours: () => peer.ours('calls', host.uri, inFlight, ms),
      [others[0]]: () => peer.c(host.uri, inFlight, ms, 1),
      [others[1]]: () => peer.c(host.uri, inFlight, ms, 0),
      [others[2]]: () => peer.python('calls', host.uri, inFlight, ms, 1),
      [others[3]]: () => peer.python('calls', host.uri, inFlight, ms, 0),
    })
  } finally {
    host.stop()
  }
}

const groups = {
  async 'one call at a time'(peer) {
    const results = await calls(peer, 1)
    const latency = (each) => each.seconds / each.calls * 1e6
    others.forEach((name, i) => row('one call at a time', 'us a call', medianOf(results.ours, latency), name, medianOf(results[name], latency), [1, 1.4, 0.9, 1.3][i]))
    const switches = (each) => each.switches / each.calls
    row('one call at a time: voluntary context switches', 'switches a call', medianOf(results.ours, switches), others[1], medianOf(results[others[1]], switches), 3.2, { of: 'ours' })
  },

  async '8 calls in flight'(peer) {
    const results = await calls(peer, 8)
    const rate = (each) => each.calls / each.seconds
    others.forEach((name, i) => row('8 calls in flight', 'calls/s', medianOf(results.ours, rate), name, medianOf(results[name], rate), [1.2, 0.85, 1.2, 0.85][i], { atMost: false }))
    const cpu = (each) => each.cpuSeconds / each.calls * 1e6
    row('8 calls in flight: processor time', 'us a call', medianOf(results.ours, cpu), others[1], medianOf(results[others[1]], cpu), 1.8)
  },

  async '64 calls in flight'(peer) {
    const [name, unit, other, goal] = ['test:///default, 64 calls in flight', 'calls/s', '@unraid/libvirt', 3]
    await installed(`${other}@2.2.1`, say, {
      async use(directory) {
        const [uri, inFlight, ms] = ['test:///default', 64, 1000]
        // One that was installed may still not load.
        const theirs = (forMs) => peer.ours('unraid', directory, uri, inFlight, forMs)
        const failure = await theirs(100).then(() => null, (error) => error)
        if (failure) return rowWithout(name, unit, other, goal, `${other} does not work here: ${/\w*Error: .*/.exec(failure.stderr)?.[0] ?? failure.message}`)
        const results = await alternately({ ours: () => peer.ours('info', uri, inFlight, ms), theirs: () => theirs(ms) })
        const rate = (each) => each.calls / each.seconds
        row(name, unit, medianOf(results.ours, rate), other, medianOf(results.theirs, rate), goal, { atMost: false })
      },
      otherwise: (reason) => rowWithout(name, unit, other, goal, reason),
    })
  },

  async '500 domains'(peer) {
    const uri = manyDomains(500)
    // In one process each, so that what is measured is warm, as in a program that runs for long.
    const each = 40
    const results = await alternately({ ours: () => peer.ours('domains', uri, each), python: () => peer.python('domains', uri, each) })
    for (const what of ['list', 'statistics', 'info', 'xml']) {
      const time = (run) => median(run[what])
      row(`500 domains: ${what}`, 'ms', medianOf(results.ours, time), 'libvirt-python', medianOf(results.python, time), 0.8)
    }
  },

  async '100 hosts'(peer) {
    const host = await daemon()
    try {
      const results = await alternately({ ours: () => peer.ours('hosts', host.uri, 100, 8), python: () => peer.python('hosts', host.uri, 100, 8) })
      row('100 hosts: statistics of each', 'ms', medianOf(results.ours, median), 'libvirt-python with a thread each', medianOf(results.python, median), 0.7)
    } finally {
      host.stop()
    }
  },

  async '16 migrations'(peer) {
    say('starting 16 migrations')
    const running = await runningMigrations(16)
    try {
      const [everyMs, ms] = [100, 4000]
      const results = await alternately({
        'statistics': () => peer.ours('watch', running.uri, everyMs, ms, 'statistics'),
        'monitor': () => peer.ours('watch', running.uri, everyMs, ms, 'monitor'),
        'python': () => peer.python('watch', running.uri, everyMs, ms),
      })
      const p99 = ({ times }) => percentile(times, 0.99)
      const cpu = ({ times, cpuSeconds }) => cpuSeconds / times.length * 1e6
      for (const how of ['statistics', 'monitor']) {
        const row16 = (what, unit, figure) => row(`16 migrations, ${how}: ${what}`, unit, medianOf(results[how], figure), 'libvirt-python with a thread each', medianOf(results.python, figure), 0.8)
        row16('a poll, p99', 'ms', p99)
        row16('processor time', 'us a poll', cpu)
      }
    } finally {
      await running.stop()
    }
  },

  async 'a migration'(peer) {
    say('migrating a guest by turns')
    const program = fileURLToPath(new URL('against-virsh.mjs', import.meta.url))
    const { nodevirtMs, virshMs } = await peer.node(program, '--json', '--runs', rounds)
    row('a migration from its call to its end', 'ms', nodevirtMs.p50, 'virsh migrate', virshMs.p50, 1.02)
  },

  async 'volumes'(peer) {
    const host = await daemon()
    try {
      const mebibytes = 256
      const [file, target] = [`${host.home}/file`, `${host.home}/target`]
      writeFileSync(file, randomFillSync(Buffer.alloc(mebibytes << 20)))
      await peer.virsh(host.storageUri, `pool-create-as bench dir --target ${host.home}`, `vol-create-as bench volume ${mebibytes}M`, `vol-upload --pool bench volume ${file}`)
      const afresh = (run) => () => {
        rmSync(target, { force: true })
        return run()
      }
      const results = await alternately({
        ours: afresh(() => peer.ours('volumes', host.storageUri, 'bench', 'volume', file, target)),
        virsh: afresh(async () => {
          const [uploadMs, downloadMs] = await peer.virsh(host.storageUri, `vol-upload --pool bench volume ${file}`, `vol-download --pool bench volume ${target}`)
          return { uploadMs, downloadMs }
        }),
      })
      for (const [what, key] of [['upload', 'uploadMs'], ['download', 'downloadMs']]) {
        const rate = (run) => mebibytes / run[key] * 1000
        row(`a volume of ${mebibytes} MiB: ${what}`, 'MiB/s', medianOf(results.ours, rate), `virsh vol-${what}`, medianOf(results.virsh, rate), 1, { atMost: false })
      }
    } finally {
      host.stop()
    }
  },

  async 'files'(peer) {
    const server = await silentServer()
    try {
      const results = await alternately({ ours: () => peer.ours('files', server.port, 8, 1500), idle: () => peer.ours('files', server.port, 0, 1500) })
      const p99 = (times) => percentile(times, 0.99)
      row('fs.readFile, p99, while 8 calls block', 'ms', medianOf(results.ours, p99), 'the same without calls', medianOf(results.idle, p99), 1.2)
    } finally {
      server.stop()
    }
  },

  async 'documents'(peer) {
    await lxml(say)
    for (const [name, texts] of Object.entries(documents)) {
      const file = textsFile(texts)
      const results = await alternately({ ours: () => peer.ours('documents', file, 8), python: () => peer.python('documents', file, 8) })
      row(`read and write ${name}`, 'ms', medianOf(results.ours, ({ ms }) => median(ms)), 'lxml', medianOf(results.python, ({ ms }) => median(ms)), 3)
    }
  },

  async 'memory'(peer) {
    const program = fileURLToPath(new URL('peers/memory.mjs', import.meta.url))
    // A daemon each: libvirtd 9.0 was seen to crash when a client of 500 connections is gone all at once.
    const alone = (measure) => async () => {
      const host = await daemon()
      try {
        return await measure(manyDomains(500), host.uri)
      } finally {
        host.stop()
      }
    }
    const results = await alternately({
      // The young generation is the process's: a large one is touched bit by bit while objects are made, and none of it is theirs.
      ours: alone((...uris) => peer.node('--expose-gc', '--max-semi-space-size=1', program, ...uris)),
      python: alone((...uris) => peer.python('memory', ...uris)),
    })
    for (const what of ['handle', 'subscription', 'connection']) {
      const bytes = (run) => run[what]
      row(`memory: ${what}`, 'bytes each', medianOf(results.ours, bytes), 'libvirt-python', medianOf(results.python, bytes), 1)
    }
  },

  async 'events'(peer) {
    const host = await daemon()
    const causes = peer.causes(host.uri, 4)
    try {
      const ms = 2000
      const results = await alternately({ ours: () => peer.ours('events', host.uri, ms), python: () => peer.python('events', host.uri, ms) })
      const other = 'libvirt-python'
      row('life-cycle events that others cause', 'events/s', medianOf(results.ours, (run) => run.events / run.seconds), other, medianOf(results.python, (run) => run.events / run.seconds), 2, { atMost: false })
      const cpu = (run) => run.cpuSeconds / run.events * 1e6
      row('life-cycle events that others cause: processor time', 'us an event', medianOf(results.ours, cpu), other, medianOf(results.python, cpu), 0.5)
    } finally {
      await causes.stop()
      host.stop()
    }
  },

  async 'import'(peer) {
    const script = (name) => ['-e', `const from = performance.now(); ${name ? `require(${JSON.stringify(name)});` : ''} console.log(performance.now() - from)`]
    const dist = new URL('../dist/', import.meta.url).pathname
    const results = await alternately({
      'nodevirt': () => peer.node(...script(`${dist}index.js`)), 'nodevirt/native': () => peer.node(...script(`${dist}raw.js`)), 'nothing': () => peer.node(...script(null)),
    })
    const time = (ms) => ms
    for (const [name, goal] of [['nodevirt', 30], ['nodevirt/native', 12]]) {
      row(`import: ${name}`, 'ms', medianOf(results[name], time), 'empty', medianOf(results.nothing, time), goal, { of: 'ours' })
    }
  },
}

const chosen = Object.entries(groups).filter(([name]) => !options.only || name.includes(options.only))
if (chosen.length === 0) throw new RangeError(`--only takes a part of one of: ${Object.keys(groups).join(', ')}`)
const peer = await peers(say)
for (const [, measure] of chosen) await measure(peer)
if ('json' in options) console.log(JSON.stringify({ versions: versions(), rounds, rows }))
