import type { DomainHandle, TypedParameter } from '../../types/native'
import { ConnectGetAllDomainStatsFlags as Flags } from '../constants/connect'
import { DomainStatsTypes as Types } from '../constants/domain'
import { withJson } from '../data'
import type { Noun } from '../noun'
import { flag, flagsOf, list, oneOf, table, waitingKeys, type OptionsOf, type Waiting } from '../options'
import { toRecord, type ParameterValue } from '../typed-params'
import {
  balloonOf, blockOf, cpuTotalOf, dirtyrateOf, interfaceOf, iothreadOf, memoryOf, perfOf, stateOf, vcpuOf, vmOf,
  type BalloonStats, type BlockImageStats, type BulkInterfaceStats, type CpuTotalStats, type DirtyrateStats, type IOThreadStats, type MemoryMonitorStats,
  type StateStats, type VcpuGroupStats,
} from './stats-groups'

const groups = {
  state: Types.STATE, cpuTotal: Types.CPU_TOTAL, balloon: Types.BALLOON, vcpu: Types.VCPU, interface: Types.INTERFACE, block: Types.BLOCK,
  perf: Types.PERF, iothread: Types.IOTHREAD, memory: Types.MEMORY, dirtyrate: Types.DIRTYRATE, vm: Types.VM,
} as const

/** A group of statistics (virDomainStatsTypes). */
export type StatsGroup = keyof typeof groups

const statsKeys = {
  ...waitingKeys,
  /** Which groups. Default: all that the driver knows. */
  groups: list(oneOf(...Object.keys(groups) as StatsGroup[]), { empty: false, unique: true }),
  /** Fails when the driver does not know a group, and does not leave it out (VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS). */
  enforce: flag(Flags.ENFORCE_STATS),
  /** The images of a disk's backing chain too, each as an element of `block` (VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING). */
  backing: flag(Flags.BACKING),
  /**
   * Leaves out what a domain cannot say at once, for example while it migrates in: without it one such domain keeps all others' answer
   * waiting (VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT, since libvirt 4.5.0).
   */
  noWait: flag(Flags.NOWAIT),
}

export const statsOptions = table('stats', statsKeys)

/** Which statistics of a domain. */
export interface StatsOptions extends OptionsOf<typeof statsOptions> {}

export const allStatsOptions = table('domains.stats', {
  ...statsKeys,
  /** Only of domains that run, or that do not. */
  active: flag(Flags.ACTIVE, Flags.INACTIVE),
  /** Only of domains with a definition that outlives them, or of transient ones. */
  persistent: flag(Flags.PERSISTENT, Flags.TRANSIENT),
  /** Only of domains in one of these states. */
  states: flagsOf({ running: Flags.RUNNING, paused: Flags.PAUSED, shutoff: Flags.SHUTOFF, other: Flags.OTHER }),
})

/** Which statistics, and of which domains. */
export interface AllStatsOptions extends OptionsOf<typeof allStatsOptions> {}

/**
 * Statistics of a domain, by group. A group is null when it was not asked for, or the driver does not have it; so is a figure that the hypervisor
 * does not say. Sizes are in bytes and counts are numbers, null from 2^53 on; times in ns are bigint.
 */
export interface DomainStats {
  /** Whether it runs, and why. */
  state: StateStats | null
  /** The time that it took of the host's processors. */
  cpuTotal: CpuTotalStats | null
  /** Its memory, as its balloon driver says. */
  balloon: BalloonStats | null
  /** Its virtual processors. */
  vcpu: VcpuGroupStats | null
  /** One element for each interface. */
  interface: BulkInterfaceStats[] | null
  /** One element for each disk; with `backing` for each image. */
  block: BlockImageStats[] | null
  /** The counts that `tuning.setPerfEvents` began, by its names. */
  perf: Record<string, number | null> | null
  /** One element for each I/O thread; null also where there is none. */
  iothread: IOThreadStats[] | null
  /** The figures of monitors of the memory's bandwidth. */
  memory: MemoryMonitorStats | null
  /** The result of the last measurement of `dirtyRate`. */
  dirtyrate: DirtyrateStats | null
  /** KVM's own figures, by its names: 'remote_tlb_flush.sum'. */
  vm: Record<string, ParameterValue> | null
  /** All of it by libvirt's names, as it came: a newer libvirt's figures, too. */
  raw: Record<string, ParameterValue>
}

/** libvirt's bits for the groups of options; 0 stands for all. */
export function typesOf({ groups: asked = [] }: { readonly groups?: readonly StatsGroup[] | undefined }): number {
  return asked.reduce((types, group) => types | groups[group], 0)
}

/** Statistics by group, of the parameters that libvirt gave. */
export function parseStats(parameters: readonly TypedParameter[]): DomainStats {
  const of = byBeginning(parameters)
  return withJson({
    state: stateOf(of('state')), cpuTotal: cpuTotalOf(of('cpu')), balloon: balloonOf(of('balloon')), vcpu: vcpuOf(of('vcpu')), interface: interfaceOf(of('net')),
    block: blockOf(of('block')), perf: perfOf(of('perf')), iothread: iothreadOf(of('iothread')), memory: memoryOf(of('memory')),
    dirtyrate: dirtyrateOf(of('dirtyrate')), vm: vmOf(of('vm')), raw: toRecord(parameters),
  })
}

const none: Readonly<Record<string, ParameterValue>> = Object.freeze({})

/** Parameters by what stands before the first dot of their names: no group looks through those of the others, of which a guest has hundreds. */
function byBeginning(parameters: readonly TypedParameter[]): (beginning: string) => Readonly<Record<string, ParameterValue>> {
  const groups = new Map<string, Record<string, ParameterValue>>()
  for (const { field, value } of parameters) {
    const beginning = field.slice(0, field.indexOf('.'))
    const group = groups.get(beginning)
    if (group) group[field] = value
    else groups.set(beginning, { [field]: value })
  }
  return (beginning) => groups.get(beginning) ?? none
}

/** Statistics of one domain (virDomainListGetStats). */
export async function statsOf(domain: Noun<DomainHandle>, options?: StatsOptions): Promise<DomainStats> {
  const read = statsOptions.read(options)
  const waiting: Waiting = { signal: read.signal, timeoutMs: read.timeoutMs }
  const records = await domain.connection.request(waiting, 'virDomainListGetStats', [await domain.current(waiting)], typesOf(read), statsOptions.flags(read))
  return parseStats(records[0]?.params ?? [])
}
