// Migrates guests until it is killed, or until all are over. Arguments: the sockets of both hosts, the destination's URI, and as JSON
// a list of guests: [name, 'managed' or 'peer2peer', 'firstPass' or 'postcopy'].
'use strict'
const { nodevirt, say } = require('../safety/fixtures/common')

const [sourceUri, destinationUri, peerUri, guests] = process.argv.slice(2)

async function migrate(source, destination, [name, control, moment]) {
  const domain = await source.domains.get(name)
  const migration = domain.migrate({
    to: control === 'managed' ? destination : peerUri, control, bandwidthMiBps: 4, intervalMs: 50,
    ...moment === 'postcopy' ? { postcopy: true } : {},
  })
  if (moment === 'postcopy') await migration.startPostcopy()
  const ended = migration.outcome.then(({ outcome, because }) => say({ name, outcome, because }))
  for await (const { phase, transferredBytes } of migration) if (phase === moment && transferredBytes > 1_000_000) return { ended }
  throw new Error(`ended before ${moment}: ${(await migration.outcome).because}`)
}

async function main() {
  const [source, destination] = await Promise.all([sourceUri, destinationUri].map((uri) => nodevirt.connect(uri)))
  const moving = await Promise.all(JSON.parse(guests).map((guest) => migrate(source, destination, guest)))
  say({ moving: true })
  // Nobody closes anything after that: the process ends when nothing is left that it waits for.
  await Promise.all(moving.map(({ ended }) => ended))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
