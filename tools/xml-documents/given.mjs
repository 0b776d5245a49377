// Holds documents that somebody has written against reader, writer and validation.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentOf } from '../xml-types/content.mjs'
import { Grammar } from '../xml-types/grammar.mjs'
import { kinds, rootsOf } from '../xml-types/kinds.mjs'
import { rngOf } from '../xml-types/rng.mjs'
import { differing, invalid, malformed } from './canonical.mjs'

const declaration = /^\uFEFF?\s*<\?xml[^>]*\?>/
const batch = 200

/** What a root element is read as: a kind of document, one device of a domain, or else the metadata of a domain, which may be anything. */
function readersOf(schemas) {
  const kindOf = new Map(rootsOf(schemas).flatMap(([kind, elements]) => elements.map(({ name }) => [name, kind])))
  const [[, [domain]]] = rootsOf(schemas)
  const childrenOf = ({ grammar, pattern }) => contentOf(grammar, pattern[2]).children
  const devices = new Set([...childrenOf(domain).get('devices').of].flatMap((each) => [...childrenOf(each).keys()]))
  return (root) => kindOf.get(root) ?? (devices.has(root) ? 'Device' : 'Metadata')
}

const rootOf = (text) => /<([\w:.-]+)[\s>/]/.exec(text.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, ''))?.[1]

/** The document that is read, the text that was written of it, and what the validation says; or why the reader refused it. */
function readAndWrite(xml, kind, text) {
  const [before, as] = kind === 'Metadata' ? [`<domain><metadata>${text.replace(declaration, '')}</metadata></domain>`, 'Domain'] : [text, kind]
  let read
  try {
    read = xml[`parse${as}`](before)
  } catch (error) {
    if (error instanceof SyntaxError) return { before, refused: error.message }
    throw error
  }
  return { before, after: xml[`format${as}`](read), findings: as === kind ? xml[`validate${kind}`]?.(read) ?? [] : [] }
}

/** Whether xmllint too finds that a document is none; a document type is refused whatever it holds. */
const isRefused = (text, places, at) => places.has(at) || /declares a document type/.test(text)

/** The documents with findings that a schema has none the less. `rngs`: a folder of schemas; without, those are taken that the validation was made of. */
function wronglyFound(all, { schemas, rngs, directory }) {
  return kinds.flatMap(([kind, file]) => {
    const found = all.filter((each) => each.kind === kind && !each.fragment && each.findings.length > 0)
    if (found.length === 0) return []
    const rng = rngs === undefined ? join(directory, file) : join(rngs, file)
    if (rngs === undefined) writeFileSync(rng, rngOf(new Grammar(schemas, file)))
    const { places } = invalid(directory, found.map(({ before }) => before), rng)
    return found.filter((_, at) => !places.has(at))
  })
}

/**
 * `documents`: { name, text, fragment? }. A fragment need not be complete: it is read and written, and not validated. Returns how many of which kind there
 * were, how many the reader and xmllint refused, how many the validation and xmllint found fault with, and what is wrong.
 */
export function hold(documents, options) {
  const { xml, schemas, directory } = options
  const kindFor = readersOf(schemas)
  const all = documents.map(({ name, text: given, fragment = false }) => {
    const text = typeof given === 'string' ? given : given.toString('utf8')
    const kind = kindFor(rootOf(text))
    return { name, kind, fragment, ...readAndWrite(xml, kind, text) }
  })
  const counts = new Map(), faults = []
  for (let at = 0; at < all.length; at += batch) {
    const some = all.slice(at, at + batch), unread = some.filter((each) => each.refused !== undefined), read = some.filter((each) => each.refused === undefined)
    const { places } = malformed(directory, unread.map(({ before }) => before))
    for (const [index, { name, refused }] of unread.entries()) if (!isRefused(refused, places, index)) faults.push(`${name}: xmllint reads it, and the reader says: ${refused}`)
    for (const index of differing(directory, read.map(({ before }) => before), read.map(({ after }) => after))) faults.push(`${read[index].name}: it came back another`)
    for (const { kind, fragment } of read) { const key = fragment ? 'fragments' : kind; counts.set(key, (counts.get(key) ?? 0) + 1) }
  }
  const read = all.filter(({ refused }) => refused === undefined)
  for (const { name, findings } of wronglyFound(read, options)) {
    faults.push(`${name}: xmllint finds it valid, and the validation says: ${findings.map(({ path, message }) => `${path}: ${message}`).join('; ')}`)
  }
  return { counts, read: read.length, refused: all.length - read.length, found: read.filter(({ fragment, findings }) => !fragment && findings.length > 0).length, faults }
}
