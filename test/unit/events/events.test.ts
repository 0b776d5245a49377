import {
  DomainEventID, NetworkEventID, NodeDeviceEventID, SecretEventID, StoragePoolEventID,
} from '../../../lib/constants'
import { domainEvents, eventKind, eventNames, networkEvents, nodeDeviceEvents, qemuMonitorEvent, secretEvents, storagePoolEvents } from '../../../lib/events'
import type { EventKind } from '../../../lib/events'
import { EventHub } from '../../../lib/events/hub'

const families: [string, Readonly<Record<string, EventKind>>, Readonly<Record<string, number>>][] = [
  ['domain', domainEvents, DomainEventID],
  ['network', networkEvents, NetworkEventID],
  ['storagePool', storagePoolEvents, StoragePoolEventID],
  ['nodeDevice', nodeDeviceEvents, NodeDeviceEventID],
  ['secret', secretEvents, SecretEventID],
]

/** The request of a registration to libvirt: the function, and the number of the event. */
async function asked(kind: EventKind): Promise<[string, number]> {
  const calls: unknown[][] = []
  await kind.register({ handle: {} as never, call: (...all) => { calls.push(all); return Promise.resolve(1 as never) } }, null, () => undefined)
  return [calls[0]![0] as string, calls[0]![3] as number]
}

test.each(families)('every event of a %s that libvirt has is there, once, by its number', async (name, family, ids) => {
  const all = await Promise.all(Object.values(family).map(asked))
  expect(all.map(([, id]) => id).sort((a, b) => a - b)).toEqual(Object.values(ids).sort((a, b) => a - b))
  const registers = `virConnect${name[0]!.toUpperCase()}${name.slice(1)}EventRegisterAny`
  expect(new Set(all.map(([called]) => called))).toEqual(new Set([registers]))
  for (const [key, kind] of Object.entries(family)) expect(eventKind(`${name}:${key}`)).toBe(kind)
})

test('the thirty events of a domain', () => {
  expect(Object.keys(domainEvents)).toHaveLength(30)
  expect(eventNames).toHaveLength(30 + 2 + 2 + 2 + 2 + 1)
})

const address = { family: 0, node: '192.0.2.1', service: '5900' }
const said: { [N in keyof typeof domainEvents]: [unknown[], object] } = {
  lifecycle: [[5, 3], { event: 'stopped', detail: 'migrated', eventCode: 5, detailCode: 3 }],
  reboot: [[], {}],
  rtcChange: [[3600n], { utcOffsetSeconds: 3600 }],
  watchdog: [[2], { action: 'reset' }],
  ioError: [['/a', 'virtio0', 1], { path: '/a', alias: 'virtio0', action: 'pause' }],
  graphics: [
    [1, address, { family: 2, node: '/s', service: null }, 'vnc', [{ type: 'x509dname', name: 'CN=me' }]],
    {
      phase: 'initialize', local: { family: 'ipv4', node: '192.0.2.1', service: '5900' }, remote: { family: 'unix', node: '/s', service: null },
      authScheme: 'vnc', subject: [{ type: 'x509dname', name: 'CN=me' }],
    },
  ],
  ioErrorReason: [['/a', 'virtio0', 2, 'enospc'], { path: '/a', alias: 'virtio0', action: 'report', reason: 'enospc' }],
  controlError: [[], {}],
  blockJob: [['/a', 2, 3], { disk: '/a', type: 'copy', status: 'ready' }],
  diskChange: [[null, '/b', 'ide0', 0], { oldPath: null, newPath: '/b', alias: 'ide0', reason: 'changeMissingOnStart' }],
  trayChange: [['ide0', 1], { alias: 'ide0', reason: 'close' }],
  pmWakeup: [[0], { reasonCode: 0 }],
  pmSuspend: [[0], { reasonCode: 0 }],
  balloonChange: [[1024n], { memoryBytes: 1_048_576, memoryKib: 1024n }],
  pmSuspendDisk: [[0], { reasonCode: 0 }],
  deviceRemoved: [['net0'], { alias: 'net0' }],
  blockJob2: [['vda', 4, 0], { disk: 'vda', type: 'activeCommit', status: 'completed' }],
  tunable: [[[{ field: 'cputune.cpu_shares', type: 4, value: 7n }]], { parameters: [{ field: 'cputune.cpu_shares', type: 4, value: 7n }] }],
  agentLifecycle: [[2, 1], { state: 'disconnected', reason: 'domainStarted' }],
  deviceAdded: [['net0'], { alias: 'net0' }],
  migrationIteration: [[3], { iteration: 3 }],
  jobCompleted: [[[{ field: 'operation', type: 1, value: 5 }]], { parameters: [{ field: 'operation', type: 1, value: 5 }] }],
  deviceRemovalFailed: [['net0'], { alias: 'net0' }],
  metadataChange: [[2, 'urn:x'], { type: 'element', uri: 'urn:x' }],
  blockThreshold: [['vda[1]', '/a', 4096n, 2n ** 60n], { disk: 'vda[1]', path: '/a', thresholdBytes: 4096, excessBytes: null }],
  memoryFailure: [[1, 1, 3], { recipient: 'guest', action: 'inject', actionRequired: true, recursive: true, flags: 3 }],
  memoryDeviceSizeChange: [['mem0', 2n ** 55n], { alias: 'mem0', sizeBytes: null, sizeKib: 2n ** 55n }],
  nicMacChange: [['net0', 'aa', 'bb'], { alias: 'net0', oldMac: 'aa', newMac: 'bb' }],
  vcpuRemoved: [[7], { vcpu: 7 }],
  channelLifecycle: [['org.qemu', 1, 2], { channel: 'org.qemu', state: 'connected', reason: 'channel' }],
}

test.each(Object.entries(said))('domain:%s says what libvirt says, in words', (name, [args, payload]) => {
  const { data } = domainEvents[name as keyof typeof said] as EventKind
  expect({ ...data(...args as never[]) }).toEqual(payload)
  expect(structuredClone(data(...args as never[]))).toEqual(payload)
  expect(() => JSON.stringify(data(...args as never[]))).not.toThrow()
})

test('a number of a newer libvirt passes through', () => {
  expect(domainEvents.lifecycle.data(...[5, 99] as never[])).toMatchObject({ event: 'stopped', detail: 'unknown(99)' })
  expect(domainEvents.lifecycle.data(...[99, 1] as never[])).toMatchObject({ event: 'unknown(99)', detail: 'unknown(1)' })
  expect(domainEvents.watchdog.data(...[99] as never[])).toEqual({ action: 'unknown(99)' })
  expect(networkEvents.lifecycle.data(...[99, 3] as never[])).toEqual({ event: 'unknown(99)', eventCode: 99, detailCode: 3 })
})

test('an event of QEMU\'s monitor is QMP\'s, with its time', () => {
  const { data } = qemuMonitorEvent()
  expect(data(...['STOP', 1_700_000_000n, 250_999, null] as never[]))
    .toEqual({ event: 'STOP', sentAt: new Date(1_700_000_000_250), micros: 250_999, data: null })
  expect(data(...['X', -1n, 0, '{"a":[1]}'] as never[])).toEqual({ event: 'X', sentAt: null, micros: 0, data: { a: [1] } })
  expect(data(...['X', 0n, 0, '{'] as never[])).toMatchObject({ data: '{' })
})

test('each filter of QEMU\'s events is a registration of its own', () => {
  const names = [{}, { event: 'STOP' }, { event: 'STOP', ignoreCase: true }, { event: 'STOP', regex: true }].map((given) => qemuMonitorEvent(given).name)
  expect(new Set(names).size).toBe(4)
})

test('many iterators of a connection end with it, each with why', async () => {
  const lost = new Error('lost')
  const hub = new EventHub({
    port: { handle: {} as never, call: () => Promise.resolve(1 as never) },
    checkOpen: () => undefined, whenThere: () => null, heard: () => true, report: () => undefined,
    wrap: { domain: (given) => given, network: (given) => given, storagePool: (given) => given, nodeDevice: (given) => given, secret: (given) => given },
  })
  // A connection that is gone has nothing to end: what libvirt says to it is not waited for.
  const kind = { ...domainEvents.reboot, deregister: () => Promise.resolve() }
  const waiting = Array.from({ length: 50 }, () => hub.events(kind, null).next())
  hub.end(lost)
  const ends = await Promise.allSettled(waiting)
  expect(new Set(ends.map((each) => each.status === 'rejected' ? each.reason as unknown : each.value))).toEqual(new Set([lost]))
})
