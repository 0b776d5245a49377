// A policy of one's own: tried on a simulated guest, and then put in charge of a real one:
// node examples/policy.mjs SOURCE-URI DESTINATION-URI DOMAIN
import { connect } from 'nodevirt'
import { evaluate } from 'nodevirt/migration'

/** Whenever a pass has become no smaller than the one before, the guest may stand still twice as long, as far as is acceptable. */
function doubling({ facts, samples, passes, actions }) {
  const { downtimeLimitMs } = samples.at(-1)
  const [before, last] = passes.slice(-2).map((pass) => pass.remainingAtStartBytes)
  const decided = actions.at(-1)?.atMs ?? 0
  if (passes.length < 3 || passes.at(-1).startedAtMs <= decided) return { action: 'none', because: 'nothing new is known' }
  if (!(last >= 0.9 * before)) return { action: 'none', because: 'passes get smaller' }
  const ms = Math.min(2 * downtimeLimitMs, facts.maxDowntimeMs)
  if (ms === downtimeLimitMs) return { action: 'none', because: `${ms} ms is as much as is acceptable` }
  return { action: 'setMaxDowntime', ms, because: `a pass began with ${last} bytes after one with ${before}` }
}

const MiB = 1024 * 1024
const facts = { memoryBytes: 1024 * MiB, diskBytes: 0, maxDowntimeMs: 3000, postcopy: false, autoConverge: false, pause: false, bandwidthMiBps: null }
const tried = evaluate(doubling, {
  name: 'a busy guest', kind: 'diverging', facts,
  simulation: {
    memoryBytes: 1024 * MiB, bandwidthBytesPerSecond: 100 * MiB, maxTotalMs: 600_000,
    dirty: { kind: 'saturating', workingSetBytes: 128 * MiB, tauMs: 500 },
  },
})
console.log(`simulated: ${tried.outcome} after ${Math.round(tried.totalMs)} ms and ${tried.actions.length} steps`)

const [from, to, name] = process.argv.slice(2)
const [source, destination] = await Promise.all([from, to].map((uri) => connect(uri)))
const migration = (await source.domains.get(name)).migrate({
  to: destination, maxDowntimeMs: 100, policy: doubling, allow: { downtimeMs: 3000 }, guards: { maxTotalMs: 120_000 },
})
const { outcome, because, downtimeNetMs, actions } = await migration.outcome
for (const { action, ms, because } of actions) console.log(`${action} ${ms}: ${because}`)
console.log(`${outcome}: ${because}; downtime ${downtimeNetMs} ms`)
await Promise.all([source.close(), destination.close()])
