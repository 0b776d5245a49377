import { withJson } from './data'
import { bytesOfKib } from './numbers'
import { table, waitingKeys, waitingOptions, whole, type OptionsOf, type Waiting } from './options'
import type { Port } from './port'

const memoryStatsOptions = table('node.memoryStats', {
  ...waitingKeys,
  /** The number of a NUMA cell. Default: all of them. */
  cell: whole('', 0, 2 ** 31 - 1),
})

/** Whose memory. */
export interface NodeMemoryStatsOptions extends OptionsOf<typeof memoryStatsOptions> {}

const cpuStatsOptions = table('node.cpuStats', {
  ...waitingKeys,
  /** The number of a processor. Default: all of them. */
  cpu: whole('', 0, 2 ** 31 - 1),
})

/** Whose processor time. */
export interface NodeCpuStatsOptions extends OptionsOf<typeof cpuStatsOptions> {}

/** virNodeInfo, with the memory in bytes. */
export interface NodeInfo {
  model: string
  /** Null from 8 PiB on: see `memoryKib`. */
  memoryBytes: number | null
  /** As libvirt counts it. */
  memoryKib: bigint
  cpus: number
  mhz: number
  nodes: number
  sockets: number
  cores: number
  threads: number
}

/** The host behind a connection: what libvirt calls a node. */
export class HostNode {
  readonly #connection: Port

  /** Internal. */
  constructor(connection: Port) {
    this.#connection = connection
  }

  /** Its processors and memory (virNodeGetInfo). */
  async info(options?: Waiting): Promise<NodeInfo> {
    const { memory, ...rest } = await this.#connection.request(waitingOptions.read(options), 'virNodeGetInfo', this.#connection.handle)
    return withJson({ ...rest, memoryBytes: bytesOfKib(memory), memoryKib: memory })
  }

  /** Its memory in bytes by libvirt's names: total, free, buffers, cached (virNodeGetMemoryStats). Null from 8 PiB on. */
  async memoryStats(options?: NodeMemoryStatsOptions): Promise<Record<string, number | null>> {
    const read = memoryStatsOptions.read(options)
    const stats = await this.#connection.request(read, 'virNodeGetMemoryStats', this.#connection.handle, read.cell ?? -1)
    return Object.fromEntries(stats.map(({ field, value }) => [field, bytesOfKib(value)]))
  }

  /** Its processor time in ns by libvirt's names: kernel, user, idle, iowait (virNodeGetCPUStats). */
  async cpuStats(options?: NodeCpuStatsOptions): Promise<Record<string, bigint>> {
    const read = cpuStatsOptions.read(options)
    const stats = await this.#connection.request(read, 'virNodeGetCPUStats', this.#connection.handle, read.cpu ?? -1)
    return withJson(Object.fromEntries(stats.map(({ field, value }) => [field, value])))
  }
}
