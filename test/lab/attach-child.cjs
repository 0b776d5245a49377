// A program that migrates a guest with a plan, says what it sees, and is killed: node attach-child.cjs SOURCE GUEST OPTIONS [TO]
// TO: a destination that this program manages itself, by its URI. OPTIONS: JSON for domain.migrate().
const { connect } = require('../../dist')

async function main() {
  const [source, guest, options, to] = process.argv.slice(2)
  const host = await connect(source)
  const domain = await host.domains.get(guest)
  const more = JSON.parse(options)
  if (more.policy === 'own') more.policy = function patient() { return { action: 'none', because: 'it has all the time in the world' } }
  const migration = domain.migrate({ ...more, ...(to ? { to: await connect(to) } : {}) })
  if (more.postcopy && !more.policy) migration.startPostcopy().catch((error) => console.error(error))
  let last = ''
  for await (const { phase } of migration) {
    if (phase !== last) console.log(phase)
    last = phase
  }
  console.log((await migration.outcome).because)
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
