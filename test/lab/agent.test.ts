import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Connection, type Domain, type DomainEventData } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'
import { startAgentGuest } from '../support/agent-guest'
import { expectData } from '../support/data'

// A Linux with Debian's qemu-guest-agent: nothing here is played.
let lab: Lab
let host: Connection
let domain: Domain
const seen: DomainEventData['agentLifecycle'][] = []

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
  const { directory } = lab.hosts[0]!
  await host.subscribe('domain:agentLifecycle', (event) => { seen.push(event) })
  domain = await startAgentGuest(host, directory)
  // Half of the boot: the agent is not there yet, and the wait for it is given up.
  await expect(domain.agent.ping()).rejects.toMatchObject({ code: 'VIR_ERR_AGENT_UNRESPONSIVE' })
  await expect(domain.agent.waitReady({ timeoutMs: 10 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
  await expect(domain.agent.waitReady({ signal: AbortSignal.timeout(10) })).rejects.toMatchObject({ name: 'AbortError' })
  await domain.agent.waitReady({ timeoutMs: 200_000 }).catch((error: unknown) => {
    throw new Error(`no agent; the guest says:\n${readFileSync(join(directory, 'agent.log'), 'latin1').slice(-2000)}`, { cause: error })
  })
}, 300_000)
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

/** The output of a shell's command in the guest. */
async function sh(script: string): Promise<string> {
  const { exitCode, stdout, stderr } = await domain.agent.exec({ path: '/bin/sh', args: ['-c', script], timeoutMs: 30_000 })
  expect([exitCode, String(stderr)]).toEqual([0, ''])
  return String(stdout).trimEnd()
}

test('the agent came, and answers', async () => {
  expect(seen.map(({ state }) => state)).toContain('connected')
  await domain.agent.ping()
  await domain.agent.waitReady()
})

describe('info', () => {
  test('tells all that the agent and libvirt know', async () => {
    // A record of utmp(5): root has logged in.
    const record = Buffer.alloc(384)
    record.writeInt16LE(7, 0)
    record.write('tty1', 8)
    record.write('root', 44)
    record.writeInt32LE(1_700_000_000, 340)
    await domain.agent.exec({ path: '/bin/dd', args: ['of=/run/utmp'], input: record })
    const info = await domain.agent.info()
    expectData(info)
    expect(info).toMatchObject({
      users: [{ name: 'root', domain: null, loginAt: new Date(1_700_000_000_000) }],
      os: { id: 'nodevirt', prettyName: 'nodevirt agent guest 1', versionId: '1', version: null, machine: 'x86_64', kernelRelease: await sh('uname -r') },
      timezone: { name: 'UTC', offsetSeconds: 0 },
      hostname: 'agentguest',
      fileSystems: [{ mountpoint: '/mnt', name: 'vda', type: 'ext4', totalBytes: expect.any(Number), usedBytes: expect.any(Number), disks: [{ alias: 'vda', device: '/dev/vda' }] }],
      disks: [{ name: '/dev/vda', isPartition: false, alias: 'vda', dependencies: [] }],
      interfaces: [{ name: 'lo', addresses: expect.arrayContaining([{ family: 'ipv4', address: '127.0.0.1', prefix: 8 }]) }],
    })
  })

  test('tells single groups, and libvirt refuses one that it does not know', async () => {
    expect(await domain.agent.info({ groups: ['hostname', 'users'] })).toMatchObject({ hostname: 'agentguest', users: [{ name: 'root' }], os: null, disks: null })
    const load = await domain.agent.info({ groups: ['load'] }).catch((error: unknown) => error)
    expect(load).toMatchObject({ name: 'LibvirtError', function: 'virDomainGetGuestInfo' })
  })
})

describe('exec', () => {
  test('gives a program its arguments, environment and input, and brings back how it ended', async () => {
    const ended = await domain.agent.exec({ path: '/bin/sh', args: ['-c', 'cat; echo "$0" "$WORD"; echo trouble >&2; exit 3', 'a b'], env: { WORD: 'ä$HOME' }, input: 'first\n' })
    expect({ ...ended, stdout: String(ended.stdout), stderr: String(ended.stderr) }).toEqual({
      exitCode: 3, signal: null, stdout: 'first\na b ä$HOME\n', stderr: 'trouble\n', truncated: false,
    })
  })

  test('tells the signal that ended a program', async () => {
    expect(await domain.agent.exec({ path: '/bin/sh', args: ['-c', 'kill -9 $$'] })).toMatchObject({ exitCode: null, signal: 9 })
  })

  test('brings bytes as they are, in both directions', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, at) => at)
    expect((await domain.agent.exec({ path: '/bin/cat', input: bytes })).stdout).toEqual(Buffer.from(bytes))
    expect(String((await domain.agent.exec({ path: '/usr/bin/wc', args: ['-c'], input: new Uint8Array(140_000), answerWithinSeconds: 60 })).stdout)).toBe('140000\n')
    await domain.agent.ping()
  })

  test('refuses a message that libvirt would never get to the agent', async () => {
    await expect(domain.agent.exec({ path: '/bin/cat', input: new Uint8Array(140_001) })).rejects.toThrow(/input has 140001 bytes: libvirt gets at most 140000/)
    await expect(domain.agent.exec({ path: '/bin/echo', args: ['x'.repeat(200_000)] })).rejects.toThrow(/guest-exec: args has \d+ bytes as JSON/)
    await domain.agent.ping()
  })

  test('without capture brings no output', async () => {
    expect(await domain.agent.exec({ path: '/bin/echo', args: ['hello'], capture: false })).toMatchObject({ exitCode: 0, stdout: Buffer.alloc(0) })
  })

  test('fails in the agent\'s words where there is no such program', async () => {
    await expect(domain.agent.exec({ path: '/no/such' })).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR', message: expect.stringContaining('/no/such') })
  })

  test('is given up in time, and when the caller wants, while the program goes on', async () => {
    const sleeper = { path: '/bin/sh', args: ['-c', 'exec sleep 1234'] }
    await expect(domain.agent.exec({ ...sleeper, timeoutMs: 500 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT', message: expect.stringMatching(/\/bin\/sh|virDomainQemuAgentCommand/) })
    await expect(domain.agent.exec({ ...sleeper, signal: AbortSignal.timeout(500) })).rejects.toMatchObject({ name: 'AbortError' })
    expect(await sh('ps | grep -c "[s]leep 1234$"; killall sleep')).toBe('2')
  })

  test('says that there was too much output, and the agent goes on', async () => {
    await expect(domain.agent.exec({ path: '/bin/dd', args: ['if=/dev/zero', 'bs=1000000', 'count=4'], answerWithinSeconds: 60 })).rejects.toMatchObject({ name: 'LibvirtError' })
    await domain.agent.ping()
  })
})

describe('file systems', () => {
  const status = (): Promise<unknown> => domain.agent.command('guest-fsfreeze-status')

  test('are told', async () => {
    expect(await domain.agent.fileSystems()).toEqual([{ mountpoint: '/mnt', name: 'vda', type: 'ext4', devices: ['vda'] }])
  })

  test('are frozen while a function runs, and thawed when it fails', async () => {
    const failure = new Error('the copy failed')
    await expect(domain.agent.withFrozen(async () => {
      expect(await status()).toBe('frozen')
      // The agent does nothing else while they are frozen.
      await expect(domain.agent.exec({ path: '/bin/true' })).rejects.toMatchObject({ message: expect.stringContaining('frozen') })
      throw failure
    })).rejects.toBe(failure)
    expect(await status()).toBe('thawed')
    await sh('echo works > /mnt/file && rm /mnt/file')
  })

  test('are thawed when the caller gave up the freezing', async () => {
    await expect(domain.agent.withFrozen(() => 'never', { timeoutMs: 0 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
    expect(await status()).toBe('thawed')
  })

  test('can be frozen by mount point, and are thawed once', async () => {
    expect(await domain.agent.freeze({ mountpoints: ['/mnt'] })).toBe(1)
    expect(await domain.agent.thaw()).toBe(1)
  })

  test('are trimmed; libvirt takes no mount point', async () => {
    await domain.agent.trim()
    await domain.agent.trim({ minimumBytes: 65_536 })
    await expect(domain.agent.trim({ mountpoint: '/mnt' })).rejects.toMatchObject({ code: 'VIR_ERR_ARGUMENT_UNSUPPORTED' })
  })
})

describe('the guest\'s system', () => {
  test('tells its name', async () => {
    expect(await domain.agent.hostname()).toBe('agentguest')
    expect(await domain.agent.hostname({ source: 'agent' })).toBe('agentguest')
  })

  test('has its clock set and read', async () => {
    await domain.agent.setTime(new Date('2030-01-01T00:00:00Z'))
    expect((await domain.agent.time()).getUTCFullYear()).toBe(2030)
    expect(await sh('date -u +%Y')).toBe('2030')
    await domain.agent.syncTime()
  })

  test('has passwords set', async () => {
    const hash = (): Promise<string> => sh('grep ^root: /etc/shadow | cut -d: -f2')
    await domain.agent.setPassword('root', 'a new one')
    expect(await hash()).toMatch(/^\$/)
    await domain.agent.setPassword('root', '$5$salt$hashed', { encrypted: true })
    expect(await hash()).toBe('$5$salt$hashed')
  })

  test('has keys for SSH added, taken away and replaced', async () => {
    const { agent } = domain
    await expect(agent.sshKeys('nobody-here')).rejects.toMatchObject({ message: expect.stringContaining('nobody-here') })
    await agent.addSshKeys('root', ['ssh-ed25519 AAAA one', 'ssh-ed25519 BBBB two'])
    await agent.addSshKeys('root', ['ssh-ed25519 AAAA one'])
    expect((await agent.sshKeys('root')).sort()).toEqual(['ssh-ed25519 AAAA one', 'ssh-ed25519 BBBB two'])
    await agent.removeSshKeys('root', ['ssh-ed25519 AAAA one'])
    expect(await agent.sshKeys('root')).toEqual(['ssh-ed25519 BBBB two'])
    await agent.setSshKeys('root', ['ssh-ed25519 CCCC three'])
    expect(await sh('cat /root/.ssh/authorized_keys')).toBe('ssh-ed25519 CCCC three')
    await agent.setSshKeys('root', [])
    expect(await agent.sshKeys('root')).toEqual([])
  })

  test('has its processors told, and its addresses', async () => {
    expect(await domain.vcpus.guest()).toMatchObject({ vcpus: '0', online: '0' })
    expect(await domain.interfaces.addresses({ source: 'agent' })).toEqual([expect.objectContaining({ name: 'lo' })])
  })
})

describe('commands of the agent\'s own', () => {
  test('bring what it returns, or its refusal', async () => {
    expect(await domain.agent.command('guest-info', undefined, { answerWithinSeconds: 'forever' })).toMatchObject({ version: expect.stringMatching(/^\d/) })
    expect(await domain.agent.command('guest-sync', { id: 4711 }, { answerWithinSeconds: 10 })).toBe(4711)
    await expect(domain.agent.command('guest-nonsense')).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR', message: expect.stringContaining('guest-nonsense') })
  })

  test('of libvirt wait as long as they are told', async () => {
    for (const limit of ['forever', 3, 'default'] as const) await domain.agent.setResponseTimeout(limit)
    expect(await domain.agent.hostname()).toBe('agentguest')
  })
})

test('an agent that stops answers no more, and is waited for until it goes on', async () => {
  await domain.agent.setResponseTimeout(1)
  // The program that stops it lets it go on after 3 s.
  await domain.agent.exec({ path: '/bin/sh', args: ['-c', '(sleep 1; killall -STOP qemu-ga; sleep 3; killall -CONT qemu-ga) > /dev/null 2>&1 &'] })
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  await expect(domain.agent.time()).rejects.toMatchObject({ code: 'VIR_ERR_AGENT_UNRESPONSIVE' })
  await domain.agent.waitReady({ timeoutMs: 60_000 })
  expect(await domain.agent.hostname()).toBe('agentguest')
})

test('an answer that is too long for libvirt ends its connection to the agent, until that is started again', async () => {
  await domain.agent.setResponseTimeout('default')
  // It waits to write for ever: it has to be killed.
  await domain.agent.exec({ path: '/bin/sh', args: ['-c', '(sleep 20; killall -KILL qemu-ga) > /dev/null 2>&1 &'] })
  await expect(domain.agent.exec({ path: '/bin/dd', args: ['if=/dev/zero', 'bs=1000000', 'count=12'], answerWithinSeconds: 60 })).rejects.toMatchObject({ name: 'LibvirtError' })
  // libvirt tells the first caller why, and all others that it is so.
  await domain.agent.ping().catch(() => undefined)
  await expect(domain.agent.ping()).rejects.toMatchObject({ code: 'VIR_ERR_AGENT_UNRESPONSIVE' })
  await domain.agent.waitReady({ timeoutMs: 60_000 })
  expect(await domain.agent.hostname()).toBe('agentguest')
}, 150_000)

test('a domain without a channel says so, and one that is gone too', async () => {
  const { name, xml } = lab.guest()
  const other = await host.domains.create(xml)
  expect(other.name).toBe(name)
  await expect(other.agent.waitReady({ timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'VIR_ERR_ARGUMENT_UNSUPPORTED' })
  await other.destroy()
  const waiting = domain.agent.exec({ path: '/bin/sleep', args: ['1000'], timeoutMs: 120_000 }).catch((error: unknown) => error)
  await domain.destroy()
  expect(await waiting).toMatchObject({ name: 'LibvirtError', code: expect.stringMatching(/^VIR_ERR/) })
})
