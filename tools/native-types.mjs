// Writes types/native.d.ts from the add-on's description of itself. With --check it fails when the committed file differs.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const target = new URL('../types/native.d.ts', import.meta.url)
const { describe } = require('node-gyp-build')(new URL('..', import.meta.url).pathname)

const preamble = `// Written by tools/native-types.mjs from the add-on's own tables: run \`npm run types\`, do not edit.

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

const { functions, events, structs, handles } = describe()
const facts = JSON.parse(readFileSync(new URL('../api/libvirt.json', import.meta.url), 'utf8'))
const known = new Map(facts.functions.map((fact) => [fact.name, fact]))

/** Facts that the types cannot say: of files who closes them, of numbers what else they may be. */
const notes = {
  virDomainCreateWithFiles: '`files`: open files of this process. They stay the caller\'s; the call works on duplicates.',
  virDomainCreateXMLWithFiles: '`files`: open files of this process. They stay the caller\'s; the call works on duplicates.',
  virDomainFDAssociate: '`fds`: open files of this process. They stay the caller\'s; the call works on duplicates, which libvirt keeps as long as the connection lasts.',
  virDomainOpenGraphics: '`fd`: an open socket of this process. It stays the caller\'s; the call works on a duplicate.',
  virDomainOpenGraphicsFD: 'Gives an open socket, which the caller has to close.',
  virDomainLxcOpenNamespace: 'Gives open files, which the caller has to close.',
  virDomainQemuMonitorCommandWithFiles: '`infiles` stay the caller\'s; the call works on duplicates. The caller has to close `outfiles`.',
  virStreamEventAddCallback: 'Calls back once; virStreamEventUpdateCallback asks for the next time.',
  virStreamSend: 'Gives how many bytes were taken, which may be fewer; -2 when a stream with VIR_STREAM_NONBLOCK takes none now.',
  virStreamRecv: 'Gives at most `nbytes` (4 MiB at most), none at the end; -2 when a stream with VIR_STREAM_NONBLOCK has none now.',
  virStreamRecvFlags: 'Gives at most `nbytes` (4 MiB at most), none at the end; -2 when a stream with VIR_STREAM_NONBLOCK has none now; -3 at a hole, with VIR_STREAM_RECV_STOP_AT_HOLE.',
  virConnectDomainEventRegister: 'One function a connection.',
  virConnectDomainEventDeregister: 'Ends what virConnectDomainEventRegister began.',
  virDomainGetCPUStats: 'One list for each processor of the host from `start_cpu` on; with `start_cpu` -1 and `ncpus` 1 the sums.',
  virNodeGetCPUMap: '`result` is how many processors the host has.',
}

const lines = [preamble]
for (const { name, type, free } of handles) {
  lines.push(`/** A ${type}Ptr. Freed by ${free}, or when it is collected. */`)
  lines.push(`export interface ${name} { readonly __kind: '${type}' }`)
}
lines.push('')
for (const [name, { type, fields }] of Object.entries(structs).sort(([a], [b]) => a < b ? -1 : 1)) {
  lines.push(`/** ${type}. */`, `export interface ${name} {`, ...fields.map((field) => `  ${field.name}: ${field.type}`), '}', '')
}

for (const [registrar, list] of Object.entries(events)) {
  if (!registrar.endsWith('RegisterAny')) continue
  const family = registrar.replace(/^virConnect|RegisterAny$/g, '')
  lines.push(`/** Callbacks of ${registrar}, by the name of the event. */`, `export interface ${family}Callbacks {`)
  for (const { name, id, callback } of list) lines.push(`  /** eventID ${id}: ${callback.name} */`, `  ${name}: ${callback.type}`)
  lines.push('}', `/** A callback of ${registrar}. */`, `export type ${family}Callback = ${family}Callbacks[keyof ${family}Callbacks]`, '')
}

lines.push('// One function per C function. What makes a request to a daemon returns a promise; the lane is said where it is not the quick one.', '')
for (const { name, lane, sync, args, result } of functions) {
  const parameters = args.map((each) => `${each.name}: ${each.type}`).join(', ')
  const { header, since } = known.get(name)
  const said = [
    `{@link https://libvirt.org/html/libvirt-${header}.html#${name} ${name}}, since libvirt ${since}.`,
    ...(['quick', 'local'].includes(lane) ? [] : [`Lane: ${lane}.`]),
    ...(name in notes ? [notes[name]] : []),
  ]
  lines.push(`/** ${said.join(' ')} */`)
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
