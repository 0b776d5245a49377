import { table } from '../../../options'
import { none } from '../look'
import type { Policy } from '../policy'

const noOptions = table('none', {})

/** Nothing is ever done: the migration as QEMU itself conducts it. */
export function unsteered(options?: object): Policy {
  noOptions.read(options, 'none.')
  return () => none('this policy does nothing')
}
