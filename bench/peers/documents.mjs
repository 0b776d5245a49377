// Documents of domains, read and written in this process: documents.mjs FILE ROUNDS. The file has a list of texts, as JSON. Prints the ms of each round.
import { readFileSync } from 'node:fs'
import { formatDomain, parseDomain } from '../../dist/xml/index.mjs'

const texts = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const ms = []
for (let round = 0; round < Number(process.argv[3]); round++) {
  const start = performance.now()
  for (const text of texts) formatDomain(parseDomain(text))
  ms.push(performance.now() - start)
}
console.log(JSON.stringify({ ms }))
