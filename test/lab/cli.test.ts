import { readFileSync } from 'node:fs'
import { codeOfOutcome } from '../../lib/cli/exit-codes'
import type { Guest, Host } from '../../lib/lab'
import type { OutcomeWord } from '../../lib/migration/outcome'
import { ended, escapes, onTerminal, Scene, style } from './cli-support'
import { CLI, nodevirt, Terminal } from './demo-support'
import { migrate as virshMigrate, until, virsh } from './lab-support'

let scene: Scene
let first: Host, second: Host
let quiet: Guest, busy: Guest

beforeAll(async () => {
  scene = await Scene.create()
  ;({ first, second, quiet, busy } = scene)
})
afterAll(() => scene?.stop())

/** Whether libvirt says that a migration of the guest runs. */
const isMigrating = async (host: Host, guest: Guest): Promise<boolean> => /Operation: +Outgoing migration/.test(await virsh(host, 'domjobinfo', guest.name))

describe('migrate', () => {
  test('in a pipe: a command line of virsh, a line for each sample, and a trace', async () => {
    await scene.bring(quiet, first)
    const trace = scene.file('trace.jsonl')
    const options = ['--live', '--p2p', '--verbose', '--bandwidth', '20', '--destination', second.socketUri, '--trace', trace]
    const running = nodevirt(['-c', first.socketUri, 'migrate', ...options, quiet.name, second.uri])
    await ended(running, 0)
    // A reservation may be over before the first question.
    expect(running.stdout).toMatch(/^1\/6 {2}reserve|^2\/6 {2}first pass/m)
    expect(running.stdout).toMatch(/^5\/6 {2}switchover|^6\/6 {2}handover/m)
    expect(running.stdout).toMatch(/\ncompleted: .*\n(.*\n)* +pass +time/)
    expect(running.stdout).not.toMatch(escapes)
    expect(await scene.hosts(quiet)).toEqual([second.name])
    expect(readFileSync(trace, 'utf8').split('\n').length).toBeGreaterThan(4)
  })

  test('on a terminal: a panel that is drawn again, no line too wide, in colour, and the cursor comes back', async () => {
    await scene.bring(quiet, second)
    const running = onTerminal(80, ['-c', second.socketUri, 'migrate', '--bandwidth', '12', '--interval', '200', quiet.name, first.socketUri])
    await running.until(() => /^link +\S+ .*iB\/s/m.test(running.plain))
    expect(running.shown.cursor).toBe(false)
    await ended(running, 0)
    const drawn = running.plain.split(`${quiet.name}: `).slice(1)
    expect(drawn.length).toBeGreaterThan(5)
    expect(Math.max(...drawn.slice(0, -1).flatMap((text) => text.split('\n').slice(1)).map((line) => line.length))).toBeLessThan(80)
    expect(drawn.some((text) => text.includes('[2 first pass]'))).toBe(true)
    expect(drawn.some((text) => text.includes('eta'))).toBe(true)
    expect(running.stdout).toMatch(style)
    // What it drew is gone, and what it came to stands there once.
    const { lines, cursor } = running.shown
    expect(cursor).toBe(true)
    expect(lines[0]).toMatch(new RegExp(`^${quiet.name}: qemu`))
    expect(lines.filter((line) => line.startsWith('completed: '))).toHaveLength(1)
    expect(lines.join('\n')).not.toMatch(/\[2 first pass\]/)
    expect(await scene.hosts(quiet)).toEqual([first.name])
  })

  test('on a terminal that is made narrower and wider meanwhile: one panel, in its width, under what was there before', async () => {
    await scene.bring(busy, first)
    const before = 'before '.repeat(20).trimEnd()
    const command = [process.execPath, CLI, 'migrate', '-c', first.socketUri, '--bandwidth', '2', '--interval', '200', busy.name, second.socketUri]
    const running = new Terminal(['sh', '-c', `echo ${before}; exec "$@"`, 'sh', ...command], { columns: 100 })
    await running.until(() => /^link +\S+ .*iB\/s/m.test(running.plain))
    for (const columns of [40, 100, 20, 90]) {
      const at = running.stdout.length
      await running.resize(columns)
      // Drawn anew, and once more.
      await running.until(() => running.stdout.slice(at).split('\u001b[J').length > 3)
      const { lines } = running.shown
      const above = Math.ceil(before.length / columns)
      expect(lines.slice(0, above).map((line) => line.padEnd(columns)).join('').trimEnd()).toBe(before)
      const panel = lines.slice(above)
      expect(panel[0]).toBe(`${busy.name}: qemu+unix:///system -> qemu+unix:///system`.slice(0, columns - 1))
      expect(panel[1]).toMatch(columns < 30 ? /^(first pass|iterate)$/ : columns < 60 ? /^ 1 .*\[\d [a-z ]+\].* 6$/ : /^ 1 reserve .*\[\d [a-z ]+\].*6 handover$/)
      expect(panel[2]).toMatch(/^\[#*\.*\] \d+ %/)
      for (const figure of ['link', 'dirty', 'left']) expect(panel.filter((line) => line.startsWith(`${figure} `))).toHaveLength(1)
      expect(Math.max(...panel.map((line) => line.length))).toBeLessThan(columns)
    }
    running.type('\u0003')
    await ended(running, 130)
    const { lines, cursor } = running.shown
    expect(cursor).toBe(true)
    expect(lines.slice(2, 3)).toEqual([`${busy.name}: qemu+unix:///system -> qemu+unix:///system`])
    expect(lines.join('\n')).not.toMatch(/^link |\[\d [a-z ]+\]/m)
    expect(await scene.hosts(busy)).toEqual([first.name])
  })

  test.each([
    ['not UTF-8: charts in ASCII', { LC_ALL: 'C', LANG: 'C.UTF-8' }], ['dumb: lines', { TERM: 'dumb' }],
  ] as const)('on a terminal that is %s', async (kind, env) => {
    await scene.bring(busy, first)
    const running = onTerminal(80, ['migrate', '-c', first.socketUri, '--bandwidth', '2', '--interval', '200', busy.name, second.socketUri], env)
    await running.until(() => (kind.startsWith('dumb') ? / first pass +1 .*iB\/s/ : /^link +\S+ .*iB\/s$/m).test(running.plain))
    running.type('\u0003')
    await ended(running, 130)
    expect(running.plain).toMatch(/^[\x20-\x7e\n]*$/)
    expect(running.plain).toMatch(/^cancelled: /m)
    if (kind.startsWith('dumb')) expect(running.stdout).not.toMatch(/\u001b/)
    else expect(running.plain).toMatch(/^link +[_.=+*%#-]+ +[\d.]+ .iB\/s$/m)
    expect(await scene.hosts(busy)).toEqual([first.name])
  })

  test('Ctrl-C on a terminal aborts it, in good order, and without colours where none are wanted', async () => {
    await scene.bring(busy, first)
    const running = onTerminal(100, ['migrate', '-c', first.socketUri, '--bandwidth', '2', busy.name, second.socketUri], { NO_COLOR: '1' })
    await running.until(() => running.plain.includes('[2 first pass]'))
    running.type('\u0003')
    await ended(running, 130)
    const { lines, cursor } = running.shown
    expect(cursor).toBe(true)
    expect(lines.join('\n')).toMatch(/^\* aborting: the guest is to stay at its source(.*\n)+cancelled: .*interrupted/m)
    expect(running.stdout).not.toMatch(style)
    expect(await scene.hosts(busy)).toEqual([first.name])
  })

  test('with --json: a signal aborts it as well, and an outcome is the exit code', async () => {
    await scene.bring(busy, first)
    const running = nodevirt(['migrate', '--json', '-c', first.socketUri, '--bandwidth', '2', busy.name, second.socketUri])
    await running.until(() => running.stdout.includes('"phase":"firstPass"'))
    running.kill('SIGTERM')
    await ended(running, 143)
    expect(running.json.at(-1)).toMatchObject({ type: 'outcome', domain: busy.name, outcome: 'cancelled', because: expect.stringContaining('interrupted') })
    expect(running.stderr).toMatch(/^aborting: the guest is to stay at its source/)

    const limited = nodevirt(['migrate', '--json', '-c', first.socketUri, '--bandwidth', '2', '--max-total', '1', busy.name, second.socketUri])
    await ended(limited, 3)
    expect(limited.json.find(({ type }) => type === 'action')).toMatchObject({ action: 'abort', by: 'guard' })
    expect(await scene.hosts(busy)).toEqual([first.name])
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
})

describe('watch', () => {
  test.each(['lines', 'JSON'])('in a pipe, %s: what virsh migrates, and how it ended', async (form) => {
    const [from, to] = form === 'JSON' ? [second, first] : [first, second]
    await scene.bring(quiet, from)
    const json = form === 'JSON' ? ['--json'] : []
    const running = nodevirt(['watch', '-c', from.socketUri, '--destination', to.socketUri, '--interval', '100', ...json, quiet.name])
    // With --json nothing is said before there is something to say: the monitor waits long before this one is on its way.
    if (form === 'lines') await running.until(() => running.stderr.includes(`waiting for a migration of ${quiet.name}`))
    await virshMigrate(from, to, quiet, '--bandwidth', '12')
    await ended(running, 0)
    if (form === 'lines') {
      expect(running.stdout).toMatch(/^2\/6 {2}first pass(.*\n)+ *\d+\.\d s {2}first pass +1 /m)
      expect(running.stdout).toMatch(/^completed: /m)
      expect(running.stdout).not.toMatch(escapes)
    } else {
      expect(running.json.slice(0, -1).every(({ type }) => type === 'sample')).toBe(true)
      expect(running.json.at(-1)).toMatchObject({ type: 'outcome', domain: quiet.name, outcome: 'completed' })
    }
  })

  test('on a terminal: the panel of a migration that others steer, to its end', async () => {
    await scene.bring(quiet, first)
    const running = onTerminal(80, ['watch', '-c', first.socketUri, '--destination', second.socketUri, '--interval', '100', quiet.name])
    await running.until(() => running.plain.includes(`waiting for a migration of ${quiet.name}`))
    await virshMigrate(first, second, quiet, '--bandwidth', '12')
    await ended(running, 0)
    expect(running.plain).toContain('[2 first pass]')
    expect(running.stdout).toMatch(style)
    const { lines, cursor } = running.shown
    expect(cursor).toBe(true)
    expect(lines.slice(0, 2)).toEqual([`waiting for a migration of ${quiet.name}`, expect.stringMatching(`^${quiet.name}, from qemu`)])
    expect(lines.filter((line) => line.startsWith('completed: '))).toHaveLength(1)
  })
})

describe('watch and attach', () => {
  test('Ctrl-C leaves a migration to itself; attach says how it ended', async () => {
    await scene.bring(busy, first)
    const migrating = virshMigrate(first, second, busy, '--bandwidth', '2').then(() => 'completed', () => 'aborted')
    expect(await until(() => isMigrating(first, busy))).toBe(true)

    const watching = onTerminal(90, ['watch', '-c', first.socketUri, '--interval', '100', busy.name])
    await watching.until(() => watching.plain.includes('[2 first pass]'))
    watching.type('\u0003')
    await ended(watching, 130)
    expect(watching.shown.lines.join('\n')).toMatch(/not watched any more: the migration goes on/)
    expect(watching.shown.cursor).toBe(true)
    expect(await isMigrating(first, busy)).toBe(true)

    const attached = onTerminal(90, ['attach', '-c', first.socketUri, '--interval', '100'])
    await attached.until(() => (attached.plain.match(/first pass .*%/g) ?? []).length > 3)
    // One line, drawn again in its place.
    expect(attached.shown.lines.filter((line) => line.startsWith(busy.name))).toHaveLength(1)
    attached.type('\u0003')
    await ended(attached, 130)
    expect(attached.shown.lines.join('\n')).toMatch(/not followed any more: the migrations go on, and nobody here steers them/)
    expect(attached.shown.cursor).toBe(true)
    expect(await isMigrating(first, busy)).toBe(true)

    const [plain, json] = [nodevirt(['attach', '-c', first.socketUri, '--interval', '100']), nodevirt(['attach', '--json', '-c', first.socketUri])]
    await Promise.all([plain.until(() => plain.stdout.includes(busy.name)), json.until(() => json.stdout.includes('"type":"event"'))])
    await virsh(first, 'domjobabort', busy.name)
    await Promise.all([plain.ended, json.ended])
    expect(plain.stdout).not.toMatch(escapes)
    const report = json.json.at(-1)
    expect(report).toMatchObject({ type: 'report', migrations: [{ domain: busy.name }], ended: [] })
    // An abort by others is a failure where nothing tells that it was one.
    const [{ outcome: { outcome } }] = report.migrations
    expect(['cancelled', 'failed']).toContain(outcome)
    await ended(json, codeOfOutcome(outcome))
    const [, word] = new RegExp(`^${busy.name}: (cancelled|failed): .*at its source`, 'm').exec(plain.stdout)!
    await ended(plain, codeOfOutcome(word as OutcomeWord))
    expect(await migrating).toBe('aborted')
  })

  test('attach takes up what a process that died began', async () => {
    await scene.bring(quiet, second)
    const plans = scene.file('plans')
    const options = ['--p2p', '--bandwidth', '6', '--plan', plans, '--policy', 'default', '--destination', first.socketUri]
    const began = nodevirt(['migrate', '--json', '-c', second.socketUri, ...options, quiet.name, first.uri])
    await began.until(() => began.stdout.includes('"phase":"firstPass"'))
    began.kill('SIGKILL')
    await began.ended
    const running = nodevirt(['attach', '-c', second.socketUri, '--plans', plans, '--destination', first.socketUri])
    await ended(running, 0)
    expect(running.stdout).toMatch(new RegExp(`${quiet.name}: completed: |${quiet.name}, while nobody watched: completed`))
    expect(await scene.hosts(quiet)).toEqual([first.name])
  })
})

describe('forecast', () => {
  test('in a pipe: whether it ends is the exit code', async () => {
    await scene.bring(quiet, second)
    await scene.bring(busy, first)
    const ends = nodevirt(['forecast', '-c', second.socketUri, '--bandwidth', '40', '--measure', 'memory', quiet.name])
    const never = nodevirt(['forecast', '-c', first.socketUri, '--bandwidth', '2', '--measure', 'memory', '--json', busy.name])
    await ended(ends, 0)
    expect(ends.stdout).toMatch(/: it ends \(sure by \d+ %\)\n(.*\n)* +total time +\d.*\n(.*\n)*What if:\n +MiB\/s +help/)
    expect(ends.stderr).toBe(`measuring ${quiet.name}\n`)
    await ended(never, 9)
    expect(never.json).toMatchObject([{ type: 'forecast', domain: busy.name, converges: false }])
    expect(never.stderr).toBe('')
  })

  test('on a terminal: its text fits, and Ctrl-C ends the measuring', async () => {
    await scene.bring(quiet, second)
    await scene.bring(busy, first)
    const args = ['--measure', 'memory', '--bandwidth', '3']
    const stopped = onTerminal(60, ['forecast', '-c', second.socketUri, ...args, quiet.name])
    const running = onTerminal(60, ['forecast', '-c', first.socketUri, ...args, busy.name])
    await stopped.until(() => stopped.plain.includes(`measuring ${quiet.name}`))
    stopped.type('\u0003')
    await ended(stopped, 130)
    await ended(running, 9)
    expect(Math.max(...running.plain.split('\n').map((line) => line.length))).toBeLessThan(60)
    expect(running.plain).toMatch(/it does not end by itself(.*\n)+What if:/)
  })
})
