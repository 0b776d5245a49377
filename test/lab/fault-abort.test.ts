import { assemble, controls, expectOneWholeGuest, judged, keep, letGo, printTable, type Moment } from './fault-support'
import { Stage } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterAll(async () => {
  printTable()
  await stage?.stop()
})

const moments = (): readonly Moment[] => ['reserve', 'storage', 'firstPass', 'iterate', 'switchover', ...stage.lab.capabilities.postcopy ? ['postcopy' as const] : []]

test('an abort at every phase leaves the guest at its source, and nobody aborts post-copy', async () => {
  const travellers = await assemble(stage, moments().flatMap((moment) => controls.map((control) => ({ moment, control }))))
  const aborts = await Promise.allSettled(travellers.map(({ migration, moment }) => migration.abort(`called off in ${moment}`)))
  await letGo(stage)

  await Promise.all(travellers.map(async (traveller, at) => {
    const { moment, actor } = traveller
    const { outcome, ...row } = await judged(stage, 'abort', traveller)
    keep(row)
    expect(row).toMatchObject({ agree: true })
    if (moment === 'postcopy') {
      expect(aborts[at]).toMatchObject({ status: 'rejected', reason: { code: 'VIR_ERR_OPERATION_INVALID' } })
      expect(outcome).toMatchObject({ outcome: 'completed', cancelled: null })
    } else {
      expect(aborts[at]).toMatchObject({ status: 'fulfilled' })
      expect(outcome).toMatchObject({
        outcome: 'cancelled', cancelled: { by: 'caller', reason: `called off in ${moment}` }, statistics: null,
        hosts: { source: { known: 'present', state: 'running' }, destination: { known: 'absent' } },
      })
    }
    await expectOneWholeGuest(actor, true)
  }))
})
