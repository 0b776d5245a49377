import type { BlockStats } from './block'
import {
  DomainBalloonStatsField as Balloon, DomainBulkBlockStatsField as Block, DomainBulkCPUStatsField as Cpu, DomainDirtyRateStatsField as Dirty,
  DomainIOThreadStatsField as Thread, DomainMemoryStatsField as Memory, DomainNetStatsField as Net, DomainPerfStatsField as Perf,
  DomainStateStatsField as State, DomainVcpuStatsField as Vcpu, DomainVMStatsField as Vm,
} from '../constants/domain-stats'
import { VcpuState } from '../constants/domain'
import { DomainDirtyRateStatus } from '../constants/migration'
import { withJson } from '../data'
import { namesOf } from '../names'
import { bytesOfKib, numberOrNull } from '../numbers'
import type { ParameterValue } from '../typed-params'
import { reasonName, stateName, type StateName } from './state'

type Raw = Readonly<Record<string, ParameterValue>>

/** How a domain is, and why. */
export interface StateStats {
  /** Whether it runs. */
  state: StateName
  /** For example 'booted', 'migrated'; which there are depends on the state. */
  reason: string
}

/** The time that a domain took of the host's processors. */
export interface CpuTotalStats {
  /** All of it, ns. */
  timeNs: bigint | null
  /** Of that, in user mode, ns. */
  userNs: bigint | null
  /** Of that, in the kernel, ns. */
  systemNs: bigint | null
  /** How long the host's kernel polled for the guest before its processors slept: in vain, and with success. */
  haltpollFailNs: bigint | null
  /** How long the host's kernel polled with success, ns. */
  haltpollSuccessNs: bigint | null
  /** The figures of monitors of the processors' cache. */
  cacheMonitors: { name: string | null, vcpus: string | null, banks: { id: number | null, bytes: number | null }[] }[]
}

/** A domain's memory, as its balloon driver says. */
export interface BalloonStats {
  /** The memory that the guest has now. */
  currentBytes: number | null
  /** The most that it may have. */
  maximumBytes: number | null
  /** The guest's memory: all of it, the unused part, and the part that it could use without swapping. */
  availableBytes: number | null
  /** The part of the guest's memory that nothing uses. */
  unusedBytes: number | null
  /** The part of it that could be used without swapping. */
  usableBytes: number | null
  /** The hypervisor's share of the host's memory. */
  rssBytes: number | null
  /** Bytes that the guest has read from, and written to, its swap. */
  swapInBytes: number | null
  /** Bytes that the guest has written to its swap. */
  swapOutBytes: number | null
  /** The memory that the guest's caches of disks take, which it can give up. */
  diskCachesBytes: number | null
  /** How many page faults had to read from a disk. */
  majorFaults: number | null
  /** How many page faults were served out of memory. */
  minorFaults: number | null
  /** How many huge pages the guest has taken. */
  hugetlbAllocations: number | null
  /** How many huge pages the guest could not get. */
  hugetlbFailures: number | null
  /** When the guest said so. */
  lastUpdate: Date | null
}

/** A domain's virtual processors. */
export interface VcpuGroupStats {
  /** How many it has, and may have. */
  current: number | null
  /** How many it may have. */
  maximum: number | null
  /** Those that it has. */
  list: VcpuStats[]
}

/** A virtual processor. */
export interface VcpuStats {
  /** Which one, from 0. */
  number: number
  /** 'running', 'offline' or 'blocked'. */
  state: string | null
  /** The time that it took of the host's processors, ns. */
  timeNs: bigint | null
  /** How long it wanted to run, and the host let it wait for input or output (`wait`) or for a processor (`delay`). */
  waitNs: bigint | null
  /** How long the host let it wait for a processor, ns. */
  delayNs: bigint | null
  /** Whether the guest has halted it. */
  halted: boolean | null
  /** KVM's own figures, by its names: 'halt_exits.sum'. */
  others: Record<string, ParameterValue>
}

/** The traffic of an interface, as the guest sees it. */
export interface BulkInterfaceStats {
  /** The host's name for it: 'vnet0'. */
  name: string | null
  /** How many bytes the guest received. */
  receivedBytes: number | null
  /** How many packets the guest received. */
  receivedPackets: number | null
  /** How many of what it received were faulty. */
  receivedErrors: number | null
  /** How many of what it was to receive were dropped. */
  receivedDropped: number | null
  /** How many bytes the guest sent. */
  sentBytes: number | null
  /** How many packets the guest sent. */
  sentPackets: number | null
  /** How many of what it sent were faulty. */
  sentErrors: number | null
  /** How many of what it sent were dropped. */
  sentDropped: number | null
}

/** The traffic and the sizes of a disk, or of an image of its backing chain. */
export interface BlockImageStats extends BlockStats {
  /** The disk's target: 'vda'. */
  name: string | null
  /** The image's number in the backing chain, as in 'vda[2]'. */
  backingIndex: number | null
  /** Its file or device on the host. */
  path: string | null
  /** The highest offset that was written; what the guest sees; what it takes on the host. */
  allocationBytes: number | null
  /** The size that the guest sees. */
  capacityBytes: number | null
  /** The size of its file or device on the host. */
  physicalBytes: number | null
  /** The threshold that `block.setThreshold` has set. */
  thresholdBytes: number | null
}

/** How an I/O thread polls. */
export interface IOThreadStats {
  /** Which one, from 1. */
  id: number
  /** The longest that it polls, ns; 0: it does not. */
  pollMaxNs: number | null
  /** The factor by which the time grows after it was too short; 0: QEMU's choice. */
  pollGrow: number | null
  /** The divisor by which the time shrinks after it was too long; 0: QEMU's choice. */
  pollShrink: number | null
  /** How much the last time counts when the next one is chosen (since libvirt 12.7.0). */
  pollWeight: number | null
}

/** The figures of monitors of the memory's bandwidth. */
export interface MemoryMonitorStats {
  /** One element for each monitor: the processors that it counts for, and the bytes/s of each of the host's nodes. */
  bandwidthMonitors: { name: string | null, vcpus: string | null, nodes: { id: number | null, localBytes: number | null, totalBytes: number | null }[] }[]
}

/** The result of libvirt's last measurement of `dirtyRate`. */
export interface DirtyrateStats {
  /** 'unstarted', 'measuring' or 'measured'. */
  status: string
  /** When it began, s, by a clock of the host's that does not begin at any date. */
  startSeconds: number | null
  /** How long it took, s. */
  periodSeconds: number | null
  /** 'page-sampling', 'dirty-bitmap', 'dirty-ring'. */
  mode: string | null
  /** How fast memory was written to. */
  bytesPerSecond: number | null
  /** For each virtual processor, with the mode 'dirty-ring'. */
  vcpus: { number: number, bytesPerSecond: number | null }[]
}

const vcpuStateName = namesOf(VcpuState)
const dirtyStatusName = namesOf(DomainDirtyRateStatus)
const mib = 2 ** 20

const isNumber = (value: ParameterValue | undefined): value is number | bigint => typeof value === 'number' || typeof value === 'bigint'
const count = (value: ParameterValue | undefined): number | null => isNumber(value) ? numberOrNull(value) : null
const ns = (value: ParameterValue | undefined): bigint | null => typeof value === 'bigint' ? value : Number.isSafeInteger(value) ? BigInt(value as number) : null
const kib = (value: ParameterValue | undefined): number | null => isNumber(value) ? bytesOfKib(value) : null
const word = (value: ParameterValue | undefined): string | null => typeof value === 'string' ? value : null

const begins = (raw: Raw, prefix: string): boolean => Object.keys(raw).some((field) => field.startsWith(prefix))

/** The fields behind a prefix, without it. */
function behind(raw: Raw, prefix: string): Raw {
  return Object.fromEntries(Object.entries(raw).flatMap(([field, value]) => field.startsWith(prefix) ? [[field.slice(prefix.length), value]] : []))
}

/** The fields of each number behind a prefix: 'block.0.name' and so on. A field without a number, as 'block.count', is left out. */
function rows(raw: Raw, prefix: string): { number: number, its: Raw }[] {
  const found = new Map<number, Record<string, ParameterValue>>()
  for (const [field, value] of Object.entries(raw)) {
    const match = field.startsWith(prefix) ? /^(\d+)(\..*)$/s.exec(field.slice(prefix.length)) : null
    if (!match) continue
    const number = Number(match[1])
    found.set(number, { ...found.get(number), [match[2]!]: value })
  }
  return [...found].sort(([a], [b]) => a - b).map(([number, its]) => ({ number, its }))
}

export function stateOf(raw: Raw): StateStats | null {
  const state = count(raw[State.STATE])
  return state === null ? null : { state: stateName(state), reason: reasonName(state, count(raw[State.REASON]) ?? 0) }
}

export function cpuTotalOf(raw: Raw): CpuTotalStats | null {
  return !begins(raw, 'cpu.') ? null : withJson({
    timeNs: ns(raw[Cpu.TIME]), userNs: ns(raw[Cpu.USER]), systemNs: ns(raw[Cpu.SYSTEM]),
    haltpollFailNs: ns(raw[Cpu.HALTPOLL_FAIL_TIME]), haltpollSuccessNs: ns(raw[Cpu.HALTPOLL_SUCCESS_TIME]),
    cacheMonitors: rows(raw, Cpu.CACHE_MONITOR_PREFIX).map(({ its }) => ({
      name: word(its[Cpu.CACHE_MONITOR_SUFFIX_NAME]), vcpus: word(its[Cpu.CACHE_MONITOR_SUFFIX_VCPUS]),
      banks: rows(its, Cpu.CACHE_MONITOR_SUFFIX_BANK_PREFIX).map(({ its: bank }) =>
        ({ id: count(bank[Cpu.CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID]), bytes: count(bank[Cpu.CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES]) })),
    })),
  })
}

export function balloonOf(raw: Raw): BalloonStats | null {
  if (!begins(raw, 'balloon.')) return null
  const seconds = count(raw[Balloon.LAST_UPDATE])
  return {
    currentBytes: kib(raw[Balloon.CURRENT]), maximumBytes: kib(raw[Balloon.MAXIMUM]), availableBytes: kib(raw[Balloon.AVAILABLE]),
    unusedBytes: kib(raw[Balloon.UNUSED]), usableBytes: kib(raw[Balloon.USABLE]), rssBytes: kib(raw[Balloon.RSS]),
    swapInBytes: kib(raw[Balloon.SWAP_IN]), swapOutBytes: kib(raw[Balloon.SWAP_OUT]), diskCachesBytes: kib(raw[Balloon.DISK_CACHES]),
    majorFaults: count(raw[Balloon.MAJOR_FAULT]), minorFaults: count(raw[Balloon.MINOR_FAULT]),
    hugetlbAllocations: count(raw[Balloon.HUGETLB_PGALLOC]), hugetlbFailures: count(raw[Balloon.HUGETLB_PGFAIL]),
    // 0: the guest has never said anything.
    lastUpdate: seconds ? new Date(seconds * 1000) : null,
  }
}

const vcpuFields = new Set<string>([Vcpu.SUFFIX_STATE, Vcpu.SUFFIX_TIME, Vcpu.SUFFIX_WAIT, Vcpu.SUFFIX_DELAY, Vcpu.SUFFIX_HALTED])

export function vcpuOf(raw: Raw): VcpuGroupStats | null {
  return !begins(raw, Vcpu.PREFIX) ? null : {
    current: count(raw[Vcpu.CURRENT]), maximum: count(raw[Vcpu.MAXIMUM]),
    list: rows(raw, Vcpu.PREFIX).map(({ number, its }) => {
      const state = count(its[Vcpu.SUFFIX_STATE]), halted = its[Vcpu.SUFFIX_HALTED]
      const others = Object.entries(its).filter(([field]) => !vcpuFields.has(field)).map(([field, value]) => [field.slice(1), value])
      return withJson({
        number, state: state === null ? null : vcpuStateName(state), timeNs: ns(its[Vcpu.SUFFIX_TIME]), waitNs: ns(its[Vcpu.SUFFIX_WAIT]),
        delayNs: ns(its[Vcpu.SUFFIX_DELAY]), halted: typeof halted === 'boolean' ? halted : null,
        others: withJson(Object.fromEntries(others) as Record<string, ParameterValue>),
      })
    }),
  }
}

export function interfaceOf(raw: Raw): BulkInterfaceStats[] | null {
  return !begins(raw, Net.PREFIX) ? null : rows(raw, Net.PREFIX).map(({ its }) => ({
    name: word(its[Net.SUFFIX_NAME]),
    receivedBytes: count(its[Net.SUFFIX_RX_BYTES]), receivedPackets: count(its[Net.SUFFIX_RX_PKTS]),
    receivedErrors: count(its[Net.SUFFIX_RX_ERRS]), receivedDropped: count(its[Net.SUFFIX_RX_DROP]),
    sentBytes: count(its[Net.SUFFIX_TX_BYTES]), sentPackets: count(its[Net.SUFFIX_TX_PKTS]),
    sentErrors: count(its[Net.SUFFIX_TX_ERRS]), sentDropped: count(its[Net.SUFFIX_TX_DROP]),
  }))
}

export function blockOf(raw: Raw): BlockImageStats[] | null {
  return !begins(raw, Block.PREFIX) ? null : rows(raw, Block.PREFIX).map(({ its }) => withJson({
    name: word(its[Block.SUFFIX_NAME]), backingIndex: count(its[Block.SUFFIX_BACKINGINDEX]), path: word(its[Block.SUFFIX_PATH]),
    readRequests: count(its[Block.SUFFIX_RD_REQS]), readBytes: count(its[Block.SUFFIX_RD_BYTES]), readTimeNs: ns(its[Block.SUFFIX_RD_TIMES]),
    writeRequests: count(its[Block.SUFFIX_WR_REQS]), writeBytes: count(its[Block.SUFFIX_WR_BYTES]), writeTimeNs: ns(its[Block.SUFFIX_WR_TIMES]),
    flushRequests: count(its[Block.SUFFIX_FL_REQS]), flushTimeNs: ns(its[Block.SUFFIX_FL_TIMES]), errors: count(its[Block.SUFFIX_ERRORS]),
    allocationBytes: count(its[Block.SUFFIX_ALLOCATION]), capacityBytes: count(its[Block.SUFFIX_CAPACITY]),
    physicalBytes: count(its[Block.SUFFIX_PHYSICAL]), thresholdBytes: count(its[Block.SUFFIX_THRESHOLD]),
  }))
}

const perfName = new Map<string, string>(Object.entries(Perf).map(([key, field]) =>
  [field, key.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())]))

export function perfOf(raw: Raw): Record<string, number | null> | null {
  const counts = Object.entries(raw).filter(([field]) => field.startsWith('perf.'))
  return counts.length === 0 ? null : Object.fromEntries(counts.map(([field, value]) => [perfName.get(field) ?? field.slice('perf.'.length), count(value)]))
}

export function iothreadOf(raw: Raw): IOThreadStats[] | null {
  return !begins(raw, Thread.PREFIX) ? null : rows(raw, Thread.PREFIX).map(({ number, its }) => ({
    id: number, pollMaxNs: count(its[Thread.SUFFIX_POLL_MAX_NS]), pollGrow: count(its[Thread.SUFFIX_POLL_GROW]),
    pollShrink: count(its[Thread.SUFFIX_POLL_SHRINK]), pollWeight: count(its[Thread.SUFFIX_POLL_WEIGHT]),
  }))
}

export function memoryOf(raw: Raw): MemoryMonitorStats | null {
  return !begins(raw, 'memory.') ? null : {
    bandwidthMonitors: rows(raw, Memory.BANDWIDTH_MONITOR_PREFIX).map(({ its }) => ({
      name: word(its[Memory.BANDWIDTH_MONITOR_SUFFIX_NAME]), vcpus: word(its[Memory.BANDWIDTH_MONITOR_SUFFIX_VCPUS]),
      nodes: rows(its, Memory.BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX).map(({ its: node }) => ({
        id: count(node[Memory.BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID]),
        localBytes: count(node[Memory.BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL]),
        totalBytes: count(node[Memory.BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL]),
      })),
    })),
  }
}

export function dirtyrateOf(raw: Raw): DirtyrateStats | null {
  const status = count(raw[Dirty.CALC_STATUS])
  const bytes = (value: ParameterValue | undefined): number | null => isNumber(value) ? numberOrNull(Number(value) * mib) : null
  return status === null ? null : {
    status: dirtyStatusName(status), startSeconds: count(raw[Dirty.CALC_START_TIME]), periodSeconds: count(raw[Dirty.CALC_PERIOD]),
    mode: word(raw[Dirty.CALC_MODE]), bytesPerSecond: bytes(raw[Dirty.MEGABYTES_PER_SECOND]),
    vcpus: rows(raw, Dirty.VCPU_PREFIX).map(({ number, its }) => ({ number, bytesPerSecond: bytes(its[Dirty.VCPU_SUFFIX_MEGABYTES_PER_SECOND]) })),
  }
}

export function vmOf(raw: Raw): Record<string, ParameterValue> | null {
  return begins(raw, Vm.PREFIX) ? withJson(behind(raw, Vm.PREFIX) as Record<string, ParameterValue>) : null
}
