import { LibvirtError } from '../../../lib/errors'
import { Scene } from './support'

test('whoever follows a migration hears that its source cannot be asked, why, and when it is tried again', async () => {
  const scene = new Scene()
  const migration = scene.migrate()
  let heard = null
  for await (const sample of migration) {
    const { unanswered } = sample
    if (sample.transferredBytes !== null && !heard) {
      Object.assign(scene.source, { isAlive: false, silent: new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'Connection refused' }) })
    }
    if (unanswered?.retryAtMs != null && !heard) {
      heard = unanswered
      expect(unanswered).toMatchObject({ because: 'Connection refused' })
      expect(unanswered.sinceMs).toBeLessThanOrEqual(sample.atMs)
      expect(unanswered.retryAtMs).toBeGreaterThan(unanswered.sinceMs)
      Object.assign(scene.source, { isAlive: true, silent: null })
    } else if (heard && !unanswered) {
      scene.arrive()
    }
  }
  expect(heard).not.toBeNull()
})
