import type { Device } from './parts'
import type { DomainConfig } from './types'

/** A property that two documents do not have the same. */
export interface Difference {
  /** 'devices.disks[vda].source.file': disks by their target, interfaces by their MAC address, other lists by their place. */
  path: string
  /** undefined where there was none. */
  before: unknown
  /** undefined where there is none any more. */
  after: unknown
}

type Plain = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null

/** What tells the items of a list apart. */
const keys: Readonly<Record<string, (item: Plain) => unknown>> = {
  disks: ({ target }) => (target as { dev?: string } | undefined)?.dev,
  interfaces: ({ mac }) => (mac as { address?: string } | undefined)?.address?.toLowerCase(),
}

function named(list: readonly unknown[], key: string): Map<string, unknown> {
  const names = new Map<string, unknown>()
  list.forEach((item, at) => {
    const own = isObject(item) ? keys[key]?.(item) : undefined
    const name = own === undefined || names.has(String(own)) ? String(at) : String(own)
    names.set(name, item)
  })
  return names
}

/** A number may be a bigint: both say the same. */
const isSameNumber = (a: unknown, b: unknown): boolean => typeof a !== typeof b && isNumeric(a) && isNumeric(b) && BigInt(a) === BigInt(b)
const isNumeric = (value: unknown): value is number | bigint => typeof value === 'bigint' || Number.isSafeInteger(value)

const isAbsent = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

function walk(before: unknown, after: unknown, path: string, key: string, found: Difference[]): void {
  if (before === after || isSameNumber(before, after) || (isAbsent(before) && isAbsent(after))) return
  if (Array.isArray(before) && Array.isArray(after)) {
    const old = named(before, key), now = named(after, key)
    for (const name of new Set([...old.keys(), ...now.keys()])) walk(old.get(name), now.get(name), `${path}[${name}]`, '', found)
    return
  }
  if (isObject(before) && isObject(after)) {
    for (const each of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (each !== '$') walk(before[each], after[each], path === '' ? each : `${path}.${each}`, each, found)
    }
    return
  }
  found.push({ path, before, after })
}

/** The properties in which two documents of a kind, or two parts of them, differ; none where they mean the same. What the schema does not know is left out. */
export function differences<T extends object>(before: T, after: T): Difference[] {
  const found: Difference[] = []
  walk(before, after, '', '', found)
  return found
}

/** What `devices.attach`, `devices.update` and `devices.detach` would be given to make one domain's devices another's. */
export interface DeviceChanges {
  /** To be detached: the first document only has them. */
  detach: Device[]
  /** To be attached: the second document only has them. */
  attach: Device[]
  /** To be updated: both have them, and the second one otherwise. */
  update: Device[]
}

/** The disks (by target) and interfaces (by MAC address) that came, went and changed between two documents of a domain. */
export function deviceChanges(before: DomainConfig, after: DomainConfig): DeviceChanges {
  const changes: DeviceChanges = { detach: [], attach: [], update: [] }
  for (const [key, element] of [['disks', 'disk'], ['interfaces', 'interface']] as const) {
    const old = named(before.devices?.[key] ?? [], key), now = named(after.devices?.[key] ?? [], key)
    const device = (item: unknown): Device => ({ [element]: item }) as unknown as Device
    for (const [name, item] of old) if (!now.has(name)) changes.detach.push(device(item))
    for (const [name, item] of now) {
      if (!old.has(name)) changes.attach.push(device(item))
      else if (differences(old.get(name) as object, item as object).length > 0) changes.update.push(device(item))
    }
  }
  return changes
}
