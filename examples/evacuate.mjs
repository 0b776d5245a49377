// Moves all guests of a host to others: node examples/evacuate.mjs STATE-FILE SOURCE-URI DESTINATION-URI...
// Ctrl-C stops it; called again with the same file it goes on where it was.
import { readFile, writeFile } from 'node:fs/promises'
import { connect } from 'nodevirt'
import { evacuate } from 'nodevirt/migration'

const [file, from, ...to] = process.argv.slice(2)
const [host, ...destinations] = await Promise.all([from, ...to].map((uri) => connect(uri)))
const state = await readFile(file, 'utf8').then(JSON.parse, () => undefined)
const stop = new AbortController()
process.once('SIGINT', () => stop.abort('Ctrl-C'))

const evacuation = evacuate(host, { to: destinations, state, signal: stop.signal })
const last = {}
for await (const { name, status, destination, because } of evacuation) {
  if (last[name] === status) continue
  last[name] = status
  console.log(`${name}: ${status}${destination ? `, ${destination}` : ''} (${because})`)
  await writeFile(file, JSON.stringify(evacuation.state))
}
const report = await evacuation.report
await writeFile(file, JSON.stringify(report, null, 2))
console.log(`${report.outcome}: ${report.because}`)
await Promise.all([host, ...destinations].map((each) => each.close()))
process.exitCode = report.outcome === 'complete' ? 0 : 1
