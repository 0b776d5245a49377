import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evacuate, type EvacuationReport } from '../../lib/migration/fleet'
import { PROJECT, Running } from './demo-support'
import { followAll, Hall, mostAtOnce } from './fleet-support'
import { until } from './migrate-support'

let hall: Hall
beforeAll(async () => { hall = await Hall.create() })
afterEach(async () => { await hall.clear() })
afterAll(async () => { await hall?.stop() })

const outcomes = ({ guests }: EvacuationReport): Record<string, string> => Object.fromEntries(guests.map(({ name, outcome }) => [name, outcome]))
const some = (what: string, count: number) => Array.from({ length: count }, (_, at) => ({ name: `${what}-${at + 1}`, persistent: at % 2 === 0 }))

test('twelve guests leave a host for two others; one never converges, and one is refused', async () => {
  await hall.start([
    // 62 MiB/s are more than the whole link carries.
    { name: 'restless', workingSetMiB: 32, dirtyPagesPerSecond: 16_000 },
    ...some('web', 9),
    { name: 'twin' },
    { name: 'choosy' },
  ])
  // Others of the same names are there already.
  const [second] = hall.destinations
  for (const host of hall.destinations) await host.domains.define(hall.guest('twin').xml)
  await second.domains.define(hall.guest('choosy').xml)

  const { postcopy } = hall.lab.capabilities
  const { report, events } = await followAll(evacuate(hall.source, {
    to: hall.destinations,
    perLink: 48,
    forecast: false,
    // Seconds in place of minutes: the same decisions.
    policy: { name: 'default', patienceMs: 2000, abortAfterMs: 4000 },
    migrate: { postcopy },
    // It asks for the one that will refuse it first; all others spread.
    place: ({ name }, candidates) => name === 'choosy' ? candidates.find((each) => each.name === 'h2') : undefined,
  }))

  expect(outcomes(report)).toEqual({
    ...Object.fromEntries(some('web', 9).map(({ name }) => [name, 'migrated'])),
    choosy: 'migrated',
    twin: 'failed',
    restless: postcopy ? 'migrated' : 'failed',
  })
  expect(report).toMatchObject({ outcome: 'incomplete', source: 'h1', perLink: 48 })
  const guest = (name: string) => report.guests.find((each) => each.name === name)!
  expect(guest('twin').because).toMatch(/domain 'twin' already exists.*no destination is left \(h\d: it was tried; h\d: it was tried\)/)
  expect(guest('twin').attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
  expect(guest('choosy')).toMatchObject({ destination: 'h3', attempts: [{ destination: 'h2', outcome: 'failed' }, { destination: 'h3', outcome: 'completed' }] })
  // By post-copy where that works; where not, its policy gives it up, and that is said.
  expect(guest('restless').attempts.flatMap(({ actions }) => actions.map(({ action }) => action))).toContain(postcopy ? 'startPostcopy' : 'abort')
  for (const { outcome, totalMs, downtimeMs, transferredBytes } of report.guests.filter((each) => each.name.startsWith('web'))) {
    expect({ outcome, hasFigures: totalMs! > 0 && downtimeMs! >= 0 && transferredBytes! > 16 * 2 ** 20 }).toEqual({ outcome: 'migrated', hasFigures: true })
  }
  expect(mostAtOnce(events)).toBeLessThanOrEqual(4)
  expect(new Set(report.guests.filter(({ outcome }) => outcome === 'migrated').map(({ destination }) => destination))).toEqual(new Set(['h2', 'h3']))
  await hall.expectWhole(report)
})

test('killed in the middle, called again, stopped by its signal and called once more: every guest moves once', async () => {
  await hall.start(some('db', 6))
  const stateFile = join(hall.lab.directory, 'state.json')
  const child = new Running([process.execPath, join(__dirname, 'fleet-child.js'), JSON.stringify({
    source: hall.hosts[0].socketUri, to: hall.hosts.slice(1).map(({ socketUri, uri }) => ({ socketUri, uri })), stateFile,
    options: { concurrency: 3, perLink: 12, forecast: false, policy: null },
  })])
  // Three are on their way, peer-to-peer, when the process dies.
  await child.until(({ json }) => new Set(json.filter(({ phase }) => phase === 'firstPass').map(({ name }) => name)).size === 3)
  child.kill('SIGKILL')
  await child.ended
  const kept = JSON.parse(readFileSync(stateFile, 'utf8')) as EvacuationReport
  const underWay = kept.guests.filter(({ attempts }) => attempts.length > 0).map(({ name }) => name)
  expect({ outcome: kept.outcome, underWay: underWay.length }).toEqual({ outcome: 'pending', underWay: 3 })

  const controller = new AbortController()
  const going = evacuate(hall.source, {
    to: hall.destinations, concurrency: 3, perLink: 6, forecast: false, state: kept, signal: controller.signal,
  })
  const second = await followAll(going, () => {
    const [first, rest] = [true, false].map((was) => going.guests.filter(({ name }) => underWay.includes(name) === was))
    const arrived = first!.every(({ status }) => status === 'migrated')
    if (arrived && rest!.some(({ sample }) => sample?.phase === 'firstPass')) controller.abort(new Error('the maintenance is put off'))
  })
  expect(second.report).toMatchObject({ outcome: 'stopped', because: expect.stringMatching(/^the maintenance is put off; of 6 guests: 3 migrated, 3 not done/) })
  for (const { name, outcome, attempts } of second.report.guests.filter((each) => underWay.includes(each.name))) {
    expect({ name, outcome, attempts: attempts.length }).toEqual({ name, outcome: 'migrated', attempts: 1 })
  }
  // They were watched and steered from here, with their parts of the link.
  const taken = second.events.filter(({ name, status }) => underWay.includes(name) && status === 'migrating')
  expect(taken[0]).toMatchObject({ because: 'an earlier call began its migration; steered by the policy that attach was given', destination: expect.stringMatching(/^h[23]$/) })
  expect(taken.map(({ bandwidthMiBps }) => bandwidthMiBps)).toContain(2)
  // Those of the first call held their places until they had ended.
  expect(mostAtOnce(second.events)).toBeLessThanOrEqual(3)
  await hall.expectWhole(second.report)

  const third = await followAll(evacuate(hall.source, { to: hall.destinations, state: second.report }))
  expect(third.report).toMatchObject({ outcome: 'complete', because: 'of 6 guests: 6 migrated' })
  expect(third.report.guests.filter(({ name }) => underWay.includes(name))).toEqual(second.report.guests.filter(({ name }) => underWay.includes(name)))
  expect(await hall.source.domains.list()).toEqual([])
  await hall.expectWhole(third.report)
})

test('guests that cannot migrate, come to an end, or are moved by somebody else are reported, and the others arrive', async () => {
  await hall.hosts[0].exec(['truncate', '-s', '1M', join(hall.hosts[0].directory, 'local.img')])
  const disks = [{ path: join(hall.hosts[0].directory, 'local.img'), cache: 'writeback' as const }]
  const slow = { workingSetMiB: 32 }
  await hall.start([{ name: 'plain' }, { name: 'paused', persistent: true }, { name: 'local', disks }, { name: 'ends', ...slow }, { name: 'foreign', ...slow }])
  await (await hall.source.domains.get('paused')).suspend()
  await hall.source.domains.define(hall.lab.guest({ name: 'off' }).xml)
  const somebody = new Running([
    'virsh', '-c', hall.hosts[0].socketUri, 'migrate', '--live', '--p2p', '--bandwidth', '6', 'foreign', hall.hosts[2].uri,
  ])
  const foreign = await hall.source.domains.get('foreign')
  await until(async () => (await foreign.job.statistics()).operationName === 'migrationOut', 'somebody moves a guest')

  let ended: Promise<void> | null = null
  const { report, events } = await followAll(evacuate(hall.source, { to: hall.destinations, perLink: 24, forecast: false, offline: true }), ({ name, sample }) => {
    if (name === 'ends' && sample?.phase === 'firstPass') ended ??= hall.source.domains.get('ends').then((domain) => domain.destroy())
  })
  await (ended as Promise<void> | null)
  expect(await somebody.ended).toEqual([0, null])
  expect(outcomes(report)).toEqual({ plain: 'migrated', paused: 'migrated', local: 'failed', ends: 'gone', foreign: 'migrated', off: 'migrated' })
  const guest = (name: string) => report.guests.find((each) => each.name === name)!
  expect(guest('local')).toMatchObject({ because: expect.stringMatching(/[Uu]nsafe/), attempts: [{ errorCode: 'VIR_ERR_MIGRATE_UNSAFE' }] })
  expect(guest('foreign')).toMatchObject({ destination: 'h3', attempts: [{ destination: 'h3', outcome: 'completed' }] })
  expect(events.find(({ name, status }) => name === 'foreign' && status === 'migrating')!.because).toBe('somebody else began its migration')
  const there = await Promise.all(hall.destinations.map((host) => host.domains.list({ active: false })))
  expect(there.flat().map(({ name }) => name)).toEqual(['off'])
  expect((await hall.source.domains.list()).map(({ name }) => name)).toEqual(['local'])
  const paused = await hall.destinations[guest('paused').destination === 'h2' ? 0 : 1].domains.get('paused')
  expect(await paused.state()).toMatchObject({ state: 'paused' })
  expect(await paused.isPersistent()).toBe(true)
  await paused.resume()
  await hall.expectWhole(report, ['plain', 'paused', 'local', 'foreign'])
})

test('forecasts say what each guest needs, and none takes from another what that one needs', async () => {
  // 16 MiB/s of new pages: with half of the link, it would never end.
  await hall.start([{ name: 'busy', memoryMiB: 40, dirtyPagesPerSecond: 4000 }, { name: 'quiet', memoryMiB: 40, workingSetMiB: 8 }])
  const { report, events } = await followAll(evacuate(hall.source, {
    to: hall.destinations, perLink: 26, concurrency: 2, order: 'shortestFirst', forecast: { measure: { by: 'memory', windowsMs: [1000] } },
  }))
  expect(report.outcome).toBe('complete')
  const forecast = (name: string) => report.guests.find((guest) => guest.name === name)!.forecast!
  for (const name of ['busy', 'quiet']) {
    const { because, requiredBandwidthMiBps } = forecast(name)
    expect(because).toMatch(/^the first pass of .* takes/)
    // The forecast depends on how busy this machine is, but the guest gets the forecast bandwidth in any case.
    const limits = events.filter((event) => event.name === name && event.status === 'migrating').map(({ bandwidthMiBps }) => bandwidthMiBps!)
    expect(Math.max(...limits)).toBeGreaterThanOrEqual(Math.min(26, requiredBandwidthMiBps! * 1.25))
  }
  expect(forecast('busy').requiredBandwidthMiBps).toBeGreaterThanOrEqual(forecast('quiet').requiredBandwidthMiBps!)
  await hall.expectWhole(report)
})

test('the example moves all guests, and called again has nothing to do', async () => {
  await hall.start([{ name: 'one' }, { name: 'two', persistent: true }])
  const file = join(hall.lab.directory, 'example.json')
  const example = () => new Running([process.execPath, join(PROJECT, 'examples/evacuate.mjs'), file, ...hall.hosts.map(({ socketUri }) => socketUri)])
  const first = example()
  expect({ ended: await first.ended, stderr: first.stderr }).toEqual({ ended: [0, null], stderr: '' })
  expect(first.lines.at(-1)).toBe('complete: of 2 guests: 2 migrated')
  expect(first.stdout).toMatch(/^two: migrated, h[23] \(the domain is at its destination\)$/m)
  expect(await hall.source.domains.list()).toEqual([])
  for (const guest of hall.guests) await guest.waitBeats(2)
  const again = example()
  expect({ ended: await again.ended, stderr: again.stderr }).toEqual({ ended: [0, null], stderr: '' })
  expect(again.lines.at(-1)).toBe('complete: of 2 guests: 2 migrated')
  expect(again.stdout).not.toMatch(/migrating/)
})
