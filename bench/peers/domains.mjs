// Many domains in this process: domains.mjs URI ROUNDS, as domains.py has it, by the typed layer.
import { connect } from '../../dist/index.mjs'

const connection = await connect(process.argv[2])
const times = { list: [], statistics: [], info: [], xml: [] }

async function timed(name, action) {
  const start = performance.now()
  const result = await action()
  times[name].push(performance.now() - start)
  return result
}

for (let i = 0; i < Number(process.argv[3]); i++) {
  const domains = await timed('list', async () => (await connection.domains.list()).map((each) => [each, each.name, each.uuid]))
  await timed('statistics', () => connection.domains.stats())
  await timed('info', () => Promise.all(domains.map(([each]) => each.info())))
  await timed('xml', () => Promise.all(domains.map(([each]) => each.xml())))
}
console.log(JSON.stringify(times))
await connection.close()
