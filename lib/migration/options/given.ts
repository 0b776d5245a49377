import type { MigrateOptions } from './options'
import { migrateOptions } from './table'

/** The options as they were given, options inside options by their path: 'storage.disks'. Keys that are undefined are left out. */
export type GivenOptions = ReadonlyMap<string, unknown>

/** Options that can be an object, and the option inside whose value the object stands for; all others stand for true. */
const groups: ReadonlyMap<string, string | undefined> = new Map([
  ['storage', 'copy'],
  ['compression', undefined],
  ['autoConverge', undefined],
  ['postcopy', undefined],
  ['parallel', undefined],
  ['tls', undefined],
])

/**
 * Reads the options of a migration, each by itself. @internal
 *
 * @throws TypeError for an unknown option or a value of the wrong type, RangeError for a value out of range.
 */
export function readOptions(options: MigrateOptions): GivenOptions {
  const given = new Map<string, unknown>()
  for (const [name, value] of Object.entries(migrateOptions.read(options))) {
    if (groups.has(name) && typeof value === 'object') readGroup(name, value, given)
    else given.set(name, name === 'postcopy' && value === 'whenStalled' ? true : value)
  }
  return given
}

function readGroup(name: string, group: object, given: Map<string, unknown>): void {
  const main = groups.get(name)
  if (main === undefined) given.set(name, true)
  for (const [key, value] of Object.entries(group)) given.set(key === main ? name : `${name}.${key}`, value)
}
