import type { Connection, StoragePool } from '../../lib'
import { connectToOwn } from '../support/driver'

const MiB = 1024 * 1024
const poolXml = (name: string): string => `<pool type="dir"><name>${name}</name><target><path>/${name}</path></target></pool>`
const volumeXml = (name: string): string =>
  `<volume><name>${name}</name><capacity unit="MiB">8</capacity><allocation unit="MiB">2</allocation><target><format type="raw"/></target></volume>`

let host: Connection
beforeAll(async () => { host = await connectToOwn() })
afterAll(() => host.close())

describe('storage pools', () => {
  test('are listed by what they are, and found by UUID or name', async () => {
    const all = await host.storagePools.list({ active: true, types: ['dir', 'logical'] })
    expect(all.map(({ name }) => name)).toEqual(['default-pool'])
    expect(await host.storagePools.list({ types: ['rbd'] })).toEqual([])
    expect((await host.storagePools.get(all[0]!.uuid)).name).toBe('default-pool')
    expect(JSON.parse(JSON.stringify(all[0]))).toEqual({ name: 'default-pool', uuid: all[0]!.uuid, uri: host.uri })
    expect(await host.storagePools.find('nosuch')).toBeNull()
    await expect(host.storagePools.get('nosuch')).rejects.toMatchObject({ code: 'VIR_ERR_NO_STORAGE_POOL' })
  })

  test('are defined, built, started, refreshed, stopped, removed and forgotten', async () => {
    const pool = await host.storagePools.define(poolXml('mine'))
    expect([await pool.isActive(), await pool.isPersistent(), await pool.autostart()]).toEqual([false, true, false])
    await pool.build()
    await pool.start()
    await pool.setAutostart(true)
    expect([await pool.isActive(), await pool.autostart()]).toEqual([true, true])
    await pool.refresh()
    expect(await pool.xml()).toContain('<path>/mine</path>')
    const { state, capacityBytes, allocationBytes, availableBytes } = await pool.info()
    expect([state, capacityBytes]).toEqual(['running', allocationBytes! + availableBytes!])
    expect(capacityBytes).toBeGreaterThan(1024 * MiB)
    await pool.destroy()
    expect(await pool.info()).toMatchObject({ state: 'inactive' })
    await pool.delete()
    await pool.undefine()
    expect(await host.storagePools.find('mine')).toBeNull()
  })

  test('a transient one is gone when it stops', async () => {
    const pool = await host.storagePools.create(poolXml('shortlived'))
    expect(await pool.isPersistent()).toBe(false)
    await pool.destroy()
    expect(await host.storagePools.find('shortlived')).toBeNull()
  })

  test('sources are found, and the library\'s refusal is passed on', async () => {
    const sourceXml = '<source><host name="test-server"/></source>'
    expect(await host.storagePools.findSourcesXml({ type: 'netfs', source: sourceXml })).toContain('test-server')
    await expect(host.storagePools.capabilitiesXml()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' })
  })

  test.each([
    ['an unknown filter', () => host.storagePools.list({ activ: true } as never), /did you mean active/],
    ['a type that is none', () => host.storagePools.list({ types: ['floppy'] } as never), /types\[0\] must be 'dir'/],
    ['an empty list of types', () => host.storagePools.list({ types: [] }), /types is empty/],
    ['a path that is no text', () => host.storagePools.getByTargetPath(7 as never), /path must be a path/],
    ['no type of sources', () => host.storagePools.findSources({} as never), /type is missing/],
    ['a volume that is none', () => host.storagePools.getByVolume({} as never), /volume must be a StorageVolume/],
  ])('%s is refused', async (_what, wrong, message) => {
    await expect(wrong()).rejects.toThrow(message)
  })
})

describe('volumes', () => {
  let pool: StoragePool
  beforeEach(async () => { pool = await host.storagePools.create(poolXml('pool')) })
  afterEach(() => pool.destroy())

  test('are made, listed, found in three ways, and removed', async () => {
    const volume = await pool.volumes.create(volumeXml('one.img'))
    expect((await pool.volumes.list()).map(({ name }) => name)).toEqual(['one.img'])
    expect([volume.key, await volume.path()]).toEqual(['/pool/one.img', '/pool/one.img'])
    expect(JSON.parse(JSON.stringify(volume))).toEqual({ name: 'one.img', key: '/pool/one.img', uri: host.uri })
    for (const same of [
      await pool.volumes.get('one.img'), await host.storagePools.getVolumeByKey('/pool/one.img'), await host.storagePools.getVolumeByPath('/pool/one.img'),
    ]) expect(same.key).toBe(volume.key)
    expect((await host.storagePools.getByVolume(volume)).uuid).toBe(pool.uuid)
    expect(await volume.info()).toEqual({ type: 'file', capacityBytes: 8 * MiB, allocationBytes: 2 * MiB })
    expect(await volume.xml()).toContain('<name>one.img</name>')
    await volume.delete()
    expect(await pool.volumes.find('one.img')).toBeNull()
    await expect(pool.volumes.get('one.img')).rejects.toMatchObject({ code: 'VIR_ERR_NO_STORAGE_VOL' })
  })

  test('are made from one another', async () => {
    const original = await pool.volumes.create(volumeXml('original.img'))
    const copy = await pool.volumes.createFrom(volumeXml('copy.img'), original)
    expect(copy.name).toBe('copy.img')
    await using other = await connectToOwn()
    const elsewhere = await (await other.storagePools.get('default-pool')).volumes.create(volumeXml('elsewhere.img'))
    await expect(pool.volumes.createFrom(volumeXml('third.img'), elsewhere)).rejects.toThrow(/original must be/)
    await original.delete()
    await copy.delete()
  })

  test('what the driver does not have is libvirt\'s refusal', async () => {
    const volume = await pool.volumes.create(volumeXml('plain.img'))
    await expect(volume.resize({ bytes: 16 * MiB })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virStorageVolResize' })
    await expect(volume.wipe({ algorithm: 'nnsa' })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virStorageVolWipePattern' })
    await expect(volume.info({ physical: true })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virStorageVolGetInfoFlags' })
    await volume.delete()
  })

  test.each([
    ['no size', (p: StoragePool) => p.volumes.create(volumeXml('x')).then((v) => v.resize({} as never)), /bytes is missing/],
    ['an algorithm that is none', (p: StoragePool) => p.volumes.create(volumeXml('x')).then((v) => v.wipe({ algorithm: 'burn' as never })), /algorithm must be/],
    ['an empty document', (p: StoragePool) => p.volumes.create(''), /xml is empty/],
  ])('%s is refused', async (_what, wrong, message) => {
    await expect(wrong(pool)).rejects.toThrow(message)
    await (await pool.volumes.find('x'))?.delete()
  })
})
