import { boolean, callback, either, list, nested, number, oneOf, required, tableFor, text, variant, without, type Kind } from '../../options'
import { longestDowntimeMs } from '../options/limits'
import type {
  BurstyDirtying, DirtyBehaviour, LinearDirtying, MixedDirtying, NoDirtying, PhasedDirtying, Rate, SaturatingDirtying, SimulateOptions,
  SteadyDirtying,
} from './options'

const anyMs = number('ms')
/** A part of a whole. */
const part = number('', { most: 1 })
const aboveZero = Number.MIN_VALUE
const workingSetBytes = number('bytes', { least: 1, most: Number.MAX_SAFE_INTEGER })

/** The bandwidth of a link at one moment. */
export const bytesPerSecond = number('bytes')

type Segment = Extract<Rate, readonly unknown[]>[number]

const segment = tableFor<Segment>()('rate', { fromMs: required(number('ms', { least: -Number.MAX_SAFE_INTEGER })), bytesPerSecond: required(bytesPerSecond) })

const rate: Kind<Rate> = either(bytesPerSecond, list(nested(segment), { empty: false }), callback<(atMs: number) => number>())

const none = tableFor<NoDirtying>()('dirty', { kind: required(oneOf('none')) })

const linear = tableFor<LinearDirtying>()('dirty', {
  kind: required(oneOf('linear')), bytesPerSecond: required(number('bytes', { most: Number.MAX_SAFE_INTEGER })), workingSetBytes: required(workingSetBytes), startsAt: part,
})

const saturating = tableFor<SaturatingDirtying>()('dirty', {
  kind: required(oneOf('saturating')), workingSetBytes: required(workingSetBytes), tauMs: required(number('ms', { least: aboveZero })),
})

const mixture = tableFor<MixedDirtying>()('dirty', {
  kind: required(oneOf('mixture')), parts: required(list<LinearDirtying | SaturatingDirtying>(variant('kind', { linear, saturating }))),
})

/** The constant behaviour of a guest. */
export const steady: Kind<SteadyDirtying> = variant('kind', { none, linear, saturating, mixture })

const bursts = tableFor<BurstyDirtying>()('dirty', {
  kind: required(oneOf('bursts')), periodMs: required(number('ms', { least: 1 })), burstMs: required(anyMs), burst: required(steady), quiet: steady,
}, ({ burstMs, periodMs }, prefix) => {
  if ((burstMs as number) > (periodMs as number)) throw new RangeError(`${prefix}burstMs must be at most periodMs (${periodMs}): ${burstMs}`)
})

const phase = tableFor<PhasedDirtying['phases'][number]>()('phase', {
  fromMs: required(number('ms', { least: -Number.MAX_SAFE_INTEGER })),
  behaviour: required<SteadyDirtying | BurstyDirtying>(variant('kind', { none, linear, saturating, mixture, bursts })),
})

const phases = tableFor<PhasedDirtying>()('dirty', {
  kind: required(oneOf('phases')), phases: required(list(nested(phase), { empty: false })),
})

const dirty: Kind<DirtyBehaviour> = variant('kind', { none, linear, saturating, mixture, bursts, phases })

const noise = tableFor<NonNullable<SimulateOptions['noise']>>()('noise', { link: part, dirty: part, zeroSamples: part, lostPolls: part })

const throttlePercent = number('per cent', { least: 1, most: 99 })

/** How auto-converge slows a guest down. */
export const throttling = tableFor<Exclude<NonNullable<SimulateOptions['autoConverge']>, boolean>>()('autoConverge', {
  initialPercent: throttlePercent, incrementPercent: throttlePercent, maxPercent: throttlePercent,
})

const postcopy = tableFor<NonNullable<SimulateOptions['postcopy']>>()('postcopy', { afterPass: number(''), atMs: anyMs })

/** The keys of what is known of hosts, for a forecast too. */
export const hostKeys = {
  setupMs: anyMs,
  handoverMs: anyMs,
  confirmMs: anyMs,
  socketBufferBytes: number('bytes', { most: Number.MAX_SAFE_INTEGER }),
  zeroScanBytesPerSecond: number('bytes', { least: 1 }),
  layout: oneOf('mixed', 'apart'),
  catchUpMs: anyMs,
  emulated: boolean,
  qemuVersion: text({ what: "a version such as '9.2.0'", pattern: /^\d+(\.\d+)*$/ }),
}

const simulateKeys = {
  ...hostKeys,
  memoryBytes: required(number('bytes', { least: 1, most: Number.MAX_SAFE_INTEGER })),
  pageSizeBytes: number('bytes', { least: 1, most: Number.MAX_SAFE_INTEGER }),
  zeroPages: number(''),
  zeroFraction: part,
  bandwidthBytesPerSecond: required(rate),
  maxBandwidthBytesPerSecond: rate,
  dirty: required(dirty),
  cpuLoad: number('', { least: aboveZero, most: 1 }),
  downtimeLimitMs: number('ms', { least: 1, most: longestDowntimeMs }),
  intervalMs: number('ms', { least: 1 }),
  autoConverge: either(boolean, nested(throttling)),
  postcopy: nested(postcopy),
  pauseAtMs: anyMs,
  seed: number('', { least: -Number.MAX_SAFE_INTEGER }),
  noise: nested(noise),
  maxTotalMs: number('ms', { least: 1, most: Number.MAX_SAFE_INTEGER }),
  control: callback<NonNullable<SimulateOptions['control']>>(),
}

/** {@link SimulateOptions} */
export const simulateOptions = tableFor<SimulateOptions>()('simulate', simulateKeys)

/** The same for whoever steers the simulation, and is no part of it. */
export const scenarioOptions = tableFor<Omit<SimulateOptions, 'control'>>()('simulation', without(simulateKeys, 'control'))
