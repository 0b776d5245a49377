import { longestDowntimeMs } from '../options/limits'
import { number } from '../../options'

/** ms of any length. */
export const anyMs = number('ms', { most: Number.MAX_SAFE_INTEGER })

/** The migration's own limit; 0: none. */
export const limitMiBps = number('MiB/s', { most: Number.MAX_SAFE_INTEGER })

/** The share that is taken from the guest's processors. */
export const throttlePercent = number('per cent', { most: 99 })

/** A downtime limit that QEMU takes. */
export const downtimeMs = number('ms', { least: 1, most: longestDowntimeMs })
