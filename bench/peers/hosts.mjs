// Many hosts: hosts.mjs URI HOSTS ROUNDS, as hosts.py has it, by the typed layer.
import { connect } from '../../dist/index.mjs'

const [uri, hosts, rounds] = [process.argv[2], ...process.argv.slice(3).map(Number)]

const connections = []
for (let i = 0; i < hosts; i++) connections.push(await connect(uri))
const times = []
for (let i = 0; i < rounds; i++) {
  const start = performance.now()
  await Promise.all(connections.map((each) => each.domains.stats()))
  times.push(performance.now() - start)
}
console.log(JSON.stringify(times))
await Promise.all(connections.map((each) => each.close()))
