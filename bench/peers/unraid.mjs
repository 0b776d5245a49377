// virDomainGetInfo, again and again: unraid.mjs PACKAGE URI IN_FLIGHT MILLISECONDS, by @unraid/libvirt, as info.mjs has it.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { again } from './again.mjs'

const [directory, uri, inFlight, milliseconds] = [...process.argv.slice(2, 4), ...process.argv.slice(4).map(Number)]

const { Hypervisor } = await import(pathToFileURL(join(directory, 'dist/index.js')))
const hypervisor = new Hypervisor({ uri })
await hypervisor.connectOpen()
const domain = await hypervisor.domainLookupByName('test')
console.log(JSON.stringify(await again(() => domain.getInfo(), inFlight, milliseconds)))
await hypervisor.connectClose()
