import { parseUri } from '../../uri'
import { feature, flagFeature, migrateFlags } from './flags'
import type { MigrateFlagEntry } from './flags'
import { readOptions } from './given'
import type { GivenOptions } from './given'
import type { MigrateControl, MigrateOptions } from './options'
import { migrateParameters } from './parameters'
import type { TypedParameter } from './parameters'
import { groupRawParameters } from './raw-parameters'
import { checkRules, checkVersions } from './rules'
import type { MigrateVersions } from './rules'
import { checkParameter } from './values'

/** The call that goes to libvirt. */
export interface MigrateCall {
  /** 'managed' calls virDomainMigrate3, the others virDomainMigrateToURI3. */
  readonly control: MigrateControl
  /** The C argument `dconnuri` of virDomainMigrateToURI3: the destination's URI for 'peer2peer', null for the others. */
  readonly destinationUri: string | null
  readonly flags: number
  readonly parameters: readonly TypedParameter[]
  /** Sentences about what libvirt accepts although it is hardly meant. */
  readonly advice: readonly string[]
}

/**
 * The control of the migration, by option, by flag or by default: decides whether `to` has to be a connection or a URI.
 *
 * @throws as {@link buildMigrateCall} does for a single option.
 */
export function migrateControl(options: MigrateOptions): MigrateControl {
  return controlOf(readOptions(options))
}

/**
 * Turns the options of a migration into the arguments of libvirt's call. Pure: it asks nobody.
 *
 * With `control: 'peer2peer'` a connection in `to` must have been replaced by its URI.
 *
 * @throws TypeError for an unknown option or a value of the wrong type, RangeError for a value out of range, a combination that
 *   libvirt or QEMU refuses, or an option that is newer than the libvirt at hand. The message names the option and says what to do.
 */
export function buildMigrateCall(options: MigrateOptions, versions: MigrateVersions): MigrateCall {
  const given = readOptions(options)
  const control = controlOf(given)
  const destination = destinationOf(given, control)

  const raw = rawFlags(given)
  checkContradictions(given, raw)
  const decided = withDefaults(given, control, raw)
  const flags = migrateFlags.filter((entry) => isAsked(entry, decided) || hasBit(raw, entry))

  if (given.has('maxDowntimeMs') && flags.some(({ flag }) => flag === 'OFFLINE')) {
    throw new RangeError('maxDowntimeMs cannot be combined with offline: nothing runs that could stand still')
  }

  const asked = control === 'direct' ? withDirectUri(given, destination) : given
  const parameters = collectParameters(asked)

  const features = featuresOf(control, flags, parameters)
  checkVersions(features, versions)
  const advice = checkRules(features, versions)

  return {
    control,
    destinationUri: control === 'peer2peer' ? destination : null,
    // A bit that this package does not know yet comes from a newer libvirt and goes through.
    flags: (flags.reduce((sum, { bit }) => sum | bit, 0) | raw) >>> 0,
    parameters,
    advice,
  }
}

const peer2peer = migrateFlags.filter(({ flag }) => flag === 'PEER2PEER')

function rawFlags(given: GivenOptions): number {
  return Number(given.get('flags') ?? 0)
}

function hasBit(flags: number, { bit }: MigrateFlagEntry): boolean {
  return (flags & bit) !== 0
}

function controlOf(given: GivenOptions): MigrateControl {
  const named = given.get('control')
  if (named !== undefined) return named as MigrateControl
  const isPeer2Peer = typeof given.get('to') === 'string' || peer2peer.some((entry) => hasBit(rawFlags(given), entry))
  return isPeer2Peer ? 'peer2peer' : 'managed'
}

/** The URI in `to`, or '' when it is a connection. */
function destinationOf(given: GivenOptions, control: MigrateControl): string {
  const to = given.get('to')
  if (control === 'managed') {
    if (typeof to === 'object' && to !== null) return ''
    throw new TypeError("to must be a connection to the destination with control 'managed'; for a URI use control 'peer2peer'")
  }
  if (typeof to !== 'string') throw new TypeError(`to must be a URI with control '${control}'`)
  if (!parseUri(to)) throw new RangeError(`to is '${to}', must be a URI such as 'qemu+ssh://host2/system'`)
  return to
}

function withDefaults(given: GivenOptions, control: MigrateControl, raw: number): GivenOptions {
  const offline = given.get('offline') ?? migrateFlags.some((entry) => entry.flag === 'OFFLINE' && hasBit(raw, entry))
  return new Map([['live', !offline], ...given, ['control', control]])
}

function withDirectUri(given: GivenOptions, uri: string): GivenOptions {
  if ((given.get('migrateUri') ?? uri) === uri) return new Map([...given, ['migrateUri', uri]])
  throw new RangeError("migrateUri contradicts to: with control 'direct' the hypervisor's URI is given in to")
}

function isAsked({ option, value }: MigrateFlagEntry, given: GivenOptions): boolean {
  return given.get(option) === (value ?? true)
}

/** @throws RangeError when a named option says no and the raw flags say yes. */
function checkContradictions(given: GivenOptions, raw: number): void {
  for (const entry of migrateFlags) {
    if (!given.has(entry.option) || isAsked(entry, given) || !hasBit(raw, entry)) continue
    const value = given.get(entry.option)
    const said = typeof value === 'string' ? `'${value}'` : String(value)
    throw new RangeError(`flags has VIR_MIGRATE_${entry.flag}, but ${entry.option} is ${said}: leave one of them out`)
  }
}

/** @throws RangeError when an option and a raw parameter of the same name have different values. */
function collectParameters(given: GivenOptions): TypedParameter[] {
  const raw = groupRawParameters(given.get('parameters'))
  const named = migrateParameters.flatMap((entry) => {
    const value = given.get(entry.option)
    const own = value === undefined ? undefined : checkParameter(entry.option, entry, value)
    const other = raw.get(entry.field)
    raw.delete(entry.field)
    if (other && (own ? !isSame(own, other) : isOff(given, entry.option))) {
      throw new RangeError(`parameters has '${entry.field}', but ${entry.option} says otherwise: leave one of them out`)
    }
    return own ?? other ?? []
  })
  return [...named, ...[...raw.values()].flat()]
}

/** True when the option that this one is part of was turned off: 'compression' for 'compression.methods'. */
function isOff(given: GivenOptions, option: string): boolean {
  const whole = given.get(option.split('.')[0] ?? option)
  return whole === false || whole === 'none'
}

function isSame(one: readonly TypedParameter[], other: readonly TypedParameter[]): boolean {
  return one.length === other.length && one.every(({ value }, at) => value === other[at]?.value)
}

/** Everything that is asked for, in the words of the rules. */
function featuresOf(
  control: MigrateControl,
  flags: readonly MigrateFlagEntry[],
  parameters: readonly TypedParameter[],
): Set<string> {
  const features = new Set([feature('control', control), ...flags.map(flagFeature)])
  for (const { field, value } of parameters) {
    const entry = migrateParameters.find((known) => known.field === field)
    if (!entry) continue
    features.add(entry.option)
    if (entry.choices) features.add(feature(entry.option, String(value)))
    if (entry.param === 'URI' && String(value).startsWith('unix:')) features.add(feature(entry.option, 'unix:'))
  }
  return features
}
