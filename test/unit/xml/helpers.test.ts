import {
  amountOf, bytesOf, deviceChanges, differences, diskByTarget, formatDomain, interfaceByMac, newDomain, parseDomain, parseDomainCapabilities, validateDomain, type DomainConfig,
} from '../../../lib/xml'

const text = `<domain type='kvm'>
  <name>x</name>
  <memory unit='MiB'>64</memory>
  <os>
    <type>hvm</type>
  </os>
  <devices>
    <disk type='file'>
      <source file='/a'/>
      <target dev='vda'/>
    </disk>
    <disk type='file'>
      <source file='/b'/>
      <target dev='vdb'/>
    </disk>
    <interface type='user'>
      <mac address='52:54:00:AB:00:01'/>
    </interface>
  </devices>
</domain>
`

test('a disk by its target, an interface by its address', () => {
  const config = parseDomain(text)
  expect(diskByTarget(config, 'vdb')?.source).toMatchObject({ file: '/b' })
  expect(interfaceByMac(config, '52:54:00:ab:00:01')).toBe(config.devices?.interfaces[0])
  const none: DomainConfig = { ...config, devices: undefined }
  expect([diskByTarget(config, 'vdc'), interfaceByMac(config, ''), diskByTarget(none, 'vda')]).toEqual([undefined, undefined, undefined])
})

test('two documents differ in paths, and the devices that changed are what the methods take', () => {
  const before = parseDomain(text), after = parseDomain(text)
  expect(differences(before, after)).toEqual([])
  after.devices!.disks.shift()
  after.devices!.disks[0]!.readonly = true
  after.devices!.disks.push({ type: 'file', source: { file: '/c' }, target: { dev: 'vdc' } })
  after.memory!.value = 128
  expect(differences(before, after)).toEqual([
    { path: 'memory.value', before: 64, after: 128 },
    { path: 'devices.disks[vda]', before: before.devices!.disks[0], after: undefined },
    { path: 'devices.disks[vdb].readonly', before: undefined, after: true },
    { path: 'devices.disks[vdc]', before: undefined, after: after.devices!.disks[1] },
  ])
  expect(deviceChanges(before, after)).toEqual({
    detach: [{ disk: before.devices!.disks[0] }], attach: [{ disk: after.devices!.disks[1] }], update: [{ disk: after.devices!.disks[0] }],
  })
})

test('a number and a bigint say the same', () => {
  const before: DomainConfig = parseDomain(text)
  expect(differences(before, { ...before, memory: { unit: 'MiB', value: 64n } })).toEqual([])
  expect(differences(before, { ...before, memory: { unit: 'MiB', value: 65n } })).toEqual([{ path: 'memory.value', before: 64, after: 65n }])
})

test('amounts and bytes', () => {
  expect([bytesOf({ value: 1 }), bytesOf({ unit: 'KB', value: 1 }), bytesOf({ unit: 'k', value: 1n }), bytesOf({ unit: 'bytes', value: 7 }), bytesOf({ value: 7 }, 'bytes')])
    .toEqual([1024n, 1000n, 1024n, 7n, 7n])
  expect(amountOf(2 ** 30, 'MiB')).toEqual({ unit: 'MiB', value: 1024 })
  expect(amountOf(2n ** 63n, 'B').value).toBe(2n ** 63n)
  expect(() => amountOf(1025, 'KiB')).toThrow(/no whole number of KiB/)
  expect(() => bytesOf({ unit: 'XiB', value: 1 })).toThrow(/no unit of libvirt's/)
  for (const wrong of [() => bytesOf(undefined as never), () => bytesOf({ value: '1' as never }), () => amountOf('1024' as never, 'KiB'), () => amountOf(1024, undefined as never)]) {
    expect(wrong).toThrow(TypeError)
  }
  expect(() => bytesOf({ value: 1.5 })).toThrow(RangeError)
})

const capabilities = parseDomainCapabilities(`<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path><domain>kvm</domain><machine>pc-q35-7.2</machine><arch>x86_64</arch><vcpu max='8'/>
  <os supported='yes'><enum name='firmware'><value>efi</value></enum></os>
  <devices><disk supported='yes'><enum name='bus'><value>sata</value><value>virtio</value></enum></disk></devices>
</domainCapabilities>`)

test('a guest in a few words is a document that the schema has, with what the host can do', () => {
  const config = newDomain({
    name: 'x', memoryBytes: 2 ** 30, vcpus: 2, disks: [{ path: '/a.qcow2' }, { path: '/dev/b' }, { path: '/c.iso', cdrom: true }], networks: ['default', { bridge: 'br0' }], uefi: true,
  }, capabilities)
  expect(validateDomain(config)).toEqual([])
  expect(validateDomain(parseDomain(formatDomain(config)))).toEqual([])
  expect(config).toMatchObject({ type: 'kvm', memory: { unit: 'KiB', value: 2 ** 20 }, os: { firmware: 'efi', type: { machine: 'pc-q35-7.2' } } })
  expect(config.devices?.disks?.map(({ target, type, driver }) => [type, target.dev, target.bus, driver?.type])).toEqual([
    ['file', 'vda', 'virtio', 'qcow2'], ['block', 'vdb', 'virtio', 'raw'], ['file', 'sda', 'sata', 'raw'],
  ])
  const few = { name: 'x', memoryBytes: 2 ** 30 }
  for (const [given, message] of [
    [{ ...few, vcpu: 2 }, /^vcpu: there is no such option; did you mean vcpus\?/], [{ ...few, memoryBytes: '1024' }, /^memoryBytes must be a whole number of bytes/],
    [{ ...few, disks: ['/a'] }, /^disks\[0\] must be an object/], [{ ...few, networks: [{ birdge: 'b' }] }, /^networks\[0\]\.birdge: .* did you mean bridge\?/], [{ memoryBytes: 1024 }, /^name is missing/],
  ] as const) {
    expect(() => newDomain(given as never, capabilities)).toThrow(TypeError)
    expect(() => newDomain(given as never, capabilities)).toThrow(message)
  }
  expect(() => newDomain({ ...few, memoryBytes: 0 }, capabilities)).toThrow(RangeError)
  expect(newDomain({ ...few, memoryBytes: 2n ** 60n }, capabilities).memory).toEqual({ unit: 'KiB', value: 2 ** 50 })
  expect(() => newDomain({ name: 'x', memoryBytes: 2 ** 30, vcpus: 9 }, capabilities)).toThrow(/8 at most/)
  expect(() => newDomain({ name: 'x', memoryBytes: 2 ** 30, uefi: true }, { ...capabilities, os: { supported: true } })).toThrow(/no firmware/)
})
