import { all, assemble, controls, expectOneWholeGuest, judged, keep, letGo, printTable, resolved, type Moment } from './fault-support'
import { Stage, until } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => {
  printTable()
  await stage?.stop()
})

const moments = (): readonly Moment[] => ['reserve', 'firstPass', 'iterate', ...stage.lab.capabilities.postcopy ? ['postcopy' as const] : []]

/**
 * TCP itself outlasts minutes, so the hypervisors go on when the link is back. The daemons lose patience with each other after half a
 * minute: with peer-to-peer control that ends a migration, even one whose memory still moves.
 */
test.each(all ? [2, 20, 60] : [2, 20])('the link is down for %d s', async (seconds) => {
  const travellers = await assemble(stage, moments().flatMap((moment) => controls.map((control) => ({ moment, control }))))
  await stage.two.linkDown()
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  await stage.two.linkUp()
  await letGo(stage)
  // From here on all of them may end, as far as they still run.
  await Promise.all(travellers.map(async ({ migration, moment, samples }) => {
    if (moment === 'postcopy') return
    // Its own limits are set when memory begins to move.
    if (moment === 'reserve') await until(async () => samples.some(({ phase }) => phase !== 'reserve'), 'memory moves, or it has ended', 100_000)
    try {
      await migration.setMaxDowntime(5_000)
      await migration.setBandwidth(0)
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/^VIR_ERR_(OPERATION_INVALID|NO_DOMAIN)$/) })
    }
  }))
  await Promise.all(travellers.map(async (traveller) => {
    const { outcome, ...first } = await judged(stage, `link down, ${seconds} s`, traveller)
    const { row, settled } = await resolved(stage, traveller, first, outcome)
    keep(row)
    expect(row).toMatchObject({ agree: true })
    const { moment, control } = traveller
    // A source that has to find the destination again while the link is down may be told that there is no route: see the test below.
    const lost = seconds === 60 && moment === 'reserve' && settled.error?.message.includes('No route to host')
    if (!lost && (seconds === 2 || control === 'managed' || moment === 'postcopy')) expect([moment, control, settled.outcome]).toEqual([moment, control, 'completed'])
    else expect(['completed', 'failed']).toContain(settled.outcome)
    await expectOneWholeGuest(traveller.actor, true)
  }))
}, 240_000)

/** TCP's patience begins with a neighbour that the host knows. One that it has to ask for is given up after three seconds. */
test('the link is down when the source looks for the destination', async () => {
  await stage.two.linkDown()
  try {
    await stage.one.exec(['ip', 'neigh', 'flush', 'all'])
    const [traveller] = await assemble(stage, [{ moment: 'reserve', control: 'managed' }])
    const { outcome, ...row } = await judged(stage, 'link down before', traveller!)
    keep(row)
    expect(row).toMatchObject({ agree: true, said: 'failed' })
    expect(outcome.error).toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR', message: expect.stringContaining('No route to host') })
    await expectOneWholeGuest(traveller!.actor, true)
  } finally {
    await stage.two.linkUp()
  }
})
