import { callback, either, isPlain, like, text, type Kind } from '../../options'
import { defaultPolicy, type DefaultPolicyOptions } from './default/policy'
import type { Policy } from './policy'
import { kubevirt, type KubevirtOptions } from './presets/kubevirt'
import { kubevirtDowntime, type KubevirtDowntimeOptions } from './presets/kubevirt-downtime'
import { kubevirtStall, type KubevirtStallOptions } from './presets/kubevirt-stall'
import { unsteered } from './presets/none'
import { nova, type NovaOptions } from './presets/nova'
import { proxmox, type ProxmoxOptions } from './presets/proxmox'
import { vdsm, type VdsmOptions } from './presets/vdsm'
import { virsh, type VirshOptions } from './presets/virsh'

/** The options of each policy that has a name. */
export interface PolicyOptions {
  /** Options of the default policy. */
  readonly default: DefaultPolicyOptions
  /** Nobody steers: there are no options. */
  readonly none: object
  /** Options of virsh's timeout. */
  readonly virsh: VirshOptions
  /** Options of Nova's, as nova.conf names them. */
  readonly nova: NovaOptions
  /** Options of VDSM's schedules. */
  readonly vdsm: VdsmOptions
  /** Options of KubeVirt's timeouts. */
  readonly kubevirt: KubevirtOptions
  /** Options of KubeVirt's stall detector. */
  readonly 'kubevirt-stall': KubevirtStallOptions
  /** Options of KubeVirt's downtime ramp. */
  readonly 'kubevirt-downtime': KubevirtDowntimeOptions
  /** Options of Proxmox VE's. */
  readonly proxmox: ProxmoxOptions
}

/** The name of a policy. */
export type PolicyName = keyof PolicyOptions

/** A policy by its name and options, as plain JSON. */
export type NamedPolicy = { readonly [N in PolicyName]: { readonly name: N } & PolicyOptions[N] }[PolicyName]

/** How a policy is chosen: by its name, by its name and options, or as a function of one's own. */
export type PolicySpec = PolicyName | NamedPolicy | Policy

const makers: { readonly [N in PolicyName]: (options: PolicyOptions[N]) => Policy } = {
  default: defaultPolicy,
  none: unsteered,
  virsh,
  nova,
  vdsm,
  kubevirt,
  'kubevirt-stall': kubevirtStall,
  'kubevirt-downtime': kubevirtDowntime,
  proxmox,
}

/** The names that {@link policyFrom} knows. */
export const policyNames = Object.freeze(Object.keys(makers)) as readonly PolicyName[]

/**
 * The policy for a specification. Anything but a function is plain JSON, so that it can be kept in a file and mean the same to
 * another process. Throws a TypeError for what is no specification, an unknown option or an option of the wrong type, and a
 * RangeError for an unknown name or a value out of bounds.
 */
export function policyFrom(spec: PolicySpec): Policy {
  if (typeof spec === 'function') return spec
  if (typeof spec !== 'string' && !(isPlain(spec) && typeof spec.name === 'string')) {
    throw new TypeError(`policy must be a name, an object with a name, or a function: ${JSON.stringify(spec) ?? String(spec)}`)
  }
  const { name, ...options } = typeof spec === 'string' ? { name: spec } : spec
  if (!Object.hasOwn(makers, name)) throw new RangeError(`there is no policy ${JSON.stringify(name)}; there are ${policyNames.join(', ')}`)
  return (makers[name] as (options: object) => Policy)(options)
}

/** A {@link PolicySpec} as an option. One that is an object is read into a copy. */
export const policyKind: Kind<PolicySpec> = either(
  { ...text({ what: `one of ${policyNames.join(', ')}` }), take: named<PolicyName> },
  { ...like<NamedPolicy>('an object with the name of a policy', isPlain), take: (value: unknown) => named<NamedPolicy>({ ...value as NamedPolicy }) },
  callback<Policy>(),
)

function named<S extends PolicySpec>(spec: unknown): S {
  policyFrom(spec as PolicySpec)
  return spec as S
}
