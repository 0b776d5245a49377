import type { MigrateControl, MigrateSettings } from '../options/options'
import type { PolicyGuards } from '../policy/guards'
import type { NamedPolicy, PolicyName } from '../policy/registry'
import type { RecoverOptions } from '../recovery/options'
import type { SteeringAllowance } from '../steering'
import type { ProcessIdentity } from './owner'

/** The name of the format, in the file. */
const planMark = 'migration-plan'

/** Raised when an older reader would misunderstand a plan. It refuses one with another version. */
export const planVersion = 1

/**
 * The facts that another process needs to go on steering a migration whose process died. Plain data, without secrets: no passwords,
 * no XML (it can hold some), no raw parameters.
 */
export interface MigrationPlan {
  /** The version of this form. */
  readonly version: number
  /** The guest. */
  readonly domain: { readonly name: string, readonly uuid: string }
  /** The source: a URI of it, and the name that the host has for itself. */
  readonly source: { readonly uri: string, readonly hostname: string }
  /** The destination: with peer-to-peer control its URI as the source reaches it, else as the process that began it did. */
  readonly destination: { readonly uri: string, readonly control: MigrateControl }
  /** When it was written, just before the migration began, ISO 8601 in UTC. */
  readonly startedAt: string
  /** The process that steers it. */
  readonly owner: ProcessIdentity
  /** Which of that process's migration objects: a random mark. Another one that takes the migration over writes its own. */
  readonly keeper: string
  /** The options of the migration, without its destination. */
  readonly options: MigrateSettings
  /** The policy that steers it; null for none, and for a function. */
  readonly policy: PolicyName | NamedPolicy | null
  /** The name of a policy that is a function, and cannot be kept; '' if it has none. null when it is none. */
  readonly policyName: string | null
  /** The limits that hold whatever a policy wants. */
  readonly guards: PolicyGuards
  /** What steering may do to the guest. */
  readonly allow: SteeringAllowance
  /** Whether a post-copy that breaks is resumed, and how often. */
  readonly recover: boolean | RecoverOptions
  /** The settings before it was steered, which are put back if the guest stays at its source. */
  readonly before: PlanBefore
}

/** The settings that steering changes. */
export interface PlanBefore {
  /** Whether the guest ran. */
  readonly running: boolean
  /** The downtime limit, ms; null if nobody could be asked. */
  readonly maxDowntimeMs: number | null
  /** The quota of the processors; null unless the policy may take time from them. */
  readonly cpuQuota: { readonly periodUs: number, readonly quotaUs: number } | null
}

/** A plan that cannot be read: the message says where and why. The file stays where it is. */
export class PlanError extends Error {
  override readonly name = 'PlanError'

  constructor(
    /** The file. */
    readonly path: string,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`plan ${path}: ${what}`, options)
  }
}

/** A plan as the text of its file. */
export function planText(plan: MigrationPlan): string {
  return `${JSON.stringify({ nodevirt: planMark, ...plan }, null, 2)}\n`
}

/**
 * Reads a plan. A key that a later version added is left out; a missing key or one of another kind makes the whole plan unreadable: half
 * of it might steer a migration to somewhere else.
 *
 * @throws PlanError
 */
export function parsePlan(text: string, path: string): MigrationPlan {
  const reader = new PlanReader(path)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    return reader.refuse('not JSON; it was cut off, or written by something else', { cause })
  }
  const plan = reader.object(json, 'the plan')
  if (plan['nodevirt'] !== planMark) reader.refuse(`"nodevirt" is not "${planMark}"`)
  if (plan['version'] !== planVersion) reader.refuse(`version ${JSON.stringify(plan['version'])} is unknown here; this reads version ${planVersion}`)
  return reader.plan(plan)
}

type Fields = Record<string, unknown>

class PlanReader {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  refuse(what: string, options?: ErrorOptions): never {
    throw new PlanError(this.#path, what, options)
  }

  plan(fields: Fields): MigrationPlan {
    const domain = this.object(fields['domain'], 'domain')
    const source = this.object(fields['source'], 'source')
    const destination = this.object(fields['destination'], 'destination')
    const { policy, recover } = fields
    if (policy !== null && typeof policy !== 'string') this.object(policy, 'policy')
    if (typeof recover !== 'boolean') this.object(recover, 'recover')
    return {
      version: planVersion,
      domain: { name: this.text(domain, 'domain.name'), uuid: this.uuid(domain) },
      source: { uri: this.text(source, 'source.uri'), hostname: this.text(source, 'source.hostname') },
      destination: { uri: this.text(destination, 'destination.uri'), control: this.control(destination) },
      startedAt: this.text(fields, 'startedAt'),
      owner: this.owner(this.object(fields['owner'], 'owner')),
      keeper: this.text(fields, 'keeper'),
      options: this.object(fields['options'], 'options'),
      policy: policy as MigrationPlan['policy'],
      policyName: fields['policyName'] === null ? null : this.text(fields, 'policyName'),
      guards: this.object(fields['guards'], 'guards'),
      allow: this.object(fields['allow'], 'allow'),
      recover: recover as MigrationPlan['recover'],
      before: this.before(this.object(fields['before'], 'before')),
    }
  }

  object(value: unknown, name: string): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
    return this.refuse(`${name} is not an object`)
  }

  text(fields: Fields, path: string): string {
    const value = fields[path.split('.').at(-1) ?? path]
    return typeof value === 'string' ? value : this.refuse(`${path} is not a text`)
  }

  number(fields: Fields, path: string): number {
    const value = fields[path.split('.').at(-1) ?? path]
    return typeof value === 'number' ? value : this.refuse(`${path} is not a number`)
  }

  uuid(domain: Fields): string {
    const uuid = this.text(domain, 'domain.uuid')
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid) ? uuid : this.refuse('domain.uuid is not a UUID')
  }

  control(destination: Fields): MigrateControl {
    const control = this.text(destination, 'destination.control')
    if (control === 'managed' || control === 'peer2peer' || control === 'direct') return control
    return this.refuse(`destination.control is ${JSON.stringify(control)}`)
  }

  owner(owner: Fields): ProcessIdentity {
    return { host: this.text(owner, 'owner.host'), pid: this.number(owner, 'owner.pid'), began: owner['began'] === null ? null : this.text(owner, 'owner.began') }
  }

  before(before: Fields): PlanBefore {
    const { running, maxDowntimeMs, cpuQuota } = before
    if (typeof running !== 'boolean') this.refuse('before.running is neither true nor false')
    const quota = cpuQuota === null ? null : this.object(cpuQuota, 'before.cpuQuota')
    return {
      running: running,
      maxDowntimeMs: maxDowntimeMs === null ? null : this.number(before, 'before.maxDowntimeMs'),
      cpuQuota: quota && { periodUs: this.number(quota, 'before.cpuQuota.periodUs'), quotaUs: this.number(quota, 'before.cpuQuota.quotaUs') },
    }
  }
}
