import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTrace, replay, type MigrationSample, type PassRecord, type WhatIfRow } from '../../../lib/migration'
import { dataOf, evacuation, makePages, traces, type Pages } from '../../support/pages'

const root = join(__dirname, '../../..')
let pages: Pages
beforeAll(() => { pages = makePages() })
afterAll(() => pages[Symbol.dispose]())

const page = (name: string): string => readFileSync(join(pages.directory, `${name}.html`), 'utf8')

async function seen(file: string): Promise<{ samples: MigrationSample[], passes: readonly PassRecord[] }> {
  const samples: MigrationSample[] = []
  const run = replay(await readTrace(file))
  let step = run.next()
  for (; !step.done; step = run.next()) samples.push(step.value)
  return { samples, passes: step.value.passes }
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

describe.each(Object.entries(traces))('the report of %s', (name, file) => {
  test('has the passes of the trace, each where it began and with what was left then', async () => {
    const { passes } = await seen(file)
    const drawn = dataOf(page(name), 'pass')
    expect(drawn.length).toBeGreaterThan(1)
    expect(drawn).toEqual(passes.flatMap(({ pass, startedAtMs, remainingAtStartBytes: left }) =>
      left === null ? [] : [{ 'pass': String(pass), 'at-ms': rounded(startedAtMs), 'remaining-bytes': rounded(left) }]))
  })

  test('has the phases of the trace without a gap, from its start to its end', async () => {
    const { samples } = await seen(file)
    const drawn = dataOf(page(name), 'phase')
    const expected = ['reserve', ...samples.map(({ phase }) => phase as string)].filter((phase, at, all) => phase !== all[at - 1] && phase !== 'done')
    expect(drawn.map(({ phase }) => phase)).toEqual(expected)
    drawn.slice(1).forEach((stretch, at) => expect(stretch['from-ms']).toBe(drawn[at]!['to-ms']))
  })

  test('says the outcome in words, and has every sample in its table', async () => {
    const { outcome } = await readTrace(file)
    const { samples } = await seen(file)
    expect(dataOf(page(name), 'outcome')).toEqual([{ outcome: outcome!.outcome }])
    expect(page(name)).toContain(outcome!.because)
    for (const { memory } of samples) if (memory?.remainingBytes) expect(page(name)).toContain(`<td>${memory.remainingBytes}</td>`)
    expect(page(name).match(/<td>(unknown|converging|stalled|diverging)<\/td><\/tr>/g)).toHaveLength(samples.length)
  })

  test('marks where the guest began to write faster than is sent', async () => {
    const { samples } = await seen(file)
    const known = samples.filter(({ dirty, transfer }) => dirty.bytesPerSecond !== null && transfer.bytesPerSecond !== null)
      .map(({ atMs, dirty, transfer }) => ({ atMs, faster: dirty.bytesPerSecond! > transfer.bytesPerSecond! }))
    const expected = known.flatMap((now, at) => at > 0 && now.faster !== known[at - 1]!.faster ? [{ from: known[at - 1]!.atMs, to: now.atMs, faster: String(now.faster) }] : [])
    const drawn = dataOf(page(name), 'faster')
    expect(drawn.map(({ faster }) => faster)).toEqual(expected.map(({ faster }) => faster))
    drawn.forEach((mark, at) => {
      expect(Number(mark['at-ms'])).toBeGreaterThanOrEqual(expected[at]!.from - 1)
      expect(Number(mark['at-ms'])).toBeLessThanOrEqual(expected[at]!.to + 1)
    })
  })
})

test('the traces have what the tests look for: a crossing, a throttle, post-copy', () => {
  expect(dataOf(page('never'), 'faster').length).toBeGreaterThan(0)
  expect(page('throttled')).toContain('90 per cent at most')
  expect(dataOf(page('postcopy'), 'phase').map(({ phase }) => phase)).toContain('postcopy')
})

test('actions stand with their reasons, and the forecast beside what happened', () => {
  const html = page('steered')
  expect(dataOf(html, 'action')).toHaveLength(2)
  expect(html).toContain('passes &lt;no longer&gt; get smaller')
  expect(html).toContain('it is &quot;too late&quot;')
  const figures = dataOf(html, 'figure')
  expect(figures.map(({ figure }) => figure)).toEqual(['total time', 'sent', 'passes', 'downtime'])
  for (const { low, likely, high, happened } of figures) {
    expect(Number(low)).toBeLessThanOrEqual(Number(likely))
    expect(Number(likely)).toBeLessThanOrEqual(Number(high))
    expect(Number(happened)).toBeGreaterThan(0)
  }
})

test('an evacuation has a lane for each guest and a bar for each attempt', () => {
  const html = page('evacuation')
  expect(dataOf(html, 'guest')).toEqual(evacuation.guests.flatMap(({ name, attempts }) => attempts.map(({ startedAt, totalMs, outcome }) => ({
    'guest': name.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'),
    'from-ms': String(Date.parse(startedAt) - Date.parse(evacuation.startedAt)), 'total-ms': String(totalMs), outcome,
  }))))
  expect(html).not.toContain('<with>')
  expect(html).toContain('downtime limit to 500 ms: it stalls')
})

test('a whatIf table has a cell for each row, with its figure', () => {
  const rows = pages.said['whatIf'] as WhatIfRow[]
  const cells = dataOf(page('whatIf'), 'help')
  expect(cells).toHaveLength(rows.length)
  for (const { bandwidthMiBps, maxDowntimeMs, help, totalMs } of rows) {
    expect(cells).toContainEqual({
      'bandwidth-mibps': String(bandwidthMiBps), 'max-downtime-ms': String(maxDowntimeMs), help, ...totalMs === null ? {} : { 'total-ms': rounded(totalMs) },
    })
  }
  expect(rows.filter(({ totalMs }) => totalMs === null).length).toBeGreaterThan(0)
  expect(page('whatIf').match(/>does not end</g)).toHaveLength(rows.filter(({ totalMs }) => totalMs === null).length)
})

test('a page asks nobody for anything: no address, no script', () => {
  for (const name of [...Object.keys(traces), 'steered', 'evacuation', 'whatIf']) expect(page(name)).not.toMatch(/<script|https?:|@import|src=/)
})

test('what no report can be about is a TypeError', () => {
  for (const wrong of ['nothing', 'number', 'empty', 'other']) expect(pages.said[wrong]).toMatch(/^(Type|Range)Error: about/)
})

test('the command writes the page where it is told to, and names what it cannot read', () => {
  const command = (...args: string[]): { status: number | null, stdout: string, stderr: string } => spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'report', ...args], { encoding: 'utf8' })
  const to = join(pages.directory, 'by-command.html')
  expect(command(traces.completed, '-o', to, '--title', 'web-1 <on> Monday')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  expect(readFileSync(to, 'utf8')).toContain('<h1>web-1 &lt;on&gt; Monday</h1>')
  expect(command(join(pages.directory, 'evacuation.json')).stdout).toBe(page('evacuation'))
  expect(command(join(root, 'LICENSE'))).toMatchObject({ status: 1, stderr: expect.stringContaining('LICENSE is neither a trace nor JSON') })
  expect(command('/nowhere/to/be/found')).toMatchObject({ status: 1, stderr: expect.stringContaining('ENOENT') })
  expect(command()).toMatchObject({ status: 2 })
})

test('where d3 is not installed, the error says what to install', () => {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-report-'))
  try {
    mkdirSync(join(directory, 'node_modules'))
    cpSync(join(root, 'dist'), join(directory, 'dist'), { recursive: true })
    symlinkSync(join(root, 'node_modules/saxes'), join(directory, 'node_modules/saxes'))
    const script = `require('./dist/report').report(require('./dist/migration').simulate({ memoryBytes: 2 ** 28, bandwidthBytesPerSecond: 1e8, dirty: { kind: 'none' } })).then(() => console.log('made'), (error) => console.log(error.message))`
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: directory, encoding: 'utf8' })
    expect(stdout + stderr).toContain('npm install d3-scale d3-shape')
  } finally {
    rmSync(directory, { recursive: true })
  }
})
