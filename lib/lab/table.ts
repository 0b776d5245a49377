import { constants } from 'node:os'
import {
  boolean, callback, either, list, nested, number, oneOf, orNull, readValue, record, required, table, tableFor, text, whole, type Kind, type OptionsOf,
} from '../options'
import type { GuestDisk, GuestOptions } from './guest-xml'
import type { DaemonConfig, HostOptions, LabOptions } from './options'
import type { ExecOptions } from './process'

const anyText = text({ empty: true })

const config: Kind<DaemonConfig> = record<DaemonConfig[string]>(either(anyText, number('', { least: -Number.MAX_SAFE_INTEGER }), list(anyText)))

const configs = { daemonConfig: config, qemuConfig: config }

const absolutePath = text({ what: 'an absolute path other than /', pattern: /^\/+[^/]/ })

const host = tableFor<HostOptions>()('host', {
  name: text({ what: 'a host name (a letter, then up to 11 letters, digits, dashes)', pattern: /^[a-z][a-z0-9-]{0,11}$/ }),
  root: absolutePath,
  daemons: oneOf('libvirtd', 'modular'),
  ...configs,
})

/** How many hosts, or what each is like. */
export const hosts: Kind<NonNullable<LabOptions['hosts']>> = either(whole('hosts', 1, 16), list(nested(host), { empty: false }))

/** The bandwidth of a link; null: no limit. */
export const linkMiBps = orNull(number('MiB/s', { least: 0.1, most: 100_000 }))

/** {@link LabOptions} */
export const labOptions = tableFor<LabOptions>()('createLab', {
  hosts,
  mode: oneOf('system', 'session'),
  bandwidthMiBps: linkMiBps,
  tls: boolean,
  sasl: nested(tableFor<NonNullable<LabOptions['sasl']>>()('sasl', { user: required(text()), password: required(text()) })),
  ...configs,
  logFilters: text(),
  baseDirectory: text(),
  guestProgram: text(),
  kvm: boolean,
  startTimeoutMs: number('ms'),
})

const disk = tableFor<GuestDisk>()('disk', {
  path: required(text()),
  target: text(),
  format: oneOf('raw', 'qcow2'),
  cache: oneOf('none', 'writeback', 'writethrough', 'directsync', 'unsafe'),
  readonly: boolean,
  shareable: boolean,
})

/** A guest's memory in MiB, where nothing else is said. */
export const defaultMemoryMiB = 64
/** The memory that the guest program needs for itself, MiB. */
const ownMiB = 8

/** {@link GuestOptions} */
export const guestOptions = tableFor<GuestOptions>()('guest', {
  name: text({ what: '1 to 64 letters, digits, dots, dashes or underscores', pattern: /^[\w.-]{1,64}$/ }),
  uuid: text(),
  memoryMiB: whole('MiB', 16, 3072),
  workingSetMiB: whole('MiB'),
  dirtyPagesPerSecond: either(whole('pages', 0, 100_000_000), oneOf('max')),
  pattern: oneOf('sequential', 'uniform', 'hotcold'),
  fill: oneOf('zero', 'random'),
  extraFillMiB: whole('MiB'),
  heartbeatMs: whole('ms', 2, 60_000),
  vcpus: whole('', 1, 16),
  machine: text(),
  disks: list(nested(disk)),
  devicesXml: anyText,
  domainXml: anyText,
}, ({ memoryMiB = defaultMemoryMiB, workingSetMiB = defaultWorkingSetMiB(memoryMiB), extraFillMiB = 0 }, prefix) => {
  const room = memoryMiB - ownMiB
  const because = ', what its memory has room for'
  readValue(whole('MiB', 0, room, because), `${prefix}workingSetMiB`, workingSetMiB)
  readValue(whole('MiB', 0, room - workingSetMiB, because), `${prefix}extraFillMiB`, extraFillMiB)
})

/** How much a guest writes to, MiB, where nothing else is said. */
export function defaultWorkingSetMiB(memoryMiB: number): number {
  return Math.floor(memoryMiB / 2)
}

export const waitOptions = table('wait', {
  /** How long to wait, ms. Default 60,000; for `waitReady` the guest's `readyLimitMs`. */
  timeoutMs: number('ms'),
})

/** How long a guest is waited for. */
export interface GuestWaitOptions extends OptionsOf<typeof waitOptions> {}

export const truthOptions = table('truth', {
  /** The first heartbeat's number. Default 1. */
  fromSeq: whole('', 1),
  /** The last one's. Default: the latest. */
  toSeq: number('', { least: 1 }),
})

/** Between which heartbeats. */
export interface TruthRange extends OptionsOf<typeof truthOptions> {}

export const stopDaemonOptions = table('stopDaemon', {
  /** Default SIGTERM. SIGKILL is a crash. */
  signal: oneOf(...Object.keys(constants.signals) as NodeJS.Signals[]),
})

/** How a daemon is ended. */
export interface StopDaemonOptions extends OptionsOf<typeof stopDaemonOptions> {}

/** The code name of a release of Debian. */
export const releaseName = text({ what: 'the code name of a release of Debian (small letters)', pattern: /^[a-z]+$/ })

export const releaseRootOptions = table('releaseRoot', {
  /** Where root directories are kept. Default: nodevirt/roots in the user's cache. */
  cacheDirectory: absolutePath,
  /** URL of the mirror of Debian. Default: the one that this machine's apt uses. */
  mirror: text({ what: 'a URL (http:, https:, file:)', pattern: /^(https?|file):\/\/\S+$/ }),
  /** Told before a root directory is made, in words; not called when it is there. */
  onMake: callback<(what: string) => void>(),
})

/** Where a release's root directory comes from, and where it goes. */
export interface ReleaseRootOptions extends OptionsOf<typeof releaseRootOptions> {}

/** {@link ExecOptions} */
export const execOptions = tableFor<ExecOptions>()('exec', { timeoutMs: number('ms'), input: anyText, env: record(anyText) })

/** A command and its arguments. */
export const command = list(anyText, { empty: false })
