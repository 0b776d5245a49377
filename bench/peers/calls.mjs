// virDomainGetInfo, again and again: calls.mjs URI IN_FLIGHT MILLISECONDS, by the raw layer, as calls.c has it.
import * as native from '../../dist/raw.mjs'

const [uri, inFlight, milliseconds] = [process.argv[2], ...process.argv.slice(3).map(Number)]

const connection = await native.virConnectOpen(uri)
const domain = await native.virDomainLookupByName(connection, 'test')
let calls = 0
async function work(end) {
  while (performance.now() < end) {
    await native.virDomainGetInfo(domain)
    calls++
  }
}
const workFor = (ms) => Promise.all(Array.from({ length: inFlight }, () => work(performance.now() + ms)))
// V8 compiles what runs often: that belongs to the start of a process.
await workFor(300)
calls = 0
const before = process.resourceUsage()
const start = performance.now()
await workFor(milliseconds)
const seconds = (performance.now() - start) / 1000
const after = process.resourceUsage()
const cpuSeconds = (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) / 1e6
console.log(JSON.stringify({ calls, seconds, switches: after.voluntaryContextSwitches - before.voluntaryContextSwitches, cpuSeconds }))
await native.virConnectClose(connection)
