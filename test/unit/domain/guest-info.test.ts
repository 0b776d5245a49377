import { DomainGuestInfoField as Field } from '../../../lib/constants/domain-stats'
import { TypedParameterType as Type } from '../../../lib/constants/typed-params'
import { guestInfo } from '../../../lib/domain/guest-info'
import { expectData } from '../../support/data'
import type { TypedParameter } from '../../../types/native'

const text = (field: string, value: string): TypedParameter => ({ field, type: Type.STRING, value })
const uint = (field: string, value: number): TypedParameter => ({ field, type: Type.UINT, value })

// No agent here says all of this: those of test/lab are Linux and of 2022.
test('everything that libvirt has a name for is found under it', () => {
  const disk = `${Field.DISK_PREFIX}0`, fs = `${Field.FS_PREFIX}0`, card = `${Field.IF_PREFIX}0`, device = `${Field.DEVICE_PREFIX}0`, user = `${Field.USER_PREFIX}0`
  const info = guestInfo([
    uint(Field.USER_COUNT, 1), text(user + Field.USER_SUFFIX_NAME, 'ann'), text(user + Field.USER_SUFFIX_DOMAIN, 'CORP'),
    { field: user + Field.USER_SUFFIX_LOGIN_TIME, type: Type.ULLONG, value: 1_700_000_000_000n },
    ...([['ID', 'id'], ['NAME', 'name'], ['PRETTY_NAME', 'pretty'], ['VERSION', 'version'], ['VERSION_ID', 'versionId'], ['VARIANT', 'variant'], ['VARIANT_ID', 'variantId'],
      ['KERNEL_RELEASE', 'release'], ['KERNEL_VERSION', 'kernel'], ['MACHINE', 'machine']] as const).map(([name, value]) => text(Field[`OS_${name}`], value)),
    text(Field.TIMEZONE_NAME, 'CET'), { field: Field.TIMEZONE_OFFSET, type: Type.INT, value: -3600 },
    text(Field.HOSTNAME_HOSTNAME, 'web'),
    uint(Field.FS_COUNT, 1), text(fs + Field.FS_SUFFIX_MOUNTPOINT, '/'), text(fs + Field.FS_SUFFIX_NAME, 'sda1'), text(fs + Field.FS_SUFFIX_FSTYPE, 'xfs'),
    { field: fs + Field.FS_SUFFIX_TOTAL_BYTES, type: Type.ULLONG, value: 2n ** 60n }, { field: fs + Field.FS_SUFFIX_USED_BYTES, type: Type.ULLONG, value: 4096n },
    uint(fs + Field.FS_SUFFIX_DISK_COUNT, 1), text(`${fs}${Field.FS_SUFFIX_DISK_PREFIX}0${Field.FS_SUFFIX_DISK_SUFFIX_ALIAS}`, 'sda'),
    text(`${fs}${Field.FS_SUFFIX_DISK_PREFIX}0${Field.FS_SUFFIX_DISK_SUFFIX_SERIAL}`, 'S1'), text(`${fs}${Field.FS_SUFFIX_DISK_PREFIX}0${Field.FS_SUFFIX_DISK_SUFFIX_DEVICE}`, '/dev/sda'),
    uint(Field.DISK_COUNT, 1), text(disk + Field.DISK_SUFFIX_NAME, '/dev/sda1'), { field: disk + Field.DISK_SUFFIX_PARTITION, type: Type.BOOLEAN, value: true },
    uint(disk + Field.DISK_SUFFIX_DEPENDENCY_COUNT, 1), text(`${disk}${Field.DISK_SUFFIX_DEPENDENCY_PREFIX}0${Field.DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME}`, '/dev/sda'),
    text(disk + Field.DISK_SUFFIX_SERIAL, 'S2'), text(disk + Field.DISK_SUFFIX_ALIAS, 'sda'), text(disk + Field.DISK_SUFFIX_GUEST_ALIAS, 'vg-root'), text(disk + Field.DISK_SUFFIX_GUEST_BUS, 'scsi'),
    uint(Field.IF_COUNT, 1), text(card + Field.IF_SUFFIX_NAME, 'eth0'), text(card + Field.IF_SUFFIX_HWADDR, '52:54:00:00:00:01'), uint(card + Field.IF_SUFFIX_ADDR_COUNT, 1),
    text(`${card}${Field.IF_SUFFIX_ADDR_PREFIX}0${Field.IF_SUFFIX_ADDR_SUFFIX_TYPE}`, 'ipv6'), text(`${card}${Field.IF_SUFFIX_ADDR_PREFIX}0${Field.IF_SUFFIX_ADDR_SUFFIX_ADDR}`, '::1'),
    uint(`${card}${Field.IF_SUFFIX_ADDR_PREFIX}0${Field.IF_SUFFIX_ADDR_SUFFIX_PREFIX}`, 128),
    { field: Field.LOAD_1M, type: Type.DOUBLE, value: 0.5 }, { field: Field.LOAD_5M, type: Type.DOUBLE, value: 0.25 }, { field: Field.LOAD_15M, type: Type.DOUBLE, value: 0 },
    uint(Field.DEVICE_COUNT, 1), text(device + Field.DEVICE_SUFFIX_DRIVER_NAME, 'VirtIO'), { field: device + Field.DEVICE_SUFFIX_PCI_VENDOR, type: Type.ULLONG, value: 6900n },
  ])
  expectData(info)
  expect(info).toEqual({
    users: [{ name: 'ann', domain: 'CORP', loginAt: new Date(1_700_000_000_000) }],
    os: {
      id: 'id', name: 'name', prettyName: 'pretty', version: 'version', versionId: 'versionId', variant: 'variant', variantId: 'variantId', kernelRelease: 'release',
      kernelVersion: 'kernel', machine: 'machine',
    },
    timezone: { name: 'CET', offsetSeconds: -3600 },
    hostname: 'web',
    fileSystems: [{ mountpoint: '/', name: 'sda1', type: 'xfs', totalBytes: null, usedBytes: 4096, disks: [{ alias: 'sda', serial: 'S1', device: '/dev/sda' }] }],
    disks: [{ name: '/dev/sda1', isPartition: true, dependencies: ['/dev/sda'], serial: 'S2', alias: 'sda', guestAlias: 'vg-root', guestBus: 'scsi' }],
    interfaces: [{ name: 'eth0', mac: '52:54:00:00:00:01', addresses: [{ family: 'ipv6', address: '::1', prefix: 128 }] }],
    load: { oneMinute: 0.5, fiveMinutes: 0.25, fifteenMinutes: 0 },
    devices: [{ driverName: 'VirtIO', pciVendor: 6900n }],
  })
})

test('a group that is not there is null, and an empty list is none', () => {
  expect(guestInfo([uint(Field.USER_COUNT, 0)])).toEqual({
    users: [], os: null, timezone: null, hostname: null, fileSystems: null, disks: null, interfaces: null, load: null, devices: null,
  })
})
