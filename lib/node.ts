import { NodeAllocPagesFlags, NodeSEVField as Sev, NodeSharedMemoryParam as Shared, NodeSuspendTarget } from './constants/node'
import { withJson } from './data'
import { cpusOf } from './domain/cpu-map'
import { count, parametersKeys, parametersOf, settingsOf, truthUint, uint, words, type SettingsOf } from './domain/settings'
import { HostFacet } from './noun'
import { bytesOf, bytesOfKib, numberOrNull } from './numbers'
import {
  flagOf, list, nested, oneOf, required, table, waitingKeys, whole, type Kind, type OptionsOf, type Waiting,
} from './options'

const mostInt = 2 ** 31 - 1
const mostUint = 2 ** 32 - 1
// The protocol of remote connections carries no more of them.
const mostCells = 1024

const memoryStatsOptions = table('node.memoryStats', {
  ...waitingKeys,
  /** The number of a NUMA cell. Default: all of them. */
  cell: whole('', 0, mostInt),
})

/** Whose memory. */
export interface NodeMemoryStatsOptions extends OptionsOf<typeof memoryStatsOptions> {}

const cpuStatsOptions = table('node.cpuStats', {
  ...waitingKeys,
  /** The number of a processor. Default: all of them. */
  cpu: whole('', 0, mostInt),
})

/** Whose processor time. */
export interface NodeCpuStatsOptions extends OptionsOf<typeof cpuStatsOptions> {}

const cellsOptions = table('node.cellsFreeMemory', {
  ...waitingKeys,
  /** The first NUMA cell. Default: 0. */
  firstCell: whole('', 0, mostInt),
  /** How many, at most; those that there are not are left out. Default: 1024. */
  cells: whole('', 1, mostCells),
})

/** Which NUMA cells. */
export interface NodeCellsOptions extends OptionsOf<typeof cellsOptions> {}

/** The size of a page in bytes; libvirt counts it in KiB. */
const pageSize: Kind<number> = (() => {
  const size = whole('bytes', 1024, mostUint * 1024)
  const says = `${size.says}, in whole KiB`
  return {
    ...size, says,
    take(value: unknown, name: string) {
      const bytes = size.take(value, name)
      if (bytes % 1024 !== 0) throw new RangeError(`${name} must be ${says}: ${bytes}`)
      return bytes
    },
  }
})()

const pagesKeys = {
  ...waitingKeys,
  /** The first NUMA cell. Default: the host as a whole, not by cells. */
  firstCell: whole('', 0, mostInt),
  /** How many cells from there. Default: 1. */
  cells: whole('', 1, mostCells),
}

function cellsNeedFirst(read: { readonly firstCell?: number, readonly cells?: number }): void {
  if (read.cells !== undefined && read.firstCell === undefined) throw new TypeError('cells needs firstCell: say from which')
}

const freePagesOptions = table('node.freePages', {
  ...pagesKeys,
  /** Pages of which sizes, in bytes: `[4096, 2097152]`. */
  sizesBytes: required(list(pageSize, { empty: false, unique: true })),
}, cellsNeedFirst)

/** Which free pages are counted. */
export interface NodeFreePagesOptions extends OptionsOf<typeof freePagesOptions> {}

const poolOptions = table('node.allocatePages pages', {
  /** Of which size, in bytes. */
  sizeBytes: required(pageSize),
  /** How many. */
  count: required(whole('pages', 0)),
})

/** How many pages of a size. */
export interface NodePages extends OptionsOf<typeof poolOptions> {}

const allocateOptions = table('node.allocatePages', {
  ...pagesKeys,
  /** How many pages of which sizes. */
  pages: required(list(nested<NodePages>(poolOptions), { empty: false })),
  /** 'add' to those that there are (the default), or 'set' how many there are (VIR_NODE_ALLOC_PAGES_ADD, SET). */
  mode: flagOf({ add: NodeAllocPagesFlags.ADD, set: NodeAllocPagesFlags.SET }),
}, cellsNeedFirst)

/** Which huge pages are set aside. */
export interface NodeAllocatePagesOptions extends OptionsOf<typeof allocateOptions> {}

const memorySettings = {
  /** How many pages are scanned before the scanner sleeps. */
  pagesToScan: uint(Shared.PAGES_TO_SCAN, 'pages'),
  /** How long it sleeps then. */
  sleepMs: uint(Shared.SLEEP_MILLISECS, 'ms'),
  /** Whether pages of different NUMA cells are merged (since libvirt 1.0.0). */
  mergeAcrossNodes: truthUint(Shared.MERGE_ACROSS_NODES),
}

const memoryFigures = {
  ...memorySettings,
  /** How many shared pages are in use. */
  pagesShared: count(Shared.PAGES_SHARED),
  /** How many more would be, were none shared. */
  pagesSharing: count(Shared.PAGES_SHARING),
  /** How many were found to be like no other. */
  pagesUnshared: count(Shared.PAGES_UNSHARED),
  /** How many change too fast. */
  pagesVolatile: count(Shared.PAGES_VOLATILE),
  /** How often everything has been scanned. */
  fullScans: count(Shared.FULL_SCANS),
}

/** The host's scanner for equal pages (KSM), and its findings. A figure that the host does not tell is absent. */
export interface NodeMemoryParameters extends SettingsOf<typeof memoryFigures> {}

const sevFigures = {
  /** The platform's Diffie-Hellman key, in base64. */
  pdh: words(Sev.PDH, 'base64'),
  /** Its certificates, in base64. */
  certChain: words(Sev.CERT_CHAIN, 'base64'),
  /** The identity of the first processor, in base64 (since libvirt 8.4.0). */
  cpu0Id: words(Sev.CPU0_ID, 'base64'),
  /** The bit of a page's address that says that it is encrypted. */
  cbitpos: uint(Sev.CBITPOS),
  /** How many bits of physical addresses encryption takes. */
  reducedPhysBits: uint(Sev.REDUCED_PHYS_BITS, 'bits'),
  /** How many guests there may be with SEV but not SEV-ES (since libvirt 8.0.0). */
  maxGuests: uint(Sev.MAX_GUESTS),
  /** How many there may be with SEV-ES (since libvirt 8.0.0). */
  maxEsGuests: uint(Sev.MAX_ES_GUESTS),
}

/** AMD's encrypted virtual machines (SEV) as the host's platform offers them. A fact that the platform does not tell is absent. */
export interface NodeSevInfo extends SettingsOf<typeof sevFigures> {}

const setMemoryOptions = table('node.setMemoryParameters', { ...waitingKeys, ...memorySettings, ...parametersKeys })

/** How the host's scanner for equal pages works (KSM). Keys that are left out stay as they are. */
export interface NodeSetMemoryOptions extends OptionsOf<typeof setMemoryOptions> {}

const targets = { mem: NodeSuspendTarget.MEM, disk: NodeSuspendTarget.DISK, hybrid: NodeSuspendTarget.HYBRID } as const

const suspendOptions = table('node.suspend', {
  ...waitingKeys,
  /** Where its memory is kept: 'mem' (S3), 'disk' (S4), or both ('hybrid'). */
  target: required(oneOf(...Object.keys(targets) as (keyof typeof targets)[])),
  /** After how many s it wakes up. libvirt takes 60 or more. */
  seconds: required(whole('s', 60)),
})

/** How the host sleeps. */
export interface NodeSuspendOptions extends OptionsOf<typeof suspendOptions> {}

/** virNodeInfo, with the memory in bytes. */
export interface NodeInfo {
  /** The processors' architecture: 'x86_64'. */
  model: string
  /** Null from 8 PiB on: see `memoryKib`. */
  memoryBytes: number | null
  /** As libvirt counts it. */
  memoryKib: bigint
  /** How many processors are online. */
  cpus: number
  /** Their frequency, MHz; 0 where it is not known. */
  mhz: number
  /** How many NUMA nodes there are. */
  nodes: number
  /** How many sockets a node has. */
  sockets: number
  /** How many cores a socket has. */
  cores: number
  /** How many threads a core has. */
  threads: number
}

/** The free memory of a NUMA cell. */
export interface NodeCellMemory {
  /** Which one, from 0. */
  cell: number
  /** How much of its memory is free. */
  freeBytes: number | null
}

/** The free pages of a NUMA cell, or of the whole host. */
export interface NodeFreePages {
  /** Null: the host as a whole. */
  cell: number | null
  /** The pages of each size: how many are free. */
  pages: { sizeBytes: number, free: number | null }[]
}

/** The host's processors. */
export interface NodeCpuMap {
  /** How many it has, online or not. */
  cpus: number
  /** The numbers of those that are online. */
  online: number[]
}

/** The host behind a connection: what libvirt calls a node. */
export class HostNode extends HostFacet {
  /** Its processors and memory (virNodeGetInfo). */
  async info(options?: Waiting): Promise<NodeInfo> {
    const { memory, ...rest } = await this.ask(options, 'virNodeGetInfo')
    return withJson({ ...rest, memoryBytes: bytesOfKib(memory), memoryKib: memory })
  }

  /** The DMI tables of its firmware, as XML: maker, model, serial numbers (virConnectGetSysinfo). */
  async sysinfo(options?: Waiting): Promise<string> {
    return this.ask(options, 'virConnectGetSysinfo', 0)
  }

  /** The security model that keeps its guests apart, for example model 'selinux' or 'apparmor' (virNodeGetSecurityModel). */
  async securityModel(options?: Waiting): Promise<{ model: string, doi: string }> {
    return this.ask(options, 'virNodeGetSecurityModel')
  }

  /** The platform of its encrypted guests (virNodeGetSEVInfo). @throws LibvirtError VIR_ERR_OPERATION_UNSUPPORTED on a host without SEV. */
  async sevInfo(options?: Waiting): Promise<NodeSevInfo> {
    return settingsOf(sevFigures, await this.ask(options, 'virNodeGetSEVInfo', 0))
  }

  /**
   * Puts the whole host to sleep, with every guest on it, for a while (virNodeSuspendForDuration). Resolves soon; the host sleeps
   * some seconds later.
   */
  async suspend(options: NodeSuspendOptions): Promise<void> {
    const read = suspendOptions.read(options)
    await this.request(read, 'virNodeSuspendForDuration', targets[read.target], read.seconds, 0)
  }

  // Processors.

  /** Its processors, and which are online (virNodeGetCPUMap). */
  async cpuMap(options?: Waiting): Promise<NodeCpuMap> {
    const { result, cpumap } = await this.ask(options, 'virNodeGetCPUMap', 0)
    return { cpus: result, online: cpusOf(cpumap) }
  }

  /** Its processor time in ns by libvirt's names: kernel, user, idle, iowait (virNodeGetCPUStats). */
  async cpuStats(options?: NodeCpuStatsOptions): Promise<Record<string, bigint>> {
    const read = cpuStatsOptions.read(options)
    const stats = await this.request(read, 'virNodeGetCPUStats', read.cpu ?? -1)
    return withJson(Object.fromEntries(stats.map(({ field, value }) => [field, value])))
  }

  // Memory.

  /** Its memory in bytes by libvirt's names: total, free, buffers, cached (virNodeGetMemoryStats). Null from 8 PiB on. */
  async memoryStats(options?: NodeMemoryStatsOptions): Promise<Record<string, number | null>> {
    const read = memoryStatsOptions.read(options)
    const stats = await this.request(read, 'virNodeGetMemoryStats', read.cell ?? -1)
    return Object.fromEntries(stats.map(({ field, value }) => [field, bytesOfKib(value)]))
  }

  /** Its free memory in bytes, null from 8 PiB on (virNodeGetFreeMemory). */
  async freeMemory(options?: Waiting): Promise<number | null> {
    return bytesOf(await this.ask(options, 'virNodeGetFreeMemory'))
  }

  /** The free memory of its NUMA cells (virNodeGetCellsFreeMemory). */
  async cellsFreeMemory(options?: NodeCellsOptions): Promise<NodeCellMemory[]> {
    const read = cellsOptions.read(options)
    const { firstCell = 0, cells = mostCells } = read
    const free = await this.request(read, 'virNodeGetCellsFreeMemory', firstCell, cells)
    return free.map((count, at) => ({ cell: firstCell + at, freeBytes: bytesOf(count) }))
  }

  /** How many pages of some sizes are free, on the host or on its NUMA cells (virNodeGetFreePages). */
  async freePages(options: NodeFreePagesOptions): Promise<NodeFreePages[]> {
    const read = freePagesOptions.read(options)
    const { sizesBytes, firstCell, cells = 1 } = read
    const counts = await this.request(read, 'virNodeGetFreePages', sizesBytes.map((size) => size / 1024), firstCell ?? -1, cells, 0)
    // One count after the other: all sizes of the first cell, then all of the next.
    return Array.from({ length: counts.length / sizesBytes.length }, (_, at) => ({
      cell: firstCell === undefined ? null : firstCell + at,
      pages: sizesBytes.map((sizeBytes, index) => ({ sizeBytes, free: numberOrNull(counts[at * sizesBytes.length + index]!) })),
    }))
  }

  /**
   * Sets huge pages aside, or gives them back (virNodeAllocPages). Resolves with on how many cells. The kernel gives as many as it can
   * find, which may be fewer than were asked for: {@link freePages} tells.
   */
  async allocatePages(options: NodeAllocatePagesOptions): Promise<number> {
    const read = allocateOptions.read(options)
    const { pages, firstCell = -1, cells = 1 } = read
    return this.request(read, 'virNodeAllocPages', pages.map(({ sizeBytes }) => sizeBytes / 1024), pages.map(({ count }) => count), firstCell, cells, allocateOptions.flags(read))
  }

  /** Its scanner for equal pages, and what it has found (virNodeGetMemoryParameters). */
  async memoryParameters(options?: Waiting): Promise<NodeMemoryParameters> {
    return settingsOf(memoryFigures, await this.ask(options, 'virNodeGetMemoryParameters', 0))
  }

  /** Changes how its scanner for equal pages works (virNodeSetMemoryParameters). */
  async setMemoryParameters(options: NodeSetMemoryOptions): Promise<void> {
    const read = setMemoryOptions.read(options)
    await this.request(read, 'virNodeSetMemoryParameters', parametersOf(memorySettings, read, 'node.setMemoryParameters'), 0)
  }
}
