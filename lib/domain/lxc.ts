import type { DomainHandle } from '../../types/native'
import { DomainProcessSignal } from '../constants/domain'
import { Facet } from '../noun'
import { either, like, oneOf, readValue, waitingOptions, whole, type Waiting } from '../options'

/** The name of a signal as virDomainProcessSignal has it, small: 'term', 'kill', 'usr1', 'rt0'. */
export type ProcessSignal = Lowercase<keyof typeof DomainProcessSignal>
const signals = new Map(Object.entries(DomainProcessSignal).map(([name, value]) => [name.toLowerCase(), value as number]))
const signalKind = either(oneOf(...signals.keys() as Iterable<ProcessSignal>), whole('', 0, 2 ** 31 - 1))
const pidKind = like<number | bigint>('the number of a process', (value) => typeof value === 'bigint' || Number.isSafeInteger(value))

/**
 * Functions that only Linux containers have. To run something inside one, give the files of {@link namespaces} to a child process that enters them
 * (nsenter, setns(2)): libvirt-lxc's own functions for that would move a thread of this process into the container, and with it whatever
 * runs on it next.
 */
export class DomainLxc extends Facet<DomainHandle> {
  /**
   * Opens the namespaces of a running container and resolves with the open files, which the caller has to close
   * (virDomainLxcOpenNamespace, in libvirt-lxc, a library beside libvirt). For a daemon on this machine.
   */
  async namespaces(options?: Waiting): Promise<number[]> {
    return this.ask(options, 'virDomainLxcOpenNamespace', 0)
  }

  /**
   * Sends a process in the guest a signal, by name or number (virDomainSendProcessSignal). Of libvirt's drivers LXC has it, and the test driver. Negative: the process
   * group of that number.
   */
  async sendProcessSignal(pid: number | bigint, signal: ProcessSignal | number, options?: Waiting): Promise<void> {
    const read = waitingOptions.read(options)
    const its = readValue(signalKind, 'signal', signal)
    await this.request(read, 'virDomainSendProcessSignal', readValue(pidKind, 'pid', pid), typeof its === 'number' ? its : signals.get(its)!)
  }
}
