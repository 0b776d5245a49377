import type { DomainHandle } from '../../types/native'
import { DomainNumatuneMemMode } from '../constants/domain'
import { DomainBlkioParam as Blkio, DomainNumaParam as Numa, DomainSchedulerParam as Scheduler, PerfParam as Perf } from '../constants/domain-params'
import { Facet } from '../noun'
import { oneOf, table, waitingKeys, type OptionsOf, type Waiting } from '../options'
import { affectsKeys } from './affects'
import { impactOptions, type ImpactOptions } from './options'
import { byDevice, choice, count, parametersKeys, parametersOf, period, quota, settingsOf, truth, uint, words, type SettingsOf } from './settings'

const scheduler = {
  /** Its share of the host's processors beside other domains' (QEMU, LXC). */
  cpuShares: count(Scheduler.CPU_SHARES),
  /** Each virtual processor runs at most `vcpuQuotaUs` of this, µs: 1,000 to 1,000,000; 0: the hypervisor's choice. */
  vcpuPeriodUs: period(Scheduler.VCPU_PERIOD),
  /** Null: no limit. */
  vcpuQuotaUs: quota(Scheduler.VCPU_QUOTA),
  /** The same for all that is not a virtual processor or an I/O thread. */
  emulatorPeriodUs: period(Scheduler.EMULATOR_PERIOD),
  /** At most so much of `emulatorPeriodUs`, µs; null: no limit. */
  emulatorQuotaUs: quota(Scheduler.EMULATOR_QUOTA),
  /** The same for the whole domain. */
  globalPeriodUs: period(Scheduler.GLOBAL_PERIOD),
  /** At most so much of `globalPeriodUs`, µs; null: no limit. */
  globalQuotaUs: quota(Scheduler.GLOBAL_QUOTA),
  /** The same for each I/O thread. */
  iothreadPeriodUs: period(Scheduler.IOTHREAD_PERIOD),
  /** At most so much of `iothreadPeriodUs`, µs; null: no limit. */
  iothreadQuotaUs: quota(Scheduler.IOTHREAD_QUOTA),
  /** Xen: how much it weighs, and how much of a processor it may have, per cent. */
  weight: uint(Scheduler.WEIGHT),
  /** Xen: how much of a processor it may have, per cent; 0: no limit. */
  cap: uint(Scheduler.CAP),
}

const schedulerOptions = table('tuning.setScheduler', { ...waitingKeys, ...affectsKeys, ...scheduler, ...parametersKeys })

/** How much of the host's processors a domain gets. A setting that the hypervisor does not have is absent. */
export interface SchedulerSettings extends SettingsOf<typeof scheduler> {}
/** How much of the host's processors a domain gets, and where that applies. */
export interface SchedulerOptions extends OptionsOf<typeof schedulerOptions> {}

const blkio = {
  /** Its share of the host's disks, 10 to 1,000 (1 to 10,000 with cgroup v2's io.weight). */
  weight: uint(Blkio.WEIGHT),
  /** The same for single devices of the host, by path: { '/dev/sda': 500 }. */
  deviceWeights: byDevice(Blkio.DEVICE_WEIGHT, ''),
  /** Limits for single devices of the host; 0: none. */
  deviceReadIops: byDevice(Blkio.DEVICE_READ_IOPS, 'requests/s'),
  /** The same for requests to write. */
  deviceWriteIops: byDevice(Blkio.DEVICE_WRITE_IOPS, 'requests/s'),
  /** Bytes/s that are read from single devices; 0: no limit. */
  deviceReadBytesPerSecond: byDevice(Blkio.DEVICE_READ_BPS, 'bytes/s'),
  /** Bytes/s that are written to single devices; 0: no limit. */
  deviceWriteBytesPerSecond: byDevice(Blkio.DEVICE_WRITE_BPS, 'bytes/s'),
}

const blkioOptions = table('tuning.setBlkio', { ...waitingKeys, ...affectsKeys, ...blkio, ...parametersKeys })

/** How much of the host's disks a domain gets. A setting that the hypervisor does not have is absent. */
export interface BlkioSettings extends SettingsOf<typeof blkio> {}
/** How much of the host's disks a domain gets, and where that applies. */
export interface BlkioOptions extends OptionsOf<typeof blkioOptions> {}

const numa = {
  /** How its memory is taken from the host's nodes. */
  mode: choice(Numa.MODE, oneOf('strict', 'preferred', 'interleave', 'restrictive'), {
    strict: DomainNumatuneMemMode.STRICT, preferred: DomainNumatuneMemMode.PREFERRED, interleave: DomainNumatuneMemMode.INTERLEAVE,
    restrictive: DomainNumatuneMemMode.RESTRICTIVE,
  }),
  /** Which of the host's nodes: '0-1,3'. */
  nodeset: words(Numa.NODESET, 'a list of nodes'),
}

const numaOptions = table('tuning.setNuma', { ...waitingKeys, ...affectsKeys, ...numa, ...parametersKeys })

/** From which of the host's NUMA nodes a domain's memory comes. A setting that the hypervisor does not have is absent. */
export interface NumaSettings extends SettingsOf<typeof numa> {}
/** From which of the host's NUMA nodes a domain's memory comes, and where that applies. */
export interface NumaOptions extends OptionsOf<typeof numaOptions> {}

const perf = {
  /** Accesses that were not aligned, which the kernel had to mend. */
  alignmentFaults: truth(Perf.ALIGNMENT_FAULTS),
  /** Branch instructions. */
  branchInstructions: truth(Perf.BRANCH_INSTRUCTIONS),
  /** Branches that the processor predicted wrongly. */
  branchMisses: truth(Perf.BRANCH_MISSES),
  /** Cycles of the bus. */
  busCycles: truth(Perf.BUS_CYCLES),
  /** Accesses that the last cache did not have. */
  cacheMisses: truth(Perf.CACHE_MISSES),
  /** Accesses to the last cache. */
  cacheReferences: truth(Perf.CACHE_REFERENCES),
  /** How much of the processor's last cache it takes, bytes (Intel's CMT). */
  cmt: truth(Perf.CMT),
  /** Changes from one thread to another. */
  contextSwitches: truth(Perf.CONTEXT_SWITCHES),
  /** The processor's time by a clock of the kernel's. */
  cpuClock: truth(Perf.CPU_CLOCK),
  /** Cycles of the processor. */
  cpuCycles: truth(Perf.CPU_CYCLES),
  /** Moves from one of the host's processors to another. */
  cpuMigrations: truth(Perf.CPU_MIGRATIONS),
  /** Instructions that the kernel had to emulate. */
  emulationFaults: truth(Perf.EMULATION_FAULTS),
  /** Instructions. */
  instructions: truth(Perf.INSTRUCTIONS),
  /** Bytes from and to the memory of the processor's own node (Intel's MBM). */
  mbml: truth(Perf.MBML),
  /** Bytes from and to all of the host's memory (Intel's MBM). */
  mbmt: truth(Perf.MBMT),
  /** Page faults. */
  pageFaults: truth(Perf.PAGE_FAULTS),
  /** Page faults that had to read from a disk. */
  pageFaultsMaj: truth(Perf.PAGE_FAULTS_MAJ),
  /** Page faults that were served out of memory. */
  pageFaultsMin: truth(Perf.PAGE_FAULTS_MIN),
  /** Cycles of the processor at its nominal frequency. */
  refCpuCycles: truth(Perf.REF_CPU_CYCLES),
  /** Cycles in which the processor waited for data or for a unit. */
  stalledCyclesBackend: truth(Perf.STALLED_CYCLES_BACKEND),
  /** Cycles in which the processor waited for instructions. */
  stalledCyclesFrontend: truth(Perf.STALLED_CYCLES_FRONTEND),
  /** The time in which its threads ran. */
  taskClock: truth(Perf.TASK_CLOCK),
}

const perfOptions = table('tuning.setPerfEvents', { ...waitingKeys, ...affectsKeys, ...perf, ...parametersKeys })

/** Which events of the host's processors are counted for a domain; `domain.stats` has the counts. */
export interface PerfEvents extends SettingsOf<typeof perf> {}
/** Which events are counted, and where that applies. */
export interface PerfEventOptions extends OptionsOf<typeof perfOptions> {}

/**
 * A domain's share of its host. Each pair reads and sets: an object that was read can be given back, or to another domain. Memory is limited by
 * `domain.memory`, disks by `domain.block`, interfaces by `domain.interfaces`; pins are in `domain.vcpus` and `domain.ioThreads`.
 */
export class DomainTuning extends Facet<DomainHandle> {
  /** The hypervisor's name for its scheduler: 'posix' (virDomainGetSchedulerType). */
  async schedulerType(options?: Waiting): Promise<string> {
    return (await this.ask(options, 'virDomainGetSchedulerType')).result
  }

  /** Its share of the processors (virDomainGetSchedulerParameters, with `affects` virDomainGetSchedulerParametersFlags). */
  async scheduler(options?: ImpactOptions): Promise<SchedulerSettings> {
    const read = impactOptions.read(options)
    return settingsOf(scheduler, read.affects === undefined ? await this.request(read, 'virDomainGetSchedulerParameters')
      : await this.request(read, 'virDomainGetSchedulerParametersFlags', impactOptions.flags(read)))
  }

  /** Sets its share of the processors (virDomainSetSchedulerParameters, with `affects` virDomainSetSchedulerParametersFlags). */
  async setScheduler(options: SchedulerOptions): Promise<void> {
    const read = schedulerOptions.read(options)
    const parameters = parametersOf(scheduler, read, 'tuning.setScheduler')
    if (read.affects === undefined) await this.request(read, 'virDomainSetSchedulerParameters', parameters)
    else await this.request(read, 'virDomainSetSchedulerParametersFlags', parameters, schedulerOptions.flags(read))
  }

  /** Its share of the disks (virDomainGetBlkioParameters). */
  async blkio(options?: ImpactOptions): Promise<BlkioSettings> {
    const read = impactOptions.read(options)
    return settingsOf(blkio, await this.request(read, 'virDomainGetBlkioParameters', impactOptions.flags(read)))
  }

  /** Sets its share of the disks (virDomainSetBlkioParameters). */
  async setBlkio(options: BlkioOptions): Promise<void> {
    const read = blkioOptions.read(options)
    await this.request(read, 'virDomainSetBlkioParameters', parametersOf(blkio, read, 'tuning.setBlkio'), blkioOptions.flags(read))
  }

  /** Where its memory comes from (virDomainGetNumaParameters). */
  async numa(options?: ImpactOptions): Promise<NumaSettings> {
    const read = impactOptions.read(options)
    return settingsOf(numa, await this.request(read, 'virDomainGetNumaParameters', impactOptions.flags(read)))
  }

  /** Sets where its memory comes from (virDomainSetNumaParameters). A running domain keeps its mode. */
  async setNuma(options: NumaOptions): Promise<void> {
    const read = numaOptions.read(options)
    await this.request(read, 'virDomainSetNumaParameters', parametersOf(numa, read, 'tuning.setNuma'), numaOptions.flags(read))
  }

  /** Which events of the processors are counted (virDomainGetPerfEvents). */
  async perfEvents(options?: ImpactOptions): Promise<PerfEvents> {
    const read = impactOptions.read(options)
    return settingsOf(perf, await this.request(read, 'virDomainGetPerfEvents', impactOptions.flags(read)))
  }

  /** Begins (true) or stops (false) to count some of them; the others stay as they are (virDomainSetPerfEvents). */
  async setPerfEvents(options: PerfEventOptions): Promise<void> {
    const read = perfOptions.read(options)
    await this.request(read, 'virDomainSetPerfEvents', parametersOf(perf, read, 'tuning.setPerfEvents'), perfOptions.flags(read))
  }
}
