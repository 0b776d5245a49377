// Life-cycle events that somebody else causes: events.mjs URI MILLISECONDS, as events.py has it, by the typed layer. Counts what a listener of the
// domain "test" hears, after a second to warm up, and the processor time.
import { connect } from '../../dist/index.mjs'

const [uri, milliseconds] = [process.argv[2], Number(process.argv[3])]
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const connection = await connect(uri)
const domain = await connection.domains.get('test')
let events = 0
await domain.subscribe('lifecycle', () => { events++ })
await sleep(1000)
events = 0
const before = process.resourceUsage()
const start = performance.now()
await sleep(milliseconds)
const seconds = (performance.now() - start) / 1000
const after = process.resourceUsage()
const cpuSeconds = (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) / 1e6
console.log(JSON.stringify({ events, seconds, cpuSeconds, switches: after.voluntaryContextSwitches - before.voluntaryContextSwitches }))
await connection.close()
