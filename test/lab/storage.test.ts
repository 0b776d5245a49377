import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { connect, Hole, type Connection, type StoragePool, type StorageVolume } from '../../lib'
import { createLab, type Host, type Lab } from '../../lib/lab'
import { addon } from '../../lib/native'
import { until } from './lab-support'

const MiB = 1024 * 1024
const GiB = 1024 * MiB

let lab: Lab
let labHost: Host
let host: Connection
let pool: StoragePool

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  labHost = lab.hosts[0]!
  host = await connect(labHost.socketUri)
  pool = await host.storagePools.define(
    `<pool type="dir"><name>images</name><target><path>${join(labHost.directory, 'images')}</path></target></pool>`)
  await pool.start({ build: true })
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

const volumeXml = (name: string, bytes: number, format = 'raw'): string =>
  `<volume><name>${name}</name><capacity unit="bytes">${bytes}</capacity><allocation>0</allocation><target><format type="${format}"/></target></volume>`

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

const allocatedBytes = async (path: string): Promise<number> => (await stat(path)).blocks * 512

/** Data at some places, holes between them and at both ends. */
async function sparseFile(path: string, bytes: number, places: readonly number[]): Promise<void> {
  await using file = await open(path, 'w')
  for (const [index, place] of places.entries()) await file.write(Buffer.alloc(300_000 + index, index + 1), 0, null, place)
  await file.truncate(bytes)
}

const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 7919 + (at >> 8)) & 255))

describe('pools and volumes of a real host', () => {
  test('a pool says what it has, and sees what somebody else put there', async () => {
    expect((await host.storagePools.getByTargetPath(join(labHost.directory, 'images'))).uuid).toBe(pool.uuid)
    expect(await pool.info()).toMatchObject({ state: 'running' })
    expect(await host.storagePools.capabilitiesXml()).toContain('<pool type=\'dir\'')
    await writeFile(join(labHost.directory, 'images', 'foreign.img'), noise(4096))
    expect(await pool.volumes.find('foreign.img')).toBeNull()
    await pool.refresh()
    expect(await (await pool.volumes.get('foreign.img')).info({ physical: true })).toEqual({ type: 'file', capacityBytes: 4096, allocationBytes: 4096 })
  })

  test('a volume is made, resized, copied, wiped and removed', async () => {
    const volume = await pool.volumes.create(volumeXml('one.img', 8 * MiB))
    await volume.resize({ bytes: 8 * MiB, delta: true })
    expect(await volume.info()).toEqual({ type: 'file', capacityBytes: 16 * MiB, allocationBytes: 0 })
    await expect(volume.resize({ bytes: 4 * MiB })).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' })
    await volume.resize({ bytes: 4 * MiB, shrink: true })
    await pipeline([noise(100_000)], volume.writable({ offsetBytes: 1000 }))
    const copy = await pool.volumes.createFrom(volumeXml('two.img', 4 * MiB), volume)
    expect(await hashOf(await copy.path())).toBe(await hashOf(await volume.path()))
    await copy.wipe()
    expect(Buffer.concat(await copy.readable().toArray()).equals(Buffer.alloc(4 * MiB))).toBe(true)
    await copy.delete()
    await volume.delete({})
    expect(await pool.volumes.find('one.img')).toBeNull()
  })

  test('a pool is stopped, its storage removed, and it is forgotten', async () => {
    const second = await host.storagePools.define(
      `<pool type="dir"><name>second</name><target><path>${join(labHost.directory, 'second')}</path></target></pool>`)
    await second.build()
    await second.start()
    await second.destroy()
    await second.delete()
    await second.undefine()
    await expect(stat(join(labHost.directory, 'second'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('the contents of a volume', () => {
  let volume: StorageVolume | undefined
  const fresh = async (bytes: number): Promise<StorageVolume> => (volume = await pool.volumes.create(volumeXml('contents.img', bytes)))
  afterEach(async () => {
    await volume?.delete()
    volume = undefined
  })

  test('1 GiB with holes goes up and comes down, byte for byte and hole for hole', async () => {
    const given = join(lab.directory, 'given.raw'), back = join(lab.directory, 'back.raw')
    await sparseFile(given, GiB, [4096, 20 * MiB, 500 * MiB + 4096, GiB - 2 * MiB])
    await fresh(GiB)
    await volume!.upload(given, { sparse: true })
    const path = await volume!.path()
    await volume!.download(back)
    const hash = await hashOf(given)
    expect([await hashOf(path), await hashOf(back)]).toEqual([hash, hash])
    const allocated = await allocatedBytes(given)
    expect(allocated).toBeLessThan(2 * MiB)
    for (const each of [path, back]) expect(Math.abs(await allocatedBytes(each) - allocated)).toBeLessThan(128 * 1024)
  })

  test('holes are told from data, in order, and go from one volume into another', async () => {
    await fresh(64 * MiB)
    const data = noise(MiB)
    await pipeline([new Hole(10 * MiB), data, new Hole(5 * MiB), data], volume!.writable({ sparse: true }))
    const runs: (string | number)[][] = []
    for await (const piece of volume!.readable({ sparse: true }) as AsyncIterable<Buffer | Hole>) {
      const [kind, bytes] = piece instanceof Hole ? ['hole', piece.bytes] : ['data', piece.length]
      const last = runs.at(-1)
      if (last?.[0] === kind) last[1] = Number(last[1]) + bytes
      else runs.push([kind, bytes])
    }
    expect(runs).toEqual([['hole', 10 * MiB], ['data', MiB], ['hole', 5 * MiB], ['data', MiB]])
    const other = await pool.volumes.create(volumeXml('other.img', 64 * MiB))
    await pipeline(volume!.readable({ sparse: true }), other.writable({ sparse: true }))
    expect(await hashOf(await other.path())).toBe(await hashOf(await volume!.path()))
    await other.delete()
  })

  test('a part of it is read and written', async () => {
    await fresh(40 * MiB)
    const data = noise(20 * MiB)
    await pipeline([data], volume!.writable({ offsetBytes: 17 * MiB + 5 }))
    for (const [offsetBytes, lengthBytes] of [[17 * MiB + 5, 20 * MiB], [18 * MiB, 100], [20 * MiB, 16 * MiB]] as const) {
      const got = Buffer.concat(await volume!.readable({ offsetBytes, lengthBytes }).toArray())
      expect(got.equals(data.subarray(offsetBytes - 17 * MiB - 5, offsetBytes - 17 * MiB - 5 + lengthBytes))).toBe(true)
    }
    expect((await volume!.readable({ offsetBytes: 32 * MiB }).toArray() as Buffer[]).reduce((all, { length }) => all + length, 0)).toBe(8 * MiB)
  })

  test('what lies in the place of a hole stays, as is documented', async () => {
    await fresh(MiB)
    const data = noise(MiB)
    await pipeline([data], volume!.writable())
    await pipeline([new Hole(512 * 1024), data.subarray(0, 512 * 1024)], volume!.writable({ sparse: true }))
    const got = Buffer.concat(await volume!.readable().toArray())
    expect(got.subarray(0, 512 * 1024).equals(data.subarray(0, 512 * 1024))).toBe(true)
  })

  test('a slow consumer does not fill the memory', async () => {
    await fresh(400 * MiB)
    await using file = await open(await volume!.path(), 'r+')
    const data = noise(MiB)
    for (let at = 0; at < 400; at++) await file.write(data, 0, null, at * MiB)
    const before = process.memoryUsage().rss
    const reader = volume!.readable()
    await once(reader, 'readable')
    // Time in which a daemon without back-pressure would send all of it.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MiB)
    let all = 0
    for await (const { length } of reader as AsyncIterable<Buffer>) all += length
    expect(all).toBe(400 * MiB)
  })

  test('a consumer that stops half way leaves nothing behind, two hundred times', async () => {
    await fresh(64 * MiB)
    await using file = await open(await volume!.path(), 'r+')
    const data = noise(MiB)
    for (let at = 0; at < 64; at += 4) await file.write(data, 0, null, at * MiB)
    const descriptors = async (): Promise<number> => Number((await labHost.exec(['sh', '-c', 'ls /proc/$(cat /run/libvirtd.pid /run/lab/libvirtd.pid 2>/dev/null | head -1)/fd | wc -l'])).stdout)
    const round = async (at: number): Promise<void> => {
      if (at % 2 === 0) {
        for await (const _ of volume!.readable({ sparse: at % 4 === 0 })) break
        return
      }
      const writer = volume!.writable({ offsetBytes: 40 * MiB })
      writer.on('error', () => undefined)
      await new Promise((resolve) => writer.write(data, resolve))
      writer.destroy()
      await once(writer, 'close')
    }
    for (let at = 0; at < 8; at++) await round(at)
    const handles = addon().openHandles(), files = await descriptors()
    expect(files).toBeGreaterThan(10)
    for (let at = 0; at < 200; at++) await round(at)
    // A collection in between may have given back some that other tests had left.
    expect(addon().openHandles()).toBeLessThanOrEqual(handles)
    expect(await until(async () => await descriptors() <= files)).toBe(true)
  })

  test('what the host refuses is the stream\'s error', async () => {
    const gone = await pool.volumes.create(volumeXml('gone.img', MiB))
    await gone.delete()
    await expect(gone.readable().toArray()).rejects.toMatchObject({ code: 'VIR_ERR_NO_STORAGE_VOL' })
    await expect(pipeline([noise(10)], gone.writable())).rejects.toMatchObject({ code: 'VIR_ERR_NO_STORAGE_VOL' })
    await expect(gone.download(join(lab.directory, 'never.raw'))).rejects.toMatchObject({ code: 'VIR_ERR_NO_STORAGE_VOL' })
  })

  test('a signal ends a stream', async () => {
    await fresh(64 * MiB)
    const stop = new AbortController()
    const reader = volume!.readable({ signal: stop.signal })
    await once(reader, 'readable')
    stop.abort()
    await expect(reader.toArray()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test.each([
    ['a part without length', { lengthBytes: 0 }, /lengthBytes must be/],
    ['an unknown option', { spars: true }, /did you mean sparse/],
  ])('%s is refused', async (_what, wrong, message) => {
    await fresh(MiB)
    expect(() => volume!.readable(wrong as never)).toThrow(message)
    expect(() => volume!.writable(wrong as never)).toThrow(message)
  })

  test('a chunk that is neither data nor a hole is refused', async () => {
    await fresh(MiB)
    await expect(pipeline([{ bytes: 7 }], volume!.writable({ sparse: true }))).rejects.toThrow(/chunk must be/)
  })
})
