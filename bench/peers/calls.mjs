// virDomainGetInfo, again and again: calls.mjs URI IN_FLIGHT MILLISECONDS, by the raw layer, as calls.c has it.
import * as native from '../../dist/raw.mjs'

const [uri, inFlight, milliseconds] = [process.argv[2], ...process.argv.slice(3).map(Number)]

const connection = await native.virConnectOpen(uri)
const domain = await native.virDomainLookupByName(connection, 'test')
const before = process.resourceUsage()
const start = performance.now()
const end = start + milliseconds
let calls = 0
async function work() {
  while (performance.now() < end) {
    await native.virDomainGetInfo(domain)
    calls++
  }
}
await Promise.all(Array.from({ length: inFlight }, work))
const seconds = (performance.now() - start) / 1000
const after = process.resourceUsage()
const cpuSeconds = (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) / 1e6
console.log(JSON.stringify({ calls, seconds, switches: after.voluntaryContextSwitches - before.voluntaryContextSwitches, cpuSeconds }))
await native.virConnectClose(connection)
