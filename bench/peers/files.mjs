// fs.readFile while libvirt calls block: files.mjs PORT CALLS MILLISECONDS. At PORT somebody takes connections and never answers, so
// that each open of libvirt's blocks. Prints the ms of each read.
import { readFile } from 'node:fs/promises'
import * as native from '../../dist/raw.mjs'

const [port, calls, milliseconds] = process.argv.slice(2).map(Number)

for (let i = 0; i < calls; i++) native.virConnectOpen(`test+tcp://127.0.0.1:${port}/default`).catch(() => undefined)
const times = []
for (const end = performance.now() + milliseconds; performance.now() < end;) {
  const start = performance.now()
  await readFile(new URL(import.meta.url))
  times.push(performance.now() - start)
}
process.stdout.write(JSON.stringify(times), () => process.exit(0))
