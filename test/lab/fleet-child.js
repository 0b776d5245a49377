// Evacuates a host, keeps the state in a file, and tells what happens, until it is killed.
const { renameSync, writeFileSync } = require('node:fs')
const { connect } = require('../../dist')
const { evacuate } = require('../../dist/migration')

async function main() {
  const { source, to, stateFile, options } = JSON.parse(process.argv[2])
  const destinations = await Promise.all(to.map(async ({ socketUri, uri }) => ({ connection: await connect(socketUri), uri })))
  const evacuation = evacuate(await connect(source), { to: destinations, ...options })
  for await (const { name, status, sample } of evacuation) {
    writeFileSync(`${stateFile}.new`, JSON.stringify(evacuation.state))
    renameSync(`${stateFile}.new`, stateFile)
    console.log(JSON.stringify({ name, status, phase: sample?.phase ?? null }))
  }
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
