/** The options of a policy, checked by these rules: a number's bounds, a truth, or one of some words. */
export type OptionRule = { readonly least: number, readonly most: number, readonly whole?: boolean } | 'truth' | readonly string[]

/** ms of any length. */
export const anyMs: OptionRule = { least: 0, most: Number.MAX_SAFE_INTEGER }

/** A downtime limit that QEMU takes, ms. */
export const downtimeMs: OptionRule = { least: 1, most: 2_000_000 }

/** Refuses what is no option of this policy, and values that cannot be, with a TypeError or RangeError. */
export function checkOptions(policy: string, options: object, rules: Readonly<Record<string, OptionRule>>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`the options of the policy ${policy} must be an object`)
  }
  for (const [name, value] of Object.entries(options)) {
    const rule = rules[name]
    if (!Object.hasOwn(rules, name) || rule === undefined) {
      throw new TypeError(`the policy ${policy} has no option ${name}; it has ${Object.keys(rules).join(', ') || 'none'}`)
    }
    if (value !== undefined) checkOption(`${policy}.${name}`, value, rule)
  }
}

function checkOption(name: string, value: unknown, rule: OptionRule): void {
  if (rule === 'truth') {
    if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false: ${String(value)}`)
  } else if ('least' in rule) {
    if (typeof value !== 'number' || Number.isNaN(value)) throw new TypeError(`${name} must be a number: ${String(value)}`)
    if (value < rule.least || value > rule.most || (rule.whole && !Number.isInteger(value))) {
      throw new RangeError(`${name} must be ${rule.whole ? 'a whole number ' : ''}from ${rule.least} to ${rule.most}: ${value}`)
    }
  } else if (typeof value !== 'string' || !rule.includes(value)) {
    throw new RangeError(`${name} must be one of ${rule.join(', ')}: ${String(value)}`)
  }
}
