// Asks how a migration will go, decides, and migrates: node examples/forecast.mjs SOURCE-URI DESTINATION-URI DOMAIN MIB-PER-SECOND
import { connect } from 'nodevirt'
import { forecast, whatIf } from 'nodevirt/migration'

const [from, to, name, mibps] = process.argv.slice(2)
const [source, destination] = await Promise.all([from, to].map((uri) => connect(uri)))
const domain = await source.domains.get(name)
const seconds = (ms) => ms === null ? 'never' : `${(ms / 1000).toFixed(1)} s`

// Reading samples of its memory is the finest measure for a small guest; libvirt's own dirty-rate calculation is the default.
const expected = await forecast(domain, { bandwidthMiBps: Number(mibps), maxDowntimeMs: 300, measure: { by: 'memory' } })
console.log(expected.converges ? `it takes ${seconds(expected.totalMs.likely)}` : 'it does not end by itself', `(${expected.because})`)
for (const row of whatIf(expected.guest, { bandwidthMiBps: [Number(mibps), 2 * mibps], maxDowntimeMs: [300, 1000] })) {
  console.log(`  ${row.bandwidthMiBps} MiB/s, ${row.maxDowntimeMs} ms, ${row.help}: ${seconds(row.totalMs)}`)
}
const { options, because } = expected.recommended
console.log('with', options, `because ${because}`)

// A forecast can be wrong, and what was recommended may need somebody who acts at the right moment.
const migration = domain.migrate({
  to: destination, ...options, forecast: expected,
  policy: { name: 'default', patienceMs: 3000 }, allow: { downtimeMs: 2 * options.maxDowntimeMs },
})
for await (const { phase, pass, eta } of migration) console.log(phase, pass ?? '-', eta ? `${seconds(eta.ms)} left` : '')
const outcome = await migration.outcome
console.log(`${outcome.outcome} after ${seconds(outcome.totalMs)}: ${outcome.because}`)
await Promise.all([source.close(), destination.close()])
