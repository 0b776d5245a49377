// 10,000 life-cycle events: events.mjs URI, as events.py has it, by the typed layer. A domain of libvirt's test driver is suspended and resumed;
// prints the seconds from the first call until the last event is heard.
import { connect } from '../../dist/index.mjs'

const count = 10_000
const connection = await connect(process.argv[2])
const domain = await connection.domains.get('test')
let heard = 0
let done
const all = new Promise((resolve) => { done = resolve })
await domain.subscribe('lifecycle', () => { if (++heard === count) done() })
const start = performance.now()
for (let i = 0; i < count / 2; i++) {
  await domain.suspend()
  await domain.resume()
}
await all
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }))
await connection.close()
