// Moves a running guest and shows how fast it writes to its memory: node examples/dirty-rate.mjs SOURCE-URI DESTINATION-URI DOMAIN
import { connect } from 'nodevirt'

const [from = '', to = '', name = ''] = process.argv.slice(2)
const [source, destination] = [await connect(from), await connect(to)]
const domain = await source.domains.get(name)
const migration = domain.migrate({ to: destination })
for await (const { dirty } of migration) console.log(dirty.pagesPerSecond ?? '-', 'pages/s')
console.log((await migration.outcome).because)
await Promise.all([source.close(), destination.close()])
