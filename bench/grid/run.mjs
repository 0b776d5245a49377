// Runs a grid of real migrations in a lab of two hosts, one after the other, and keeps what was seen of each.
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../../dist/index.mjs'
import { readTrace } from '../../dist/migration/index.mjs'
import { createLab } from '../../dist/lab/index.mjs'
import { sleep } from '../figures.mjs'
import { writesToFill } from './settings.mjs'

/** The file in a grid's directory that has a line for each run; the traces lie beside it. */
const runsFile = 'runs.jsonl'

/** How long a guest writes before anything is asked of it, ms: its second of heartbeats shows its rate. */
const settleMs = 1_000

/**
 * Migrates a fresh guest from the first host to the second for each setting, and resolves with the results in order.
 *
 * A setting is { name, memoryMiB, fillMiB, workingSetMiB, dirtyPagesPerSecond, pattern, bandwidthMiBps, how, maxDowntimeMs,
 * autoConverge?, postcopy?, kvm?, fill?, timeoutMs, set }, see settings.mjs. A result is
 *
 * - setting
 * - before: what `before(domain, setting, { guest, source, destination })` resolved with, which must be plain data; null without
 * - outcome: { outcome, because, totalMs, downtimeMs, transferredBytes }, totalMs from the call by this process's clock
 * - trace: as `readTrace` gives it
 * - statistics: libvirt's of the completed job, { totalMs, totalNetMs, setupMs, downtimeMs, downtimeNetMs, bytes, normalPages,
 *   zeroPages, totalBytes }; null when it did not complete
 * - passes: how many
 * - convergedTruth: whether it ended by itself within timeoutMs; null when it failed
 * - guest: by its own account { writesPerSecond, distinctPagesPerSecond, droppedWrites, longestGapMs } in the second before, and
 *   while it migrated; writesBefore: page writes up to the beginning
 *
 * With `root`, both hosts have the system there, see `releaseRoot`. With `outDirectory`, each result is written there as it comes, for `readGrid`. `log` takes a line for each run.
 */
export async function runGrid(settings, { before, log = () => undefined, outDirectory, root } = {}) {
  if (outDirectory) await mkdir(outDirectory, { recursive: true })
  // The guests of a grid are all of one kind.
  const lab = await createLab({ hosts: root === undefined ? 2 : [{ root }, { root }], kvm: settings[0]?.kvm === true })
  try {
    const [source, destination] = await Promise.all(lab.hosts.map((host) => connect(host.socketUri)))
    const stage = { lab, source, destination }
    try {
      await warmUp(stage)
      const results = []
      for (const [i, setting] of settings.entries()) {
        const { lines, ...result } = await runOne(stage, setting, before)
        results.push({ ...result, trace: await readTrace(lines) })
        if (outDirectory) {
          await writeFile(join(outDirectory, `${setting.name}.jsonl`), lines.join(''))
          await appendFile(join(outDirectory, runsFile), `${JSON.stringify(result)}\n`)
        }
        log(`${i + 1}/${settings.length} ${setting.name}: ${summary(result)}`)
      }
      return results
    } finally {
      await Promise.allSettled([source.close(), destination.close()])
    }
  } finally {
    await lab.stop()
  }
}

/** The results that `runGrid` wrote into a directory; of a setting that ran twice, the last. */
export async function readGrid(directory) {
  const text = await readFile(join(directory, runsFile), 'utf8')
  const last = new Map(text.split('\n').filter(Boolean).map((line) => JSON.parse(line)).map((result) => [result.setting.name, result]))
  return Promise.all([...last.values()].map(async (result) => ({
    ...result, trace: await readTrace(join(directory, `${result.setting.name}.jsonl`)),
  })))
}

/** A daemon's first migration finds out about its QEMU first, which takes a second. */
async function warmUp({ lab, source, destination }) {
  const guest = lab.guest({ name: 'warm-up', memoryMiB: 32, workingSetMiB: 8 })
  const domain = await source.domains.create(guest.xml)
  await guest.waitReady()
  const { outcome, because } = await domain.migrate({ to: lab.hosts[1].uri, destination }).outcome
  if (outcome !== 'completed') throw new Error(`the first migration ${outcome}: ${because}`)
  await (await destination.domains.get(guest.name)).destroy()
}

async function runOne({ lab, source, destination }, setting, before) {
  const [one, two] = lab.hosts
  const guest = lab.guest({
    name: setting.name,
    memoryMiB: setting.memoryMiB,
    workingSetMiB: setting.workingSetMiB,
    extraFillMiB: setting.fillMiB,
    dirtyPagesPerSecond: setting.dirtyPagesPerSecond,
    pattern: setting.pattern,
    fill: setting.fill ?? 'random',
  })
  const domain = await source.domains.create(guest.xml)
  try {
    const ready = await guest.waitReady()
    // Memory that was not filled counts from when it was first written to: about all of it is after so many writes.
    if (setting.fill === 'zero') await guest.waitFor(({ writes }) => writes > setting.workingSetMiB * 256 * writesToFill[setting.pattern], { timeoutMs: 120_000 })
    await sleep(settleMs)
    const settled = await guest.latest()
    const seenBefore = before ? await before(domain, setting, { guest, source, destination }) : null
    if (setting.how === 'link') await one.setBandwidth(setting.bandwidthMiBps)
    const lines = []
    const began = await guest.latest()
    const migration = domain.migrate({ ...migrateOptions(setting, two.uri), destination, trace: { write: (line) => { lines.push(line) } } })
    let abortError = null
    const timer = setTimeout(() => {
      migration.abort(`unfinished after ${setting.timeoutMs} ms`).catch((error) => { abortError = error })
    }, setting.timeoutMs)
    if (setting.postcopy?.afterPass) await switchAfter(migration, setting.postcopy.afterPass)
    const { outcome, because, totalMs, downtimeMs, transferredBytes, statistics, passes } = await migration.outcome
    clearTimeout(timer)
    // One that has just ended can no longer be aborted, which is no failure.
    if (abortError && outcome !== 'completed') throw abortError
    const ended = await guest.latest()
    return {
      setting,
      before: seenBefore,
      outcome: { outcome, because, totalMs, downtimeMs, transferredBytes },
      statistics: statistics && finalOf(statistics),
      passes: passes.length,
      convergedTruth: outcome === 'completed' ? true : outcome === 'cancelled' ? false : null,
      guest: {
        writesBefore: began.writes,
        before: accountOf(await guest.truth({ fromSeq: ready.seq, toSeq: settled.seq })),
        during: accountOf(await guest.truth({ fromSeq: began.seq, toSeq: ended.seq })),
      },
      lines,
    }
  } finally {
    if (setting.how === 'link') await one.setBandwidth(null)
    for (const host of [source, destination]) {
      for (const left of await host.domains.list({ active: true })) if (left.name === setting.name) await left.destroy()
    }
  }
}

function migrateOptions(setting, to) {
  return {
    to,
    control: 'peer2peer',
    maxDowntimeMs: setting.maxDowntimeMs,
    intervalMs: 500,
    ...(setting.how === 'limit' ? { bandwidthMiBps: setting.bandwidthMiBps } : {}),
    ...(setting.autoConverge ? { autoConverge: setting.autoConverge } : {}),
    ...(setting.postcopy ? { postcopy: true } : {}),
  }
}

async function switchAfter(migration, afterPass) {
  for await (const { pass } of migration) {
    if (pass !== null && pass > afterPass) return migration.startPostcopy()
  }
}

function finalOf(statistics) {
  const { timeElapsedMs, timeElapsedNetMs, setupTimeMs, downtimeMs, downtimeNetMs, dataProcessedBytes } = statistics
  const { memoryNormalPages, memoryConstantPages, memoryTotalBytes } = statistics
  return {
    totalMs: timeElapsedMs, totalNetMs: timeElapsedNetMs, setupMs: setupTimeMs, downtimeMs, downtimeNetMs, bytes: dataProcessedBytes,
    normalPages: memoryNormalPages, zeroPages: memoryConstantPages, totalBytes: memoryTotalBytes,
  }
}

function accountOf({ writesPerSecond, distinctPagesPerSecond, droppedWrites, longestGapMs }) {
  return { writesPerSecond, distinctPagesPerSecond, droppedWrites, longestGapMs }
}

function summary({ outcome, statistics, passes }) {
  if (!statistics) return `${outcome.outcome} after ${outcome.totalMs} ms, ${passes} passes: ${outcome.because}`
  return `${outcome.outcome} in ${statistics.totalMs} ms (${outcome.totalMs} from the call), ${(statistics.bytes / 2 ** 20).toFixed(1)} MiB, ${passes} passes,`
    + ` downtime ${statistics.downtimeMs} ms`
}
