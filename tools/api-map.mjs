#!/usr/bin/env node
// Writes docs/api-map.md: which method of the friendly layer calls which C function of api/libvirt.json.
//   node tools/api-map.mjs            write
//   node tools/api-map.mjs --check    exit 1 when the committed file differs
//   node tools/api-map.mjs --missing  print the functions that have no method
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entriesOf, scanMethods } from './api-map/scan.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const target = join(root, 'docs/api-map.md')

const { functions, libvirt } = json('api/libvirt.json')
const excepted = json('api/exceptions.json').functions
/** Why a function has no method although it is bound. */
const superseded = json('api/native-only.json').functions
const methods = scanMethods(root, entriesOf(root), new Set(functions.map(({ name }) => name)))

const mostMethods = 4
function said(name) {
  const found = methods.get(name)
  if (found) return found.slice(0, mostMethods).map((each) => `\`${each}\``).join(', ') + (found.length > mostMethods ? `, and ${found.length - mostMethods} more` : '')
  if (name in excepted) return `- ${excepted[name]}`
  return name in superseded ? `\`nodevirt/native\`: ${superseded[name]}` : '**`nodevirt/native` only**'
}

const only = functions.filter(({ name }) => !methods.has(name) && !(name in excepted)).map(({ name }) => name)
const open = only.filter((name) => !(name in superseded))
const reached = functions.filter(({ name }) => methods.has(name)).length
const headers = [...new Set(functions.map(({ header }) => header))]
const text = `<!-- Written by tools/api-map.mjs from lib and api/: run \`npm run api-map\`, do not edit. After a conflict take either side and run it again. -->

# Each C function and its method

libvirt ${libvirt} has ${functions.length} functions. ${reached} are called by a method. ${functions.length - reached - only.length} are what the engine does itself. ${only.length} are reachable through
\`nodevirt/native\` only: ${only.length - open.length} because others say the same (\`api/native-only.json\`), ${open.length} because nobody has written the method yet${open.length === 0 ? '' : `
(${open.join(', ')})`}. A method is named where it calls the function itself, or through what is private to this library: of several, those
that are nearest to the call. \`Domain.migrate\` is \`migrate\` of a \`Domain\`, \`connect()\` a function.

${headers.map((header) => {
    const own = functions.filter((each) => each.header === header)
    return `## ${header}

| function | method |
|---|---|
${own.map(({ name }) => `| ${name} | ${said(name)} |\n`).join('')}`
  }).join('\n')}`

const stale = Object.keys(superseded).filter((name) => !only.includes(name))
if (stale.length > 0) {
  console.error(`api/native-only.json says of functions that have a method, or that do not exist, why they have none: ${stale.join(', ')}`)
  process.exitCode = 1
}
if (process.argv.includes('--missing')) console.log(open.join('\n'))
else if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('docs/api-map.md differs from lib: run `npm run api-map`')
  process.exitCode = 1
}
