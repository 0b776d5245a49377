import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { readDefinition } from '../../lib/domain/definition'
import { elementsAt, parseXml } from '../../lib/xml/elements'

describe('an XML document', () => {
  test('is read with its namespaces, character references and CDATA, and without comments', () => {
    const root = parseXml(`<?xml version="1.0"?>
      <a xmlns:q="urn:q" one="1 &lt; 2" q:two="2"><!-- <b>no</b> --><b>x&#65;<![CDATA[<b>]]><c/>y</b><q:b>z</q:b></a>`, 'it')
    expect(root).toMatchObject({ name: 'a', namespace: '', attributes: { one: '1 < 2' } })
    expect(root.children.map(({ name, namespace, text }) => [name, namespace, text])).toEqual([['b', '', 'xA<b>y'], ['b', 'urn:q', 'z']])
    expect(elementsAt(root, 'b').map(({ text }) => text)).toEqual(['xA<b>y'])
    expect(elementsAt(root, 'b', 'c')).toHaveLength(1)
    expect(elementsAt(root, 'c')).toEqual([])
  })

  test.each([
    ['half of a surrogate pair', '<a>\ud800</a>'],
    ['half of a surrogate pair at the end', '<!\ud800'],
    ['an element that is not closed', '<a><b></a>'],
    ['nothing', ''],
    ['text only', 'text'],
    ['two roots', '<a/><b/>'],
    ['something after the root', '<a/>b'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a prefix that nobody declared', '<q:a/>'],
    ['an entity that nobody declared', '<a>&b;</a>'],
    ['a character that XML has not', '<a>\x01</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an end in the middle', '<a><b>'],
  ])('%s is refused', (_what, text) => {
    expect(() => parseXml(text, 'the answer')).toThrow(SyntaxError)
    expect(() => parseXml(text, 'the answer')).toThrow(/^the answer cannot be read as XML: /)
  })

  test('a name that objects have of their own is one like any other', () => {
    const { attributes, children } = parseXml('<a __proto__="1" constructor="2"><toString/></a>', 'it')
    expect(Object.entries(attributes)).toEqual([['__proto__', '1'], ['constructor', '2']])
    expect(children[0]!.name).toBe('toString')
  })

  test('is as deep as libxml2 allows, and no deeper', () => {
    const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
    expect(parseXml(nested(256), 'it').children).toHaveLength(1)
    expect(() => parseXml(nested(257), 'it')).toThrow(/nested more than 256 deep/)
    expect(() => parseXml(nested(1_000_000), 'it')).toThrow(/nested more than 256 deep/)
  })
})

describe("a domain's definition", () => {
  const misleading = `<domain type='kvm' id='1'>
    <!-- <domain type='qemu'> <type arch='aarch64'/> <devices><memory model='dimm'/></devices> -->
    <metadata><app:x xmlns:app="urn:app"><domain type='qemu'/><os><type arch='s390x'/></os><devices><memory model='dimm'/></devices></app:x></metadata>
    <title>a &lt;domain type='qemu'&gt;</title>
    <os><type arch='x86_64' machine='pc'>hvm</type></os>
    <memory unit='KiB'>1</memory><devices><disk><memory/></disk></devices>
  </domain>`

  test('is read by the paths of its elements, whatever stands in comments, texts and metadata', () => {
    expect(readDefinition(misleading)).toEqual({ type: 'kvm', arch: 'x86_64', hasMemoryDevices: false, hasDirtyRing: false })
  })

  test('has memory devices where they are devices', () => {
    expect(readDefinition("<domain type='qemu'><devices><memory model='nvdimm'/></devices></domain>")).toEqual({ type: 'qemu', arch: null, hasMemoryDevices: true, hasDirtyRing: false })
  })

  test('of something else is refused', () => {
    expect(() => readDefinition('<network/>')).toThrow(/is a <network>, not a <domain>/)
    expect(() => readDefinition("<d:domain xmlns:d='urn:d'/>")).toThrow(SyntaxError)
  })
})

test('neither the raw layer nor the root loads a reader of XML before one is needed', () => {
  const loaded = (entry: string): string[] => JSON.parse(execFileSync(process.execPath, [
    '-e', 'require(process.argv[1]); console.log(JSON.stringify(Object.keys(require.cache)))', join(__dirname, '../../dist', entry),
  ], { encoding: 'utf8' }))
  const reader = /(dist[\\/]xml|saxes|xmlchars)[\\/.]/
  expect(loaded('raw.js').filter((path) => reader.test(path))).toEqual([])
  expect(loaded('index.js').filter((path) => reader.test(path))).toEqual([])
  expect(loaded('xml/index.js').filter((path) => reader.test(path))).not.toEqual([])
})
