import { Option, type Command } from 'commander'
import { libraryVersion } from '../library'
import type { WritePattern } from '../lab'
import { guestCommandLine, type GuestOptions } from '../lab/guest-xml'
import { buildMigrateCall } from '../migration/options/build-call'
import type { MigrateControl, MigrateOptions, MigrateSettings, MigrateTransport } from '../migration/options/options'
import { parseVersion } from '../version'
import { checked, jsonOption, number, UsageError } from './command'

/** The plan of a demo. */
export interface DemoPlan {
  readonly guest: Required<Pick<GuestOptions, 'memoryMiB' | 'workingSetMiB' | 'dirtyPagesPerSecond' | 'pattern' | 'fill'>>
  readonly control: MigrateControl
  readonly transport: MigrateTransport
  /** The options of the migration but its route. */
  readonly settings: MigrateSettings & { readonly bandwidthMiBps: number, readonly intervalMs: number }
  /** Speed of the hosts' links; null: unlimited. */
  readonly linkMiBps: number | null
  /** Switch to post-copy after so many passes; null: never. */
  readonly postcopyAfterPass: number | null
  /** The migration is aborted after so long. */
  readonly timeoutMs: number
  readonly json: boolean
}

/** The demo's defaults. Bandwidth and memory follow the rate, see {@link fit}. */
export const demoDefaults = Object.freeze({
  dirtyPagesPerSecond: 4000, intervalMs: 250, postcopyAfterPass: 1, timeoutSeconds: 300,
})

/** The part of the memory that belongs to the guest program itself, or stays untouched. */
const restMiB = 16

/**
 * A bandwidth and a memory that fit the rate: the migration may send 1.75 times what the guest dirties, so that each pass is a
 * bit more than half of the one before and no page is written again before it was sent, and the first pass takes five seconds.
 * That makes some eight passes in a dozen seconds, on slow machines too, and ends by itself.
 */
function fit(rate: number): { bandwidthMiBps: number, memoryMiB: number } {
  const bandwidthMiBps = Math.min(200, Math.max(2, Math.ceil(rate * 4096 / 2 ** 20 * 1.75)))
  return { bandwidthMiBps, memoryMiB: restMiB + Math.max(16, bandwidthMiBps * 5) }
}

/** The links are faster than the migration may be, so that the pages that post-copy asks for find room. */
const linkHeadroom = 1.5

/** The options of the demo, as the parser gives them. */
export interface DemoGiven {
  control?: string, transport?: string, memory?: number, workingSet?: number, dirtyRate?: string, pattern?: string, bandwidth?: number
  maxDowntime?: number, interval?: number, postCopy?: boolean, postCopyAfter?: number, autoConverge?: boolean, parallel?: number
  timeout?: number, json?: boolean
}

/** Gives the command of the demo its options. */
export function demoOptions(command: Command): Command {
  const { dirtyPagesPerSecond, intervalMs, postcopyAfterPass, timeoutSeconds } = demoDefaults
  const figure = (flags: string, description: string): Option => new Option(flags, description).argParser(number)
  return command
    .description('Starts two libvirt hosts on this machine, boots a guest that writes to its memory at a steady rate, and live-migrates it '
      + 'from one to the other. On a terminal you see one line that moves; in a pipe, a line for each sample. Needs Linux, libvirtd, QEMU '
      + 'and iproute2, and leaves nothing behind.')
    .optionsGroup('The guest:')
    .addOption(figure('--memory <MiB>', 'its memory (fits the rate)'))
    .addOption(figure('--working-set <MiB>', 'how much of it the guest writes to (16 less than all)'))
    .option('--dirty-rate <pages>', `pages it writes to in a second, or 'max' (${dirtyPagesPerSecond})`)
    .option('--pattern <pattern>', 'sequential, uniform or hotcold (sequential)')
    .optionsGroup('The migration:')
    .option('--control <who>', "peer2peer: the source's daemon controls it; managed: this process does (peer2peer)")
    .option('--transport <how>', 'native: from hypervisor to hypervisor; tunnelled: through the daemons (native)')
    .addOption(figure('--bandwidth <MiB>', 'MiB/s that it may use, 0 for no limit (1.75 times what the guest dirties)'))
    .addOption(figure('--max-downtime <ms>', "how long the guest may stand still (QEMU's 300)"))
    .option('--auto-converge', 'slow the guest down if it writes too fast')
    .option('--post-copy', 'run the guest at the destination before all its memory is there')
    .addOption(figure('--post-copy-after <n>', `the same, after pass n (${postcopyAfterPass})`))
    .addOption(figure('--parallel <n>', 'send over n connections'))
    .addOption(figure('--timeout <seconds>', `abort it after so long (${timeoutSeconds})`))
    .optionsGroup('What you see:')
    .addOption(figure('--interval <ms>', `time between two samples (${intervalMs})`))
    .addOption(jsonOption())
    .addHelpText('after', '\nCtrl-C aborts the migration in good order; a second one ends at once.\n'
    + 'Exit codes: 0 completed, 1 not completed, 2 wrong options, 130 after Ctrl-C.')
}

/** @throws {UsageError} for what the guest or the migration could not do, before anything is started. */
export function planDemo(given: DemoGiven): DemoPlan {
  const rate = given.dirtyRate ?? String(demoDefaults.dirtyPagesPerSecond)
  // A guest that writes as fast as it can, or not at all, is migrated as the usual one.
  const fitting = fit(Number(rate) || demoDefaults.dirtyPagesPerSecond)
  const memoryMiB = given.memory ?? fitting.memoryMiB
  const bandwidthMiBps = given.bandwidth ?? fitting.bandwidthMiBps
  const postcopyAfterPass = given.postCopyAfter ?? (given.postCopy ? demoDefaults.postcopyAfterPass : null)
  const timeoutSeconds = given.timeout ?? demoDefaults.timeoutSeconds
  const plan: DemoPlan = {
    guest: {
      memoryMiB,
      workingSetMiB: given.workingSet ?? Math.max(Math.floor(memoryMiB / 2), memoryMiB - restMiB),
      dirtyPagesPerSecond: rate === 'max' ? rate : Number(rate),
      pattern: oneOf('pattern', given.pattern ?? 'sequential', ['sequential', 'uniform', 'hotcold'] satisfies WritePattern[]),
      // Noise: pages of zeros would be sent as almost nothing.
      fill: 'random',
    },
    control: oneOf('control', given.control ?? 'peer2peer', ['managed', 'peer2peer']),
    transport: oneOf('transport', given.transport ?? 'native', ['native', 'tunnelled']),
    settings: {
      bandwidthMiBps,
      intervalMs: given.interval ?? demoDefaults.intervalMs,
      ...(given.maxDowntime === undefined ? {} : { maxDowntimeMs: given.maxDowntime }),
      ...(postcopyAfterPass === null ? {} : { postcopy: true }),
      ...(given.autoConverge ? { autoConverge: true } : {}),
      ...(given.parallel === undefined ? {} : { parallel: { connections: given.parallel } }),
    },
    linkMiBps: bandwidthMiBps === 0 ? null : bandwidthMiBps * linkHeadroom,
    postcopyAfterPass,
    timeoutMs: timeoutSeconds * 1000,
    json: given.json ?? false,
  }
  if (rate !== 'max' && !/^\d+$/.test(rate)) throw new UsageError(`--dirty-rate must be a whole number of pages/s or 'max', not '${rate}'`)
  if (postcopyAfterPass !== null && !(Number.isInteger(postcopyAfterPass) && postcopyAfterPass >= 1)) {
    throw new UsageError(`--post-copy-after must be a whole number of passes, 1 or more, not ${postcopyAfterPass}`)
  }
  if (!(timeoutSeconds > 0 && timeoutSeconds <= 86_400)) throw new UsageError(`--timeout must be more than 0 and at most 86,400 seconds, not ${timeoutSeconds}`)
  check(plan)
  return plan
}

function oneOf<const T extends string>(name: string, value: string, values: readonly T[]): T {
  const found = values.find((each) => each === value)
  if (found === undefined) throw new UsageError(`--${name} must be ${values.join(' or ')}, not '${value}'`)
  return found
}

/** Asks the lab and the library what they will refuse: they know best, and now is earlier than later. */
function check(plan: DemoPlan): void {
  const version = parseVersion(libraryVersion())
  checked(() => {
    guestCommandLine(plan.guest)
    // A place as good as any: which hosts there will be does not matter to what contradicts each other.
    const to = plan.control === 'managed' ? {} : 'qemu+tcp://destination/system'
    buildMigrateCall({ ...routeOf(plan, to), ...plan.settings } as MigrateOptions, { libraryVersion: version })
  })
}

/** The route to a destination. The defaults are left out, so that the options say only what was asked for. */
export function routeOf({ control, transport }: DemoPlan, to: unknown): { to: unknown, control: MigrateControl, transport?: MigrateTransport } {
  return { to, control, ...(transport === 'native' ? {} : { transport }) }
}
