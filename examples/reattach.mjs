// Takes up migrations whose process died, if it was begun with `plan`: node examples/reattach.mjs SOURCE-URI PLANS [DESTINATION-URI]
import { connect } from 'nodevirt'
import { attach } from 'nodevirt/migration'

const [from, plans, to] = process.argv.slice(2)
const source = await connect(from)
const destination = to ? await connect(to) : null
const { migrations, ended, failed, unreadable, unanswered } = await attach(source, { plans, destination: () => destination })
for (const { error } of unreadable) console.log(error.message)
for (const { name, error } of unanswered) console.log(`${name} does not say whether it is being migrated: ${error.message}`)
for (const { name, part, error } of failed) console.log(`${name} could not be taken up: ${part}: ${error.message}`)
for (const { plan, outcome } of ended) console.log(`${plan.domain.name} has ended: ${outcome.outcome}, ${outcome.because}`)
for (const migration of migrations) {
  const { name } = migration.domain
  console.log(`${name}: ${migration.because}`)
  for await (const { phase, pass, progress } of migration) console.log(name, phase, pass ?? '-', `${Math.floor(progress * 100)} %`)
  const { outcome, because, actions } = await migration.outcome
  for (const { action, because: why } of actions) console.log(`${name}: ${action}, because ${why}`)
  console.log(`${name}: ${outcome}, ${because}`)
}
await source.close()
await destination?.close()
