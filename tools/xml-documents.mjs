#!/usr/bin/env node
// Reads and writes documents by dist/, and holds the canonical forms of both against each other, which xmllint makes. Prints counts; exits 1 when a
// document came back another, or the validation found fault with one that xmllint finds valid.
//   node tools/xml-documents.mjs                          100,000 by chance, and those that libvirt ships
//   node tools/xml-documents.mjs --count 1000 [--seed 1] [--schemas FOLDER]
//                                                         documents made by chance out of libvirt's schemas, which xmllint finds valid
//   node tools/xml-documents.mjs --files FOLDER ...       the XML files and the HTML pages' examples in folders
//   node tools/xml-documents.mjs --shipped                those in Debian's packages of libvirt and in its source, which are downloaded
// --schemas: those of the installed libvirt for example (/usr/share/libvirt/schemas), in place of the newest in api/schemas.json.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { differing, invalid } from './xml-documents/canonical.mjs'
import { hold } from './xml-documents/given.mjs'
import { documentsIn, download, refusedByLibvirt, schemasOf } from './xml-documents/shipped.mjs'
import { extract } from './xml-types/extract.mjs'
import { Grammar } from './xml-types/grammar.mjs'
import { kinds, rootsOf } from './xml-types/kinds.mjs'
import { chance, Documents } from './xml-types/random.mjs'
import { rngOf } from './xml-types/rng.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' }, schemas: { type: 'string' }, files: { type: 'boolean' }, shipped: { type: 'boolean' } },
  allowPositionals: true,
})
const load = createRequire(import.meta.url)
const xml = load(join(root, 'dist/xml/index.js'))
const facts = JSON.parse(readFileSync(join(root, 'api/schemas.json'), 'utf8'))
const schemas = values.schemas === undefined ? facts.schemas : extract(values.schemas)
const directory = mkdtempSync(join(tmpdir(), 'nodevirt-documents-'))
const batch = 250

/** Documents that somebody has written. Those that the validation finds fault with have to be invalid by the schemas of the release that they come from. */
function holdFiles(folders) {
  for (const folder of folders) {
    const rngs = values.schemas ?? schemasOf(folder)
    const documents = documentsIn(folder)
    const { counts, read, refused, found, faults } = hold(documents, { xml, schemas: facts.schemas, rngs, directory })
    const expected = faults.filter((each) => refusedByLibvirt.test(each)), wrong = faults.filter((each) => !expected.includes(each))
    const kindsText = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`).join(', ')
    const tests = expected.length === 0 ? '' : `, and ${expected.length} that libvirt's own tests want refused`
    console.log(`${folder.replace(`${directory}/`, '')}: ${read} documents (${kindsText || 'none'}), ${refused} that are not well-formed; ${found - faults.length} that both xmllint and the validation find invalid${tests}; ${
      wrong.length} wrong`)
    for (const each of wrong) console.error(each)
    if (wrong.length > 0) process.exitCode = 1
  }
}

async function holdShipped() {
  const { mirrorOfApt } = load(join(root, 'dist/lab/releases.js'))
  const { folders, missing } = download(directory, await mirrorOfApt())
  for (const each of missing) console.log(`skipped ${each}`)
  holdFiles(folders)
}

function holdRandom() {
  const random = chance(Number(values.seed)), documents = new Documents(random)
  const roots = rootsOf(schemas), of = new Map(kinds)
  const total = Number(values.count ?? 100_000)
  let done = 0, wrong = 0, refused = 0
  for (let at = 0; done < total; at++) {
    // Domains, which have most of the types, every second time.
    const [kind, elements] = at % 2 === 0 ? roots[0] : roots[1 + ((at - 1) / 2) % (roots.length - 1)]
    const texts = Array.from({ length: Math.min(batch, total - done) }, () => documents.text(documents.document(elements[Math.floor(random() * elements.length)])))
    const rng = values.schemas === undefined ? join(directory, `${kind}.rng`) : join(values.schemas, of.get(kind))
    if (values.schemas === undefined) writeFileSync(rng, rngOf(new Grammar(schemas, of.get(kind))))
    const { places, said } = invalid(directory, texts, rng)
    if (places.size > 0 && refused === 0) console.error(said.slice(0, 600), texts[[...places][0]])
    const fit = texts.filter((_, index) => !places.has(index))
    const back = fit.map((text) => xml[`format${kind}`](xml[`parse${kind}`](text)))
    const bad = differing(directory, fit, back)
    if (bad.length > 0 && wrong === 0) console.error(`${kind}:\n${fit[bad[0]]}\n--- came back as\n${back[bad[0]]}`)
    wrong += bad.length
    refused += places.size
    done += fit.length
    if (at > 20 && refused > done) throw new Error('most documents are not valid: the maker of documents is wrong')
  }
  console.log(`${done} documents by chance (libvirt ${values.schemas ?? facts.libvirt}, seed ${values.seed}), each valid by xmllint; ${refused} more were not; ${wrong} came back another`)
  if (wrong > 0) process.exitCode = 1
}

try {
  if (values.files) holdFiles(positionals)
  else if (values.shipped) await holdShipped()
  else {
    holdRandom()
    if (values.count === undefined) await holdShipped()
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
