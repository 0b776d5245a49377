import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTrace } from '../../lib/cli/trace-file'
import { ended, onTerminal } from '../lab/cli-support'
import { CLI, nodevirt, Running, temporaryDirectory, Terminal } from '../lab/demo-support'
import { until } from '../support/driver'

const directory = temporaryDirectory()
afterAll(() => directory.remove())

test('top shows the guests of a driver that knows no jobs', async () => {
  const running = nodevirt(['top', '--json', '--rounds', '1', 'test:///default'])
  await ended(running, 0)
  expect(running.json).toMatchObject([{ type: 'top', hosts: [{ trouble: null, guests: [{ name: 'test', state: 'running', job: null }] }] }])
})

describe('top on a terminal', () => {
  const columnsOf = (running: Terminal): number => Math.max(...running.shown.lines.map((line) => line.length))

  test('of 20 columns: nothing wraps', async () => {
    const running = onTerminal(20, ['top', '--interval', '100', '--rounds', '3', 'test:///default'])
    await running.until(() => running.shown.lines.some((line) => line.startsWith('host  guest')))
    expect(running.shown.lines.filter((line) => /^host|^c m d/.test(line))).toHaveLength(2)
    expect(columnsOf(running)).toBeLessThan(20)
    await ended(running, 0)
  })

  test('that is made narrower and wider: drawn again in its width at once', async () => {
    const running = onTerminal(100, ['top', '--interval', '60000', 'test:///default'])
    const below = (): string | undefined => running.shown.lines.find((line) => line.startsWith('c m d'))
    await running.until(() => below() !== undefined)
    for (const columns of [40, 100, 20]) {
      await running.resize(columns)
      await running.until(() => below() === 'c m d n a j sort   r turn round   / filter   q leave'.slice(0, columns - 1).trimEnd())
      expect(columnsOf(running)).toBeLessThan(columns)
    }
    running.type('q')
    await ended(running, 0)
    expect(running.shown).toMatchObject({ alternate: false, cursor: true, lines: [''] })
  })

  test('that has no keys: it does not name any, and Ctrl-C leaves', async () => {
    const running = new Terminal(['sh', '-c', 'exec "$@" < /dev/null', 'sh', process.execPath, CLI, 'top', '--interval', '100', 'test:///default'])
    await running.until(() => running.plain.includes('Ctrl-C leaves'))
    expect(running.plain).not.toContain('q leave')
    running.type('\u0003')
    await ended(running, 130)
  })

  test('that goes away: it ends as the signal for that does, and does not crash', async () => {
    const [code, errors] = ['code', 'errors'].map((name) => join(directory.path, name)) as [string, string]
    const running = new Terminal(['bash', '-c', 'trap : HUP; "$@" 2> "$errors"; echo $? > "$code"', 'bash', process.execPath, CLI, 'top', '--interval', '100', 'test:///default'], { env: { code, errors } })
    await running.until(() => running.shown.alternate)
    running.kill('SIGKILL')
    expect(await until(() => existsSync(code) && readFileSync(code, 'utf8') !== '')).toBe(true)
    expect([readFileSync(code, 'utf8'), readFileSync(errors, 'utf8')]).toEqual(['129\n', ''])
  })

  test('that is dumb gets lines', async () => {
    const running = onTerminal(80, ['top', '--interval', '100', '--rounds', '2', 'test:///default'], { TERM: 'dumb' })
    await ended(running, 0)
    expect(running.stdout).not.toMatch(/\u001b/)
    expect(running.plain.match(/^host +guest/gm)).toHaveLength(2)
  })
})

test.each([['--json'], ['--sort', 'name']])('top %s, whose reader has seen enough, ends without a word', async (...args) => {
  const running = new Running(['bash', '-c', '"$@" | head -n 1; exit "${PIPESTATUS[0]}"', 'bash', process.execPath, CLI, 'top', '--interval', '100', ...args, 'test:///default'])
  await ended(running, 141)
  expect(running.lines).toHaveLength(1)
  expect(running.stderr).toBe('')
})

test('top with standard files that are closed ends as always', async () => {
  for (const closed of ['<&-', '>&-', '<&- >&-', '<&- >&- 2>&-']) {
    const running = new Running(['bash', '-c', `exec "$@" ${closed}`, 'bash', process.execPath, CLI, 'top', '--rounds', '1', 'test:///default'])
    await ended(running, 0)
    expect(running.stderr).toBe('')
  }
})

test('attach says where no directory of plans is', async () => {
  const running = nodevirt(['attach', '-c', 'test:///default', '--plans', '/nowhere/plans'])
  // That driver cannot say whether a guest is being migrated.
  await ended(running, 1)
  expect(running.stdout).toContain('there is no directory /nowhere/plans: no process has left a plan there\n')
})

test.each([
  [['top', '--interval', '1e12'], '--interval must be a number of ms, 100 to 2147483647: 1000000000000'],
  [['top', '--interval', '99'], '--interval must be a number of ms, 100 to 2147483647: 99'],
  [['migrate', 'guest', 'test:///default', '--timeout', '-5'], "option '--timeout <seconds>' argument '-5' is invalid. It must be 0 or more, not '-5'."],
  [['doctor', '--timeout', '0'], '--timeout must be a number of seconds, more than 0, up to 86400: 0'],
])('%j is refused, before any host is asked', async ([command, ...args], message) => {
  const running = nodevirt([command!, ...args, 'test:///default'])
  await ended(running, 2)
  expect(running).toMatchObject({ stdout: '', stderr: `nodevirt ${command}: ${message}\nTry: nodevirt help ${command}\n` })
})

test('attach of one guest says nothing of others', async () => {
  const running = nodevirt(['attach', '-c', 'test:///default', '--guest', 'nobody'])
  await ended(running, 0)
  expect(running.stdout).toContain('no migration of nobody runs here\n')
})

test.each([['migrate', ['nobody', 'test:///default']], ['watch', ['nobody']]])('%s leaves the trace of an earlier migration where there is none to record', async (command, words) => {
  const path = join(directory.path, `${command}.trace`)
  writeFileSync(path, 'of yesterday')
  await ended(nodevirt([command, '-c', 'test:///default', '--trace', path, ...words]), 1)
  expect(readFileSync(path, 'utf8')).toBe('of yesterday')
})

test('what is recorded takes the place of what was there', async () => {
  const path = join(directory.path, 'replaced.trace')
  writeFileSync(path, 'of yesterday, and longer')
  const stream = openTrace(path, (message) => { throw new Error(message) })!
  stream.write('of')
  await new Promise((resolve) => { stream.end(' today', () => stream.once('close', resolve)) })
  expect(readFileSync(path, 'utf8')).toBe('of today')
})

test('a further word that is given by its option too is refused, as by virsh', async () => {
  const running = nodevirt(['migrate', '-c', 'test:///default', 'test', 'qemu:///system', 'tcp://one', '--migrateuri', 'tcp://two'])
  await ended(running, 2)
  expect(running.stderr).toContain("nodevirt migrate: --migrateuri is given twice, once as the word 'tcp://one'\n")
})
