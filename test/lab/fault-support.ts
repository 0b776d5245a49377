import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DomainMigrateOptions, Migration, MigrationOutcome, MigrationSample } from '../../lib/migration'
import { type Host } from '../../lib/lab'
import { until, type Actor, type Stage } from './migrate-support'

const run = promisify(execFile)

// A dozen guests at once, and daemons whose keepalive takes its time, on a machine that may be busy.
jest.setTimeout(300_000)

/** With NODEVIRT_FAULTS=all the long cases run too, and every test prints its rows (`npm run bench:faults`). */
export const all = process.env.NODEVIRT_FAULTS === 'all'

export type Control = 'managed' | 'peer2peer'
export const controls: readonly Control[] = ['managed', 'peer2peer']

/** Where a migration stands when something happens to it. */
export type Moment = 'reserve' | 'storage' | 'firstPass' | 'iterate' | 'switchover' | 'postcopy'

/** A guest whose migration is held at a moment. */
export interface Traveller {
  readonly actor: Actor
  readonly migration: Migration
  readonly control: Control
  readonly moment: Moment
  readonly samples: MigrationSample[]
  /** The phase that was seen last before it happened. */
  phaseBefore: string
}

/** Slow enough to stay in the first pass, or in post-copy, for as long as a test takes. */
const slowMiBps = 1
/** Far less than the guest dirties, so that it iterates for good, even on a machine that has little time for it. */
const iterateMiBps = 4

const diskBytes = 64 * 1024 * 1024

const guestOf: Record<Moment, object> = {
  reserve: {}, storage: {}, firstPass: {}, postcopy: { dirtyPagesPerSecond: 200 },
  iterate: { dirtyPagesPerSecond: 4000 }, switchover: { dirtyPagesPerSecond: 4000 },
}

/** The options that hold a migration at a moment. */
const optionsOf: Record<Moment, Partial<DomainMigrateOptions>> = {
  reserve: { bandwidthMiBps: slowMiBps },
  storage: { bandwidthMiBps: slowMiBps },
  firstPass: { bandwidthMiBps: slowMiBps },
  iterate: { bandwidthMiBps: iterateMiBps },
  switchover: { bandwidthMiBps: iterateMiBps },
  postcopy: { bandwidthMiBps: slowMiBps, postcopy: true },
}

/** A guest that waits for its migration. */
export async function guestFor(stage: Stage, moment: Moment, { persistent = false } = {}): Promise<Actor> {
  if (moment !== 'storage') return stage.guest(guestOf[moment], { persistent })
  const name = `disk-${performance.now().toString(36).replace('.', '')}`
  const path = join(stage.lab.directory, `${name}-one.raw`)
  writeFileSync(path, Buffer.alloc(diskBytes, 1))
  return stage.guest({ name, disks: [{ path }] }, { persistent })
}

/** Begins its migration, and follows it. */
export async function depart(stage: Stage, actor: Actor, moment: Moment, control: Control, more: Partial<DomainMigrateOptions> = {}): Promise<Traveller> {
  const migration = actor.domain.migrate({
    ...optionsOf[moment], ...moment === 'storage' ? await storageOf(actor) : {},
    to: control === 'managed' ? stage.destination : stage.two.uri, destination: stage.destination, intervalMs: 100, ...more,
  } as DomainMigrateOptions)
  const traveller: Traveller = { actor, migration, control, moment, samples: [], phaseBefore: '' }
  void (async () => { for await (const sample of migration) traveller.samples.push(sample) })()
  return traveller
}

async function storageOf({ domain }: Actor): Promise<Partial<DomainMigrateOptions>> {
  const xml = await domain.xml({ migratable: true })
  const [, path] = /<source file='([^']*-one\.raw)'/.exec(xml)!
  const copy = path!.replace('-one.raw', '-two.raw')
  writeFileSync(copy, Buffer.alloc(diskBytes))
  return { storage: 'full', destinationXml: xml.replaceAll(path!, copy) }
}

/**
 * Resolves when the migration stands at its moment, or in the pass before it: a link that is slow enough for a switchover or for
 * post-copy is too slow for the others to get so far, see {@link holdByLink}.
 */
export async function arriveAt({ migration, moment, samples }: Traveller): Promise<void> {
  if (moment === 'reserve') return
  const wanted = moment === 'switchover' ? 'iterate' : moment === 'postcopy' ? 'firstPass' : moment
  const there = ({ phase, memory, disk, pass }: MigrationSample): boolean => phase === wanted && (
    phase === 'storage' ? (disk?.processedBytes ?? 0) > 1_000_000 : phase === 'firstPass' ? (memory?.processedBytes ?? 0) > 1_000_000
      : phase === 'iterate' ? pass! >= 2 : true)
  await until(async () => {
    const latest = samples.at(-1)
    if (latest && ['done', 'failed', 'cancelled'].includes(latest.phase)) throw new Error(`ended before ${moment}: ${(await migration.outcome).because}`)
    return samples.some(there)
  }, `${migration.latest?.phase} becomes ${wanted}`)
}

/**
 * Makes the link so slow that a switchover and post-copy take many seconds, and begins those that are to be held in them: the hypervisor
 * keeps to no limit of its own in the one, and QEMU 10.0 and 11.1 do not in the other. In a switchover it does not answer its monitor either:
 * what libvirt is asked for meanwhile has to wait. {@link letGo} ends it.
 */
export async function holdByLink(stage: Stage, travellers: readonly Traveller[], linkMiBps = 2): Promise<void> {
  const held = (moment: Moment): Traveller[] => travellers.filter((each) => each.moment === moment)
  if (held('switchover').length + held('postcopy').length === 0) return
  await stage.two.setBandwidth(linkMiBps)
  const begin: [Moment, (each: Traveller) => Promise<void>][] = [
    ['postcopy', ({ migration }) => migration.startPostcopy()], ['switchover', ({ migration }) => migration.setMaxDowntime(1_000_000)],
  ]
  for (const [moment, start] of begin) {
    await Promise.all(held(moment).map(async (each) => {
      await start(each)
      await until(async () => each.samples.at(-1)?.phase === moment, `${each.samples.at(-1)?.phase} becomes ${moment}`, 60_000)
      if (moment === 'postcopy') await until(() => knowsOfPostcopy(stage, each), 'the destination knows of post-copy', 60_000)
    }))
  }
}

/** The source knows of post-copy a little earlier than the destination's daemon, which ends a half that it does not know to run. */
async function knowsOfPostcopy(stage: Stage, { actor }: Traveller): Promise<boolean> {
  const domain = await stage.destination.domains.getByUuid(actor.domain.uuid)
  return (await domain.state()).reason === 'postcopy'
}

/** A migration that the link held may go on now, as far as it can: at once, or (so many MiB/s for all together) within some seconds. */
export async function letGo(stage: Stage, linkMiBps: number | null = null): Promise<void> {
  await stage.two.setBandwidth(linkMiBps)
}

/** Brings all of them to their moments at once, and the reservations last. Resolves when something may happen to them. */
export async function assemble(stage: Stage, wanted: readonly { moment: Moment, control: Control, persistent?: boolean, more?: Partial<DomainMigrateOptions> }[]): Promise<Traveller[]> {
  const actors = await Promise.all(wanted.map(({ moment, persistent = false }) => guestFor(stage, moment, { persistent })))
  const reserves = ({ moment }: { moment: Moment }): boolean => moment === 'reserve'
  const travellers: Traveller[] = []
  const leave = (which: (each: { moment: Moment }) => boolean): Promise<unknown> => Promise.all(wanted.map(async (each, at) => {
    if (which(each)) travellers[at] = await depart(stage, actors[at]!, each.moment, each.control, each.more)
  }))
  await leave((each) => !reserves(each))
  await Promise.all(travellers.filter(Boolean).map(arriveAt))
  await holdByLink(stage, travellers.filter(Boolean))
  await leave(reserves)
  // The call has to be on its way; a source that answers takes about that long to ask the destination for a place.
  if (wanted.some(reserves)) await new Promise((resolve) => setTimeout(resolve, 150))
  for (const each of travellers) each.phaseBefore = each.samples.at(-1)?.phase ?? 'reserve'
  return travellers
}

/** The truth about one host, not by this library: virsh's word, and whether there is a process. */
export interface HostTruth {
  /** 'running (booted)', 'absent', or 'no daemon'. */
  readonly state: string
  readonly process: boolean
}

export async function truthOn(host: Host, name: string): Promise<HostTruth> {
  const process = await qemuRuns(host, name)
  if (await host.daemonPid() === undefined) return { state: 'no daemon', process }
  try {
    const { stdout } = await run('virsh', ['-c', host.socketUri, 'domstate', '--reason', name], { timeout: 30_000 })
    return { state: stdout.trim(), process }
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    if (/failed to get domain/.test(stderr ?? '')) return { state: 'absent', process }
    if (/failed to connect/.test(stderr ?? '')) return { state: 'no daemon', process }
    throw error
  }
}

const networks = new WeakMap<Host, Promise<string>>()

/** By the kernel's list of processes, and the network that they are in: a pid file can outlive its process. */
async function qemuRuns(host: Host, name: string): Promise<boolean> {
  if (!networks.has(host)) networks.set(host, host.exec(['readlink', '/proc/self/ns/net']).then(({ stdout }) => stdout.trim()))
  const network = await networks.get(host)!
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).some((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(`guest=${name},`) && readlinkSync(`/proc/${pid}/ns/net`) === network
        && !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'))
    } catch (error) {
      // Processes come and go, and a guest of the same name can be in another user's lab.
      if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
      throw error
    }
  })
}

/** One line of the table. */
export interface Row {
  readonly fault: string
  readonly moment: string
  readonly control: string
  readonly said: string
  readonly because: string
  readonly source: string
  readonly destination: string
  readonly agree: boolean
  /** The later outcome of a migration whose first was unknown or recoverable. */
  readonly later: string
}

function shown({ state, process }: HostTruth): string {
  return state === 'no daemon' || /^shut off/.test(state) || state === 'absent' ? `${state}${process ? ', process' : ''}` : state
}

const runs = (truth: HostTruth): boolean => truth.process && /^(running|idle)/.test(truth.state)

/** Whether the library's word fits what is true on both hosts. */
export function agrees(outcome: MigrationOutcome['outcome'], source: HostTruth, destination: HostTruth): boolean {
  switch (outcome) {
    case 'completed': return destination.process && /^(running|paused \((user|unknown)\))/.test(destination.state) && !runs(source)
    case 'failed':
    case 'cancelled': return source.process && /^(running|paused)/.test(source.state) && !runs(destination)
    case 'postcopyRecoverable': return source.process && destination.process && /post-copy/.test(source.state)
    case 'gone': return !(source.process && destination.process) && !/^running/.test(source.state)
    case 'split': return source.process && destination.process
    case 'unknown': return source.state === 'no daemon' || destination.state === 'no daemon'
  }
}

/** Takes down what the library says and what is true; resolves with the outcome's row. */
export async function judged(stage: Stage, fault: string, traveller: Traveller): Promise<Row & { outcome: MigrationOutcome }> {
  const { actor, migration, control, moment, phaseBefore } = traveller
  const outcome = await soon(migration.outcome, `the outcome of ${control} ${moment}`)
  const [source, destination] = await Promise.all([truthOn(stage.one, actor.guest.name), truthOn(stage.two, actor.guest.name)])
  return {
    fault, moment: moment === phaseBefore || phaseBefore === '' ? moment : `${moment} (${phaseBefore})`, control, said: outcome.outcome, because: outcome.because,
    source: shown(source), destination: shown(destination), agree: agrees(outcome.outcome, source, destination), later: '', outcome,
  }
}

/** Waits for what an outcome that may still change became, and holds that against the truth as well. */
export async function resolved(
  stage: Stage, { actor: { guest }, migration, control, moment }: Traveller, row: Row, outcome: MigrationOutcome,
): Promise<{ row: Row, settled: MigrationOutcome }> {
  if (outcome.outcome !== 'unknown' && outcome.outcome !== 'postcopyRecoverable') return { row, settled: outcome }
  const truth = (): Promise<HostTruth[]> => Promise.all([truthOn(stage.one, guest.name), truthOn(stage.two, guest.name)])
  const settled = await soon(migration.resolution, `the resolution of ${control} ${moment}`).catch(async (error: Error) => {
    throw new Error(`${error.message}; it was said to be ${outcome.outcome}, because ${outcome.because}; true: ${(await truth()).map(shown).join(' / ')}`, { cause: error })
  })
  const [source, destination] = await truth() as [HostTruth, HostTruth]
  const fits = agrees(settled.outcome, source, destination)
  return {
    // Post-copy heals by itself as soon as it can: then the first look at the truth may have come too late.
    row: { ...row, agree: fits && (row.agree || outcome.outcome === 'postcopyRecoverable'), later: `${settled.outcome}: ${shown(source)} / ${shown(destination)}` },
    settled,
  }
}

/** A limit that says what was waited for. Long: it is not the time that is tested. */
export async function soon<T>(promise: Promise<T>, what: string, limitMs = 110_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${limitMs} ms`)), limitMs)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Processes that get no more memory than so much from now on; the kernel ends the one that takes it. Null where only root could do that. */
export async function outOfMemory(limitMiB: number): Promise<{ hold: (pid: number) => Promise<void>, remove: () => Promise<void> } | null> {
  const [root, file] = existsSync('/sys/fs/cgroup/memory/memory.limit_in_bytes')
    ? ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'] : ['/sys/fs/cgroup', 'memory.max']
  const directory = join(root, `nodevirt-faults-${process.pid}`)
  try {
    mkdirSync(directory)
    writeFileSync(join(directory, file), String(limitMiB * 1024 * 1024))
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return null
  }
  return {
    hold: async (pid) => { writeFileSync(join(directory, 'cgroup.procs'), String(pid)) },
    remove: () => until(async () => {
      try {
        rmdirSync(directory)
        return true
      } catch (error) {
        // As long as a process is still ending in it.
        if ((error as NodeJS.ErrnoException).code === 'EBUSY') return false
        throw error
      }
    }, `${directory} is empty`),
  }
}

/** The guest's own log: it never ran twice, nothing was lost, and it is whole. */
export async function expectOneWholeGuest({ guest }: Actor, alive: boolean): Promise<void> {
  if (alive) {
    const now = (await guest.latest())!
    await guest.waitFor((beat) => beat.checkedWalks >= now.checkedWalks + 2)
  }
  const beats = await guest.heartbeats()
  const seqs = beats.map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.map((_seq, at) => seqs[0]! + at))
  expect(beats.at(-1)!.badPages).toBe(0)
}

const rows: Row[] = []
const moments = ['reserve', 'storage', 'firstPass', 'iterate', 'switchover', 'postcopy']

/** Those of one fault together, and those in the order of a migration. */
function order(one: string, other: string, all: readonly string[]): number {
  const at = (text: string): number => all.findIndex((each) => text.startsWith(each))
  return at(one) - at(other)
}

/** Keeps a row for the table. */
export function keep(...more: readonly Row[]): void {
  rows.push(...more)
}

/** Prints the rows kept so far as a table, when the long version runs. */
export function printTable(): void {
  if (!all || rows.length === 0) return
  const cells = rows.map((row) => [row.fault, row.moment, row.control, row.said, row.source, row.destination, row.agree ? 'yes' : 'NO', row.later])
  const head = ['fault', 'phase', 'control', 'said', 'true: source', 'true: destination', 'agree', 'later']
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at]!.length)))
  cells.sort((a, b) => order(a[0]!, b[0]!, rows.map(({ fault }) => fault)) || order(a[1]!, b[1]!, moments))
  const line = (texts: readonly string[]): string => `| ${texts.map((text, at) => text.padEnd(widths[at]!)).join(' | ')} |`
  process.stdout.write([line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line), ''].join('\n'))
  rows.length = 0
}
