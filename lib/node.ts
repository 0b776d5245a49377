import type { Waiting } from './call'
import type { Connection } from './connection'
import { bytesOfKib } from './numbers'

/** virNodeInfo, with the memory in bytes. */
export interface NodeInfo {
  model: string
  memoryBytes: number
  cpus: number
  mhz: number
  nodes: number
  sockets: number
  cores: number
  threads: number
}

/** The host behind a connection: what libvirt calls a node. */
export class HostNode {
  readonly #connection: Connection

  /** Internal. */
  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Its processors and memory (virNodeGetInfo). */
  async info(waiting?: Waiting): Promise<NodeInfo> {
    const { memory, ...rest } = await this.#connection.callWithin(waiting, 'virNodeGetInfo', this.#connection.handle)
    return { ...rest, memoryBytes: bytesOfKib(memory, 'memory') }
  }

  /** Its memory in bytes by libvirt's names: total, free, buffers, cached (virNodeGetMemoryStats). All cells unless one is given. */
  async memoryStats(cell = -1, waiting?: Waiting): Promise<Record<string, number>> {
    const stats = await this.#connection.callWithin(waiting, 'virNodeGetMemoryStats', this.#connection.handle, cell)
    return Object.fromEntries(stats.map(({ field, value }) => [field, bytesOfKib(value, field)]))
  }

  /** Its processor time in ns by libvirt's names: kernel, user, idle, iowait (virNodeGetCPUStats). All processors unless one is given. */
  async cpuStats(cpu = -1, waiting?: Waiting): Promise<Record<string, bigint>> {
    const stats = await this.#connection.callWithin(waiting, 'virNodeGetCPUStats', this.#connection.handle, cpu)
    return Object.fromEntries(stats.map(({ field, value }) => [field, value]))
  }
}
