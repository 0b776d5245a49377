#!/usr/bin/env node
// Writes lib/constants/*.ts from api/libvirt.json.
//   node tools/constants.mjs            write
//   node tools/constants.mjs --check    exit 1 and name the files when the committed ones differ
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { nameEnums, nameLimits, nameStrings } from './constants/names.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const directory = join(root, 'lib/constants')
const api = JSON.parse(readFileSync(join(root, 'api/libvirt.json'), 'utf8'))

const header = `// Written by tools/constants.mjs from api/libvirt.json (libvirt ${api.libvirt}): run \`npm run constants\`, do not edit.\n`

const literal = (value) => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value))

const versionNumber = (version) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)

function oldest(members) {
  return members.map((member) => member.since).sort((a, b) => versionNumber(a) - versionNumber(b))[0]
}

function constant({ name, cName, members }) {
  const lines = members.map(
    ({ key, cName: memberName, value, since }) =>
      `  /** ${memberName}, since libvirt ${since}. */\n  ${key}: ${literal(value)},\n`,
  )
  return `
/** ${cName}, since libvirt ${oldest(members)}. */
export const ${name} = Object.freeze({
${lines.join('')}} as const)
/** A value of {@link ${name}}. */
export type ${name} = (typeof ${name})[keyof typeof ${name}]
`
}

function functions() {
  const lines = api.functions.map(
    ({ name, since, args }) => `  ${name}: { since: '${since}', args: [${args.map(([arg]) => `'${arg}'`).join(', ')}] },\n`,
  )
  return `${header}
/** The facts about a C function that this package's error messages use. @internal */
export interface FunctionFacts {
  /** The libvirt release that brought the function, as '1.2.3'. */
  readonly since: string
  /** The names of its C arguments. */
  readonly args: readonly string[]
}

/** The libvirt release whose API these files describe. @internal */
export const apiVersion = '${api.libvirt}'

/** Every function of libvirt's C API by name. @internal */
export const functionFacts: Readonly<Record<string, FunctionFacts>> = Object.freeze({
${lines.join('')}})
`
}

function generate() {
  const constants = [...nameEnums(api.enums), ...nameStrings(api.macros), ...nameLimits(api.macros)]
  const names = constants.map(({ name }) => name)
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  if (twice.length > 0) throw new Error(`one name for two constants: ${twice.join(', ')}`)

  const subjects = [...new Set(constants.map(({ file }) => file))].sort()
  const files = new Map()
  for (const subject of subjects) {
    const own = constants.filter(({ file }) => file === subject)
    files.set(`${subject}.ts`, header + own.map(constant).join(''))
  }
  files.set('functions.ts', functions())
  files.set('index.ts', header + '\n' + subjects.map((subject) => `export * from './${subject}'\n`).join(''))
  return files
}

function committed() {
  mkdirSync(directory, { recursive: true })
  return new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
}

const wanted = generate()
const present = committed()
const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter((name) => wanted.get(name) !== present.get(name))

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`lib/constants/${name} differs from api/libvirt.json: run \`npm run constants\``)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const name of stale) {
    if (wanted.has(name)) writeFileSync(join(directory, name), wanted.get(name))
    else rmSync(join(directory, name))
  }
  console.log(`lib/constants: ${wanted.size} files, ${stale.length} changed`)
}
