import { longestDowntimeMs } from '../options/limits'
import { number } from '../../options'

/** ms of any length. */
export const anyMs = number('ms', { most: Number.MAX_SAFE_INTEGER })

/** A downtime limit that QEMU takes. */
export const downtimeMs = number('ms', { least: 1, most: longestDowntimeMs })
