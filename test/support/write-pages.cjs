// Writes reports into a directory, as JSON on standard input asks for them: [{ name, from }]. In a process of its own, because d3 is made of ES
// modules, which jest does not import.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { forecastFrom, readTrace, simulate, whatIf } = require('../../dist/migration')
const { picture, report } = require('../../dist/report')

const gib = 2 ** 30
const guest = {
  memoryBytes: 16 * gib, pageSizeBytes: 4096, nonZeroBytes: { likely: 9 * gib, low: 8.5 * gib, high: 9.6 * gib }, windows: [],
  dirty: { kind: 'saturating', workingSetBytes: 3 * gib, tauMs: 4000 }, dirtyDoubt: 0.04, layout: 'apart', emulated: false, cpuLoad: 1,
}

/** A migration that is steered: its trace has actions, and there is a forecast of it. */
function steered() {
  const trace = simulate({ memoryBytes: 16 * gib, zeroFraction: 0.4, bandwidthBytesPerSecond: 1.1e9, downtimeLimitMs: 300, dirty: guest.dirty })
  const action = { kind: 'action', action: 'setMaxDowntime', ms: 500, because: 'passes <no longer> get smaller', by: 'policy', refused: null, atMs: 12_000 }
  return { ...trace, observations: [...trace.observations, action, { ...action, atMs: 12_010, refused: 'it is "too late"' }] }
}

const subjects = {
  steered: () => [steered(), { forecast: forecastFrom(guest, { linkMiBps: 1100, maxDowntimeMs: 300 }) }],
  whatIf: () => [whatIf(guest, { bandwidthMiBps: [200, 400, 800, 1200], maxDowntimeMs: [50, 300] })],
}

async function subjectOf(from) {
  if (subjects[from]) return subjects[from]()
  return [from.endsWith('.json') ? JSON.parse(readFileSync(from, 'utf8')) : await readTrace(from)]
}

async function main() {
  const directory = process.argv[2]
  const made = {}
  for (const { name, from } of JSON.parse(readFileSync(0, 'utf8'))) {
    const [subject, options] = await subjectOf(from)
    writeFileSync(join(directory, `${name}.html`), await report(subject, options))
    if (!Array.isArray(subject) && subject.header) writeFileSync(join(directory, `${name}.svg`), await picture(subject))
    made[name] = Array.isArray(subject) ? subject : null
  }
  for (const [name, wrong] of [['nothing', undefined], ['number', 7], ['empty', []], ['other', [{}]]]) {
    made[name] = await report(wrong).then(() => 'made', (error) => `${error.name}: ${error.message}`)
  }
  console.log(JSON.stringify(made))
}
void main()
