import type { Connection, Domain, ErrorData } from 'nodevirt'
import {
  attach, evacuate, policyFrom, type AttachedMigration, type EvacuationReport, type Migration, type OutcomeWord, type Policy,
} from 'nodevirt/migration'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

const patient: Policy = ({ facts, passes, samples }) => {
  const last = passes.at(-1)
  if (last && passes.length > 3 && facts.postcopy) return { action: 'startPostcopy', because: 'three passes are enough' }
  // @ts-expect-error the samples are lent
  samples.push(samples[0]!)
  return { action: 'none', because: 'let it go on' }
}

export function policies(domain: Domain, there: Connection) {
  domain.migrate({ to: there, policy: patient, guards: { maxBytes: 2 ** 40, maxPauseMs: 5_000, maxTotalMs: 600_000 }, allow: { downtimeMs: 1_000, pause: true } })
  domain.migrate({ to: there, postcopy: 'whenStalled', policy: { name: 'nova', timeoutAction: 'force_complete' } })
  domain.migrate({ to: there, policy: 'kubevirt-stall' })
  policyFrom({ name: 'default' }) satisfies Policy
  // @ts-expect-error there is no such policy
  domain.migrate({ to: there, policy: 'best' })
  // @ts-expect-error why?
  domain.migrate({ to: there, policy: () => ({ action: 'pause' }) })
  // @ts-expect-error how long?
  domain.migrate({ to: there, policy: () => ({ action: 'setMaxDowntime', because: 'it is slow' }) })
  // @ts-expect-error a policy does not wait
  domain.migrate({ to: there, policy: async () => ({ action: 'none', because: 'later' }) })
  // @ts-expect-error the unit is in the name
  domain.migrate({ to: there, guards: { maxPause: 5 } })
}

export async function recovered(domain: Domain, migration: Migration) {
  domain.migrate({ to: 'qemu+tls://there/system', control: 'peer2peer', postcopy: true, recover: { attempts: 3 }, plan: '/var/lib/mover/plans' })
  await migration.abort('the link is needed', { postcopy: true })
  const { outcome, recovery, cancelled } = await migration.outcome
  outcome satisfies OutcomeWord
  if (outcome === 'postcopyRecoverable') true satisfies Same<ReturnType<typeof migration.recover>, Migration>
  // @ts-expect-error nobody may have aborted it
  cancelled.by
  // @ts-expect-error nothing may have broken
  recovery.attempts
  for (const { refused, because } of migration.actions) `${because}: ${refused ?? 'done'}`
}

export async function found(host: Connection, there: Connection) {
  const { migrations, ended, failed, unreadable, unanswered } = await attach(host, { plans: '/var/lib/mover/plans', destination: () => there, policy: (plan) => plan?.policyName === 'mine' ? patient : undefined })
  true satisfies Same<(typeof migrations)[number], AttachedMigration>
  for (const { plan, steers } of migrations) steers satisfies boolean, plan?.domain.uuid satisfies string | undefined
  for (const { plan, outcome } of ended) plan.domain.name satisfies string, outcome.because satisfies string
  for (const { path, error } of unreadable) path satisfies string, error satisfies ErrorData
  for (const { name, uuid, error } of [...unanswered, ...failed]) [name, uuid, error.message] satisfies string[]
  failed satisfies readonly { readonly part: 'only' | 'policy' | 'destination' | 'trace' | 'plan' | 'host' }[]
  // @ts-expect-error data, and no live domain
  unanswered[0]?.domain
  // @ts-expect-error a connection, not its URI
  await attach('qemu:///system')
}

export async function emptied(host: Connection, there: Connection, signal: AbortSignal, state: EvacuationReport) {
  const evacuation = evacuate(host, {
    to: [there, { connection: there, uri: 'qemu+tls://there/system', perLink: 500 }], concurrency: 6, perLink: 1_000, order: 'shortestFirst',
    policy: patient, guests: ({ name }) => name.startsWith('web-'), signal, onStop: 'finish', state,
    place: (guest, [first]) => guest.attempts > 1 ? null : first,
  })
  const { guests, outcome } = await evacuation.report
  outcome satisfies 'complete' | 'incomplete' | 'stopped' | 'failed' | 'pending'
  for (const { name, attempts } of guests) `${name}: ${attempts.map(({ destination }) => destination ?? 'somewhere').join(', ')}`
  // @ts-expect-error where to?
  evacuate(host, {})
  // @ts-expect-error each guest has a way of its own
  evacuate(host, { to: there, migrate: { to: there } })
}
