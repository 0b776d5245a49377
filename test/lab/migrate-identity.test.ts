import { readFileSync } from 'node:fs'
import { parseHeartbeats } from '../../lib/lab/heartbeat'
import {
  argumentsOf, commandsFromNow, expectArrived, follow, proof, Stage,
} from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

const intervalMs = 50

proof('the guest gets another name at its destination', { parameters: ['destination_name'] }, async () => {
  const actor = await stage.guest()
  const { outcome, arrived } = await follow(actor.domain.migrate({ to: stage.destination, destinationName: 'newcomer', intervalMs }))
  await expectArrived(stage, actor, outcome, 'newcomer')
  expect(arrived!.name).toBe('newcomer')
  expect(arrived!.uuid).toBe(actor.domain.uuid)
})

proof('the guest\'s serial port ends elsewhere at its destination, and the definition that stays is another one', {
  parameters: ['destination_xml', 'persistent_xml'],
}, async () => {
  const actor = await stage.guest({}, { persistent: true })
  const elsewhere = `${actor.guest.logPath}.two`
  const running = await actor.domain.xml({ migratable: true })
  const inactive = await actor.domain.xml({ inactive: true })
  const { outcome, arrived } = await follow(actor.domain.migrate({
    to: stage.destination,
    persistDestination: true,
    destinationXml: running.replaceAll(actor.guest.logPath, elsewhere),
    persistentXml: inactive.replace('</uuid>', '</uuid><title>kept for the next start</title>'),
    intervalMs,
  }))
  expect(outcome).toMatchObject({ outcome: 'completed', error: null })
  const before = (await actor.guest.latest())!
  const beats = parseHeartbeats(readFileSync(elsewhere, 'latin1'))
  expect(beats.at(-1)!.seq).toBeGreaterThan(before.seq)
  expect(beats.at(-1)!.badPages).toBe(0)

  expect(await arrived!.xml()).toContain(elsewhere)
  expect(await arrived!.xml()).not.toContain('kept for the next start')
  expect(await arrived!.metadata.get('title', { affects: 'config' })).toBe('kept for the next start')
})

proof('the hypervisors meet at the address and port that were asked for', { parameters: ['migrate_uri', 'listen_address'] }, async () => {
  const actor = await stage.guest()
  const incoming = await commandsFromNow(stage.two)
  const { outcome } = await follow(actor.domain.migrate({
    to: stage.two.uri, destination: stage.destination, intervalMs,
    migrateUri: `tcp://${stage.two.name}:49999`, listenAddress: '0.0.0.0',
  }))
  await expectArrived(stage, actor, outcome)
  // Without both it would be tcp:10.117.0.12:49152, from the host's configuration.
  expect(argumentsOf(await incoming(), 'migrate-incoming').uri).toBe('tcp:0.0.0.0:49999')
})

proof('a spice client is sent where it was asked for', { parameters: ['graphics_uri'] }, async () => {
  const actor = await stage.guest({ devicesXml: '<graphics type="spice" port="5999" listen="0.0.0.0"/>' })
  const sent = await commandsFromNow(stage.one)
  const { outcome } = await follow(actor.domain.migrate({
    to: stage.destination, graphicsUri: 'spice://viewers.example:5901', intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  expect(argumentsOf(await sent(), 'client_migrate_info')).toMatchObject({ protocol: 'spice', hostname: 'viewers.example', port: 5901 })
})
