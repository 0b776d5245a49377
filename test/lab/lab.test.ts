import { existsSync } from 'node:fs'
import { createLab, LabError, type Guest, type Host, type Lab } from '../../lib/lab'
import { leftovers, migrate, networkOfMachine, start, tracesOf, virsh } from './lab-support'

describe('a lab with two hosts', () => {
  let lab: Lab
  let one: Host
  let two: Host

  beforeAll(async () => {
    lab = await createLab()
    ;[one, two] = lab.hosts as [Host, Host]
  })
  afterAll(async () => { await lab?.stop() })

  test('both daemons answer a client outside, under their own names', async () => {
    for (const host of lab.hosts) {
      expect(await virsh(host, 'version')).toContain('Running hypervisor: QEMU')
      expect(await virsh(host, 'hostname')).toBe(host.name)
    }
  })

  test('a daemon reaches the other one by its address', async () => {
    const { stdout } = await one.exec(['virsh', '-c', two.uri, 'hostname'])
    expect(stdout.trim()).toBe('h2')
  })

  describe('a guest', () => {
    let guest: Guest
    beforeAll(async () => {
      guest = lab.guest({ name: 'wanderer', workingSetMiB: 32, dirtyPagesPerSecond: 1000, fill: 'random', heartbeatMs: 10 })
      await start(one, guest)
    })
    afterAll(async () => {
      for (const host of lab.hosts) if (await host.guestPid('wanderer') !== undefined) await virsh(host, 'destroy', 'wanderer')
    })

    test('boots, beats and finds its memory whole', async () => {
      const beat = await guest.waitFor((beat) => beat.checkedWalks >= 1)
      expect(beat.badPages).toBe(0)
      expect(await one.guestPid('wanderer')).toBeGreaterThan(0)
    })

    test('moves to the other host while it runs, and no page is lost', async () => {
      await using watcher = guest.watch()
      await guest.waitBeats(20)
      // The time that the guest believes to have lost so far: a busy machine delivers the clock's first interrupt late, and that stays.
      const lostBefore = Math.max(...(await guest.heartbeats()).map((beat) => beat.lostMs))
      await migrate(one, two, guest)
      expect(await one.guestPid('wanderer')).toBeUndefined()
      expect(await two.guestPid('wanderer')).toBeGreaterThan(0)

      const arrived = (await guest.latest())!
      await guest.waitFor((beat) => beat.checkedWalks >= arrived.checkedWalks + 2)
      const truth = await guest.truth()
      expect(truth.badPages).toBe(0)
      expect(truth.missingBeats).toBe(0)
      await watcher.stop()
      // The guest's own account of its downtime and the view from outside are of one pause.
      const silence = watcher.longestSilence()!
      expect(silence.ms).toBeGreaterThan(truth.last.lostMs - lostBefore - 50)
    })

    test('survives the end, the crash and the restart of its daemon', async () => {
      const pid = await two.guestPid('wanderer')
      await two.stopDaemon()
      await expect(virsh(two, 'version')).rejects.toThrow()
      await guest.waitBeats(10)
      await two.startDaemon()
      expect(await virsh(two, 'domstate', 'wanderer')).toBe('running')

      await two.restartDaemon({ signal: 'SIGKILL' })
      expect(await virsh(two, 'domstate', 'wanderer')).toBe('running')
      expect(await two.guestPid('wanderer')).toBe(pid)
      await guest.waitBeats(10)
    })

    test('says how long it was paused', async () => {
      const before = (await guest.latest())!
      await virsh(two, 'suspend', 'wanderer')
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await virsh(two, 'resume', 'wanderer')
      await guest.waitBeats(300)
      const { lostMs } = await guest.truth({ fromSeq: before.seq })
      expect(lostMs).toBeGreaterThan(1400)
      // Two virsh commands lie within the pause; a clock that counts a second too many would not fit.
      expect(lostMs).toBeLessThan(2400)
    })
  })

  test.each([500, 2000, 8000])('a guest dirties %d pages per second', async (rate) => {
    const guest = lab.guest({ workingSetMiB: 48, dirtyPagesPerSecond: rate })
    await start(one, guest)
    await guest.waitBeats(55, { timeoutMs: 30_000 })
    const truth = await guest.truth({ fromSeq: 5 })
    await virsh(one, 'destroy', guest.name)
    // Writes that the guest had to leave out, because the machine was busy, are no error of its pace.
    const wanted = truth.writesPerSecond + truth.droppedWrites / truth.spanMs * 1000
    expect(wanted / rate).toBeGreaterThan(0.98)
    expect(wanted / rate).toBeLessThan(1.02)
    // In sequence, each write finds another page.
    expect(truth.distinctPagesPerSecond / truth.writesPerSecond).toBeGreaterThan(0.97)
  })

  test('a pulled cable separates the hosts, and a replaced one joins them', async () => {
    const reach = async (): Promise<boolean> => await one.exec(['bash', '-c', `exec 3<>/dev/tcp/${two.address}/16509`], { timeoutMs: 2000 })
      .then(() => true, () => false)
    expect(await reach()).toBe(true)
    await two.linkDown()
    expect(await reach()).toBe(false)
    await two.linkUp()
    expect(await reach()).toBe(true)
  })

  test('a narrow link makes a migration longer than its bytes allow', async () => {
    const guest = lab.guest({ memoryMiB: 64, workingSetMiB: 32, fill: 'random' })
    await start(one, guest)
    await one.setBandwidth(8)
    const began = performance.now()
    try {
      await migrate(one, two, guest)
    } finally {
      await one.setBandwidth(null)
    }
    expect(32 / ((performance.now() - began) / 1000)).toBeLessThan(8.5)
    expect((await guest.waitBeats(2)).badPages).toBe(0)
    await virsh(two, 'destroy', guest.name)
  })

  test('a command that fails says what it said', async () => {
    await expect(one.exec(['sh', '-c', 'echo broken >&2; exit 3'])).rejects.toThrow(/status 3[^]*broken/)
  })
})

test('two labs live side by side, and nothing of a stopped one remains', async () => {
  const networkBefore = await networkOfMachine()
  const labs = await Promise.all([createLab({ hosts: 1 }), createLab({ hosts: [{ name: 'alpha' }] })])
  const [first, second] = labs
  try {
    expect(await virsh(first.hosts[0]!, 'hostname')).toBe('h1')
    expect(await virsh(second.hosts[0]!, 'hostname')).toBe('alpha')
    expect(first.hosts[0]!.address).toBe(second.hosts[0]!.address)
    const guest = first.guest()
    await start(first.hosts[0]!, guest)
    const traces = await Promise.all(labs.map(async (lab) => await tracesOf(lab.directory, [await lab.hosts[0]!.daemonPid()])))
    expect((await leftovers(traces[0]!)).length).toBeGreaterThan(0)

    await first.stop()
    await first.stop()
    expect(await leftovers(traces[0]!)).toEqual([])
    expect(await virsh(second.hosts[0]!, 'hostname')).toBe('alpha')
    await second.stop()
    expect(await leftovers(traces[1]!)).toEqual([])
    expect(await networkOfMachine()).toBe(networkBefore)
  } finally {
    await Promise.all(labs.map(async (lab) => await lab.stop()))
  }
})

test('a daemon that cannot start fails with its own words, and nothing remains', async () => {
  const failure = await createLab({ hosts: 1, daemonConfig: { max_workers: 'many' } }).then(() => undefined, (error: unknown) => error)
  expect(failure).toBeInstanceOf(LabError)
  expect((failure as Error).message).toMatch(/max_workers/)
  const directory = /--- (\S+)\/h1\/libvirtd\.log ---/.exec((failure as Error).message)![1]!
  expect(existsSync(directory)).toBe(false)
})

test.each(['goes on', 'stays frozen'])('a lab ends whose daemon was frozen and %s', async (then) => {
  const lab = await createLab({ hosts: 1 })
  const pid = (await lab.hosts[0]!.daemonPid())!
  const traces = await tracesOf(lab.directory, [pid])
  process.kill(pid, 'SIGSTOP')
  // A caller that waits for the daemon has to notice.
  await new Promise((resolve) => setTimeout(resolve, 300))
  if (then === 'goes on') process.kill(pid, 'SIGCONT')
  await lab.stop()
  expect(await leftovers(traces)).toEqual([])
})
