import { join } from 'node:path'
import type { AdmConnectHandle, ConnectHandle } from '../types/native'

/** Every function of the raw layer, by its C name. */
export type NativeFunctions = typeof import('../types/native')

/** The add-on, as src-native/addon.cc exports it. @internal */
export interface Addon {
  functions: NativeFunctions
  /** The functions that return their result at once. */
  local: readonly (keyof NativeFunctions)[]
  describe(): AddonDescription
  /** Two texts for each handle of a list: name and UUID, of a volume name and key. Empty for other kinds. */
  identities(handles: readonly object[]): readonly string[]
  /** Whether the loaded libvirt has the C function. */
  supports(name: string): boolean
  /** Whether keepalive may give up a connection on which several calls wait (CVE-2024-4418). */
  keepaliveIsSafe(): boolean
  /** A number for the call that was made last. */
  lastCall(): number
  /** The call keeps the process alive no longer. */
  detach(call: number): void
  /** Frees every handle that belongs to the connection. */
  releaseHandles(connection: ConnectHandle | AdmConnectHandle): void
  /** How many handles are not freed. */
  openHandles(): number
}

/** A type of callback: its C arguments, and its type in TypeScript. */
interface CallbackDescription { name: string, args: string[], type: string }

/** The add-on's tables. */
export interface AddonDescription {
  functions: {
    name: keyof NativeFunctions
    /** The file of src-native/api that has it. */
    table: string
    lane: 'local' | 'quick' | 'urgent' | 'lasting' | 'sending' | 'receiving'
    /** Returns its result, not a promise of it. */
    sync: boolean
    args: { name: string, type: string }[]
    result: string
    /** Every C argument, and what the table says of it. */
    c: { name: string, out: boolean, array: boolean, asked: boolean, length?: string }[]
  }[]
  /** By the function that registers them. */
  events: Record<string, { name: string, id: number, callback: CallbackDescription }[]>
  /** Of functions that take a callback themselves. */
  callbacks: CallbackDescription[]
  structs: Record<string, { type: string, fields: { name: string, type: string }[] }>
  handles: { name: string, type: string, noun: string, free: string }[]
}

let loaded: Addon | null = null

/** Loads the add-on at the first use. @internal */
export function addon(): Addon {
  loaded ??= load()
  return loaded
}

function load(): Addon {
  const root = join(__dirname, '..')
  try {
    // Looks into build/ (made here) and prebuilds/ (shipped in the package).
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- only when the add-on is needed
    return (require('node-gyp-build') as (root: string) => Addon)(root)
  } catch (cause) {
    throw new Error(missingAddon(isMusl()), { cause })
  }
}

/** Whether this Node runs with musl, as on Alpine Linux: an add-on that was built with glibc does not load there, nor the reverse. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return header?.glibcVersionRuntime === undefined
}

/** Advice for a machine without the add-on. @internal */
export function missingAddon(musl: boolean): string {
  const packages = musl
    ? 'Alpine: apk add g++ make python3 libvirt-dev'
    : 'Debian, Ubuntu: apt-get install g++ make python3 libvirt-dev'
  return `nodevirt: no native add-on for ${process.platform}-${process.arch}${musl ? ' with musl' : ''}, Node ${process.version}.`
    + ' Build it with `npx node-gyp rebuild` in the package\'s folder'
    + ` (needs a C++17 compiler and libvirt's headers: ${packages})`
}
