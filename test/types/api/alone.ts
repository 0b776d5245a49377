// `nodevirt` alone: what a migration takes and gives is known without a second import.
import { connect } from 'nodevirt'

export async function moved(signal: AbortSignal) {
  await using host = await connect('qemu:///system')
  await using there = await connect('qemu+tls://there/system')
  const [domain] = await host.domains.list({ active: true })
  if (!domain) return null
  const migration = domain.migrate({ to: there, live: true, postcopy: 'whenStalled', maxDowntimeMs: 300, signal })
  // @ts-expect-error the unit is in the name
  domain.migrate({ to: there, maxDowntime: 300 })
  for await (const { phase, verdict } of migration) `${phase satisfies string}: ${verdict.because satisfies string}`
  // @ts-expect-error there is no such step
  await migration.begin()
  const { outcome } = await migration.outcome
  // @ts-expect-error no such end
  outcome === 'done'
  return outcome satisfies string
}
