// xmllint as the witness: the canonical form of documents, and what a schema says of them.
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const written = (directory, texts) => texts.map((text, index) => { const file = join(directory, `${index}.xml`); writeFileSync(file, text); return file })

/** The canonical forms of documents, one behind the other. */
export function canonicalOf(directory, texts) {
  return texts.length === 0 ? '' : execFileSync('xmllint', ['--nonet', '--c14n', ...written(directory, texts)], { encoding: 'utf8', maxBuffer: 2 ** 29 })
}

/** The places of those that came back another. */
export function differing(directory, before, after) {
  if (canonicalOf(directory, before) === canonicalOf(directory, after)) return []
  return before.flatMap((text, at) => canonicalOf(directory, [text]) === canonicalOf(directory, [after[at]]) ? [] : [at])
}

/** The places of those that xmllint does not read without a word, and what it says. */
export function malformed(directory, texts) {
  return refusedBy(directory, texts, [], /\/(\d+)\.xml:\d+: (?:parser|namespace) /g)
}

/** The places of those that a schema does not have, and what xmllint says. */
export function invalid(directory, texts, rng) {
  const refused = refusedBy(directory, texts, ['--relaxng', rng], /\/(\d+)\.xml fails to validate/g)
  if (texts.length > 0 && !/validates|fails to validate/.test(refused.said)) throw new Error(`xmllint did not validate: ${refused.said.slice(0, 300)}`)
  return refused
}

function refusedBy(directory, texts, options, form) {
  if (texts.length === 0) return { places: new Set(), said: '' }
  const { stderr, error } = spawnSync('xmllint', ['--nonet', '--noout', ...options, ...written(directory, texts)], { encoding: 'utf8', maxBuffer: 2 ** 29 })
  if (error) throw error
  return { places: new Set([...stderr.matchAll(form)].map(([, index]) => Number(index))), said: stderr }
}
