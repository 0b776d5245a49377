// Migrates guests until it is killed. Arguments: the sockets of both hosts, the destination's URI, and as JSON a list of guests:
// [name, 'managed' or 'peer2peer', 'firstPass' or 'postcopy'].
'use strict'
const { nodevirt, say } = require('../safety/fixtures/common')

const [sourceUri, destinationUri, peerUri, guests] = process.argv.slice(2)

async function migrate(source, destination, [name, control, moment]) {
  const domain = await source.domain(name)
  const migration = domain.migrate({
    to: control === 'managed' ? destination : peerUri, control, bandwidthMiBps: 4, intervalMs: 50,
    ...moment === 'postcopy' ? { postcopy: { bandwidthMiBps: 4 } } : {},
  })
  if (moment === 'postcopy') await migration.startPostcopy()
  for await (const { phase, transferredBytes } of migration) if (phase === moment && transferredBytes > 1_000_000) return
}

async function main() {
  const [source, destination] = await Promise.all([sourceUri, destinationUri].map((uri) => nodevirt.connect(uri)))
  await Promise.all(JSON.parse(guests).map((guest) => migrate(source, destination, guest)))
  say({ moving: true })
  setInterval(() => undefined, 1000)
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
