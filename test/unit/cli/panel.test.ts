import { panelLines, actionText, type PanelState } from '../../../lib/cli/panel'
import type { Output } from '../../../lib/cli/output'
import { bar, Screen, sparkline, speaksUnicode } from '../../../lib/cli/screen'
import { fleetLines, type FleetRow } from '../../../lib/cli/fleet-view'
import { columnsOf } from '../../../lib/cli/table'
import type { TakenAction } from '../../../lib/migration/samples/action'
import { shownBy } from '../../support/screen'
import { MiB, simulate, watch } from '../migration/samples/support'

const dirty = 30 * MiB / 1000
const { samples, sampler: { passes } } = watch(simulate(5, { dirtyPerMs: 2 * dirty, workingSetBytes: 1024 * MiB }).observations)
const sample = samples.findLast(({ phase }) => phase === 'iterate')!
const action: TakenAction = { action: 'setMaxDowntime', ms: 600, because: 'passes no longer get smaller', by: 'policy', atMs: 12_000, refused: null }
const state: PanelState = {
  title: 'web: qemu:///system -> qemu+tls://a-host-with-a-long-name.of.a.department.example.org/system', sample, passes,
  rates: samples.map((each) => ({ dirty: each.dirty.bytesPerSecond, transfer: each.transfer.bytesPerSecond })),
  actions: [action], notes: ['aborting: the guest is to stay at its source'],
}

describe('the panel', () => {
  test.each([60, 80, 120])('fits into %i columns', (columns) => {
    const lines = panelLines(state, { columns })
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
    const text = lines.join('\n')
    // The six steps, the present one in brackets.
    expect(lines[1]).toMatch(columns < 64 ? /^ 1 {2}2 .*\[[34] (iterate|again)\].* 6 $/ : /^ 1 reserve {2}2 first pass .*\[[34] (iterate|again)\].*5 switchover {2}6 handover $/)
    for (const label of ['link', 'dirty', 'pass 3']) expect(text).toMatch(new RegExp(`^${label} `, 'm'))
    expect(text).toMatch(/^\[#+\.*\] \d+ %/m)
    expect(text).toContain('* 12 s, policy: downtime up to 600 ms, because')
    expect(text).toContain('* aborting')
    // A figure is left out as a whole, and not cut.
    for (const figure of text.match(/\(limit.*$/gm) ?? []) expect(figure).toBe('(limit 300 ms)')
  })

  test('leaves out what does not fit, and cuts no figure', () => {
    const text = panelLines(state, { columns: 40 }).join('\n')
    expect(text).toMatch(/^left .*iB {3}sent .*iB$/m)
    expect(text).not.toContain('pause now')
  })

  test('fits into any width: no line is longer, the percentage is there, and a rate has its unit', () => {
    for (let columns = 6; columns < 130; columns++) {
      const lines = panelLines(state, { columns })
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
      if (columns >= 12) expect(lines[2]).toMatch(/^(\[#*\.*\] )?\d+ %/)
      for (const line of lines) if (/^(link|dirty) .*iB/.test(line)) expect(line).toMatch(/iB\/s( [\d,]+ pages\/s)?$/)
      if (columns >= 19) expect(lines.filter((line) => /^(link|dirty) .*iB\/s/.test(line))).toHaveLength(2)
    }
  })

  test('is the same with colours, which add nothing but themselves', () => {
    const colored = panelLines(state, { columns: 80, color: true })
    expect(colored.join('')).toContain('\u001b[')
    expect(colored.map((line) => line.replace(/\u001b\[[\d;]*m/g, ''))).toEqual(panelLines(state, { columns: 80 }))
  })

  test('is ASCII where the terminal is', () => {
    expect(panelLines(state, { columns: 80, unicode: false }).join('')).toMatch(/^[\x20-\x7e]*$/)
    expect([speaksUnicode({ LANG: 'C.UTF-8' }), speaksUnicode({ LC_ALL: 'C', LANG: 'de_DE.utf8' }), speaksUnicode({})]).toEqual([true, false, false])
  })

  test('says when figures are old, and before there are any', () => {
    const old = { ...sample, unanswered: { sinceMs: sample.atMs - 12_000, because: null, retryAtMs: null } }
    expect(panelLines({ ...state, sample: old }, { columns: 120 }).join('\n')).toContain('no answer for 12 s')
    expect(panelLines({ ...state, sample: null, actions: [], notes: [] }, { columns: 40 })).toEqual([state.title.slice(0, 40)])
  })
})

test('bars and sparklines', () => {
  expect(sparkline([0, 1, null, 8], { width: 4, most: 8, unicode: false })).toBe('__ #')
  expect(sparkline([1, 2, 3, 4], { width: 0, most: 4, unicode: true })).toBe('')
  expect(sparkline([1, 2, 3, 4], { width: 2, most: 4, unicode: true })).toBe('\u2586\u2588')
  expect([bar(0.001, { width: 10, unicode: false }), bar(1, { width: 3, unicode: false }), bar(0, { width: 3, unicode: false })]).toEqual(['#', '###', ''])
})

test('an action in a sentence, and one that was refused', () => {
  expect(actionText({ ...action, refused: 'not now' })).toBe('12 s, policy: downtime up to 600 ms (refused: not now), because passes no longer get smaller')
})

test('a table: figures to the right, words to the left', () => {
  expect(columnsOf(['name', 'n'], [['a', '5'], ['long', '12']])).toEqual(['name   n', 'a      5', 'long  12'])
})

test('several migrations: those under way first, and what does not fit is counted', () => {
  const row = (name: string, status: string): FleetRow => ({ name, status, destination: 'h2', because: 'a reason', sample: status === 'migrating' ? sample : null })
  const rows = [row('one', 'failed'), row('two', 'migrating'), row('three', 'queued'), row('four', 'migrated')]
  const lines = fleetLines(rows, { columns: 80, rows: 3, color: false })
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['two', 'three', '...'])
  expect(lines[2]).toBe('... and 2 more')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('several migrations in a narrow terminal: no line is longer, in colour either', () => {
  const rows: FleetRow[] = [{ name: 'a-guest-with-a-long-name', status: 'migrating', destination: 'qemu+tls://another/system', because: '', sample }]
  for (let columns = 0; columns < 130; columns++) {
    const [plain, colored] = [false, true].map((color) => fleetLines(rows, { columns, rows: 5, color }))
    expect(plain![0]!.length).toBeLessThanOrEqual(columns)
    expect(colored!.map((line) => line.replace(/\u001b\[[\d;]*m/g, ''))).toEqual(plain)
  }
})

describe('a view on a terminal whose width changes', () => {
  /** Draws at each width, and gives what is on the terminal at the end. */
  function drawnAt(widths: readonly number[], { reflows }: { reflows: boolean }): string[] {
    const wide = 'x'.repeat(90)
    let written = `${'before '.repeat(20)}end\r\n`
    const terminal = { rows: 30, columns: widths[0]!, columnsOfOld: 0, write: (text: string) => { written += text.replaceAll('\n', '\r\n') } }
    const screen = new Screen(terminal as unknown as Output)
    for (const columns of widths) {
      if (reflows) written += `\u001b[8;30;${columns}t`
      Object.assign(terminal, { columns, columnsOfOld: reflows ? columns : Infinity })
      screen.draw(['title', ...[1, 2, 3].map((line) => `\u001b[1m${line} ${wide}`.slice(0, columns + 3)), 'end'])
    }
    return shownBy(written, { columns: widths[0]! }).lines
  }

  test.each([[[100, 40]], [[100, 40, 100]], [[100, 20, 60]], [[40, 100, 99, 98, 50]]])('stands there once, under what was before: %j', (widths) => {
    const columns = widths.at(-1)!
    const lines = drawnAt(widths, { reflows: true })
    const before = Math.ceil('before '.repeat(20).concat('end').length / columns)
    expect(lines.slice(0, before).map((line) => line.padEnd(columns)).join('').trimEnd()).toBe(`${'before '.repeat(20)}end`)
    expect(lines.slice(before)).toEqual(['title', ...[1, 2, 3].map((line) => `${line} ${'x'.repeat(90)}`.slice(0, columns - 1)), 'end', ''])
  })

  test('takes no more than its own lines where the terminal cuts them, and does not break them', () => {
    expect(drawnAt([100, 100], { reflows: false })[0]).toMatch(/^before /)
    const lines = drawnAt([100, 40], { reflows: false })
    expect(lines.slice(2)).toEqual(['title', ...[1, 2, 3].map((line) => `${line} ${'x'.repeat(37)}`), 'end', ''])
  })
})

test('a view that is higher than the terminal is drawn in its place too, and gone at the end', () => {
  let written = 'before\n'
  const screen = new Screen({ rows: 6, columns: 40, columnsOfOld: 40, write: (text: string) => { written += text } } as unknown as Output)
  for (let round = 0; round < 3; round++) screen.draw(Array.from({ length: 12 }, (_, at) => `round ${round}, line ${at}`))
  expect(shownBy(written.replaceAll('\n', '\r\n'), { columns: 40, rows: 6 }).lines).toEqual(['before', ...[0, 1, 2, 3, 4].map((at) => `round 2, line ${at}`), ''])
  screen.close()
  expect(shownBy(written.replaceAll('\n', '\r\n'), { columns: 40, rows: 6 })).toEqual({ lines: ['before', ''], cursor: true, alternate: false })
})
