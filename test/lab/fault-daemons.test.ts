import type { MigrationOutcome } from '../../lib/migration'
import {
  all, arriveAt, assemble, controls, depart, expectOneWholeGuest, guestFor, judged, keep, letGo, printTable, resolved, type Moment, type Row, type Traveller,
} from './fault-support'
import { Stage, until } from './migrate-support'

/** One kill meets all migrations on the host, each in another phase. */
let stage: Stage
beforeEach(async () => { stage = await Stage.create() })
afterEach(async () => { await stage?.stop() })
afterAll(printTable)

const moments = (): readonly Moment[] => ['reserve', 'storage', 'firstPass', 'iterate', 'switchover', ...stage.lab.capabilities.postcopy ? ['postcopy' as const] : []]

interface Judged {
  readonly traveller: Traveller
  readonly outcome: MigrationOutcome
  readonly settled: MigrationOutcome
  readonly row: Row
}

/** Kills a host's daemon while guests are on their way in every phase, and starts it again after so long, ms. */
async function kill(which: 'source' | 'destination', deadMs: number): Promise<Judged[]> {
  const host = which === 'source' ? stage.one : stage.two
  const travellers = await assemble(stage, moments().flatMap((moment) => controls.map((control) => ({ moment, control }))))
  await host.stopDaemon({ signal: 'SIGKILL' })
  const judging = travellers.map((traveller) => judged(stage, `${which} daemon killed, ${deadMs / 1000} s`, traveller))
  // Some seconds more: post-copy is to last until after a daemon that comes back soon.
  await letGo(stage, 8)
  await new Promise((resolve) => setTimeout(resolve, deadMs))
  await host.startDaemon()
  await letGo(stage)
  return Promise.all(travellers.map(async (traveller, at) => {
    const { outcome, ...first } = await judging[at]!
    const { row, settled } = await resolved(stage, traveller, first, outcome)
    keep(row)
    return { traveller, outcome, settled, row }
  }))
}

async function expectWholeGuests(judgedOnes: readonly Judged[]): Promise<void> {
  expect(judgedOnes.filter(({ row }) => !row.agree).map(({ row }) => row)).toEqual([])
  await Promise.all(judgedOnes.map(({ traveller, settled }) => expectOneWholeGuest(traveller.actor, settled.outcome !== 'gone')))
}

test.each(all ? [3_000, 45_000] : [3_000])('the destination\'s daemon is killed at every phase, and comes back after %d ms', async (deadMs) => {
  const ended = await kill('destination', deadMs)
  await expectWholeGuests(ended)
  for (const { traveller: { moment }, settled } of ended) {
    // Nothing of the guest's was lost: what had not left stays, and what had left arrives.
    expect([moment, settled.outcome]).toEqual([moment, moment === 'postcopy' ? 'completed' : 'failed'])
    expect(settled.hosts.destination.known).not.toBe('notAsked')
  }
}, 200_000)

// The hypervisors switch over among themselves. A daemon that died before it heard of that takes the half that runs for a guest that
// never began, and ends it when it comes back.
test('the destination\'s daemon dies before it knows of post-copy', async () => {
  if (!stage.lab.capabilities.postcopy) return
  const travellers = await Promise.all(controls.map(async (control) => depart(stage, await guestFor(stage, 'postcopy'), 'postcopy', control)))
  await Promise.all(travellers.map(arriveAt))
  await stage.two.setBandwidth(2)
  process.kill((await stage.two.daemonPid())!, 'SIGSTOP')
  await Promise.all(travellers.map(async ({ migration, samples }) => {
    await migration.startPostcopy()
    await until(async () => samples.at(-1)?.phase === 'postcopy', 'post-copy has begun')
  }))
  await stage.two.stopDaemon({ signal: 'SIGKILL' })
  const judging = travellers.map((traveller) => judged(stage, 'destination daemon killed before it knew', traveller))
  await stage.two.startDaemon()
  await letGo(stage)
  for (const [at, traveller] of travellers.entries()) {
    const { outcome, ...first } = await judging[at]!
    const { row, settled } = await resolved(stage, traveller, first, outcome)
    keep(row)
    // Nobody saw its end there: the source says that memory is left to send, and the destination that it does not have it.
    expect(settled).toMatchObject({ outcome: 'gone', hosts: { source: { reason: 'postcopyFailed', memoryRemainingBytes: expect.any(Number) }, destination: { known: 'absent' } } })
    expect(row).toMatchObject({ agree: true })
  }
}, 200_000)

test.each(all ? [20_000, 3_000] : [20_000])('the source\'s daemon is killed at every phase, and comes back after %d ms', async (deadMs) => {
  const ended = await kill('source', deadMs)
  await expectWholeGuests(ended)
  for (const { traveller: { moment }, outcome, settled } of ended) {
    expect([moment, settled.outcome]).toEqual([moment, moment === 'postcopy' ? 'completed' : 'failed'])
    if (moment !== 'postcopy') continue
    // The daemon that counted is dead: what was seen stands in for what it had counted.
    expect(settled.downtimeMs).toBeGreaterThanOrEqual(0)
    expect(outcome.transferredBytes).toBeGreaterThan(1_000_000)
  }
  // Nobody can know before it is back, and the outcome says whom it could not ask.
  const unknown = ended.filter(({ outcome }) => outcome.outcome === 'unknown')
  if (deadMs === 20_000) expect(unknown.length).toBeGreaterThanOrEqual(ended.length - 2)
  for (const { outcome } of unknown) expect(outcome).toMatchObject({ because: expect.stringMatching(/at its source the domain is not known, because it did not answer/), hosts: { source: { known: 'unanswered' } } })
}, 200_000)

// A daemon that is stopped keeps its connections open: only keepalive finds out.
;(all ? test.each(['source', 'destination'] as const) : test.skip.each(['source', 'destination'] as const))('the %s\'s daemon freezes for 60 s', async (which) => {
  const host = which === 'source' ? stage.one : stage.two
  const moments: readonly Moment[] = ['firstPass', ...stage.lab.capabilities.postcopy ? ['postcopy' as const] : []]
  const travellers = await assemble(stage, moments.flatMap((moment) => controls.map((control) => ({ moment, control }))))
  const pid = (await host.daemonPid())!
  process.kill(pid, 'SIGSTOP')
  try {
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  await expectWholeGuests(await Promise.all(travellers.map(async (traveller) => {
    const { outcome, ...first } = await judged(stage, `${which} daemon frozen, 60 s`, traveller)
    // virsh hears nothing from a frozen daemon either, and its first answer is of later: what `unknown` became is held against the truth.
    const { row, settled } = await resolved(stage, traveller, { ...first, agree: first.agree || outcome.outcome === 'unknown' }, outcome)
    keep(row)
    return { traveller, outcome, settled, row }
  })))
}, 240_000)
