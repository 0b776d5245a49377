import type { Connection, Domain } from 'nodevirt'
import { MigrateFlags } from 'nodevirt/constants'
import { monitor, type DomainMigrateOptions, type Migration, type MigrationOutcome, type MigrationSample, type Phase } from 'nodevirt/migration'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

export function routes(domain: Domain, there: Connection) {
  true satisfies Same<ReturnType<typeof domain.migrate>, Migration>
  domain.migrate({ to: there })
  domain.migrate({ to: there, control: 'managed', transport: 'native' })
  domain.migrate({ to: there, control: 'peer2peer', transport: 'tunnelled' })
  domain.migrate({ to: 'qemu+tls://there/system' })
  domain.migrate({ to: 'qemu+tls://there/system', control: 'peer2peer', transport: 'tunnelled', destination: there })
  domain.migrate({ to: 'tcp:there', control: 'direct' })

  // @ts-expect-error where to?
  domain.migrate({})
  // @ts-expect-error a tunnel is between daemons, and managed migration has none
  domain.migrate({ to: there, transport: 'tunnelled' })
  // @ts-expect-error the same, spelled out
  domain.migrate({ to: there, control: 'managed', transport: 'tunnelled' })
  // @ts-expect-error nor has direct migration
  domain.migrate({ to: 'tcp:there', control: 'direct', transport: 'tunnelled' })
  // @ts-expect-error managed migration needs a connection of this process
  domain.migrate({ to: 'qemu+tls://there/system', control: 'managed' })
  // @ts-expect-error a hypervisor has a URI, no connection
  domain.migrate({ to: there, control: 'direct' })
  // @ts-expect-error what looks like a connection is none
  domain.migrate({ to: { uri: 'qemu:///system' } })
}

export function settings(domain: Domain, there: Connection, signal: AbortSignal) {
  domain.migrate({
    to: there, live: true, signal, maxDowntimeMs: 300, bandwidthMiBps: 100, autoConverge: { initialPercent: 20 },
    postcopy: { bandwidthMiBps: 0 }, parallel: { connections: 4 }, compression: { methods: ['xbzrle'] }, storage: { copy: 'full', disks: ['vda'] },
    flags: MigrateFlags.LIVE | MigrateFlags.UNSAFE, parameters: [{ field: 'bandwidth', value: 100n }],
  })
  // @ts-expect-error flags are numbers
  domain.migrate({ to: there, flags: 'LIVE' })
  // @ts-expect-error flags are no list
  domain.migrate({ to: there, flags: [MigrateFlags.LIVE] })
  // @ts-expect-error the unit is in the name
  domain.migrate({ to: there, bandwidth: 100 })
  // @ts-expect-error MiB/s are a number
  domain.migrate({ to: there, bandwidthMiBps: 100n })
  // @ts-expect-error no such method
  domain.migrate({ to: there, compression: { methods: ['gzip'] } })
  // @ts-expect-error copying needs a way
  domain.migrate({ to: there, storage: { disks: ['vda'] } })
  const kept: DomainMigrateOptions = { to: there, autoConverge: true }
  domain.migrate({ ...kept, live: false })
}

export async function steering(migration: Migration) {
  for await (const sample of migration) true satisfies Same<typeof sample, MigrationSample>
  await migration.startPostcopy()
  await migration.setMaxDowntime(500)
  await migration.setBandwidth(800, { postcopy: true })
  await migration.abort('why')
  // @ts-expect-error ms are a number
  await migration.setMaxDowntime('500 ms')

  true satisfies Same<Awaited<typeof migration.outcome>, MigrationOutcome>
  true satisfies Same<Awaited<typeof migration.resolution>, MigrationOutcome>
  const { outcome, downtimeMs, error, problems } = await migration.outcome
  for (const { part, message } of problems) `${part satisfies string} ${message}`
  error?.message.trim()
  true satisfies Same<typeof migration.error, Error | null>
  // @ts-expect-error an outcome is data: the Error is migration.error
  error?.stack
  const domain = await migration.arrived()
  if (outcome === 'completed') domain?.name.toUpperCase()
  // @ts-expect-error there may be none to ask
  domain.name
  // @ts-expect-error unknown unless completed
  downtimeMs.toFixed()
  // @ts-expect-error no such outcome
  if (outcome === 'success') return
}

export async function watching(domain: Domain, signal: AbortSignal) {
  for await (const sample of monitor(domain, { intervalMs: 100, signal })) {
    sample.progress.toFixed(2)
    sample.phase satisfies Phase
    true satisfies Same<typeof sample.dirty.pagesPerSecond, number | null>
    // @ts-expect-error nobody knows during the first pass
    sample.dirty.pagesPerSecond.toFixed()
    // @ts-expect-error no disk may be copied
    sample.disk.totalBytes
    // @ts-expect-error a sample is what was seen
    sample.progress = 1
    switch (sample.phase) {
      case 'firstPass': case 'iterate': case 'postcopy': break
      // @ts-expect-error no such phase
      case 'precopy': break
    }
  }
  // @ts-expect-error a domain, not its name
  monitor('web')
}
