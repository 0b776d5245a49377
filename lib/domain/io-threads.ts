import type { DomainHandle } from '../../types/native'
import { DomainIOThreadParam as Param } from '../constants/domain-params'
import { Facet } from '../noun'
import { readValue, table, waitingKeys, whole, type OptionsOf } from '../options'
import { affectsKeys } from './affects'
import { cpusOf, mapOf } from './cpu-map'
import { impactOptions, type ImpactOptions } from './options'
import { count, int, parametersKeys, parametersOf, uint } from './settings'

/** An I/O thread of a domain. */
export interface IOThread {
  /** Its number, from 1: the `iothread` of a disk's driver in the domain's XML. */
  id: number
  /** The host's processors on which it may run. */
  hostCpus: number[]
}

const settings = {
  /** How long it polls at most before it sleeps, ns. 0: it does not poll. */
  pollMaxNs: count(Param.POLL_MAX_NS, 'ns'),
  /** By what a polling time that was too short is multiplied. 0: QEMU's own choice. */
  pollGrow: uint(Param.POLL_GROW),
  /** By what a polling time that was too long is divided. 0: QEMU's own choice. */
  pollShrink: uint(Param.POLL_SHRINK),
  /** How much the last polling time weighs for the next (since libvirt 12.7.0). */
  pollWeight: uint(Param.POLL_WEIGHT),
  /** How many worker threads it keeps at least (since libvirt 8.5.0). */
  threadPoolMin: int(Param.THREAD_POOL_MIN),
  /** How many worker threads it has at most (since libvirt 8.5.0). */
  threadPoolMax: int(Param.THREAD_POOL_MAX),
}

const setOptions = table('ioThreads.set', { ...waitingKeys, ...affectsKeys, ...settings, ...parametersKeys })

/** How an I/O thread works, and where that applies. */
export interface IOThreadSetOptions extends OptionsOf<typeof setOptions> {}

const idKind = whole('', 1, 2 ** 32 - 1)

/** A domain's threads for disks, by number. `domain.stats` tells how they poll. */
export class DomainIOThreads extends Facet<DomainHandle> {
  /** Those that there are (virDomainGetIOThreadInfo). */
  async list(options?: ImpactOptions): Promise<IOThread[]> {
    const read = impactOptions.read(options)
    const threads = await this.request(read, 'virDomainGetIOThreadInfo', impactOptions.flags(read))
    return threads.map(({ iothread_id, cpumap }) => ({ id: iothread_id, hostCpus: cpusOf(cpumap) }))
  }

  /** Adds one (virDomainAddIOThread). */
  async add(id: number, options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainAddIOThread', readValue(idKind, 'id', id), impactOptions.flags(read))
  }

  /** Takes one away that no disk uses (virDomainDelIOThread). */
  async remove(id: number, options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainDelIOThread', readValue(idKind, 'id', id), impactOptions.flags(read))
  }

  /** Says how one works (virDomainSetIOThreadParams). libvirt before 9.4.0 sets that of a running domain only. */
  async set(id: number, options: IOThreadSetOptions): Promise<void> {
    const read = setOptions.read(options)
    const parameters = parametersOf(settings, read, 'ioThreads.set')
    await this.request(read, 'virDomainSetIOThreadParams', readValue(idKind, 'id', id), parameters, setOptions.flags(read))
  }

  /** Lets one run on these of the host's processors only (virDomainPinIOThread). */
  async pin(id: number, hostCpus: readonly number[], options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainPinIOThread', readValue(idKind, 'id', id), mapOf(hostCpus), impactOptions.flags(read))
  }
}
