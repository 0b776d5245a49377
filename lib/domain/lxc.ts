import type { DomainHandle } from '../../types/native'
import { Facet } from '../noun'
import type { Waiting } from '../options'

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
}
