import { existsSync, readFileSync } from 'node:fs'
import type { Guest, Host } from '../../lib/lab'
import { ended, escapes, onTerminal, Scene, style } from './cli-support'
import { nodevirt } from './demo-support'

let scene: Scene
let first: Host, second: Host
let quiet: Guest, busy: Guest

beforeAll(async () => {
  scene = await Scene.create()
  ;({ first, second, quiet, busy } = scene)
})
afterAll(() => scene?.stop())

/** The host's daemon stands still meanwhile: it takes connections and answers nothing. */
async function whileHanging(host: Host, act: () => Promise<void>): Promise<void> {
  const pid = (await host.daemonPid())!
  process.kill(pid, 'SIGSTOP')
  try {
    await act()
  } finally {
    process.kill(pid, 'SIGCONT')
  }
}

describe('top', () => {
  test('in a pipe: all guests of two hosts, as JSON and as a table for each round', async () => {
    const hosts = [first.socketUri, second.socketUri]
    const json = nodevirt(['top', '--json', '--rounds', '2', '--interval', '500', ...hosts])
    const plain = nodevirt(['top', '--rounds', '2', '--interval', '500', '--sort', 'name', ...hosts])
    await ended(json, 0)
    expect(json.json).toHaveLength(2)
    const last = json.json.at(-1)
    expect(last.hosts.map(({ name, trouble }: any) => [name, trouble])).toEqual([[first.name, null], [second.name, null]])
    const guest = last.hosts[0].guests.find(({ name }: any) => name === busy.name)
    expect(guest).toMatchObject({ state: 'running', job: null })
    expect(guest.cpuPercent).toBeGreaterThan(0)
    expect(guest.memoryBytes).toBeGreaterThan(2 ** 20)

    await ended(plain, 0)
    const [one, two, ...rest] = plain.stdout.trimEnd().split('\n\n')
    expect(rest).toEqual([])
    for (const round of [one, two]) {
      expect(round!.split('\n')).toEqual([
        '2 hosts, 2 of 2 guests running, by name', expect.stringMatching(/^host +guest +state +cpu %/),
        ...[quiet, busy].map(({ name }) => expect.stringMatching(`^${first.name} +${name} +running `)),
      ])
    }
    expect(plain.stdout).not.toMatch(escapes)
  })

  test('a host that hangs holds up nobody; one that cannot be reached is said, and where none answers the exit code is 1', async () => {
    const none = `qemu+unix:///system?socket=${scene.file('none')}`
    await whileHanging(second, async () => {
      const hanging = nodevirt(['top', '--rounds', '1', '--interval', '500', first.socketUri, second.socketUri, none])
      await ended(hanging, 0)
      expect(hanging.stdout).toMatch(/no answer for/)
      expect(hanging.stdout).toMatch(/none: .*No such file/)
      expect(hanging.stdout).toContain(busy.name)
    })
    await ended(nodevirt(['top', '--json', '--rounds', '1', none]), 1)
  })

  test('on a terminal: drawn again in its place; keys sort and filter, q gives the screen back', async () => {
    const running = onTerminal(120, ['top', '--interval', '500', first.socketUri])
    await running.until(() => running.plain.includes(busy.name))
    expect(running.shown).toMatchObject({ alternate: true, cursor: false })
    running.type('m')
    await running.until(() => running.plain.includes('by memory'))
    running.type(`/${quiet.name}\r`)
    await running.until(() => running.plain.includes(`with '${quiet.name}'`))
    const { lines } = running.shown
    expect(lines.filter((line) => /^host +guest/.test(line))).toHaveLength(1)
    expect(lines.join('\n')).not.toContain(busy.name)
    expect(running.stdout).toMatch(style)
    running.type('q')
    await ended(running, 0)
    expect(running.shown).toMatchObject({ alternate: false, cursor: true, lines: [''] })
  })

  test('Ctrl-C leaves it, and the screen is what it was; NO_COLOR is heard', async () => {
    const running = onTerminal(120, ['top', '--interval', '500', first.socketUri], { NO_COLOR: '1' })
    await running.until(() => running.plain.includes(busy.name))
    running.type('\u0003')
    await ended(running, 130)
    expect(running.shown).toMatchObject({ alternate: false, cursor: true, lines: [''] })
    expect(running.stdout).not.toMatch(style)
  })
})

describe('doctor', () => {
  test('in a pipe: what is, and what is not', async () => {
    const both = nodevirt(['doctor', '--json', first.socketUri, second.socketUri])
    const none = nodevirt(['doctor', `qemu+unix:///system?socket=${scene.file('none')}`])
    await ended(both, 0)
    const findings = both.json
    for (const topic of ['library', 'socket', 'source', 'destination', 'two hosts', 'versions', 'cpu', 'memory', 'storage', 'both ways']) {
      expect(findings.filter((each) => each.topic === topic && each.level !== 'problem')).not.toEqual([])
    }
    expect(findings.find(({ topic }) => topic === 'memory').text).toMatch(/^[\d.]+ [MG]iB are free/)
    expect(findings.at(-1)).toMatchObject({ type: 'diagnosis', problems: 0 })
    await ended(none, 10)
    expect(none.stdout).toMatch(/^problem +socket +there is no socket(.*\n)+ +-> start the daemon/m)
    expect(none.stdout).not.toMatch(escapes)
  })

  test('on a terminal: findings as wide as it is; Ctrl-C does not wait for a host that hangs', async () => {
    const running = onTerminal(70, ['doctor', first.socketUri, second.socketUri])
    await ended(running, 0)
    const lines = running.shown.lines
    expect(Math.max(...running.plain.split('\n').filter((line) => !line.includes('/')).map((line) => line.length))).toBeLessThanOrEqual(70)
    expect(lines.some((line) => /^ok +two hosts +they have/.test(line))).toBe(true)
    expect(lines.join('\n')).toMatch(/\nproblems: 0, warnings: \d+, in order: \d+\n$/)

    await whileHanging(first, async () => {
      const hanging = onTerminal(70, ['doctor', first.socketUri])
      await hanging.until(() => /ok +socket/.test(hanging.plain))
      hanging.type('\u0003')
      await ended(hanging, 130)
    })
  })
})

describe('repl', () => {
  test('in a pipe: Node\'s prompt with the host open, whose promises are awaited', async () => {
    const running = nodevirt(['repl', first.socketUri])
    running.child.stdin!.end('host.domains.list()\nconst guests = await host.domains.list({ active: true }); guests.length\ntypeof monitor\n')
    await ended(running, 0)
    expect(running.stdout).toMatch(new RegExp(`guest +id +uuid\\n(.*\\n)*${busy.name} `))
    expect(running.stdout).toMatch(/\n(nodevirt> )?2\n/)
    expect(running.stdout).toContain("'function'")
    expect(running.stdout).not.toMatch(/\u001b\[\d+m/)
  })

  test('on a terminal: says what is there, shows results in colour, keeps its history, and Ctrl-C is the prompt\'s', async () => {
    const history = scene.file('history')
    const running = onTerminal(100, ['repl', first.socketUri], { NODEVIRT_REPL_HISTORY: history })
    await running.until(() => running.plain.includes('nodevirt> '))
    expect(running.plain).toMatch(/^host is qemu\S*; try host\.domains\.list\(\)\n/)
    running.type('host.domains.list()\r')
    await running.until(() => new RegExp(`^${busy.name} +\\d+ +[0-9a-f-]{36}$`, 'm').test(running.plain))
    running.type('6 * 7\r')
    await running.until(() => running.stdout.includes('\u001b[33m42\u001b[39m'))
    // A line is taken back, and nothing ends.
    running.type('process.exit(3)\u0003')
    running.type('libraryVersion()\r')
    await running.until(() => /\n'?\d+\.\d+\.\d+'?\n/.test(running.plain))
    running.type('\u0004')
    await ended(running, 0)
    expect(existsSync(history)).toBe(true)
    expect(readFileSync(history, 'utf8')).toMatch(/host\.domains\.list\(\)/)
  })
})
