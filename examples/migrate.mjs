// Moves a running guest and shows it: node examples/migrate.mjs SOURCE-URI DESTINATION-URI DOMAIN
import { connect } from 'nodevirt'

const [from, to, name] = process.argv.slice(2)
const source = await connect(from)
const domain = await source.domains.get(name)
const migration = domain.migrate({ to, move: true })
for await (const { phase, pass, progress, dirty } of migration) {
  console.log(phase, pass ?? '-', `${Math.floor(progress * 100)} %`, dirty.pagesPerSecond ?? '-')
}
const { outcome, because, downtimeMs } = await migration.outcome
console.log(`${outcome}: ${because}; downtime ${downtimeMs ?? '-'} ms`)
await source.close()
