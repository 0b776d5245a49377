// Writes types/native.d.ts from the add-on's description of itself. With --check it fails when the committed file differs.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const target = new URL('../types/native.d.ts', import.meta.url)
const { describe } = require('node-gyp-build')(new URL('..', import.meta.url).pathname)

const preamble = `// Written by tools/native-types.mjs from the add-on's own tables: run \`npm run types\`, do not edit.

/** A virConnectPtr. Freed by virConnectClose, or when it is collected. */
export interface ConnectHandle { readonly __kind: 'connect' }
/** A virDomainPtr. Freed by virDomainFree, or when it is collected. */
export interface DomainHandle { readonly __kind: 'domain' }

/** One entry of a virTypedParameter array. \`type\` is a virTypedParameterType; keys may repeat. */
export interface TypedParameter {
  field: string
  type: number
  /** bigint for the 64-bit types, boolean for BOOLEAN, string for STRING, else number. */
  value: number | bigint | boolean | string
}

/** virDomainStatsRecord: a domain and its statistics. */
export interface DomainStatsRecord { dom: DomainHandle; params: TypedParameter[] }

/** virConnectCredential: what libvirt asks in the middle of an open. */
export interface ConnectCredential {
  /** A virConnectCredentialType. */
  type: number
  prompt: string | null
  challenge: string | null
  defresult: string | null
}

/** virConnectAuth. \`answer\` takes one string (or null) for each credential; null alone lets the open fail. */
export interface ConnectAuth {
  credentialTypes: readonly number[]
  callback: (credentials: ConnectCredential[], answer: (results: readonly (string | null)[] | null) => void) => void
}
`

const { functions, events, structs } = describe()
const facts = JSON.parse(readFileSync(new URL('../api/libvirt.json', import.meta.url), 'utf8')).functions
const page = new Map(facts.map(({ name, header }) => [name, `https://libvirt.org/html/libvirt-${header}.html#${name}`]))
const lines = [preamble]
for (const [name, fields] of Object.entries(structs)) {
  lines.push(`export interface ${name} {`, ...fields.map((field) => `  ${field.name}: ${field.type}`), '}', '')
}

lines.push('/** Callbacks of virConnectDomainEventRegisterAny, by the name of the event. */', 'export interface DomainEventCallbacks {')
for (const event of events) lines.push(`  /** eventID ${event.id} */`, `  ${event.name}: ${event.type}`)
lines.push('}', 'export type DomainEventCallback = DomainEventCallbacks[keyof DomainEventCallbacks]', '')

lines.push('// One function per C function. What makes a request to a daemon returns a promise; the lane is said where it is not the quick one.', '')
for (const { name, lane, sync, args, result } of functions) {
  const parameters = args.map((each) => `${each.name}: ${each.type}`).join(', ')
  lines.push(`/** {@link ${page.get(name)}}${['quick', 'local'].includes(lane) ? '' : ` Lane: ${lane}.`} */`)
  lines.push(`export function ${name}(${parameters}): ${sync ? result : `Promise<${result}>`}`)
}
lines.push('')

const text = lines.join('\n')
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('types/native.d.ts differs from the add-on: run `npm run types`')
    process.exit(1)
  }
} else {
  writeFileSync(target, text)
}
