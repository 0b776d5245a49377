import type { Domain } from 'nodevirt'
import { forecast, forecastFrom, measureGuest, refine, whatIf, type Forecast, type GuestModel, type Migration } from 'nodevirt/migration'

export async function asked(domain: Domain): Promise<Forecast> {
  const said = await forecast(domain, { bandwidthMiBps: 800, linkMiBps: 1100, maxDowntimeMs: 300, measure: { by: 'memory', windowsMs: [2000] } })
  if (said.totalMs) {
    said.totalMs.likely satisfies number
    // @ts-expect-error an open interval has no upper bound
    said.totalMs.high satisfies number
  }
  // @ts-expect-error one that does not end takes no time
  said.totalMs.likely satisfies number
  const { options } = said.recommended
  domain.migrate({ to: 'qemu+tls://there/system', ...options })
  return said
}

export function computed(guest: GuestModel, migration: Migration): void {
  const said = forecastFrom(guest, { linkMiBps: 1000, autoConverge: { initialPercent: 30 }, postcopy: { afterPass: 3 } })
  for (const { help, totalMs } of whatIf(guest, { bandwidthMiBps: [100, 200], maxDowntimeMs: [300] })) {
    help satisfies 'plain' | 'autoConverge' | 'postcopy'
    totalMs satisfies number | null
  }
  refine(said, { samples: migration.latest ? [migration.latest] : [], passes: migration.passes }).remainingMs satisfies { likely: number } | null
  // @ts-expect-error there is no such option
  forecastFrom(guest, { bandwidth: 100 })
}

export async function measured(domain: Domain): Promise<void> {
  await measureGuest(domain)
  // @ts-expect-error there is no such way
  await measureGuest(domain, { by: 'guessing' })
  const { bytesPerSecond } = await domain.dirtyRate.measure({ windowMs: 2000, mode: 'pageSampling', monitor: true, samplePagesPerGiB: 4096 })
  bytesPerSecond satisfies number
  const answer = await domain.qemu.command('query-status')
  // @ts-expect-error nobody knows what QEMU answers
  answer.running
}
