import {
  argumentsOf, askQemu, commandsFromNow, expectArrived, expectStayed, follow, memoryMoves, once, proof, Stage,
} from './migrate-support'

const intervalMs = 50

let stage: Stage
beforeAll(async () => { stage = await Stage.create({ tls: true }) })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

proof('tls: QEMU encrypts what it sends', { flags: ['TLS'] }, async () => {
  const actor = await stage.guest()
  const incoming = await commandsFromNow(stage.two)
  const parameters = once(memoryMoves, () => askQemu(stage.one, actor.guest.name, 'query-migrate-parameters'))
  const { outcome } = await follow(actor.domain.migrate({
    to: stage.two.tlsUri!, destination: stage.destination, tls: true, bandwidthMiBps: 8, intervalMs,
  }), parameters.see)
  await expectArrived(stage, actor, outcome)
  expect((await parameters.result())['tls-creds']).toMatch(/migrate/)
  // The destination asks for a certificate, and for one that it can verify.
  expect(argumentsOf(await incoming(), 'migrate-set-parameters')['tls-creds']).toMatch(/migrate/)
  expect(argumentsOf(await incoming(), 'object-add')).toMatchObject({ 'qom-type': 'tls-creds-x509', endpoint: 'server', 'verify-peer': true })
})

test('without the option nothing is encrypted', async () => {
  const actor = await stage.guest()
  const parameters = once(memoryMoves, () => askQemu(stage.one, actor.guest.name, 'query-migrate-parameters'))
  const { outcome } = await follow(actor.domain.migrate({ to: stage.destination, bandwidthMiBps: 8, intervalMs }), parameters.see)
  await expectArrived(stage, actor, outcome)
  expect((await parameters.result())['tls-creds']).toBe('')
})

proof('tls: the destination has to be the one that was named', { parameters: ['tls.destination'] }, async () => {
  const actor = await stage.guest()
  const wrong = await follow(actor.domain.migrate({ to: stage.destination, tls: { destination: 'impostor' }, intervalMs }))
  expect(wrong.outcome).toMatchObject({ outcome: 'failed' })
  // Which side's complaint libvirt passes on is a matter of time. QEMU's log has the reason, up to 10.0; since then libvirt has it for the outcome.
  expect(`${wrong.outcome.because}\n${await stage.one.guestLog(actor.guest.name)}`).toMatch(/Certificate does not match the hostname impostor/)
  await expectStayed(stage, actor)

  const sent = await commandsFromNow(stage.one)
  const { outcome } = await follow(actor.domain.migrate({ to: stage.destination, tls: { destination: stage.two.name }, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(argumentsOf(await sent(), 'migrate-set-parameters')).toMatchObject({ 'tls-hostname': stage.two.name })
})
