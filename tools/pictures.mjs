// Draws docs/images/migration.svg, the README's picture, out of a trace that is in the repository; --check compares only.
//   node tools/pictures.mjs [--check]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readTrace } from '../dist/migration/index.mjs'
import { picture } from '../dist/report/index.mjs'

const root = new URL('../', import.meta.url)
const pictures = [
  { file: 'docs/images/migration.svg', trace: 'bench/traces/just-converges.jsonl', title: 'A live migration of a guest that writes nearly as fast as is sent: phases, memory left to send, rates' },
]
const check = process.argv.includes('--check')

for (const { file, trace, title } of pictures) {
  const drawn = await picture(await readTrace(new URL(trace, root).pathname), { title })
  if (drawn.length > 60_000) throw new Error(`${file} has ${drawn.length} bytes: too many for a README`)
  const target = new URL(file, root)
  if (!check) {
    mkdirSync(new URL('./', target), { recursive: true })
    writeFileSync(target, drawn)
  } else if (readFileSync(target, 'utf8') !== drawn) {
    console.error(`${file} is not what ${trace} gives: npm run pictures`)
    process.exitCode = 1
  }
}
