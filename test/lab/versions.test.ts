import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { connect, type Connection } from '../../lib'
import type { DomainMigrateOptions, MigrationOutcome, MigrationSample } from '../../lib/migration'
import { createLab, LabError, releaseRoot, type Host, type Lab } from '../../lib/lab'
import { follow, memoryMoves, once } from './migrate-support'

/**
 * Hosts of different releases in one lab. `npm run test:versions` names the releases and a file for the results; otherwise it is
 * Debian's newest beside this machine's own, and no more than fits into `npm test`.
 */
const { NODEVIRT_VERSIONS: named, NODEVIRT_VERSIONS_RESULTS: resultsPath } = process.env
const releases = named === undefined ? ['sid'] : named.split(',')

const PROJECT = join(__dirname, '../..')
jest.setTimeout(600_000)

interface Side { readonly host: Host, readonly connection: Connection }
interface Result { readonly from: string, readonly to: string, readonly way: string, readonly outcome: string, readonly because: string }

let roots: string[] | null = null
let lab: Lab
let sides: Side[] = []
const results: Result[] = []

beforeAll(async () => {
  try {
    roots = await Promise.all(releases.map((release) => releaseRoot(release)))
  } catch (error) {
    // A machine without the network, or without root, has no other release to try.
    if (!(error instanceof LabError) || named !== undefined) throw error
    process.stderr.write(`SKIPPED: hosts of other releases are not tried, because there is no root directory of them: ${error.message}\n`)
    return
  }
  lab = await createLab({ hosts: [{}, ...roots.map((root) => ({ root }))] })
  sides = await Promise.all(lab.hosts.map(async (host) => ({ host, connection: await connect(host.socketUri) })))
})
afterAll(async () => {
  await Promise.allSettled(sides.map(({ connection }) => connection.close()))
  await lab?.stop()
  if (resultsPath === undefined || sides.length === 0) return
  mkdirSync(dirname(resultsPath), { recursive: true })
  writeFileSync(resultsPath, JSON.stringify({ hosts: sides.map(({ host }) => host.versions), kvm: lab.capabilities.kvm, results }))
})

const nameOf = ({ host: { versions } }: Side): string => `${versions.libvirt}/${versions.qemu}`

interface Way {
  readonly options: Partial<DomainMigrateOptions>
  /** Through the source's daemon. */
  readonly peer2peer?: boolean
  readonly postcopy?: boolean
  readonly abort?: boolean
  readonly dirtyPagesPerSecond?: number
  readonly check?: (outcome: MigrationOutcome, samples: readonly MigrationSample[]) => void
}

const ways: Record<string, Way> = {
  managed: { options: {} },
  peer2peer: { options: {}, peer2peer: true },
  tunnelled: { options: { transport: 'tunnelled' }, peer2peer: true },
  parallel: { options: { parallel: { connections: 2 } }, peer2peer: true },
  postcopy: {
    options: { postcopy: true, bandwidthMiBps: 4 }, peer2peer: true, postcopy: true,
    check: (_outcome, samples) => expect(samples.map(({ phase }) => phase)).toContain('postcopy'),
  },
  autoConverge: {
    // It writes more than it may send, until it is slowed down.
    options: { autoConverge: true, bandwidthMiBps: 16, maxDowntimeMs: 500 }, dirtyPagesPerSecond: 5_000,
    check: (_outcome, samples) => expect(samples.some(({ throttlePercent }) => (throttlePercent ?? 0) > 0)).toBe(true),
  },
  abort: { options: { bandwidthMiBps: 2 }, abort: true, peer2peer: true },
}

/** Each ordered pair. The short form has those with this machine's own host. */
function pairs(): [Side, Side][] {
  return sides.flatMap((from) => sides.flatMap((to): [Side, Side][] => from === to ? [] : [[from, to]]))
}

async function migrate(from: Side, to: Side, name: string): Promise<void> {
  const { options, peer2peer = false, postcopy = false, abort = false, dirtyPagesPerSecond = 500, check } = ways[name]!
  const guest = lab.guest({ memoryMiB: 64, workingSetMiB: 16, fill: 'random', dirtyPagesPerSecond })
  const domain = await from.connection.domains.create(guest.xml)
  await guest.waitReady()
  const migration = domain.migrate({
    intervalMs: 50, ...options, to: peer2peer ? to.host.uri : to.connection, destination: to.connection,
  } as DomainMigrateOptions)
  const steer = once(memoryMoves, async () => {
    if (postcopy) await migration.startPostcopy()
    if (abort) await migration.abort('enough was seen')
  })
  const { outcome, samples } = await follow(migration, steer.see)
  await steer.result()
  results.push({ from: nameOf(from), to: nameOf(to), way: name, outcome: outcome.outcome, because: outcome.because })
  expect(outcome).toMatchObject({ outcome: abort ? 'cancelled' : 'completed' })
  expect(samples.some(({ memory }) => (memory?.processedBytes ?? 0) > 0)).toBe(true)
  check?.(outcome, samples)
  const [here, away] = abort ? [from, to] : [to, from]
  const arrived = await here.connection.domains.getByUuid(domain.uuid)
  expect(await arrived.state()).toMatchObject({ state: 'running' })
  expect(await away.connection.domains.find(guest.name)).toBeNull()
  // All of its memory is as it was written.
  const { checkedWalks } = (await guest.latest())!
  expect((await guest.waitFor((beat) => beat.checkedWalks >= checkedWalks + 2)).badPages).toBe(0)
  await arrived.destroy()
}

test.each(named === undefined ? ['managed', 'peer2peer'] : Object.keys(ways))('a guest moves between hosts of any two releases, and is whole: %s', async (name) => {
  for (const [from, to] of pairs()) {
    if (ways[name]!.postcopy && !lab.capabilities.postcopy) continue
    await migrate(from, to, name)
  }
})

test('a machine type that only the newer QEMU knows is refused by the older one, and the guest runs on', async () => {
  if (!roots) return
  const [old, , newest = sides[1]!] = sides as [Side, Side, Side?]
  const guest = lab.guest({ machine: 'pc', workingSetMiB: 8 })
  const domain = await newest.connection.domains.create(guest.xml)
  await guest.waitReady()
  const outcome = await domain.migrate({ to: old.connection }).outcome
  results.push({ from: nameOf(newest), to: nameOf(old), way: 'newest machine type', outcome: outcome.outcome, because: outcome.because })
  expect(outcome).toMatchObject({ outcome: 'failed', hosts: { source: { state: 'running' } } })
  await guest.waitBeats(3)
  await domain.destroy()
})

test('a root without /etc/hosts has the lab\'s', async () => {
  if (!roots) return
  // Beside it, because hard links do not reach another file system.
  const root = mkdtempSync(join(dirname(roots[0]!), 'without-hosts-'))
  try {
    await promisify(execFile)('cp', ['-al', `${roots[0]!}/.`, root])
    rmSync(join(root, 'etc/hosts'))
    await using bare = await createLab({ hosts: [{ root }, {}] })
    const [one, two] = bare.hosts as [Host, Host]
    expect((await one.exec(['cat', '/etc/hosts'])).stdout).toContain(`${two.address} ${two.name}`)
    expect((await one.exec(['virsh', '-c', two.uri, 'hostname'])).stdout.trim()).toBe(two.name)
  } finally {
    rmSync(root, { recursive: true })
  }
})

const short = named === undefined ? test : test.skip
short('inside the other release, with its client library, libvirt\'s test driver does what it says', async () => {
  if (!roots) return
  const chosen = ['raw-calls', 'raw-events', 'auth', 'host', 'node-devices', 'domain', 'networks', 'storage'].map((name) => `test/driver/${name}.test.ts`)
  const jest = ['node', 'node_modules/jest/bin/jest.js', '--cacheDirectory', '/opt/nodevirt/.cache/jest', '--maxWorkers=1', ...chosen]
  const { stderr } = await promisify(execFile)('bash', ['scripts/inside.sh', roots[0]!, ...jest], { cwd: PROJECT, maxBuffer: 2 ** 26 })
  expect(stderr).toMatch(/^Tests: +\d+ passed, \d+ total$/m)
})
