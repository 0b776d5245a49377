import {
  argumentsOf, commandsFromNow, expectArrived, expectUnharmed, follow, logFromNow, phasesOf, proof, Stage,
} from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

const intervalMs = 50

proof('managed: this process controls both hosts', { flags: ['LIVE'] }, async () => {
  const actor = await stage.guest()
  const log = await logFromNow(stage.one)
  const { outcome, samples } = await follow(actor.domain.migrate({ to: stage.destination, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(await log()).not.toContain('qemuMigrationSrcPerformPeer2Peer')
  expect(phasesOf(samples).slice(0, 2)).toEqual(['reserve', 'firstPass'])
  expect(phasesOf(samples).at(-1)).toBe('done')
})

proof('peer2peer: the source\'s daemon controls the destination', { flags: ['PEER2PEER'] }, async () => {
  const actor = await stage.guest()
  const log = await logFromNow(stage.one)
  const { outcome, samples } = await follow(actor.domain.migrate({ to: stage.two.uri, destination: stage.destination, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(await log()).toContain(`qemuMigrationSrcPerformPeer2Peer3`)
  expect(phasesOf(samples).at(-1)).toBe('done')
})

proof('tunnelled: the hypervisors have no connection of their own', { flags: ['TUNNELLED'] }, async () => {
  const actor = await stage.guest()
  const [sent, received] = [await commandsFromNow(stage.one), await commandsFromNow(stage.two)]
  const { outcome } = await follow(actor.domain.migrate({
    to: stage.two.uri, transport: 'tunnelled', destination: stage.destination, intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  console.log(argumentsOf(await sent(), 'migrate'), argumentsOf(await received(), 'migrate-incoming'))
})
