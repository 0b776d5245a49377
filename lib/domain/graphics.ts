import type { DomainHandle } from '../../types/native'
import { DomainGraphicsReloadType, DomainOpenGraphicsFlags } from '../constants/domain'
import { Facet } from '../noun'
import { flag, flagOf, readValue, table, waitingKeys, whole, type OptionsOf } from '../options'

const openOptions = table('graphics.open', {
  ...waitingKeys,
  /** Which of the domain's `<graphics>`, from 0. Default: 0. */
  index: whole('', 0, 2 ** 32 - 1),
  /** The client need not prove who it is (VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH). */
  skipAuth: flag(DomainOpenGraphicsFlags.SKIPAUTH),
})

/** Which graphical console, and how it is opened. */
export interface GraphicsOpenOptions extends OptionsOf<typeof openOptions> {}

const reloadOptions = table('graphics.reload', {
  ...waitingKeys,
  /** Those of all kinds (the default), or of VNC only. */
  type: flagOf({ any: DomainGraphicsReloadType.ANY, vnc: DomainGraphicsReloadType.VNC }),
})

/** Which graphical consoles read their certificates again. */
export interface GraphicsReloadOptions extends OptionsOf<typeof reloadOptions> {}

const fdKind = whole('', 0, 2 ** 31 - 1)

/** A domain's graphical consoles, for a client of VNC or SPICE on the same host: over a unix socket of libvirt's only. */
export class DomainGraphics extends Facet<DomainHandle> {
  /**
   * Connects to one, and resolves with the number of an open socket that speaks its protocol (virDomainOpenGraphicsFD). The socket is the
   * caller's, who closes it: `new net.Socket({ fd })` does so when it is destroyed. Where nobody waited any more, it is closed here.
   */
  async openFd(options?: GraphicsOpenOptions): Promise<number> {
    const read = openOptions.read(options)
    return this.request(read, 'virDomainOpenGraphicsFD', read.index ?? 0, openOptions.flags(read))
  }

  /** Connects one end of the caller's own socket to it (virDomainOpenGraphics). The number stays the caller's: the call uses a duplicate. */
  async attach(fd: number, options?: GraphicsOpenOptions): Promise<void> {
    const read = openOptions.read(options)
    await this.request(read, 'virDomainOpenGraphics', read.index ?? 0, readValue(fdKind, 'fd', fd), openOptions.flags(read))
  }

  /** Has the hypervisor read the certificates again (virDomainGraphicsReload, since libvirt 10.2.0). */
  async reload(options?: GraphicsReloadOptions): Promise<void> {
    const read = reloadOptions.read(options)
    // The flags of this table are libvirt's type.
    await this.request(read, 'virDomainGraphicsReload', reloadOptions.flags(read))
  }
}
