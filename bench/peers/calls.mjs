// virDomainGetInfo, again and again: calls.mjs URI IN_FLIGHT MILLISECONDS, by the raw layer, as calls.c has it.
import * as native from '../../dist/raw.mjs'
import { again } from './again.mjs'

const [uri, inFlight, milliseconds] = [process.argv[2], ...process.argv.slice(3).map(Number)]

const connection = await native.virConnectOpen(uri)
const domain = await native.virDomainLookupByName(connection, 'test')
const ask = () => native.virDomainGetInfo(domain)
// V8 compiles what runs often: that belongs to the start of a process.
await again(ask, inFlight, 300)
const before = process.resourceUsage()
const { calls, seconds } = await again(ask, inFlight, milliseconds)
const after = process.resourceUsage()
const cpuSeconds = (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) / 1e6
console.log(JSON.stringify({ calls, seconds, switches: after.voluntaryContextSwitches - before.voluntaryContextSwitches, cpuSeconds }))
await native.virConnectClose(connection)
