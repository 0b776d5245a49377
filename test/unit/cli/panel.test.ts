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

test('a view that is higher than the terminal is drawn in its place too, and gone at the end', () => {
  let written = 'before\n'
  const screen = new Screen({ rows: 6, write: (text: string) => { written += text } } as unknown as Output)
  for (let round = 0; round < 3; round++) screen.draw(Array.from({ length: 12 }, (_, at) => `round ${round}, line ${at}`))
  expect(shownBy(written.replaceAll('\n', '\r\n'), { columns: 40, rows: 6 }).lines).toEqual(['before', ...[0, 1, 2, 3, 4].map((at) => `round 2, line ${at}`), ''])
  screen.close()
  expect(shownBy(written.replaceAll('\n', '\r\n'), { columns: 40, rows: 6 })).toEqual({ lines: ['before', ''], cursor: true, alternate: false })
})
