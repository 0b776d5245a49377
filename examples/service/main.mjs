// A service that migrates guests between hosts: node examples/service/main.mjs CONFIG.json
//   { "directory": "/var/lib/mover", "hosts": { "one": { "uri": "qemu+tls://one/system" }, "two": { "uri": "qemu+tls://two/system" } } }
// docs/production.md tells what it takes care of.
import { readFile } from 'node:fs/promises'
import { Service } from './service.mjs'

/** How long an end in good order may take, ms; above what `stop` in the configuration allows. */
const mostMs = 45_000

const log = (event, fields) => console.error(JSON.stringify({ at: new Date().toISOString(), event, ...fields }))
const service = new Service(JSON.parse(await readFile(process.argv[2], 'utf8')), log)

let isStopping = false
async function stop(signal) {
  // The second one leaves at once.
  if (isStopping) process.exit(1)
  isStopping = true
  log('stopping', { signal })
  setTimeout(() => {
    log('not stopped in time')
    process.exit(1)
  }, mostMs).unref()
  await service.stop()
  // The call of a peer-to-peer migration is still under way in libvirt, and would keep the process.
  log('stopped')
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop(signal))

const { address, port } = await service.start()
console.log(`listening on http://${address.includes(':') ? `[${address}]` : address}:${port}`)
