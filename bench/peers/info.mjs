// virDomainGetInfo, again and again: info.mjs URI IN_FLIGHT MILLISECONDS, by the typed layer.
import { connect } from '../../dist/index.mjs'

const [uri, inFlight, milliseconds] = [process.argv[2], ...process.argv.slice(3).map(Number)]

const connection = await connect(uri)
const domain = await connection.domains.get('test')
const start = performance.now()
const end = start + milliseconds
let calls = 0
async function work() {
  while (performance.now() < end) {
    await domain.info()
    calls++
  }
}
await Promise.all(Array.from({ length: inFlight }, work))
console.log(JSON.stringify({ calls, seconds: (performance.now() - start) / 1000 }))
await connection.close()
