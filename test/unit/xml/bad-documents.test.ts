import { parseDomain } from '../../../lib/xml'

const domain = (inside: string): string => `<domain type='kvm'>\n  <name>n</name>\n${inside}</domain>`
const utf16 = Buffer.from(`\uFEFF${domain('')}`, 'utf16le')

test.each([
  ['what ends in the middle of an attribute', domain("  <os firmware='ef").slice(0, -9), /line 3, column \d+, in domain: /],
  ['what ends in the middle of an element', '<domain>\n  <devices>\n    <disk>', /line 3, column \d+, in domain\.devices\.disk: /],
  ['an attribute twice', domain("  <vcpu placement='static' placement='auto'>1</vcpu>\n"), /line 3, column \d+, in domain: duplicate attribute/],
  ['an external entity', `<!DOCTYPE domain [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>${domain('<title>&x;</title>')}`, /line 1, column \d+: it declares a document type/],
  ['a document type elsewhere', "<!DOCTYPE domain SYSTEM 'http://example.org/x.dtd'><domain/>", /it declares a document type/],
  ['bytes that are no UTF-8', Buffer.from(domain('<title>\xE9</title>'), 'latin1'), /it is not encoded as UTF-8/],
  ['UTF-16', utf16, /it is not encoded as UTF-8/],
  ['bytes that say another encoding', Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?>${domain('')}`), /encoded as ISO-8859-1, and only UTF-8 is read/],
])('%s is refused, and the message says where', (_what, given, message) => {
  expect(() => parseDomain(given)).toThrow(SyntaxError)
  expect(() => parseDomain(given)).toThrow(message)
})

/** Processor time, which other load on the machine does not change much. */
function cpuMs(action: () => void): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test('what is too long is refused before it is read', () => {
  const longest = 32 * 1024 * 1024
  const text = domain(`<title>${'x'.repeat(longest)}</title>`)
  expect(cpuMs(() => expect(() => parseDomain(text)).toThrow(/longer than 33554432 characters/))).toBeLessThan(1_000)
  expect(cpuMs(() => expect(() => parseDomain(Buffer.alloc(4 * longest + 1, 0x20))).toThrow(/longer than 33554432 characters/))).toBeLessThan(1_000)
})

test.each([
  ['depth', (n: number) => '<a>'.repeat(n), /nested more than 256 deep/],
  ['references', (n: number) => domain(`<title>${'&unknown;'.repeat(n)}</title>`), /undefined entity|entity/],
  ['prefixes', (n: number) => `<domain ${Array.from({ length: n }, (_, at) => `a${at}:b='1'`).join(' ')}/>`, /nobody has declared the prefix/],
])('a document that is bad by its %s is refused soon', (_what, textOf, message) => {
  const text = textOf(100_000)
  expect(cpuMs(() => expect(() => parseDomain(text)).toThrow(message))).toBeLessThan(5_000)
})

test('a long list takes time by its length', () => {
  const disks = (n: number): string => domain(`<devices>${"<disk type='file'><target dev='vda'/></disk>".repeat(n)}</devices>`)
  parseDomain(disks(1_000))
  const [few, many] = [disks(5_000), disks(20_000)].map((text) => cpuMs(() => parseDomain(text)))
  expect(many! / few!).toBeLessThan(16)
})
