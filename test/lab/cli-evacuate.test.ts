import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import type { Guest, Host } from '../../lib/lab'
import type { EvacuationReport } from '../../lib/migration/fleet'
import { formatBytes, formatMs } from '../../lib/migration/samples/format'
import { dataOf } from '../support/pages'
import { ended, escapes, onTerminal, Scene, style } from './cli-support'
import { nodevirt } from './demo-support'
import { start } from './lab-support'

let scene: Scene
let first: Host, second: Host
let guests: Guest[]

beforeAll(async () => {
  scene = await Scene.create()
  ;({ first, second } = scene)
  const third = scene.lab.guest({ memoryMiB: 32, workingSetMiB: 8, dirtyPagesPerSecond: 200, fill: 'random' })
  await start(first, third)
  guests = [scene.quiet, scene.busy, third]
})
afterAll(() => scene?.stop())

const places = async (): Promise<string[][]> => await Promise.all(guests.map((guest) => scene.hosts(guest)))
const stateOf = (path: string): EvacuationReport => JSON.parse(readFileSync(path, 'utf8')) as EvacuationReport

/** The texts of the rows of a table of the page, by its caption. */
function rowsOf(page: string, caption: string): string[][] {
  const [, body = ''] = new RegExp(`<caption>${caption}</caption>.*?<tbody>(.*?)</tbody>`, 's').exec(page) ?? []
  return body.split('</tr>').slice(0, -1).map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.replaceAll('\u00a0', ' ')))
}

/** What `nodevirt report` makes of a file. */
async function pageOf(path: string): Promise<string> {
  const running = nodevirt(['report', path])
  await ended(running, 0)
  return running.stdout
}

test('a state that cannot be kept is said before anything is begun; plans that cannot be read, without a stack', async () => {
  const [state, plans] = [scene.file('none/state.json'), scene.file('plans')]
  writeFileSync(plans, 'a file, and no directory')
  const evacuating = nodevirt(['-c', first.socketUri, 'evacuate', '--state', state, second.socketUri])
  const attaching = nodevirt(['-c', first.socketUri, 'attach', '--plans', plans])
  await ended(evacuating, 2)
  expect(evacuating.stdout).toBe('')
  expect(evacuating.stderr).toMatch(/^nodevirt evacuate: --state: ENOENT: .*\nTry: /)
  await ended(attaching, 1)
  expect(attaching.stderr).toMatch(/^nodevirt attach: ENOTDIR: .*\n$/)
})

test('on a terminal, stopped by Ctrl-C: those under way are aborted, all stay, and the state has it', async () => {
  const state = scene.file('state.json')
  const running = onTerminal(100, ['-c', first.socketUri, 'evacuate', '--via', second.uri, '--bandwidth', '2', '--concurrency', '2', '--state', state, second.socketUri])
  await running.until(() => guests.filter(({ name }) => new RegExp(`^${name} +-> \\S+ +\\S+ +first pass`, 'm').test(running.shown.lines.join('\n'))).length === 2)
  // A line for each guest, drawn again in its place.
  expect(running.shown.lines.filter((line) => /^guest\d /.test(line))).toHaveLength(3)
  expect(running.shown.cursor).toBe(false)
  expect(running.stdout).toMatch(style)
  running.type('\u0003')
  await ended(running, 130)
  const { lines, cursor } = running.shown
  expect(cursor).toBe(true)
  expect(lines.join('\n')).toMatch(/^\* stopping: no guest begins any more, those under way are aborted/m)
  expect(lines.filter((line) => /^guest\d +stopped +/.test(line))).toHaveLength(3)
  expect(await places()).toEqual([[first.name], [first.name], [first.name]])
  expect(stateOf(state)).toMatchObject({ outcome: 'stopped' })
  copyFileSync(state, scene.file('stopped.json'))
})

test('in a pipe, called again with the same state: it goes on; lines without escapes, the last say what became of each', async () => {
  const state = scene.file('state.json')
  const running = nodevirt(['-c', first.socketUri, 'evacuate', '--via', second.uri, '--bandwidth', '30', '--max-downtime', '1500', '--state', state, second.socketUri])
  await ended(running, 0)
  expect(running.stdout).not.toMatch(escapes)
  for (const { name } of guests) {
    expect(running.stdout).toMatch(new RegExp(`^${name} +migrating -> ${second.name} |^${name} +\\d/6 `, 'm'))
    expect(running.stdout).toMatch(new RegExp(`^${name} +migrated +${second.name} +\\d`, 'm'))
  }
  expect(running.stdout).toMatch(/\ncomplete: of 3 guests: 3 migrated, in .*\n$/)
  expect(stateOf(state)).toMatchObject({ outcome: 'complete' })
  expect(await places()).toEqual([[second.name], [second.name], [second.name]])
})

/** A bar is that attempt, from its beginning and as long as it took. */
function barsOf({ startedAt: began, guests: all }: EvacuationReport): object[] {
  return all.flatMap(({ name, attempts }) => attempts.map(({ outcome, startedAt, totalMs }) => ({
    'guest': name, outcome, 'from-ms': String(Date.parse(startedAt) - Date.parse(began)), 'total-ms': String(Math.round(totalMs! * 100) / 100),
  })))
}

test('the report of the one that was stopped: a bar for each of the two that were aborted', async () => {
  const evacuation = stateOf(scene.file('stopped.json'))
  const page = await pageOf(scene.file('stopped.json'))
  expect(dataOf(page, 'guest')).toEqual(barsOf(evacuation))
  expect(dataOf(page, 'guest').map(({ outcome }) => outcome)).toEqual(['cancelled', 'cancelled'])
  expect(rowsOf(page, 'Guests').map(([, , end]) => end)).toEqual(['stopped', 'stopped', 'stopped'])
  expect(page).toContain('data-outcome="stopped"')
})

test('the report of the one that went on: a lane for each guest, with the figures of the evacuation; what was over before is in its tables', async () => {
  const evacuation = stateOf(scene.file('state.json'))
  const page = await pageOf(scene.file('state.json'))
  expect(evacuation.guests.map(({ attempts }) => attempts.map(({ outcome }) => outcome)).sort()).toEqual([
    ['cancelled', 'completed'], ['cancelled', 'completed'], ['completed'],
  ])
  expect(page).toContain(`<h1>Evacuation of ${first.name}</h1>`)
  const drawn = dataOf(page, 'guest')
  expect(drawn).toEqual(barsOf({ ...evacuation, guests: evacuation.guests.map((guest) => ({ ...guest, attempts: guest.attempts.slice(-1) })) }))
  expect(page).toContain('What was over before this call began is in the tables only: 2 attempts.')
  expect(rowsOf(page, 'Guests').map(([name, , end, , attempts, total, , downtime, sent]) => [name, end, attempts, total, downtime, sent]))
    .toEqual(evacuation.guests.map((guest) => [
      guest.name, `migrated to ${second.name}`, String(guest.attempts.length), formatMs(guest.totalMs), formatMs(guest.downtimeMs), formatBytes(guest.transferredBytes),
    ]))
  for (const { downtimeMs, transferredBytes, memoryBytes } of evacuation.guests) {
    expect(downtimeMs).toBeGreaterThan(0)
    expect(transferredBytes).toBeGreaterThan(8 * 2 ** 20)
    expect(memoryBytes).toBeGreaterThanOrEqual(32 * 2 ** 20)
  }
  const attempts = rowsOf(page, 'Attempts')
  expect(attempts.map(([name, to, , outcome]) => [name, to, outcome])).toEqual(evacuation.guests.flatMap(({ name, attempts: all }) =>
    all.map(({ outcome, errorCode }) => [name, second.name, errorCode === null ? outcome : `${outcome} (${errorCode})`])))
  expect(attempts.filter(([, , began]) => /^\d.*s before$/.test(began!))).toHaveLength(2)
})

test('with --json: an object for each event, the last one is the report', async () => {
  const state = scene.file('back.json')
  const running = nodevirt(['-c', second.socketUri, 'evacuate', '--json', '--p2p', '--bandwidth', '40', '--max-downtime', '1500', '--state', state, first.uri])
  // The daemon's own URI is not this process's: it says so, and nothing moves.
  await ended(running, 1)
  expect(await places()).toEqual([[second.name], [second.name], [second.name]])

  const again = nodevirt(['-c', second.socketUri, 'evacuate', '--json', '--via', first.uri, '--bandwidth', '40', '--max-downtime', '1500', '--state', state, first.socketUri])
  await ended(again, 0)
  const events = again.json.slice(0, -1)
  expect(events.every(({ type }) => type === 'event')).toBe(true)
  expect(new Set(events.map(({ name }) => name))).toEqual(new Set(guests.map(({ name }) => name)))
  expect(again.stderr).toBe('')
  const { type, ...report } = again.json.at(-1)
  expect({ type, outcome: report.outcome }).toEqual({ type: 'report', outcome: 'complete' })
  expect(report).toEqual(stateOf(state))
  expect(await places()).toEqual([[first.name], [first.name], [first.name]])
})
