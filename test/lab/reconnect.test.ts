import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, LibvirtError, type Connection, type Disconnect, type Domain, type DomainDifference, type Gap } from '../../lib'
import { createLab, type Host, type Lab } from '../../lib/lab'
import { addon } from '../../lib/native'
import { callsUnderWay } from '../support/calls'
import { until } from '../support/driver'
import { openSockets } from '../support/sockets'
import { virsh } from './lab-support'

const rounds = 20
const limits = { minDelayMs: 20, maxDelayMs: 400 }

let lab: Lab
let labHost: Host
let cable: string
let client: Connection
let stop = false
beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  labHost = lab.hosts[0]!
  // The client's way to the daemon, which can be cut while others reach it.
  cable = join(labHost.directory, 'cable')
  plug()
})
afterAll(async () => {
  stop = true
  await client?.close()
  await lab?.stop()
})

function plug(): void {
  symlinkSync(labHost.socketPath, cable)
}

/** How many attempts there can be in so long, when each comes as early as it may. */
function mostAttempts(ms: number): number {
  let attempts = 0
  for (let [spent, delay] = [limits.minDelayMs / 2, limits.minDelayMs]; spent <= ms; spent += delay / 2, attempts++) delay = Math.min(limits.maxDelayMs, delay * 2)
  return attempts
}

test(`a daemon that is killed and started ${rounds} times under a client that lists, watches, calls and holds objects`, async () => {
  const handlesBefore = addon().openHandles()
  client = await connect(`qemu+unix:///system?socket=${cable}`, { reconnect: limits })

  // The objects that the client holds.
  const kept = await client.domains.define(lab.guest({ workingSetMiB: 8 }).xml)
  await kept.start()
  const transient = await client.domains.create(lab.guest({ workingSetMiB: 8 }).xml)
  const pool = await client.storagePools.define(
    `<pool type="dir"><name>images</name><target><path>${join(labHost.directory, 'images')}</path></target></pool>`)
  await pool.start({ build: true })
  const volume = await pool.volumes.create('<volume><name>one</name><capacity unit="bytes">4096</capacity></volume>')
  const secret = await client.secrets.define('<secret ephemeral="no" private="no"><usage type="volume"><volume>/held</volume></usage></secret>')

  // The events that the client hears.
  const losses: Disconnect[] = []
  const gaps: Gap[] = []
  const told = { host: 0, own: 0, iterator: 0 }
  const heard = { on: 0, host: 0, own: 0, iterator: 0, secret: 0 }
  client.on('disconnect', (loss) => losses.push(loss))
  client.on('gap', (gap) => gaps.push(gap))
  const attempts: { lostAtMs: number, count: number, most: number }[] = []
  client.on('disconnect', () => attempts.push({ lostAtMs: performance.now(), count: 0, most: 0 }))
  client.on('reconnect', ({ attempts: count }) => {
    const last = attempts.at(-1)!
    Object.assign(last, { count, most: mostAttempts(performance.now() - last.lostAtMs) })
  })
  const ofKept = (domain: Domain): boolean => domain.uuid === kept.uuid
  client.on('domain:lifecycle', ({ domain }) => { if (ofKept(domain)) heard.on++ })
  await client.subscribe('domain:lifecycle', ({ domain }) => { if (ofKept(domain)) heard.host++ }, { onGap: () => { told.host++ } })
  await kept.subscribe('lifecycle', () => { heard.own++ }, { onGap: () => { told.own++ } })
  await secret.subscribe('valueChanged', () => { heard.secret++ })
  const iterator = client.events('domain:lifecycle', { onGap: () => { told.iterator++ } })
  const loop = (async () => { for await (const { domain } of iterator) if (ofKept(domain)) heard.iterator++ })()

  const hostname = await client.hostname()
  // The answers to the calls that the client makes all the time. A result is right, or there is none.
  let names = new Set<string>()
  let formerly = names
  const change = (next: Iterable<string>): void => {
    formerly = names
    names = new Set(next)
  }
  change([kept.name, transient.name])
  change(names)
  const wrong: unknown[] = []
  const outcomes = { right: 0, lost: 0 }
  const same = (given: Set<string>, those: ReadonlySet<string>): boolean => given.size === those.size && [...given].every((each) => those.has(each))
  const again = async (ask: () => Promise<boolean>): Promise<void> => {
    while (!stop) {
      try {
        if (await ask()) outcomes.right++
        else wrong.push(ask.toString())
      } catch (error) {
        if (error instanceof LibvirtError && error.code === 'ERR_CONNECTION_LOST') outcomes.lost++
        else wrong.push(error)
      }
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  const callers = [
    again(async () => {
      const listed = new Set((await client.domains.list()).map(({ name }) => name))
      return same(listed, names) || same(listed, formerly)
    }),
    again(async () => (await kept.info()).vcpus === 1),
    again(async () => (await kept.xml()).includes(kept.uuid)),
    again(async () => (await volume.info()).capacityBytes === 4096),
    again(async () => (await secret.xml()).includes('/held')),
    again(async () => await client.hostname() === hostname),
  ]

  using questions = callsUnderWay('virDomainGetState')
  let extra: string | null = null
  let title = 'begun'
  await kept.metadata.set('title', title, { affects: 'both' })

  /** Changes to the host while the client cannot see it, and the differences that they make. */
  const work: ((round: number) => Promise<Partial<DomainDifference>[]>)[] = [
    async () => [],
    async (round) => {
      extra = `extra-${round}`
      change([...names, extra])
      const path = join(labHost.directory, 'extra.xml')
      writeFileSync(path, lab.guest({ name: extra, workingSetMiB: 8 }).xml)
      await virsh(labHost, 'define', path)
      return [{ change: 'appeared', name: extra, before: null, after: expect.objectContaining({ state: 'shutoff', id: null }) }]
    },
    async () => {
      await virsh(labHost, 'suspend', kept.name)
      return [{
        change: 'stateChanged', uuid: kept.uuid,
        before: expect.objectContaining({ state: 'running' }), after: expect.objectContaining({ state: 'paused', reason: 'user' }),
      }]
    },
    async () => {
      await virsh(labHost, 'undefine', extra!)
      const gone = extra!
      change([...names].filter((each) => each !== gone))
      return [{ change: 'gone', name: gone, before: expect.objectContaining({ state: 'shutoff' }), after: null }]
    },
    async () => {
      // Not before the daemon has found the guest's monitor again: one that is killed meanwhile stops by itself, and is not running any more.
      await virsh(labHost, 'suspend', kept.name)
      await virsh(labHost, 'destroy', kept.name)
      await virsh(labHost, 'start', kept.name)
      return [{ change: 'restarted', uuid: kept.uuid, before: expect.objectContaining({ state: 'running' }), after: expect.objectContaining({ state: 'running' }) }]
    },
  ]

  let handles = 0
  let sockets = 0
  for (let round = 0; round < rounds; round++) {
    expect(await until(() => questions.count === 0)).toBe(true)
    unlinkSync(cable)
    // In flight for certain: a daemon that is frozen takes no call.
    process.kill((await labHost.daemonPid())!, 'SIGSTOP')
    const inFlight = kept.metadata.set('title', `never ${round}`, { affects: 'both' }).catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const killed = round === 7 ? await labHost.guestPid(transient.name) : undefined
    await labHost.stopDaemon({ signal: 'SIGKILL' })
    expect(await inFlight).toMatchObject({ code: 'ERR_CONNECTION_LOST', function: 'virDomainSetMetadata' })
    expect(await until(() => losses.length === round + 1)).toBe(true)
    expect([client.isAlive, kept.id]).toEqual([false, null])
    // A guest that dies while nobody looks.
    if (killed !== undefined) process.kill(killed, 'SIGKILL')
    const waiting = kept.metadata.get('title', { timeoutMs: 60_000 })
    waiting.catch(() => undefined) // it is awaited below
    await labHost.startDaemon()
    const expected = await work[round % work.length]!(round)
    if (killed !== undefined) {
      change([...names].filter((each) => each !== transient.name))
      expected.unshift({ change: 'gone', name: transient.name, after: null })
    }
    expect(gaps).toHaveLength(round)
    plug()

    // It has come back, and says what it missed.
    expect(await waiting).toBe(title)
    expect(await until(() => gaps.length === round + 1)).toBe(true)
    const { from, until: end, differences, lostSubscriptions } = gaps[round]!
    const byName = (one: Partial<DomainDifference>, other: Partial<DomainDifference>): number => (one.change! < other.change! ? -1 : 1)
    expect([...differences!].sort(byName)).toEqual(expected.sort(byName).map((each) => expect.objectContaining(each)))
    expect(lostSubscriptions).toEqual([])
    expect(from).toEqual(losses[round]!.lastHeardAt)
    expect(end.getTime()).toBeGreaterThan(from.getTime())
    expect(client.generation).toBe(round + 1)

    // Each object is usable, and each listener hears.
    await expect(kept.info()).resolves.toMatchObject({ vcpus: 1 })
    await expect(pool.info()).resolves.toMatchObject({ state: 'running' })
    await expect(volume.info()).resolves.toMatchObject({ capacityBytes: 4096 })
    await expect(secret.setValue(Buffer.from(`value ${round}`))).resolves.toBeUndefined()
    if (killed !== undefined) await expect(transient.info()).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
    expect(await (await client.control()).hostname()).toBe(hostname)
    expect(kept.id).toBe((await client.domains.get(kept.name)).id)
    const before = { ...heard }
    if ((await kept.state()).state === 'paused') await kept.resume()
    await kept.suspend()
    await kept.resume()
    const least = (key: keyof typeof heard): boolean => heard[key] - before[key] >= (key === 'secret' ? 0 : 2)
    expect(await until(() => (Object.keys(heard) as (keyof typeof heard)[]).every(least))).toBe(true)
    expect(await until(() => heard.secret >= round + 1)).toBe(true)
    title = `round ${round}`
    await kept.metadata.set('title', title, { affects: 'both' })
    if (round === 0) [handles, sockets] = [addon().openHandles(), openSockets()]
  }
  stop = true
  await Promise.all(callers)

  expect(wrong).toEqual([])
  expect(outcomes.right).toBeGreaterThan(rounds * 6)
  expect(outcomes.lost).toBeGreaterThan(0)
  expect(losses).toHaveLength(rounds)
  expect(told).toEqual({ host: rounds, own: rounds, iterator: rounds })
  expect(heard.secret).toBe(rounds)
  expect(iterator.dropped).toBe(0)
  // No busy loop: never more attempts than the delays allow.
  expect(attempts).toHaveLength(rounds)
  for (const { count, most } of attempts) {
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(most)
  }
  expect(openSockets()).toBeLessThanOrEqual(sockets)
  // The rest of the handles came with the last listings and events.
  expect(addon().openHandles()).toBeLessThan(handles + 400)
  await client.close()
  await loop
  expect(await until(() => addon().openHandles() === handlesBefore)).toBe(true)
}, 400_000)
