import { migrateFlags } from './flags'
import { migrateParameters } from './parameters'
import { checkInteger, checkParameter } from './values'

/** The options as they were given, options inside options by their path: 'storage.disks'. What is undefined is left out. */
export type GivenOptions = ReadonlyMap<string, unknown>

/** Options that are an object, and the option inside whose value the object stands for; all others stand for true. */
const groups: ReadonlyMap<string, string | undefined> = new Map([
  ['storage', 'copy'],
  ['compression', undefined],
  ['autoConverge', undefined],
  ['postcopy', undefined],
  ['parallel', undefined],
  ['tls', undefined],
])

const choices: ReadonlyMap<string, readonly string[]> = new Map([
  ['control', ['managed', 'peer2peer', 'direct']],
  ['transport', ['native', 'tunnelled']],
  ['storage', ['none', 'full', 'incremental']],
])

const integers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['flags', [0, 0xffff_ffff]],
  // QEMU's own limit is 2,000 s.
  ['maxDowntimeMs', [1, 2_000_000]],
  ['intervalMs', [1, 2_147_483_647]],
])

const switches = new Set(migrateFlags.filter(({ value }) => value === undefined).map(({ option }) => option))
const parameters = new Map(migrateParameters.map((entry) => [entry.option, entry]))

/** Every option there is, by its path. */
export const migrateOptionNames: readonly string[] = [
  ...new Set(['to', ...choices.keys(), ...switches, ...parameters.keys(), ...integers.keys(), 'storage.copy', 'parameters', 'signal']),
]

/**
 * Reads the options of a migration, each by itself. Internal.
 *
 * @throws TypeError for an unknown option or a value of the wrong type, RangeError for a value out of range.
 */
export function readOptions(options: object): GivenOptions {
  if (!isObject(options)) throw new TypeError('migrate needs an object with options: at least { to }')
  const given = new Map<string, unknown>()
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    checkName(name)
    if (groups.has(name) && isObject(value)) readGroup(name, value, given)
    else given.set(name, name === 'postcopy' && value === 'whenStalled' ? true : value)
  }
  for (const [name, value] of given) checkValue(name, value)
  return given
}

function readGroup(name: string, group: object, given: Map<string, unknown>): void {
  const main = groups.get(name)
  for (const [key, value] of Object.entries(group)) {
    if (value === undefined) continue
    checkName(`${name}.${key}`)
    if (key !== main) given.set(`${name}.${key}`, value)
  }
  if (main === undefined) {
    given.set(name, true)
    return
  }
  const stands = (group as Record<string, unknown>)[main]
  if (stands === undefined) throw new TypeError(`${name}.${main} is missing: one of ${choices.get(name)?.join(', ')}`)
  given.set(name, stands)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkName(name: string): void {
  if (migrateOptionNames.includes(name)) return
  const nearest = nearestName(name)
  throw new TypeError(`unknown option ${name}${nearest === undefined ? '' : `: did you mean ${nearest}?`}`)
}

function checkValue(name: string, value: unknown): void {
  const words = choices.get(name)
  const parameter = parameters.get(name)
  const range = integers.get(name)
  if (words) {
    if (typeof value !== 'string') throw new TypeError(`${name} must be a string: one of ${words.join(', ')}`)
    if (!words.includes(value)) throw new RangeError(`${name} is '${value}', must be one of ${words.join(', ')}`)
  } else if (parameter) {
    checkParameter(name, parameter, value)
  } else if (range) {
    checkInteger(name, value, range)
  } else if (switches.has(name) && typeof value !== 'boolean') {
    throw new TypeError(`${name} must be true or false${groups.has(name) ? ', or an object with its options' : ''}`)
  }
}

/** The option that a mistyped name most likely means. */
function nearestName(name: string): string | undefined {
  const choice = [...choices].find(([, words]) => words.includes(name))
  if (choice) return `${choice[0]}: '${name}'`
  const far = Math.max(2, Math.floor(name.length / 3))
  const [best] = migrateOptionNames
    .map((candidate) => ({ candidate, edits: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .map(({ candidate, edits }) => ({ candidate, edits: isPart(name, candidate) ? Math.min(edits, 1) : edits }))
    .sort((a, b) => a.edits - b.edits)
  return best && best.edits <= far ? best.candidate : undefined
}

/** 'bandwidth' for 'bandwidthMiBps', 'disks' for 'storage.disks': right, but not all of it. */
function isPart(name: string, candidate: string): boolean {
  return name.length > 2 && (candidate.startsWith(name) || candidate.endsWith(`.${name}`))
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
