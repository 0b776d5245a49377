import { checkOptions } from '../options'
import type { Policy } from '../policy'
import { none } from '../look'

/** Nothing is ever done: the migration as QEMU itself conducts it. */
export function unsteered(options: object = {}): Policy {
  checkOptions('none', options, {})
  return () => none('this policy does nothing')
}
