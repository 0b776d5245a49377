// Drivers that libvirt's test driver does not have, in a real daemon of an ordinary user's: secrets, and streams to volumes.
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addon } from '../../lib/native'
import raw from '../../lib/raw'
import type { ConnectHandle, SecretHandle, StoragePoolHandle, StorageVolHandle, StreamHandle } from '../../types/native'
import { runFixture } from '../support/child'
import { testDaemon, type TestDaemon } from '../support/daemon'
import { until } from '../support/driver'
import { run } from '../support/steps'

const nonblock = 1
let daemon: TestDaemon

beforeAll(async () => { daemon = await testDaemon() })
afterAll(async () => { await daemon[Symbol.asyncDispose]() })

describe('secrets', () => {
  const usage = 2 // ceph
  let conn: ConnectHandle
  let secret: SecretHandle
  beforeAll(async () => {
    conn = await raw.virConnectOpen(daemon.driverUri('secret'))
    secret = await raw.virSecretDefineXML(conn, "<secret ephemeral='no' private='no'><usage type='ceph'><name>one</name></usage></secret>")
  })
  afterAll(async () => { await raw.virConnectClose(conn) })

  test('what they are, and how they are found', async () => {
    const uuid = raw.virSecretGetUUIDString(secret)
    await run(
      ['virSecretGetUUIDString', [secret], expect.stringMatching(/^[0-9a-f-]{36}$/)],
      ['virSecretGetUUID', [secret], Buffer.from(uuid.replaceAll('-', ''), 'hex')],
      ['virSecretGetUsageType', [secret], usage],
      ['virSecretGetUsageID', [secret], 'one'],
      ['virSecretGetConnect', [secret], {}],
      ['virSecretGetXMLDesc', [secret], expect.stringContaining(uuid)],
      ['virConnectNumOfSecrets', [conn], 1],
      ['virConnectListSecrets', [conn], [uuid]],
      ['virConnectListAllSecrets', [conn], [{}]],
      ['virSecretLookupByUUID', [conn, raw.virSecretGetUUID(secret)], {}],
      ['virSecretLookupByUUIDString', [conn, uuid], {}],
      ['virSecretLookupByUsage', [conn, usage, 'one'], {}],
      ['virSecretLookupByUsage', [conn, usage, 'two'], 'VIR_ERR_NO_SECRET'],
    )
  })

  test('values are bytes, both ways, and their change is an event', async () => {
    const value = Buffer.from([0, 1, 255, 0, 128])
    const heard: unknown[] = []
    const id = await raw.virConnectSecretEventRegisterAny(conn, null, 1, (which: SecretHandle) => { heard.push(raw.virSecretGetUsageID(which)) })
    await run(
      ['virSecretGetValue', [secret], 'VIR_ERR_NO_SECRET'],
      ['virSecretSetValue', [secret, value], undefined],
      ['virSecretGetValue', [secret], value],
    )
    expect(await until(() => heard.length > 0)).toBe(true)
    expect(heard).toEqual(['one'])
    await run(['virConnectSecretEventDeregisterAny', [conn, id], undefined])
  })

  test('they end', async () => {
    const other = await raw.virSecretDefineXML(conn, "<secret><usage type='ceph'><name>two</name></usage></secret>")
    await run(['virSecretUndefine', [other], undefined], ['virSecretFree', [other], 0], ['virConnectNumOfSecrets', [conn], 1])
  })
})

describe('volumes and streams', () => {
  let conn: ConnectHandle
  let pool: StoragePoolHandle
  let volume: StorageVolHandle
  let directory: string
  const file = (): string => join(directory, 'disk')
  const stream = (flags = 0): Promise<StreamHandle> => raw.virStreamNew(conn, flags)

  beforeAll(async () => {
    directory = join(daemon.directory, 'images')
    mkdirSync(directory)
    chmodSync(directory, 0o777)
    conn = await raw.virConnectOpen(daemon.driverUri('storage'))
    pool = await raw.virStoragePoolCreateXML(conn, `<pool type='dir'><name>images</name><target><path>${directory}</path></target></pool>`)
    volume = await raw.virStorageVolCreateXML(pool, '<volume><name>disk</name><capacity>1048576</capacity><allocation>0</allocation></volume>')
  })
  afterAll(async () => { await raw.virConnectClose(conn) })

  test('what the test driver cannot do with them', async () => {
    await run(
      ['virConnectGetStoragePoolCapabilities', [conn], expect.stringContaining('<storagepoolCapabilities')],
      ['virStoragePoolLookupByTargetPath', [conn, directory], {}],
      ['virStorageVolGetInfoFlags', [volume], { type: 0, capacity: 1_048_576n, allocation: 0n }],
      ['virStorageVolResize', [volume, 2_097_152n], undefined],
      ['virStorageVolGetInfo', [volume], { type: 0, capacity: 2_097_152n, allocation: 0n }],
      ['virStorageVolWipe', [volume], undefined],
      ['virStorageVolWipePattern', [volume, 0], undefined],
    )
  })

  test('data go up and come down as they were, and so do holes', async () => {
    const up = await stream()
    const head = Buffer.alloc(65_536, 0xa5)
    const tail = Buffer.from('the end')
    await run(
      ['virStorageVolUpload', [volume, up, 0, 0, 1], undefined], // sparse
      ['virStreamSend', [up, head], head.length],
      ['virStreamSendHole', [up, 131_072n], undefined],
      ['virStreamSend', [up, tail], tail.length],
      ['virStreamFinish', [up], undefined],
      ['virStreamFree', [up], 0],
    )
    const written = readFileSync(file())
    expect(written.subarray(0, head.length).equals(head)).toBe(true)
    expect(written.subarray(head.length, head.length + 131_072).every((byte) => byte === 0)).toBe(true)
    expect(written.subarray(196_608, 196_608 + tail.length)).toEqual(tail)

    const down = await stream()
    await raw.virStorageVolDownload(volume, down, 0, 0, 1)
    const parts: Buffer[] = []
    let holes = 0n
    for (;;) {
      const part = await raw.virStreamRecvFlags(down, 65_536, 1) // stop at a hole
      if (part === -3) {
        const length = await raw.virStreamRecvHole(down)
        holes += length
        parts.push(Buffer.alloc(Number(length)))
      } else if (part === -2) throw new Error('a blocking stream would not block')
      else if (part.length === 0) break
      else parts.push(part)
    }
    await raw.virStreamFinish(down)
    expect(holes).toBeGreaterThanOrEqual(131_072n)
    expect(Buffer.concat(parts).equals(written)).toBe(true)
  })

  test('sends that nobody waited for arrive in their order', async () => {
    const up = await stream()
    await raw.virStorageVolUpload(volume, up, 0, 0)
    const parts = Array.from({ length: 64 }, (_, index) => Buffer.alloc(4096, index))
    const sent = await Promise.all(parts.map((part) => raw.virStreamSend(up, part)))
    await raw.virStreamFinish(up)
    expect(sent).toEqual(parts.map((part) => part.length))
    expect(readFileSync(file()).subarray(0, 64 * 4096).equals(Buffer.concat(parts))).toBe(true)
  })

  test('a stream that does not block says so, and calls when it can go on', async () => {
    writeFileSync(file(), Buffer.alloc(100_000, 7))
    const down = await stream(nonblock)
    await raw.virStorageVolDownload(volume, down, 0, 0)
    let got = 0
    let blocked = 0
    const ended = new Promise<void>((resolve, reject) => {
      const read = async (): Promise<void> => {
        for (;;) {
          const part = await raw.virStreamRecv(down, 32_768)
          if (part === -2) {
            blocked++
            // An event turns the events off, until somebody asks for them again.
            await raw.virStreamEventUpdateCallback(down, 1 | 4 | 8)
            return
          }
          if (part.length === 0) { resolve(); return }
          got += part.length
        }
      }
      let reading = Promise.resolve()
      void raw.virStreamEventAddCallback(down, 1, (events: number) => {
        if (events & 1) reading = reading.then(read).catch(reject)
      }).catch(reject)
    })
    await ended
    expect(got).toBe(statSync(file()).size)
    await run(['virStreamEventRemoveCallback', [down], undefined], ['virStreamFinish', [down], undefined])
    expect(blocked).toBeGreaterThanOrEqual(0)
  })

  test('after its end a stream takes no call, which in libvirt would follow a null pointer', async () => {
    for (const end of ['virStreamFinish', 'virStreamAbort'] as const) {
      const up = await stream()
      await raw.virStorageVolUpload(volume, up, 0, 0)
      await run(
        [end, [up], undefined],
        ['virStreamSend', [up, Buffer.alloc(4)], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamRecv', [up, 4], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamRecvFlags', [up, 4], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamSendHole', [up, 4], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamRecvHole', [up], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamEventAddCallback', [up, 1, () => undefined], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamEventUpdateCallback', [up, 1], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamEventRemoveCallback', [up], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamFinish', [up], 'VIR_ERR_OPERATION_INVALID'],
        ['virStreamAbort', [up], 'VIR_ERR_OPERATION_INVALID'],
        ['virStorageVolUpload', [volume, up, 0, 0], 'VIR_ERR_OPERATION_INVALID'],
      )
    }
  })

  test('an end beside calls that are under way waits for them, and a callback goes with it', async () => {
    for (let round = 0; round < 20; round++) {
      const up = await stream()
      await raw.virStorageVolUpload(volume, up, 0, 0)
      await raw.virStreamEventAddCallback(up, 2, () => undefined).catch(() => undefined)
      const sends = Array.from({ length: 10 }, () => raw.virStreamSend(up, Buffer.alloc(65_536)).catch((error: unknown) => error))
      const abort = raw.virStreamAbort(up).catch((error: unknown) => error)
      await Promise.all([...sends, abort])
      expect(await raw.virStreamFree(up)).toBe(0)
    }
    expect(raw.virConnectIsAlive(conn)).toBe(true)
  })

  // libvirt's client never frees the data of a stream's callback.
  test('a process whose download is over ends by itself', async () => {
    const args = [daemon.driverUri('storage'), 'images', 'disk', join(daemon.directory, 'copy')]
    expect(await runFixture('driver/fixtures/download.js', { args, limitMs: 30_000 })).toMatchObject({ code: 0, signal: null, said: ['closed'] })
  })

  test('handles remember their connection, whether or not libvirt tells it', async () => {
    const before = addon().openHandles()
    const other = await raw.virConnectOpen(daemon.driverUri('storage'))
    await raw.virStreamNew(other)
    const [first] = await raw.virConnectListAllStoragePools(other)
    await raw.virStoragePoolListAllVolumes(first!)
    expect(addon().openHandles()).toBeGreaterThan(before + 3)
    addon().releaseHandles(other)
    expect(addon().openHandles()).toBe(before + 1)
    // How many have it still: a thread ends the stream, and may be at that.
    expect(await raw.virConnectClose(other)).toBeLessThanOrEqual(1)
  })
})
