import { Option } from 'commander'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { evacuate, type EvacuateOptions, type EvacuationDestination, type EvacuationReport } from '../../migration/fleet'
import { policyNames } from '../../migration/policy/registry'
import { formatBytes, formatMs } from '../../migration/samples/format'
import { checked, connectOption, jsonOption, number, several, UsageError, type Define, type Surroundings } from '../command'
import { Connections } from '../connections'
import { exitCodes } from '../exit-codes'
import { fleetViewFor } from '../fleet-view'
import { columnsOf } from '../table'

interface Given {
  connect?: string, p2p?: boolean, via?: string[], guest?: string[], offline?: boolean, concurrency?: number, perLink?: number, attempts?: number
  order?: 'largestFirst' | 'smallestFirst' | 'shortestFirst', policy?: string, maxDowntime?: number, bandwidth?: number, autoConverge?: boolean, postcopy?: boolean
  onStop?: 'abort' | 'finish', state?: string, json?: boolean
}

const stateMs = 2_000

/** `nodevirt evacuate`: moves the guests of a host to others. */
export const defineEvacuate: Define = (command, perform) => {
  const figure = (flags: string, description: string): Option => new Option(flags, description).argParser(number)
  command
    .description('Moves the guests of a host (-c) to others, several at once, and tells what became of each.')
    .argument('<host...>', 'URIs of the destinations, as this process reaches them')
    .addOption(connectOption())
    .option('--p2p', "the source's daemon conducts the migrations, and reaches the destinations by the same URIs")
    .option('--via <uri>', "the same by another URI: the first one's for the first destination, and so on", several)
    .option('--guest <name>', 'only this one; may be given several times', several)
    .option('--offline', 'also the definitions of guests that are shut off')
    .addOption(figure('--concurrency <n>', 'how many at once (4)'))
    .addOption(figure('--per-link <MiB/s>', "the host's link, to be shared (no limit)"))
    .addOption(new Option('--order <order>', 'of the guests').choices(['largestFirst', 'smallestFirst', 'shortestFirst']))
    .addOption(figure('--attempts <n>', 'migrations that a guest is given (3)'))
    .addOption(new Option('--policy <name>', 'who steers each (default)').choices(policyNames.filter((name) => name !== 'virsh')))
    .addOption(figure('--bandwidth <MiB/s>', 'limit of each migration'))
    .addOption(figure('--max-downtime <ms>', "how long a guest may stand still (QEMU's 300)"))
    .option('--auto-converge', 'slow guests down that write too fast')
    .option('--postcopy', 'post-copy may be started')
    .addOption(new Option('--on-stop <what>', 'what Ctrl-C does to migrations that run').choices(['abort', 'finish']))
    .option('--state <file>', 'keeps what was done there, and goes on from it')
    .addOption(jsonOption())
    .addHelpText('after', '\nCtrl-C begins no more and aborts those that run; a second one leaves at once.\nExit codes: nodevirt --help.')
    .action(perform((surroundings, hosts: string[], given: Given) => run(hosts, given, surroundings)))
}

async function run(hosts: readonly string[], given: Given, { output, stop, connect: before }: Surroundings): Promise<number> {
  const { via = [] } = given
  if (via.length > hosts.length) throw new UsageError(`--via is given ${via.length} times for ${hosts.length} destinations`)
  const { bandwidth, maxDowntime } = given
  const state = stateOf(given.state)
  checkKept(given.state)
  const connections = new Connections(stop)
  const view = fleetViewFor(output, given.json ?? false)
  try {
    const source = await connections.to(given.connect ?? before)
    const to: EvacuationDestination[] = []
    for (const [at, uri] of hosts.entries()) {
      const reached = via[at] ?? (given.p2p ? uri : undefined)
      to.push({ connection: await connections.to(uri), ...reached === undefined ? {} : { uri: reached } })
    }
    const options = {
      to, guests: given.guest, offline: given.offline, concurrency: given.concurrency, perLink: given.perLink, order: given.order, attempts: given.attempts,
      policy: given.policy, onStop: given.onStop, state, signal: stop.signal,
      migrate: said({ bandwidthMiBps: bandwidth, maxDowntimeMs: maxDowntime, autoConverge: given.autoConverge, postcopy: given.postcopy }),
    }
    const evacuation = checked(() => evacuate(source, said(options) as EvacuateOptions))
    const keep = keeper(given.state, (message) => view.note(message))
    stop.onWanted(() => {
      if (!stop.isUnheard) view.note(`stopping: no guest begins any more, those under way ${given.onStop === 'finish' ? 'finish' : 'are aborted'}. A second Ctrl-C leaves at once`)
    })
    let kept = performance.now()
    for await (const event of evacuation) {
      view.show(evacuation.guests, event, event)
      if (performance.now() - kept < stateMs) continue
      kept = performance.now()
      keep(evacuation.state)
    }
    const report = await evacuation.report
    keep(report)
    view.end(reportLines(report), report)
    if (report.outcome === 'complete') return exitCodes.done.code
    return stop.exitCode || (report.outcome === 'failed' ? exitCodes.failed.code : exitCodes.incomplete.code)
  } finally {
    view.close()
    await connections.close()
  }
}

/** What became of each guest, for people. */
export function reportLines({ outcome, because, totalMs, guests }: EvacuationReport): string[] {
  const rows = guests.map((guest) => [
    guest.name, guest.outcome, guest.destination ?? '-', formatMs(guest.totalMs), formatMs(guest.downtimeMs), formatBytes(guest.transferredBytes),
    String(guest.attempts.length),
  ])
  const troubles = guests.filter((guest) => !['migrated', 'alreadyThere'].includes(guest.outcome)).map((guest) => `  ${guest.name}: ${guest.because}`)
  return [
    ...rows.length > 0 ? [...columnsOf(['guest', 'outcome', 'at', 'time', 'standstill', 'sent', 'attempts'], rows), ''] : [],
    `${outcome}: ${because}, in ${formatMs(totalMs)}`, ...troubles,
  ]
}

function stateOf(path: string | undefined): EvacuationReport | undefined {
  if (path === undefined || !existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as EvacuationReport
  } catch (error) {
    throw new UsageError(`--state: ${(error as Error).message}`)
  }
}

/** Keeps states in a file that is whole at any time. One that cannot be kept is said, once: the migrations go on. */
function keeper(path: string | undefined, failed: (message: string) => void): (state: EvacuationReport) => void {
  let isSaid = false
  return (state) => {
    if (path === undefined) return
    try {
      writeFileSync(`${path}.new`, JSON.stringify(state))
      renameSync(`${path}.new`, path)
    } catch (error) {
      if (!isSaid) failed(`the state is not kept: ${(error as Error).message}`)
      isSaid = true
    }
  }
}

/** @throws {UsageError} where no state can be kept, before anything is begun. */
function checkKept(path: string | undefined): void {
  if (path === undefined) return
  try {
    closeSync(openSync(`${path}.new`, 'a'))
    rmSync(`${path}.new`)
  } catch (error) {
    throw new UsageError(`--state: ${(error as Error).message}`)
  }
}

function said<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}
