import { formatDevice, formatDomain, parseDomain, parseNetwork, parseStoragePool, formatStoragePool, type XmlElement } from '../../../lib/xml'

const domain = `<!-- before -->
<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' newer='1'>
  <name>a&amp;b</name>
  <memory unit='KiB'>18446744073709551615</memory>
  <vcpu placement='static'>04</vcpu>
  <metadata>
    <my:app xmlns:my='urn:x' my:k='1'>x<!--c-->y</my:app>
  </metadata>
  <os firmware='efi'><type arch='x86_64'>hvm</type></os>
  <features>
    <acpi/>
    <apic eoi='on'/>
  </features>
  <devices>
    <disk type='file' device='disk'>
      <source file='/a' newer='thing'/>
      <target dev='vda' bus='virtoi'/>
      <readonly/>
    </disk>
    <!-- the net -->
    <interface type='user'/>
    <disk type='file' device='cdrom'>
      <target dev='sda'/>
    </disk>
    <newer a='1'><b/></newer>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-x'/>
  </qemu:commandline>
</domain>
`

test('what is read has the types of the schema', () => {
  const config = parseDomain(domain)
  expect(config).toMatchObject({
    type: 'kvm', name: 'a&b', memory: { unit: 'KiB', value: 18446744073709551615n }, vcpu: { placement: 'static', value: 4 },
    features: { acpi: true, apic: { eoi: true } }, qemuCommandline: { args: [{ value: '-x' }], envs: [] }, seclabels: [],
    devices: { disks: [{ type: 'file', readonly: true, source: { file: '/a', seclabels: [] } }, { device: 'cdrom' }], interfaces: [{ type: 'user' }], controllers: [] },
  })
  expect(config.os?.firmware).toBe('efi')
})

test('what the schema does not know is kept, and can be reached', () => {
  const { $, metadata, devices } = parseDomain(domain)
  expect($?.before).toEqual([{ comment: ' before ' }])
  expect($?.attributes).toEqual({ 'xmlns:qemu': 'http://libvirt.org/schemas/domain/qemu/1.0', newer: '1' })
  expect(metadata?.$?.content).toContainEqual({ name: 'my:app', attributes: { 'xmlns:my': 'urn:x', 'my:k': '1' }, children: [{ text: 'x' }, { comment: 'c' }, { text: 'y' }] })
  expect(devices?.disks[0]).toMatchObject({ source: { $: { attributes: { newer: 'thing' } } }, target: { bus: 'virtoi' } })
  expect(devices?.$?.content).toContainEqual({ comment: ' the net ' })
})

test('reading and writing changes nothing, of a copy neither', () => {
  expect(formatDomain(parseDomain(domain))).toBe(domain)
  expect(formatDomain(structuredClone(parseDomain(domain)))).toBe(domain)
})

test('a change changes what it says, and nothing else', () => {
  const config = parseDomain(domain)
  config.vcpu!.value = 8
  config.devices!.disks.shift()
  config.devices!.disks.push({ type: 'file', source: { file: "/it's" }, target: { dev: 'vdb' } })
  config.title = '<new>'
  expect(formatDomain(config)).toBe(domain
    .replace('>04<', '>8<')
    .replace(/ {4}<disk type='file' device='disk'>[^]*?<\/disk>\n/, '')
    .replace(/( {4}<disk type='file' device='cdrom'>[^]*?<\/disk>\n)/, '')
    .replace('    <!-- the net', (net) => `    <disk type='file' device='cdrom'>\n      <target dev='sda'/>\n    </disk>\n${net}`)
    .replace('    <newer', (newer) => `    <disk type='file'>\n      <source file='/it&apos;s'/>\n      <target dev='vdb'/>\n    </disk>\n${newer}`)
    .replace('</domain>', '  <title>&lt;new&gt;</title>\n</domain>'))
})

test('a document out of nothing has the layout that libvirt gives, and declares its namespaces', () => {
  const text = formatDomain({
    type: 'kvm', name: 'x', memory: { unit: 'KiB', value: 1024n }, os: { type: { value: 'hvm' } }, features: { acpi: true, pae: false },
    devices: { disks: [], inputs: [{ type: 'tablet', bus: 'usb' }] }, qemuCommandline: { args: [{ value: 'a' }] },
  })
  expect(text).toBe(`<domain type='kvm'>
  <name>x</name>
  <memory unit='KiB'>1024</memory>
  <os>
    <type>hvm</type>
  </os>
  <features>
    <acpi/>
  </features>
  <devices>
    <input type='tablet' bus='usb'/>
  </devices>
  <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
    <qemu:arg value='a'/>
  </qemu:commandline>
</domain>
`)
  expect(formatDomain(parseDomain(text))).toBe(text)
})

test.each([
  ['another prefix', "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>\n  <q:commandline>\n    <q:arg value='-x'/>\n  </q:commandline>\n</domain>\n"],
  ['a default namespace', "<domain>\n  <commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'>\n    <arg value='-x'/>\n  </commandline>\n</domain>\n"],
])('a namespace with %s is known', (_, text) => {
  const config = parseDomain(text)
  expect(config.qemuCommandline?.args).toMatchObject([{ value: '-x' }])
  expect(formatDomain(config)).toBe(text)
})

test.each([
  ['one line', '<domain><name>x</name><devices><disk/><disk/></devices></domain>'],
  ['space in an empty element', '<domain>\n  <devices>\n  </devices>\n  <os>\n</os>\n</domain>'],
  ['tabs', '<domain>\n\t<name>x</name>\n\n\t<title/>\n</domain>'],
  ['a child twice', '<domain>\n  <name>x</name>\n  <name>y</name>\n</domain>'],
  ['text where none belongs', '<domain>\n  <os>hello<type>hvm</type></os>\n</domain>'],
  ['a comment in a value', '<domain>\n  <memory>10<!-- KiB -->24</memory>\n  <name>a<!-- b -->c</name>\n</domain>'],
  ['attributes of an element without', "<domain>\n  <name a='1'>x</name>\n  <features>\n    <acpi new='1'/>\n    <pae> </pae>\n  </features>\n</domain>"],
  ['numbers in other forms', "<domain id='+007'>\n  <memory> 12 </memory>\n  <vcpu>many</vcpu>\n  <iothreads>0x10</iothreads>\n</domain>"],
  ['characters that are escaped', "<domain type='a&#9;b&#10;c&#13;&apos;&quot;&lt;&gt;&amp;'>\n  <name>a&#13;\n&lt;&gt;&amp;'\"</name>\n</domain>"],
  ['an attribute with the name of a setter', "<domain __proto__='1' constructor='2'>\n  <__proto__/>\n</domain>"],
])('%s: kept', (_, text) => {
  expect(formatDomain(parseDomain(text)).trimEnd()).toBe(text)
})

test('a pool of another schema', () => {
  const text = "<pool type='netfs'>\n  <name>x</name>\n  <source>\n    <host name='h'/>\n    <dir path='/x'/>\n    <format type='nfs'/>\n  </source>\n</pool>\n"
  const pool = parseStoragePool(text)
  expect(pool).toMatchObject({ type: 'netfs', source: { hosts: [{ name: 'h' }] } })
  expect(formatStoragePool(pool)).toBe(text)
})

function endless(): XmlElement {
  const element: XmlElement = { name: 'a', attributes: {}, children: [] }
  element.children.push(element)
  return element
}

test.each<[given: unknown, message: RegExp, kind: new () => Error]>([
  [{ name: 'x', devices: { disks: [{}, { target: { dve: 'a' } }] } }, /^domain\.devices\.disks\[1\]\.target\.dve: there is no such property; did you mean dev\?/, TypeError],
  [{ name: 5 }, /^domain\.name: a number is not a string/, TypeError],
  [{ name: 'x\0' }, /^domain\.name: XML has no character U\+0000/, RangeError],
  [{ name: 'x\uD800' }, /^domain\.name: XML has no character U\+D800/, RangeError],
  [{ memory: { value: 1e30 } }, /^domain\.memory\.value: 1e\+30 is not a whole number that a number holds exactly/, RangeError],
  [{ memory: { value: NaN } }, /^domain\.memory\.value: NaN is not a whole number/, RangeError],
  [{ features: { acpi: 'yes' } }, /^domain\.features\.acpi: it is there or not/, TypeError],
  [{ devices: { disks: {} } }, /^domain\.devices\.disks: it is an array/, TypeError],
  [{ devices: [] }, /^domain\.devices: it is an object/, TypeError],
  [{ $: { content: [{ comment: 'a--b' }] } }, /^domain: a comment cannot have '--'/, RangeError],
  [{ $: { attributes: { 'a b': 'c' } } }, /^domain: 'a b' is no name/, TypeError],
  [{ $: { content: [{ name: '1', attributes: {}, children: [] }] } }, /^domain: '1' is no name/, TypeError],
  ['<domain/>', /^domain: it is an object/, TypeError],
  [new Map([['name', 'x']]), /^domain: it is an object/, TypeError],
  [{ devices: { disks: new Array(1) } }, /^domain\.devices\.disks\[0\]: it is an object/, TypeError],
  [{ $: null }, /^domain\.\$: it is an object/, TypeError],
  [{ $: { content: 'name' } }, /^domain\.\$\.content: it is an array/, TypeError],
  [{ $: { content: [null] } }, /^domain\.\$\.content\[0\]: a node is an element, .*: null/, TypeError],
  [{ $: { content: [{ name: 'a' }] } }, /^domain\.a: an element has attributes and children/, TypeError],
  [{ type: 'kvm', $: { attributes: { type: 'qemu' } } }, /^domain\.\$\.attributes\.type: it is a property, domain\.type/, TypeError],
  [{ $: { attributes: { 'f:a': '1' } } }, /^domain: nobody has declared the prefix of 'f:a'/, TypeError],
  [{ metadata: { $: { content: [{ name: 'f:a', attributes: {}, children: [] }] } } }, /^domain\.metadata\.f:a: nobody has declared the prefix of 'f:a'/, TypeError],
  [{ $: { before: [{ name: 'a', attributes: {}, children: [] }] } }, /^domain\.\$\.before: only comments and instructions/, TypeError],
  [{ metadata: { $: { content: [endless()] } } }, /^domain\.metadata\.a\.a.*: elements are nested more than 256 deep/, RangeError],
])('what is no document is not written: %#', (given, message, kind) => {
  expect(() => formatDomain(given as never)).toThrow(message)
  expect(() => formatDomain(given as never)).toThrow(kind)
})

test('a part that is put into another document takes the names of its namespace along, or is refused', () => {
  const own = parseDomain("<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:commandline><q:arg value='-x'/></q:commandline></domain>")
  const { qemuCommandline } = own
  expect(formatDomain({ type: 'kvm', name: 'x', memory: { value: 1 }, os: { type: { value: 'hvm' } }, qemuCommandline })).toContain("<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-x'/>")
  const { devices } = parseDomain("<domain xmlns:f='urn:f'><devices><disk type='file' f:k='1'><target dev='a'/></disk></devices></domain>")
  expect(() => formatDevice({ disk: devices!.disks[0]! })).toThrow("disk: nobody has declared the prefix of 'f:k'")
})

test.each([null, undefined, 5, {}, new ArrayBuffer(1)])('%p is no text to read', (given) => {
  expect(() => parseDomain(given as never)).toThrow(TypeError)
  expect(() => parseDomain(given as never)).toThrow(/^the <domain> must be given as a string, or as bytes in a Uint8Array: /)
})

const deep = (levels: number): string => `<domain>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</domain>`

test.each<[what: string, text: string | Uint8Array, message: RegExp]>([
  ['cut off', '<domain>\n  <devices>\n    <disk type=', /line 3, column \d+, in domain\.devices: /],
  ['unclosed', '<domain>\n  <name>x</domain>', /line 2, column \d+, in domain: unexpected close tag/],
  ['another document', '<network/>', /it is a <network>, not a <domain>/],
  ['empty', '', /line 1, column 0: /],
  ['two roots', '<domain/><domain/>', /documents may contain only one root/],
  ['an attribute twice', "<domain type='a' type='b'/>", /duplicate attribute/],
  ['an attribute twice by its namespace', "<domain xmlns:a='urn:x' xmlns:b='urn:x' a:k='1' b:k='2'/>", /duplicate attribute: 'b:k'/],
  ['an undeclared prefix', '<domain><q:commandline/></domain>', /in domain: nobody has declared the prefix of 'q:commandline'/],
  ['an external entity', "<!DOCTYPE domain [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><domain><name>&x;</name></domain>", /declares a document type/],
  ['an entity that is not XML\'s', '<domain><name>&nbsp;</name></domain>', /in domain\.name: undefined entity/],
  ['too deep', deep(256), /nested more than 256 deep/],
  ['a character that XML has not', '<domain><name>\u0001</name></domain>', /disallowed character/],
  ['too large', ' '.repeat(32 * 1024 * 1024 + 1), /longer than \d+ characters/],
  ['bytes that are not UTF-8', new Uint8Array([60, 100, 111, 109, 97, 105, 110, 47, 62, 0xff]), /is not encoded as UTF-8/],
  ['UTF-16', Buffer.from('\uFEFF<domain/>', 'utf16le'), /is not encoded as UTF-8/],
  ['another encoding', Buffer.from("<?xml version='1.0' encoding='ISO-8859-1'?><domain/>"), /encoded as ISO-8859-1/],
])('a document that is %s: an error with a place', (_, text, message) => {
  expect(() => parseDomain(text)).toThrow(SyntaxError)
  expect(() => parseDomain(text)).toThrow(message)
})

test('as deep as libvirt allows, and bytes with a mark', () => {
  expect(formatDomain(parseDomain(deep(255)))).toContain('<a></a>'.slice(0, 3))
  expect(parseDomain(Buffer.from('\uFEFF<domain type="kvm"/>')).type).toBe('kvm')
  expect(() => parseNetwork('<domain/>')).toThrow(/not a <network>/)
})
