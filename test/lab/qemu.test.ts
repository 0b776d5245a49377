import { closeSync, fstatSync, openSync } from 'node:fs'
import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'

let lab: Lab
let host: Connection
let domain: Domain
beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
  domain = await host.domains.create(lab.guest().xml)
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

test('QEMU\'s monitor answers, and refuses in its own words', async () => {
  expect(await domain.qemu.command('query-status')).toMatchObject({ running: true })
  await expect(domain.qemu.command('no-such-thing')).rejects.toMatchObject({ name: 'QemuError', class: 'CommandNotFound', command: 'no-such-thing' })
})

test('the monitor for people prints', async () => {
  expect(await domain.qemu.hmp('info status')).toContain('VM status: running')
  expect(await domain.qemu.hmp('no-such-thing')).toContain('unknown command')
})

test('open files go to QEMU and stay the caller\'s', async () => {
  const file = openSync('/dev/null', 'r')
  try {
    expect(await domain.qemu.commandWithFiles('getfd', { fdname: 'mine' }, { files: [file] })).toEqual({ returned: {}, files: [] })
    // It is there: it can be closed once.
    await domain.qemu.command('closefd', { fdname: 'mine' })
    await expect(domain.qemu.commandWithFiles('closefd', { fdname: 'mine' })).rejects.toMatchObject({ name: 'QemuError', class: 'GenericError' })
    expect(fstatSync(file).isCharacterDevice()).toBe(true)
  } finally {
    closeSync(file)
  }
})

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['no command', () => domain.qemu.command(''), /execute is empty/],
  ['arguments that are none', () => domain.qemu.command('getfd', 'x' as never), /args must be an object/],
  ['a file that is no number', () => domain.qemu.commandWithFiles('getfd', {}, { files: ['a' as never] }), /files\[0\] must be a whole number/],
  ['no line', () => domain.qemu.hmp(''), /line is empty/],
  ['no process', () => host.domains.attachQemu(0), /processId must be a whole number, 1 to/],
])('%s is refused', async (_what, wrong, message) => {
  await expect(wrong()).rejects.toThrow(message)
})

test('a QEMU of somebody else\'s, and a container\'s namespaces, are asked for where libvirt has them', async () => {
  await expect(host.domains.attachQemu(process.pid)).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virDomainQemuAttach' })
  await expect(domain.lxc.namespaces()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virDomainLxcOpenNamespace' })
})
