import type { ConnectHandle } from '../../types/native'
import type { RemoteName } from '../call'
import { waitingOptions, type Waiting } from '../options'
import type { Port } from '../port'
import type { Rest, Result } from './names'
import type { Actor } from './noun'

/** A host as that what collections belong to: functions of libvirt's act on its connection. */
export class Host implements Actor<ConnectHandle> {
  readonly connection: Port

  constructor(connection: Port) {
    this.connection = connection
  }

  /** @internal */
  request<N extends RemoteName>(read: Waiting, name: N, ...args: Rest<N, ConnectHandle>): Promise<Result<N>> {
    return this.connection.request(read, name, ...[this.connection.handle, ...args] as never)
  }
}

/** A part of a host with methods of its own: `host.node`, `host.cpu`. */
export abstract class HostFacet {
  readonly #host: Actor<ConnectHandle>

  constructor(host: Actor<ConnectHandle>) {
    this.#host = host
  }

  /** @internal */
  protected request<N extends RemoteName>(read: Waiting, name: N, ...args: Rest<N, ConnectHandle>): Promise<Result<N>> {
    return this.#host.request(read, name, ...args)
  }

  /** Like {@link request}, with options that say only how the caller waits; throws for wrong ones: its callers are async. @internal */
  protected ask<N extends RemoteName>(options: Waiting | undefined, name: N, ...args: Rest<N, ConnectHandle>): Promise<Result<N>> {
    return this.request(waitingOptions.read(options), name, ...args)
  }
}
