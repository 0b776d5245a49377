import { DomainEventType } from '../../constants/domain-events'
import { LibvirtError } from '../../errors'
import type { SeenEvent } from '../outcome'
import { isPostcopy } from '../samples/phase'
import type { MigrationSample } from '../samples/sample'

/** The view of a migration's watch. */
export interface Watched {
  now(): number
  readonly latest: Pick<MigrationSample, 'phase' | 'postcopyRequests'> | null
  readonly events: readonly Pick<SeenEvent, 'side' | 'event'>[]
}

/** How long the destination may take to run the guest, and a watch to its first sample, ms. */
const patienceMs = 2_000
const lookMs = 20

/**
 * Resolves when post-copy may be interrupted. For some ten milliseconds after the source has switched, QEMU at the destination still
 * reads the state of the devices; a break kills it then, and the guest is lost. Nobody there can be asked whether it is through: the
 * guest's resumption or its first request for a page says so, or else time.
 *
 * @throws LibvirtError VIR_ERR_OPERATION_INVALID when there is no post-copy.
 */
export async function untilInterruptible(watch: Watched, name: string): Promise<void> {
  const until = watch.now() + patienceMs
  while (watch.now() < until && (watch.latest === null || (watch.latest.phase === 'postcopy' && !runsThere(watch)))) {
    await new Promise((resolve) => setTimeout(resolve, lookMs))
  }
  if (watch.latest && isPostcopy(watch.latest.phase)) return
  throw new LibvirtError({
    code: 'VIR_ERR_OPERATION_INVALID',
    message: `${name}: there is no post-copy to interrupt; abort() without { postcopy: true } ends a migration whose guest is still at its source`,
  })
}

function runsThere({ latest, events }: Watched): boolean {
  if ((latest?.postcopyRequests ?? 0) > 0) return true
  return events.some(({ side, event }) => side === 'destination' && event === DomainEventType.RESUMED)
}
