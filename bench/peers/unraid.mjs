// virDomainGetInfo, again and again: unraid.mjs PACKAGE URI IN_FLIGHT MILLISECONDS, by @unraid/libvirt, as info.mjs has it.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [directory, uri, inFlight, milliseconds] = [...process.argv.slice(2, 4), ...process.argv.slice(4).map(Number)]

const { Hypervisor } = await import(pathToFileURL(join(directory, 'dist/index.js')))
const hypervisor = new Hypervisor({ uri })
await hypervisor.connectOpen()
const domain = await hypervisor.domainLookupByName('test')
const start = performance.now()
const end = start + milliseconds
let calls = 0
async function work() {
  while (performance.now() < end) {
    await domain.getInfo()
    calls++
  }
}
await Promise.all(Array.from({ length: inFlight }, work))
console.log(JSON.stringify({ calls, seconds: (performance.now() - start) / 1000 }))
await hypervisor.connectClose()
