import { daemonOf, parseUri, queryValue, withoutSecrets } from '../../lib/uri'

describe('a URI is taken apart', () => {
  test.each([
    ['qemu:///system', { driver: 'qemu', transport: null, authority: '', host: '', path: '/system', parameters: [] }],
    ['qemu+unix:///system?socket=/tmp/x/embed', { driver: 'qemu', transport: 'unix', host: '', path: '/system', parameters: [{ name: 'socket', value: '/tmp/x/embed' }] }],
    ['qemu:///embed?root=/a%20b', { driver: 'qemu', path: '/embed', parameters: [{ name: 'root', value: '/a b' }] }],
    ['QEMU+TLS://me:pw@[fe80::1]:16514/system', { scheme: 'qemu+tls', host: 'fe80::1', port: 16_514, user: 'me', path: '/system' }],
    ['qemu+ssh://a@b@host.example/system', { host: 'host.example', port: null, user: 'a@b' }],
    ['test:///home/a%23b/host.xml#x?y', { driver: 'test', path: '/home/a#b/host.xml', parameters: [] }],
    ['tcp:10.0.0.1:49152', { driver: 'tcp', authority: null, host: '', path: '10.0.0.1:49152' }],
    ['qemu+ext:///x?a=1;b=%26;c=&d', { parameters: [{ name: 'a', value: '1' }, { name: 'b', value: '&' }, { name: 'c', value: '' }, { name: 'd', value: '' }] }],
  ])('%s', (text, expected) => {
    expect(parseUri(text)).toMatchObject(expected)
  })

  test.each(['', 'h2', '/system', '//h/system', '+x:///', 'qemu:///%zz', 'qemu:///system?a=%', 'qemu://[::1/system'])('%j is none that libvirt could read', (text) => {
    expect(parseUri(text)).toBeNull()
  })
})

test.each([
  '/tmp/a b', '/tmp/a&b;c', '/tmp/#1', '/tmp/100%', '/tmp/%41', '/tmp/Übung/日本', '/tmp/a=b?c+d', '/tmp/"quoted"',
])('%s survives as a value of a query', (path) => {
  expect(parseUri(`qemu+unix:///system?socket=${queryValue(path)}&mode=direct`)!.parameters.map(({ value }) => value)).toEqual([path, 'direct'])
})

test('a plain path stays readable', () => {
  expect(queryValue('/run/libvirt/libvirt-sock')).toBe('/run/libvirt/libvirt-sock')
})

describe('what may be written to a file', () => {
  test.each([
    ['qemu:///system', 'qemu:///system'],
    ['qemu+ssh://root:hunter2@host:22/system?keyfile=/k&token=x', 'qemu+ssh://root@host:22/system?keyfile=/k'],
    ['qemu+unix:///session?socket=/run/a b', 'qemu+unix:///session?socket=/run/a b'],
    ['qemu+tls://[fe80::1]/system?no_verify=1#x', 'qemu+tls://[fe80::1]/system?no_verify=1'],
    ['esx://host/?password=x', 'esx://host/'],
    ['tcp:10.0.0.1:49152?x=secret', 'tcp:10.0.0.1:49152'],
    // libvirt parts a query at ; too, and reads an encoded name.
    ['qemu+unix:///system?socket=/x;token=secret', 'qemu+unix:///system?socket=/x'],
    ['qemu+unix:///system?%73ocket=/x&%74oken=secret', 'qemu+unix:///system?%73ocket=/x'],
    ['qemu+tls://me:p@ss:w@host/system', 'qemu+tls://me@host/system'],
    ['qemu:///embed?root=/srv/a', 'qemu:///embed?root=/srv/a'],
    // Not to be read: nothing but the certain parts.
    ['qemu+tls://me:secret@host/%zz?token=x', 'qemu+tls://host/%zz'],
    ['a name?x=secret', 'a name'],
    // The slashes are missing.
    ['qemu+tcp:me:secret@host/system', 'qemu+tcp:host/system'],
    ['qemu+tcp:me:secret@%zz', '%zz'],
  ])('%s is written as %s', (uri, written) => {
    expect(withoutSecrets(uri)).toBe(written)
  })
})

test.each([
  ['qemu:///system', 'qemu+tls://host.example/system?pkipath=/x', true],
  ['qemu+unix:///system?socket=/a', 'qemu+ssh://me@host/system', true],
  ['qemu+unix:///system?socket=/tmp/x/embed', 'qemu:///system', true],
  ['qemu+tls://[::1]:16514/system', 'qemu:///system', true],
  ['qemu:///system', 'qemu:///session', false],
  ['qemu:///system', 'xen:///system', false],
  ['qemu:///embed?root=/a', 'qemu:///embed?root=/b', false],
  ['qemu:///embed?root=/a', 'qemu:///embed?root=/a', true],
])('%s and %s lead to the same daemon of a host: %s', (one, other, same) => {
  expect(daemonOf(one) === daemonOf(other)).toBe(same)
})
