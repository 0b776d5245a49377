import type { DomainHandle } from '../../types/native'
import { NodeSuspendTarget } from '../constants/node'
import { Facet } from '../noun'
import { flagOf, required, table, waitingKeys, whole, type OptionsOf, type Waiting } from '../options'

const suspendOptions = table('pm.suspend', {
  ...waitingKeys,
  /** Where its state stays: in memory ('mem'), on its disk ('disk', it goes off afterwards) or on both ('hybrid'). */
  target: required(flagOf({ mem: NodeSuspendTarget.MEM, disk: NodeSuspendTarget.DISK, hybrid: NodeSuspendTarget.HYBRID })),
  /** s until it wakes up by itself. Default 0: when {@link DomainPm.wakeup} is called. QEMU's driver takes nothing else. */
  durationSeconds: whole('s'),
})

/** How a guest goes to sleep. */
export interface PmSuspendOptions extends OptionsOf<typeof suspendOptions> {}

/** A guest's own power management. */
export class DomainPm extends Facet<DomainHandle> {
  /** Has the guest go to sleep by itself, which needs its agent (virDomainPMSuspendForDuration). `Domain.suspend` only stops its processors. */
  async suspend(options: PmSuspendOptions): Promise<void> {
    const read = suspendOptions.read(options)
    // The flags of this table are libvirt's target.
    await this.request(read, 'virDomainPMSuspendForDuration', suspendOptions.flags(read), read.durationSeconds ?? 0)
  }

  /** Wakes up a guest that sleeps with its state in memory (virDomainPMWakeup). */
  async wakeup(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainPMWakeup')
  }
}
