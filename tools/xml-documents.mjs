#!/usr/bin/env node
// Makes documents by chance out of libvirt's schemas, holds each against the schema by xmllint, reads and writes it by dist/, and holds the
// canonical forms of both against each other, which xmllint makes too. Prints counts; exits 1 when a document came back another.
//   node tools/xml-documents.mjs [--count 100000] [--seed 1] [--schemas FOLDER]
//   node tools/xml-documents.mjs --files FOLDER ...      the documents in folders, in place of those made by chance
// --schemas: those of the installed libvirt for example (/usr/share/libvirt/schemas), in place of the newest in api/schemas.json.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extract } from './xml-types/extract.mjs'
import { Grammar } from './xml-types/grammar.mjs'
import { kinds, rootsOf } from './xml-types/kinds.mjs'
import { chance, Documents } from './xml-types/random.mjs'
import { rngOf } from './xml-types/rng.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({ options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, schemas: { type: 'string' }, files: { type: 'boolean' } }, allowPositionals: true })
const xml = createRequire(import.meta.url)(join(root, 'dist/xml/index.js'))
const facts = JSON.parse(readFileSync(join(root, 'api/schemas.json'), 'utf8'))
const schemas = values.schemas === undefined ? facts.schemas : extract(values.schemas)
const directory = mkdtempSync(join(tmpdir(), 'nodevirt-documents-'))
const batch = 250
const random = chance(Number(values.seed))
const documents = new Documents(random)

const canonical = (files) => files.map((file) => execFileSync('xmllint', ['--nonet', '--c14n', file], { maxBuffer: 2 ** 28 }))

/** The canonical forms of many documents by one process: each is a child of one document. */
function canonicalOf(texts) {
  const file = join(directory, 'all.xml')
  writeFileSync(file, `<all>${texts.map((each) => `<one>${each}</one>`).join('\n')}</all>`)
  return String(canonical([file])[0])
}

/** Documents that somebody has written; what is of no kind that is known is named. */
function holdFiles(folders) {
  const kindOf = new Map(rootsOf(schemas).flatMap(([kind, elements]) => elements.map(({ name }) => [name, kind])))
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.xml')).map((name) => join(folder, name)))
  const other = new Map()
  let same = 0, different = 0
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const [, name] = /<([A-Za-z]+)[\s>/]/.exec(text.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '')) ?? []
    const kind = kindOf.get(name)
    if (kind === undefined) { other.set(name, (other.get(name) ?? 0) + 1); continue }
    writeFileSync(join(directory, 'back.xml'), xml[`format${kind}`](xml[`parse${kind}`](text)))
    const [before, after] = canonical([file, join(directory, 'back.xml')])
    if (before.equals(after)) same++
    else { different++; console.error(`${file} came back another`) }
  }
  console.log(`${same + different} documents, ${different} came back another; of other kinds: ${[...other].map(([name, count]) => `<${name}> ${count}`).join(', ') || 'none'}`)
  process.exitCode = different > 0 ? 1 : 0
}

if (values.files) {
  try { holdFiles(positionals) } finally { rmSync(directory, { recursive: true, force: true }) }
  process.exit()
}

let done = 0, wrong = 0, invalid = 0
try {
  const roots = rootsOf(schemas)
  const total = Number(values.count)
  const of = new Map(kinds)
  for (let at = 0; done < total; at++) {
    // Domains, which have most of the types, every second time.
    const [kind, elements] = at % 2 === 0 ? roots[0] : roots[1 + ((at - 1) / 2) % (roots.length - 1)]
    const texts = Array.from({ length: Math.min(batch, total - done) }, () => documents.text(documents.document(elements[Math.floor(random() * elements.length)])))
    const rng = values.schemas === undefined ? join(directory, `${kind}.rng`) : join(values.schemas, of.get(kind))
    if (values.schemas === undefined) writeFileSync(rng, rngOf(new Grammar(schemas, of.get(kind))))
    const files = texts.map((text, index) => { const file = join(directory, `${index}.xml`); writeFileSync(file, text); return file })
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--relaxng', rng, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    const refused = new Set([...stderr.matchAll(/\/(\d+)\.xml fails to validate/g)].map(([, index]) => Number(index)))
    if (refused.size > 0 && invalid === 0) console.error(stderr.slice(0, 600), texts[[...refused][0]])
    const fit = texts.filter((_, index) => !refused.has(index))
    if (!/validates|fails to validate/.test(stderr)) throw new Error(`xmllint did not validate: ${stderr.slice(0, 300)}`)
    const back = fit.map((text) => xml[`format${kind}`](xml[`parse${kind}`](text)).trimEnd())
    if (canonicalOf(fit) !== canonicalOf(back)) {
      const bad = fit.map((text, index) => [text, back[index]]).filter(([a, b]) => canonicalOf([a]) !== canonicalOf([b]))
      if (wrong === 0) console.error(`${kind}:\n${bad[0][0]}\n--- came back as\n${bad[0][1]}`)
      wrong += bad.length
    }
    invalid += refused.size
    done += fit.length
    if (at > 20 && invalid > done) throw new Error('most documents are not valid: the maker of documents is wrong')
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
console.log(`${done} documents by chance (libvirt ${values.schemas ?? facts.libvirt}, seed ${values.seed}), each valid by xmllint; ${invalid} more were not; ${wrong} came back another`)
process.exitCode = wrong > 0 ? 1 : 0
