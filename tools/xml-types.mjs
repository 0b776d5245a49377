#!/usr/bin/env node
// Writes lib/xml/types/*.ts, lib/xml/table.ts and lib/xml/checks.ts from api/schemas.json, which has the facts of libvirt's RelaxNG schemas.
//   node tools/xml-types.mjs            write
//   node tools/xml-types.mjs --check    exit 1 and name the files when the committed ones differ
//   node tools/xml-types.mjs --schemas 9.0.0=FOLDER 11.3.0=FOLDER 12.8.0=FOLDER
//                                       first make api/schemas.json of the schemas of several releases, the oldest first
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { extract } from './xml-types/extract.mjs'
import { modelOf, newerFields } from './xml-types/model.mjs'
import { typeFiles } from './xml-types/emit-types.mjs'
import { tableText } from './xml-types/emit-table.mjs'
import { checksText } from './xml-types/emit-checks.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const factsFile = join(root, 'api/schemas.json')
const directory = join(root, 'lib/xml')

/** A line for each definition, so that a newer release's changes can be seen. */
function factsText({ libvirt, oldest, schemas, newer }) {
  const lines = (object, indent) => Object.entries(object).map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')
  const files = Object.entries(schemas).map(([file, { defines, ...rest }]) =>
    `  ${JSON.stringify(file)}: {\n${lines(rest, '   ')},\n   "defines": {\n${lines(defines, '    ')}\n   }}`)
  return `{"libvirt": "${libvirt}", "oldest": "${oldest}",\n"schemas": {\n${files.join(',\n')}\n},\n"newer": {\n${lines(newer, ' ')}\n}}\n`
}

const schemas = process.argv.indexOf('--schemas')
if (schemas > 0) {
  const releases = process.argv.slice(schemas + 1).map((each) => { const [libvirt, folder] = each.split('='); return { libvirt, files: extract(folder) } })
  const newest = releases.at(-1)
  writeFileSync(factsFile, factsText({ libvirt: newest.libvirt, oldest: releases[0].libvirt, schemas: newest.files, newer: newerFields(releases) }))
}

const facts = JSON.parse(readFileSync(factsFile, 'utf8'))
const header = `// Written by tools/xml-types.mjs from api/schemas.json (libvirt ${facts.libvirt}): run \`npm run xml-types\`, do not edit.\n`
const model = modelOf(facts)
const wanted = new Map([...typeFiles(model, header)].map(([name, text]) => [`types/${name}`, text]))
wanted.set('table.ts', tableText(model, header))
wanted.set('checks.ts', checksText(model, header))

mkdirSync(join(directory, 'types'), { recursive: true })
const present = new Map([...readdirSync(join(directory, 'types')).map((name) => `types/${name}`), 'table.ts', 'checks.ts']
  .filter((name) => existsSync(join(directory, name))).map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter((name) => wanted.get(name) !== present.get(name))

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`lib/xml/${name} differs from api/schemas.json: run \`npm run xml-types\``)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const name of stale) {
    if (wanted.has(name)) writeFileSync(join(directory, name), wanted.get(name))
    else rmSync(join(directory, name))
  }
  console.log(`lib/xml: ${wanted.size} files, ${stale.length} changed`)
}
