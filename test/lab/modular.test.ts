import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { connect } from '../../lib'
import { connectAdmin } from '../../lib/admin'
import { createLab, type Host } from '../../lib/lab'

/** Where virtqemud is, if anywhere: Debian has none. docs/support.md says how the migration tests run there. */
const root = (process.env['NODEVIRT_STAGE_ROOTS'] ?? ':').split(':')[0] as string
const hasModular = existsSync(join('/', root, 'usr/sbin/virtqemud'))

/** What a client on the host comes to: the URI that libvirt settles on, or the error. */
async function connectThere(host: Host, uri?: string): Promise<string> {
  const script = `
    require(${JSON.stringify(join(__dirname, '../../dist/index.js'))}).connect(${uri === undefined ? '' : JSON.stringify(uri)}).then(
      async (host) => { process.stdout.write(host.uri); await host.close() }, (error) => process.stdout.write(error.code + ': ' + error.message))`
  return (await host.exec(['env', '-u', 'LIBVIRT_DEFAULT_URI', process.execPath, '-e', script])).stdout
}

const mode = (which: string): string => `qemu:///system?mode=${which}`

// This machine's libvirtd stands behind the socket of virtqemud, which speaks the same protocol there: what is tried is this library and
// libvirt's client.
test('a client that names the driver finds virtqemud by its socket; one that names nothing needs libvirtd or virtproxyd', async () => {
  await using lab = await createLab({ hosts: 1 })
  // A session's client would start a daemon of its own.
  if (lab.mode !== 'system') return
  const host = lab.hosts[0]!
  const directory = dirname(host.socketPath)
  expect(await connectThere(host)).toBe('qemu:///system')
  expect(await connectThere(host, mode('legacy'))).toBe(mode('legacy'))
  expect(await connectThere(host, mode('direct'))).toMatch(/^VIR_ERR_SYSTEM_ERROR: .*virtqemud-sock'?: No such file or directory\. Check that libvirtd .*virtqemud/)

  await host.exec(['mv', join(directory, 'libvirt-sock'), join(directory, 'virtqemud-sock')])
  expect(await connectThere(host, 'qemu:///system')).toBe('qemu:///system')
  expect(await connectThere(host, mode('direct'))).toBe(mode('direct'))
  for (const uri of [undefined, mode('legacy')]) {
    expect(await connectThere(host, uri)).toMatch(/^VIR_ERR_SYSTEM_ERROR: .*libvirt-sock'?: No such file or directory\. Check that libvirtd .*a URI that does not name the driver/)
  }
})

test('a host without virtqemud cannot have modular daemons', async () => {
  if (!hasModular) await expect(createLab({ hosts: [{ daemons: 'modular' }] })).rejects.toThrow(/virtqemud.* not found/)
})

;(hasModular ? test : test.skip)('a host with virtqemud and virtproxyd: each way to it, its administration, and what is left without virtproxyd', async () => {
  await using lab = await createLab({ hosts: [{ daemons: 'modular', ...root === '' ? {} : { root } }] })
  const host = lab.hosts[0]!
  // Its system may be without Node.
  const clientThere = async (...options: string[]): Promise<string> => (await host.exec(['virsh', ...options, 'uri'])).stdout.trim()
  for (const options of [[], ['-c', mode('legacy')], ['-c', mode('direct')], ['-c', 'qemu:///system']]) expect(await clientThere(...options)).toMatch(/^qemu:\/\/\/system/)
  await using admin = await connectAdmin(host.adminUri)
  expect((await admin.servers.list()).map(({ name }) => name)).toContain('virtqemud')
  await using client = await connect(host.socketUri)
  await client.domains.create(lab.guest({ name: 'web' }).xml)
  expect((await client.domains.list()).map(({ name }) => name)).toEqual(['web'])
  await host.restartDaemon({ signal: 'SIGKILL' })
  await using again = await connect(host.socketUri)
  expect(await (await again.domains.get('web')).state()).toMatchObject({ state: 'running' })

  await host.exec(['rm', join(dirname(host.socketPath), 'libvirt-sock')])
  expect(await clientThere('-c', 'qemu:///system')).toBe('qemu:///system')
  await expect(clientThere('-c', mode('legacy'))).rejects.toThrow(/libvirt-sock/)
})
