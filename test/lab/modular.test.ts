import { dirname, join } from 'node:path'
import { createLab, type Host, type Lab } from '../../lib/lab'

/**
 * How libvirt's client finds modular daemons. Debian ships none: this machine's libvirtd stands behind the socket of virtqemud, which speaks
 * the same protocol there. What is tried is this library and libvirt's client, not virtqemud.
 */
let lab: Lab
let host: Host
beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = lab.hosts[0]!
})
afterAll(async () => { await lab?.stop() })

/** What a client on the host comes to: the URI that libvirt settles on, or the error. */
async function connectThere(uri?: string): Promise<string> {
  const script = `
    require(${JSON.stringify(join(__dirname, '../../dist/index.js'))}).connect(${uri === undefined ? '' : JSON.stringify(uri)}).then(
      async (host) => { process.stdout.write(host.uri); await host.close() }, (error) => process.stdout.write(error.code + ': ' + error.message))`
  return (await host.exec(['env', '-u', 'LIBVIRT_DEFAULT_URI', process.execPath, '-e', script])).stdout
}

test('a client that names the driver finds virtqemud by its socket; one that names nothing needs libvirtd or virtproxyd', async () => {
  // A session's client would start a daemon of its own.
  if (lab.mode !== 'system') return
  const directory = dirname(host.socketPath)
  const mode = (which: string): string => `qemu:///system?mode=${which}`
  expect(await connectThere()).toBe('qemu:///system')
  expect(await connectThere(mode('legacy'))).toBe(mode('legacy'))
  expect(await connectThere(mode('direct'))).toMatch(/^VIR_ERR_SYSTEM_ERROR: .*virtqemud-sock'?: No such file or directory\. Check that libvirtd .*virtqemud/)

  await host.exec(['mv', join(directory, 'libvirt-sock'), join(directory, 'virtqemud-sock')])
  expect(await connectThere('qemu:///system')).toBe('qemu:///system')
  expect(await connectThere(mode('direct'))).toBe(mode('direct'))
  for (const uri of [undefined, mode('legacy')]) {
    expect(await connectThere(uri)).toMatch(/^VIR_ERR_SYSTEM_ERROR: .*libvirt-sock'?: No such file or directory\. Check that libvirtd .*a URI that does not name the driver/)
  }
})
