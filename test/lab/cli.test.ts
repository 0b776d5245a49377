import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLab, type Guest, type Host, type Lab } from '../../lib/lab'
import { CLI, nodevirt, Running } from './demo-support'
import { migrate as virshMigrate, start, virsh } from './lab-support'

let lab: Lab
let first: Host, second: Host
const directory = mkdtempSync(join(tmpdir(), 'nv-cli-'))
/** Tests move them: each brings those that it needs. */
let quiet: Guest, busy: Guest

beforeAll(async () => {
  lab = await createLab({ hosts: 2, bandwidthMiBps: 60 })
  ;[first, second] = lab.hosts as [Host, Host]
  quiet = lab.guest({ memoryMiB: 32, workingSetMiB: 8, dirtyPagesPerSecond: 200, fill: 'random' })
  busy = lab.guest({ memoryMiB: 32, workingSetMiB: 16, dirtyPagesPerSecond: 3000, fill: 'random' })
  await start(first, quiet)
  await start(first, busy)
})
afterAll(async () => {
  await lab?.stop()
  rmSync(directory, { recursive: true, force: true })
})

/** A command under a pseudo-terminal of so many columns. */
function onTerminal(columns: number, args: readonly string[]): Running {
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ')
  return new Running(['script', '-qec', `stty cols ${columns} rows 30; ${words}`, '/dev/null'], { env: { TERM: 'xterm', NO_COLOR: '', LC_ALL: 'C.UTF-8' } })
}

/** Text without what moves the cursor and colours. */
const plain = (text: string): string => text.replace(/\u001b\[[\d;?]*[a-zA-Z]/g, '').replaceAll('\r', '')

/** Where the guest is, by virsh. */
async function hosts(guest: Guest): Promise<string[]> {
  const found = await Promise.all(lab.hosts.map(async (host) => ((await virsh(host, 'list', '--name')).split('\n').includes(guest.name) ? [host.name] : [])))
  return found.flat()
}

/** Sees that the guest is there, wherever a test before has left it. */
async function bring(guest: Guest, to: Host): Promise<void> {
  const [name] = await hosts(guest)
  const from = lab.hosts.find((host) => host.name === name)!
  if (from !== to) await virshMigrate(from, to, guest)
}

async function ended(running: Running, code: number): Promise<void> {
  expect({ ended: await running.ended, stderr: running.stderr, stdout: running.stdout.slice(-3000) }).toMatchObject({ ended: [code, null] })
}

test('migrate takes a command line of virsh, and records a trace', async () => {
  await bring(quiet, first)
  const trace = join(directory, 'trace.jsonl')
  const options = ['--live', '--p2p', '--verbose', '--bandwidth', '20', '--destination', second.socketUri, '--trace', trace]
  const running = nodevirt(['-c', first.socketUri, 'migrate', ...options, quiet.name, second.uri])
  await ended(running, 0)
  // A reservation may be over before the first question.
  expect(running.stdout).toMatch(/^1\/6 {2}reserve|^2\/6 {2}first pass/m)
  expect(running.stdout).toMatch(/^5\/6 {2}switchover|^6\/6 {2}handover/m)
  expect(running.stdout).toMatch(/\ncompleted: .*\n(.*\n)* +pass +time/)
  expect(running.stdout).not.toMatch(/[\u001b\r]/)
  expect(await hosts(quiet)).toEqual([second.name])
  expect(readFileSync(trace, 'utf8').split('\n').length).toBeGreaterThan(4)
})

test('migrate on a terminal: a panel that is drawn again, no line too wide, and the cursor comes back', async () => {
  await bring(quiet, second)
  const running = onTerminal(80, ['-c', second.socketUri, 'migrate', '--bandwidth', '12', '--interval', '200', quiet.name, first.socketUri])
  await ended(running, 0)
  const drawn = running.stdout.split(/\r\u001b\[\d+A/).map(plain)
  expect(drawn.length).toBeGreaterThan(5)
  const width = Math.max(...drawn.slice(0, -1).flatMap((text) => text.split('\n')).map((line) => line.length))
  expect(width).toBeLessThan(80)
  expect(drawn.some((text) => / 1 reserve {3}\[2 first pass\] 3 iterate/.test(text) || /\[2 first pass\]/.test(text))).toBe(true)
  expect(drawn.some((text) => /^link +\S+ .*iB\/s/m.test(text))).toBe(true)
  expect(drawn.some((text) => /eta/.test(text))).toBe(true)
  expect(running.stdout.lastIndexOf('\u001b[?25h')).toBeGreaterThan(running.stdout.lastIndexOf('\u001b[?25l'))
  expect(plain(running.stdout)).toMatch(/completed: /)
  expect(await hosts(quiet)).toEqual([first.name])
})

test('Ctrl-C aborts a migration, and its outcome is the exit code', async () => {
  await bring(busy, first)
  const running = nodevirt(['migrate', '--json', '-c', first.socketUri, '--bandwidth', '2', busy.name, second.socketUri])
  await running.until(() => running.stdout.includes('"phase":"firstPass"'))
  running.kill('SIGINT')
  await ended(running, 130)
  expect(running.json.at(-1)).toMatchObject({ type: 'outcome', domain: busy.name, outcome: 'cancelled', because: expect.stringContaining('interrupted') })
  expect(running.stderr).toMatch(/^aborting: the guest is to stay at its source/)

  const limited = nodevirt(['migrate', '--json', '-c', first.socketUri, '--bandwidth', '2', '--max-total', '1', busy.name, second.socketUri])
  await ended(limited, 3)
  expect(limited.json.find(({ type }) => type === 'action')).toMatchObject({ action: 'abort', by: 'guard' })
  expect(await hosts(busy)).toEqual([first.name])
})

test('what cannot be is refused by name, before anything happens', async () => {
  const refusals: [string[], number, RegExp][] = [
    [['migrate', '--timing', 'web', second.socketUri], 2, /--timing of virsh is not one of nodevirt's/],
    [['migrate', '--tunnelled', 'web', second.socketUri], 2, /--tunnelled needs --p2p/],
    [['migrate', '-c', first.socketUri, 'no-such-guest', second.socketUri], 1, /no domain|not found/i],
  ]
  const all = refusals.map(([args]) => nodevirt(args))
  for (const [at, [, code, message]] of refusals.entries()) {
    await ended(all[at]!, code)
    expect(all[at]!.stderr).toMatch(message)
  }
})

test('watch shows what virsh migrates, and knows how it ended', async () => {
  await bring(quiet, first)
  const running = nodevirt(['watch', '-c', first.socketUri, '--destination', second.socketUri, '--interval', '100', quiet.name])
  await running.until(() => running.stderr.includes(`waiting for a migration of ${quiet.name}`))
  await virshMigrate(first, second, quiet, '--bandwidth', '12')
  await ended(running, 0)
  expect(running.stdout).toMatch(/^2\/6 {2}first pass(.*\n)+ *\d+\.\d s {2}first pass +1 /m)
  expect(running.stdout).toMatch(/^completed: /m)
})

test('forecast: whether it ends is the exit code', async () => {
  await bring(quiet, second)
  await bring(busy, first)
  const ends = nodevirt(['forecast', '-c', second.socketUri, '--bandwidth', '40', '--measure', 'memory', quiet.name])
  await ended(ends, 0)
  expect(ends.stdout).toMatch(/: it ends \(sure by \d+ %\)\n(.*\n)* +total time +\d.*\n(.*\n)*What if:\n +MiB\/s +help/)
  const never = nodevirt(['forecast', '-c', first.socketUri, '--bandwidth', '2', '--measure', 'memory', '--json', busy.name])
  await ended(never, 9)
  expect(never.json).toMatchObject([{ type: 'forecast', domain: busy.name, converges: false }])
})

test('attach takes up what a process that died began', async () => {
  await bring(quiet, second)
  const plans = join(directory, 'plans')
  const options = ['--p2p', '--bandwidth', '6', '--plan', plans, '--policy', 'default', '--destination', first.socketUri]
  const began = nodevirt(['migrate', '--json', '-c', second.socketUri, ...options, quiet.name, first.uri])
  await began.until(() => began.stdout.includes('"phase":"firstPass"'))
  began.kill('SIGKILL')
  await began.ended
  const running = nodevirt(['attach', '-c', second.socketUri, '--plans', plans, '--destination', first.socketUri])
  await ended(running, 0)
  expect(running.stdout).toMatch(new RegExp(`${quiet.name}: completed: |${quiet.name}, while nobody watched: completed`))
  expect(await hosts(quiet)).toEqual([first.name])
})

test('top: all guests of two hosts, and one that hangs holds up nobody', async () => {
  await bring(busy, first)
  const once = nodevirt(['top', '--json', '--rounds', '2', '--interval', '500', first.socketUri, second.socketUri])
  await ended(once, 0)
  const last = once.json.at(-1)
  expect(last.hosts.map(({ name, trouble }: any) => [name, trouble])).toEqual([[first.name, null], [second.name, null]])
  const guest = last.hosts[0].guests.find(({ name }: any) => name === busy.name)
  expect(guest).toMatchObject({ state: 'running', job: null })
  expect(guest.cpuPercent).toBeGreaterThan(0)
  expect(guest.memoryBytes).toBeGreaterThan(2 ** 20)

  const pid = (await second.daemonPid())!
  process.kill(pid, 'SIGSTOP')
  try {
    const hanging = nodevirt(['top', '--rounds', '1', '--interval', '500', '--sort', 'name', first.socketUri, second.socketUri])
    await ended(hanging, 0)
    expect(hanging.stdout).toMatch(/no answer for/)
    expect(hanging.stdout).toContain(busy.name)
  } finally {
    process.kill(pid, 'SIGCONT')
  }
})

test('top on a terminal: keys sort and filter, q gives the screen back', async () => {
  await bring(quiet, first)
  await bring(busy, first)
  const running = onTerminal(120, ['top', '--interval', '500', first.socketUri])
  await running.until(() => plain(running.stdout).includes(busy.name))
  running.child.stdin!.write('m')
  await running.until(() => running.stdout.includes('by memory'))
  running.child.stdin!.write(`/${quiet.name}\r`)
  await running.until(() => running.stdout.includes(`with '${quiet.name}'`))
  running.child.stdin!.write('q')
  await ended(running, 0)
  expect(running.stdout).toContain('\u001b[?1049h')
  expect(running.stdout.lastIndexOf('\u001b[?1049l')).toBeGreaterThan(running.stdout.lastIndexOf('\u001b[?1049h'))
})

test('doctor finds what is, and what is not', async () => {
  const both = nodevirt(['doctor', '--json', first.socketUri, second.socketUri])
  await ended(both, 0)
  const findings = both.json
  for (const topic of ['library', 'socket', 'source', 'destination', 'two hosts', 'versions', 'cpu', 'memory', 'storage', 'both ways']) {
    expect(findings.filter((each) => each.topic === topic && each.level !== 'problem')).not.toEqual([])
  }
  expect(findings.find(({ topic }) => topic === 'memory').text).toMatch(/^[\d.]+ [MG]iB are free/)
  expect(findings.at(-1)).toMatchObject({ type: 'diagnosis', problems: 0 })
  const none = nodevirt(['doctor', `qemu+unix:///system?socket=${join(directory, 'none')}`])
  await ended(none, 10)
  expect(none.stdout).toMatch(/^problem +socket +there is no socket(.*\n)+ +-> start the daemon/m)
})

test('repl: Node\'s prompt with the host open, whose promises are awaited', async () => {
  await bring(quiet, first)
  await bring(busy, first)
  const running = nodevirt(['repl', first.socketUri])
  running.child.stdin!.end('host.domains.list()\nconst guests = await host.domains.list({ active: true }); guests.length\ntypeof monitor\n')
  await ended(running, 0)
  expect(running.stdout).toMatch(new RegExp(`guest +id +uuid\\n(.*\\n)*${busy.name} `))
  expect(running.stdout).toMatch(/\n(nodevirt> )?2\n/)
  expect(running.stdout).toContain("'function'")
})

test('run: a script with its words and its exit code', async () => {
  const script = join(directory, 'script.mjs')
  writeFileSync(script, 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 42')
  const running = nodevirt(['run', script, '--flag', 'x'])
  await ended(running, 42)
  expect(running.stdout).toBe('--flag x\n')
})

test('evacuate on a terminal: all guests leave, and what became of each is told', async () => {
  await bring(quiet, first)
  await bring(busy, first)
  const state = join(directory, 'state.json')
  const running = onTerminal(100, ['-c', first.socketUri, 'evacuate', '--via', second.uri, '--bandwidth', '30', '--max-downtime', '1500', '--state', state, second.socketUri])
  await ended(running, 0)
  expect(plain(running.stdout)).toMatch(new RegExp(`${busy.name} +migrated +\\S+ +\\d`))
  expect(plain(running.stdout)).toMatch(/complete: of 2 guests: 2 migrated/)
  expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({ outcome: 'complete' })
  expect([await hosts(quiet), await hosts(busy)]).toEqual([[second.name], [second.name]])
})
