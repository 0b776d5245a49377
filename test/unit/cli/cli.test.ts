import { Command } from 'commander'
import { UsageError } from '../../../lib/cli/command'
import { demoOptions, planDemo as planGiven, type DemoPlan } from '../../../lib/cli/demo-plan'
import { makeProgram } from '../../../lib/cli/run'
import { commands } from '../../../lib/cli/commands'
import { rowHead, rowLegend, sampleRow } from '../../../lib/cli/rows'
import { headLines, Steps, wrap } from '../../../lib/cli/steps'
import { accountTable } from '../../../lib/cli/account'
import type { Phase } from '../../../lib/migration/samples/phase'
import type { MigrationSample } from '../../../lib/migration/samples/sample'
import { MiB, memory, poll, simulate, watch } from '../migration/samples/support'

/** The plan of a demo, from the words of a command line. */
function planDemo(args: readonly string[]): DemoPlan {
  const command = demoOptions(new Command('demo')).exitOverride()
  command.parse([...args].filter((word) => word !== ''), { from: 'user' })
  return planGiven(command.opts())
}

describe('the plan of the demo', () => {
  test.each([[], ['--dirty-rate', '500'], ['--dirty-rate', '8000'], ['--dirty-rate', '20000']])('by default makes passes that get smaller: %j %j', (...args) => {
    const { guest, settings, linkMiBps } = planDemo(args)
    const ratio = Number(guest.dirtyPagesPerSecond) * 4096 / (settings.bandwidthMiBps * MiB)
    expect(ratio).toBeGreaterThan(0.45)
    expect(ratio).toBeLessThan(0.6)
    expect(guest.workingSetMiB).toBeGreaterThanOrEqual(5 * settings.bandwidthMiBps)
    expect(linkMiBps).toBeGreaterThan(settings.bandwidthMiBps)
  })

  test('has what was asked for', () => {
    const args = '--memory 64 --working-set 8 --dirty-rate max --pattern hotcold --control managed --bandwidth 10 --max-downtime 100 --interval 100 --post-copy-after 3 --auto-converge --parallel 3 --timeout 9 --json'
    expect(planDemo(args.split(' '))).toEqual({
      guest: { memoryMiB: 64, workingSetMiB: 8, dirtyPagesPerSecond: 'max', pattern: 'hotcold', fill: 'random' },
      control: 'managed', transport: 'native', linkMiBps: 15, postcopyAfterPass: 3, timeoutMs: 9000, json: true,
      settings: { bandwidthMiBps: 10, intervalMs: 100, maxDowntimeMs: 100, postcopy: true, autoConverge: true, parallel: { connections: 3 } },
    })
    expect(planDemo(['--post-copy']).postcopyAfterPass).toBe(1)
    expect(planDemo(['--bandwidth', '0']).linkMiBps).toBeNull()
  })

  test.each([
    ['--control managed --transport tunnelled', "transport 'tunnelled' needs control 'peer2peer'"],
    ['--transport tunnelled --post-copy', "transport 'tunnelled' cannot be combined with postcopy"],
    ['--control direct', "--control must be managed or peer2peer, not 'direct'"],
    ['--memory 4', 'memoryMiB must be a whole number of MiB, 16 to 3072: 4'],
    ['--memory 32 --working-set 30', 'workingSetMiB must be'],
    ['--pattern zigzag', '--pattern must be sequential or uniform or hotcold'],
    ['--dirty-rate fast', '--dirty-rate must be'],
    ['--max-downtime 0', 'maxDowntimeMs must be a whole number of ms, 1 to 2000000: 0'],
    ['--interval 0', 'intervalMs'],
    ['--parallel 0', 'parallel.connections must be a whole number, 1 to 255: 0'],
    ['--post-copy-after 0', '--post-copy-after must be'],
    ['--timeout 0', '--timeout must be'],
  ])('%s is refused before anything is started', (args, message) => {
    expect(() => planDemo(args.split(' '))).toThrow(UsageError)
    expect(() => planDemo(args.split(' '))).toThrow(message)
  })
})

describe('the steps', () => {
  const heads = (moments: [Phase, number | null][]): (string | undefined)[] => {
    const steps = new Steps()
    return moments.map(([phase, pass]) => steps.begunBy({ phase, pass } as MigrationSample)?.title)
  }

  test('are told once each, and the repetitions apart from the first one', () => {
    expect(heads([
      ['reserve', null], ['reserve', null], ['firstPass', 1], ['iterate', 2], ['iterate', 3], ['iterate', 4], ['switchover', 4],
      ['handover', 4], ['done', 4],
    ])).toEqual([
      '1/6  reserve', undefined, '2/6  first pass', '3/6  iterate', '4/6  iterate', undefined, '5/6  switchover', '6/6  handover', undefined,
    ])
    expect(heads([['iterate', null], ['iterate', 2], ['failed', 2]])).toEqual(['3/6  iterate', undefined, undefined])
  })

  test('fit into the terminal, wide or narrow', () => {
    const head = { title: '2/6  first pass', text: 'All memory is sent once, while the guest runs on the source.' }
    for (const columns of [20, 40, 80, 140]) {
      const { title, rest } = headLines(head, columns)
      const lines = (title + rest.join('\n')).split('\n')
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
      expect(lines.join(' ').replace(/ +/g, ' ')).toBe(`2/6 first pass ${head.text}`)
    }
    expect(wrap('a long-word b', 4)).toEqual(['a', 'long-word', 'b'])
  })
})

describe('the rows for pipes', () => {
  test('are aligned under their head and fit into 80 columns', () => {
    const dirty = 30 * MiB / 1000
    const { samples } = watch(simulate(5, { dirtyPerMs: 2 * dirty, workingSetBytes: 1024 * MiB }).observations)
    const rows = samples.map(sampleRow)
    const head = rowHead()
    expect(Math.max(...rows.map((row) => row.length), head.length)).toBeLessThanOrEqual(80)
    const settled = samples.findIndex((sample) => sample.dirty.settled)
    expect(rows[settled]).toMatch(/^ *[\d.]+ s {2}iterate +\d+ +\d+ % +\S+ .iB +[\d,]+ +\d+ MiB\/s +\S+ m?s +/)
    const end = head.indexOf('left') + 'left'.length
    expect(rows[settled]?.slice(0, end)).toMatch(/\d .iB$/)
    for (const word of ['left', 'dirty/s', 'link', 'pause']) expect(rowLegend).toContain(`${word}:`)
  })

  test('say when there was no answer', () => {
    const sample = watch([
      poll(0, memory({ sent: 100, left: 900, pass: 1 })), { kind: 'unanswered', atMs: 12_500, sinceMs: 500 },
    ]).samples.at(-1)
    expect(sample && sampleRow(sample)).toMatch(/no answer for 12 s$/)
  })
})

describe('what the guest saw', () => {
  const account = {
    dirtyPagesPerSecond: { guest: 4000.4, reported: 3996, settled: true }, pausedMs: { guest: 197.2, reported: 195 }, badPages: 0, checkedWalks: 5,
  }

  test('stands beside what was reported', () => {
    expect(accountTable(account)).toBe([
      'What the guest itself saw:',
      '                       guest        reported',
      '  dirty rate   4,000 pages/s   3,996 pages/s',
      '  pause               197 ms          195 ms',
      '  It checked all its memory 5 times: every page was right.',
    ].join('\n'))
  })

  test('is loud when memory was damaged, and careful with early figures', () => {
    expect(accountTable({ ...account, badPages: 1200 })).toMatch(/1,200 PAGES WERE WRONG/)
    const early = { ...account, dirtyPagesPerSecond: { ...account.dirtyPagesPerSecond, settled: false } }
    expect(accountTable(early)).toMatch(/dirty rate .* \(after too few passes to be sure\)/)
    const never = { ...account, dirtyPagesPerSecond: { guest: null, reported: null, settled: false } }
    expect(accountTable(never)).toMatch(/dirty rate +- +-$/m)
  })
})

describe('the program', () => {
  const said: string[] = []
  const calls: unknown[][] = []
  const program = (): Command => {
    said.length = calls.length = 0
    const note = (text: string): void => { said.push(text) }
    return makeProgram({ write: note, report: note }, (_act, name) => async (...args) => { calls.push([name, ...args.slice(0, -1)]) })
  }

  test('its help, and that of every command, fits into 80 columns and names every option', () => {
    const whole = program()
    for (const command of [whole, ...whole.commands]) {
      const help = command.helpInformation()
      expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
      for (const { long, hidden } of command.options) if (!hidden) expect(help).toContain(long)
    }
    for (const { name } of commands) expect(whole.helpInformation()).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  })

  test('reads options with a space and with =', async () => {
    await program().parseAsync(['lab', '--hosts', '3', '--memory=64', '--tls', '--release', 'sid', '--release', 'trixie'], { from: 'user' })
    expect(calls).toEqual([['lab', { hosts: 3, memory: 64, tls: true, release: ['sid', 'trixie'] }]])
  })

  test.each([
    [['lab', '--host', '1'], "error: unknown option '--host'\n(Did you mean --hosts?)"],
    [['lab', '--hosts', 'two'], "error: option '--hosts <n>' argument 'two' is invalid. It must be a number, not 'two'."],
    [['lab', '--hosts='], "error: option '--hosts <n>' argument '' is invalid. It must be a number, not ''."],
    [['lab', '--hosts'], "error: option '--hosts <n>' argument missing"],
    [['lab', 'x'], "error: too many arguments for 'lab'. Expected 0 arguments but got 1."],
    [['migrte'], /^error: unknown command 'migrte'/],
  ])('%j is refused', async (args, message) => {
    await expect(program().parseAsync(args, { from: 'user' })).rejects.toThrow(message)
    expect(calls).toEqual([])
  })
})
