// Watches the next migration of a guest, whoever starts it: node examples/watch.mjs URI DOMAIN
// Then, in another shell: virsh -c URI migrate --live --p2p DOMAIN DESTINATION-URI
import { connect } from 'nodevirt'
import { monitor } from 'nodevirt/migration'

const [uri, name] = process.argv.slice(2)
const host = await connect(uri)
console.log(`waiting for a migration of ${name}`)
for await (const sample of monitor(await host.domains.get(name), { intervalMs: 200 })) {
  const { phase, pass, progress, verdict, eta } = sample
  const rest = eta === null ? 'nobody knows how long' : `${eta.highMs === null ? 'more than' : 'about'} ${(eta.ms / 1000).toFixed(1)} s`
  console.log(`${phase}, pass ${pass ?? '-'}, ${Math.floor(progress * 100)} %, ${rest}, ${verdict.state}: ${verdict.because}`)
}
await host.close()
