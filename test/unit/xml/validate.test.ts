import { parseDomain, parseNodeDevice, validateDomain, validateNetwork, validateNodeDevice, type DomainConfig } from '../../../lib/xml'

const good: DomainConfig = {
  type: 'kvm', name: 'x', memory: { unit: 'KiB', value: 1024n }, vcpu: { value: 1 }, os: { type: { value: 'hvm' } },
  devices: { disks: [{ type: 'file', source: { file: '/a' }, target: { dev: 'vda', bus: 'virtio' } }], interfaces: [{ type: 'network', source: { network: 'default' } }] },
}
const said = (given: unknown): string[] => validateDomain(given as DomainConfig).map(({ path, message }) => `${path}: ${message}`)

test('nothing is wrong with a good document, as it is and as it is read', () => {
  expect(validateDomain(good)).toEqual([])
  expect(validateDomain(parseDomain("<domain type='kvm'>\n  <name>x</name>\n  <memory>1</memory>\n  <os><type>hvm</type></os>\n</domain>"))).toEqual([])
  expect(validateNetwork({ name: 'n' })).toEqual([])
})

test('all findings come at once, each with its path', () => {
  expect(said({
    ...good, name: undefined, vcpu: { value: 'many' }, devices: {
      disks: [
        { type: 'file', target: { dev: 'vda', bus: 'virtoi' } }, { type: 'fiel', target: { dev: 'vdb' } }, { type: 'block', source: { file: '/a' }, target: { dev: 'vdb' } },
        { type: 'file', source: { flie: '/a' } },
      ],
      interfaces: [{ type: 'network' }],
    },
  })).toEqual([
    'domain.name: it is missing',
    'domain.vcpu.value: "many" is not a number',
    expect.stringMatching(/^domain\.devices\.disks\[0\]\.target\.bus: "virtoi" is not one of .*'virtio'.*; did you mean 'virtio'\?$/),
    expect.stringMatching(/^domain\.devices\.disks\[1\]\.type: "fiel" is not one of 'file', .*; did you mean 'file'\?$/),
    'domain.devices.disks[2].source.file: there is no such property here',
    'domain.devices.disks[3].source.flie: there is no such property here; did you mean file?',
    'domain.devices.disks[3].target: it is missing',
    'domain.devices.interfaces[0].source: it is missing',
  ])
})

test.each<[unknown, RegExp]>([
  [{ ...good, memory: { value: -1 } }, /^domain\.memory\.value: -1 is less than 0$/],
  [{ ...good, memory: { value: 1.5 } }, /^domain\.memory\.value: 1\.5 is not a whole number$/],
  [{ ...good, uuid: 'x' }, /^domain\.uuid: "x" does not have the form/],
  [{ ...good, features: { acpi: 'yes' } }, /^domain\.features\.acpi: "yes" is not true or false$/],
  [{ ...good, seclabels: {} }, /^domain\.seclabels: .* is not an array$/],
  [parseDomain("<domain type='kvm'><name>x</name><memory>1</memory><os><type>hvm</type></os><newer/></domain>"), /^domain: libvirt's schema \(.*\) has no <newer> here/],
  [parseDomain("<domain type='kvm' newer='1'><name>x</name><memory>1</memory><os><type>hvm</type></os></domain>"), /^domain: libvirt's schema \(.*\) has no attribute 'newer' here/],
])('%#', (given, message) => {
  expect(said(given)).toEqual([expect.stringMatching(message)])
})

test('what libvirt chooses, ignores, or did not have in an older release is no finding', () => {
  const devices: DomainConfig['devices'] = {
    consoles: [{ type: 'nmdm' }], redirdevs: [{ bus: 'usb', type: 'dbus' }], parallels: [{ type: 'unix', sources: [{ mode: 'connect', path: '/s' }], protocol: { type: 'raw' } }],
  }
  expect(said({ ...good, devices })).toEqual([])
  expect(said({ ...good, devices: { consoles: [{ type: 'spiceport' }], parallels: [{ type: 'pty', protocol: { type: 'raw' } }] } })).toEqual([
    'domain.devices.consoles[0].sources: it is missing', 'domain.devices.parallels[0].protocol: there is no such property here',
  ])
  const usb = "<device><name>u</name><capability type='usb_device'><bus>2</bus><device>1</device><product id='0x0001'/><vendor id='0x1d6b'/></capability></device>"
  expect(validateNodeDevice(parseNodeDevice(usb))).toEqual([])
})

test('a hole in a list is a finding', () => {
  expect(said({ ...good, devices: { disks: new Array(1) } })).toEqual(['domain.devices.disks[0]: undefined is not an object'])
})
