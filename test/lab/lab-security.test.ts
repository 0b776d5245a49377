import { readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLab, type Host, type Lab } from '../../lib/lab'
import { migrate, start, virsh } from './lab-support'

describe('a lab with certificates', () => {
  let lab: Lab
  let one: Host
  let two: Host
  beforeAll(async () => {
    lab = await createLab({ tls: true, logFilters: '1:qemu.qemu_monitor' })
    ;[one, two] = lab.hosts as [Host, Host]
  })
  afterAll(async () => { await lab?.stop() })

  test('a daemon reaches the other one by TLS', async () => {
    expect((await one.exec(['virsh', '-c', two.tlsUri!, 'hostname'])).stdout.trim()).toBe('h2')
  })

  test('a guest migrates encrypted, and the daemon log shows that QEMU was told so', async () => {
    const guest = lab.guest({ workingSetMiB: 16, fill: 'random', dirtyPagesPerSecond: 500, heartbeatMs: 20 })
    await start(one, guest)
    await migrate(one, two, guest, '--tls')
    expect((await guest.waitBeats(10)).badPages).toBe(0)
    // Whatever they listen on is out of everybody's reach: no network of this machine leads there.
    const network = (pid: number | 'self'): string => readlinkSync(`/proc/${pid}/ns/net`)
    const inside = [(await one.daemonPid())!, (await two.daemonPid())!, (await two.guestPid(guest.name))!].map(network)
    expect(inside).not.toContain(network('self'))
    expect(inside[0]).not.toBe(inside[1])
    expect(inside[2]).toBe(inside[1])
    expect(await one.daemonLog()).toMatch(/migrate-set-parameters.*tls-creds":"objlibvirt_migrate_tls0/)
  })
})

test('a lab with a password lets in who knows it, and nobody else', async () => {
  await using lab = await createLab({ hosts: 1, sasl: { user: 'keeper', password: 'open, please' } })
  const host = lab.hosts[0]!
  const authFile = (password: string): string => {
    const path = join(lab.directory, `auth-${password.length}.conf`)
    writeFileSync(path, `[credentials-lab]\nauthname=keeper\npassword=${password}\n[auth-libvirt-default]\ncredentials=lab\n`)
    return path
  }
  const hostname = async (password: string): Promise<string> =>
    (await lab.exec(['virsh', '-c', `${host.socketUri}&authfile=${authFile(password)}`, 'hostname'])).stdout.trim()
  expect(await hostname('open, please')).toBe('h1')
  await expect(hostname('sesame')).rejects.toThrow(/authentication failed/)
  await expect(virsh(host, 'hostname')).rejects.toThrow(/authentication|credentials/)
})
