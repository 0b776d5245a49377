import { untilInterruptible, type Watched } from '../../../../lib/migration/recovery/window'
import { DomainEventType } from '../../../../lib/constants'
import type { Phase } from '../../../../lib/migration'

/** A watch whose clock runs ten times as fast as ours, and which sees something at a time. */
function watch(phase: Phase | null, later: { afterMs?: number, requests?: number, event?: 'source' | 'destination', phase?: Phase } = {}): Watched {
  const beganAt = performance.now()
  const now = (): number => 10 * (performance.now() - beganAt)
  const is = (): boolean => later.afterMs !== undefined && now() >= later.afterMs
  return {
    now,
    get latest() {
      const present = is() && later.phase ? later.phase : phase
      return present && { phase: present, postcopyRequests: is() ? later.requests ?? 0 : 0 }
    },
    get events() { return is() && later.event ? [{ side: later.event, event: DomainEventType.RESUMED }] : [] },
  }
}

test.each<[string, Watched, 'at once' | 'later' | 'at last']>([
  ['the guest has asked for a page', watch('postcopy', { afterMs: 0, requests: 1 }), 'at once'],
  ['the guest runs at the destination', watch('postcopy', { afterMs: 0, event: 'destination' }), 'at once'],
  ['it is broken already', watch('postcopyPaused'), 'at once'],
  ['the destination is not through yet', watch('postcopy', { afterMs: 100, event: 'destination' }), 'later'],
  ['there is no sample yet', watch(null, { afterMs: 100, phase: 'recovering' }), 'later'],
  ['something was resumed at the source', watch('postcopy', { afterMs: 0, event: 'source' }), 'at last'],
  ['nobody says anything about the destination', watch('postcopy'), 'at last'],
])('post-copy may be interrupted when %s', async (_when, watched, moment) => {
  await untilInterruptible(watched, 'web')
  const ms = watched.now()
  if (moment === 'at once') expect(ms).toBeLessThan(2000)
  else expect(ms).toBeGreaterThanOrEqual(moment === 'later' ? 100 : 2000)
})

test.each<[string, Watched]>([
  ['memory still moves to and fro', watch('iterate')],
  ['it is over', watch('done')],
  ['nothing is known of it', watch(null)],
])('there is nothing to interrupt while %s', async (_while, watched) => {
  await expect(untilInterruptible(watched, 'web')).rejects.toMatchObject({
    code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringMatching(/^web: there is no post-copy to interrupt/),
  })
})
