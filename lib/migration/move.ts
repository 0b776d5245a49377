import type { MigrateOptions } from './options/options'

const both = { persistDestination: true, undefineSource: true } as const

/**
 * Refuses what contradicts `move`, before any call, and gives what is known of the options then: a migration offline needs a definition.
 * @internal @throws TypeError, RangeError
 */
export function checkedMove(move: unknown, options: MigrateOptions): MigrateOptions {
  if (move === undefined || move === false) return options
  if (move !== true) throw new TypeError('move must be true or false')
  for (const name of ['persistDestination', 'undefineSource'] as const) {
    if (options[name] !== undefined) throw new RangeError(`move decides ${name}, by whether the guest is persistent: leave one of them out`)
  }
  return options.offline ? moved(options, true) : options
}

/** The options of a guest that is moved: one with a definition takes it along, and leaves none behind. @internal */
export function moved<O extends object>(options: O, persistent: boolean): O {
  return persistent ? { ...both, ...options } : options
}

const keeps = 'the guest is persistent, and persistDestination is not asked for: once at its destination it is transient and gone when it stops, while its'
  + ' source keeps a definition; whoever starts that runs a second copy on the same disks. `move: true` moves the definition too'
const keepsBoth = 'the guest is persistent, and undefineSource is not asked for: once it is at its destination, its source keeps a definition; whoever starts'
  + ' that runs a second copy on the same disks. `move: true` moves the definition'

/** Advice about the definition of a persistent guest, in a sentence; null where there is none. @internal */
export function definitionAdvice({ persistDestination, undefineSource }: MigrateOptions, persistent: boolean): string | null {
  if (!persistent || (persistDestination && undefineSource)) return null
  if (!persistDestination) return undefineSource ? 'the guest is persistent, and undefineSource without persistDestination leaves no definition of it anywhere' : keeps
  return keepsBoth
}
