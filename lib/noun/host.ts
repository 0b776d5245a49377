import type { ConnectHandle } from '../../types/native'
import type { RemoteName } from '../call'
import type { Waiting } from '../options'
import type { Port } from '../port'
import type { Rest, Result } from './names'
import type { Actor } from './noun'

/** A host as that what collections belong to: functions of libvirt's act on its connection. */
export class Host implements Actor<ConnectHandle> {
  readonly connection: Port

  constructor(connection: Port) {
    this.connection = connection
  }

  request<N extends RemoteName>(read: Waiting, name: N, ...args: Rest<N, ConnectHandle>): Promise<Result<N>> {
    return this.connection.request(read, name, ...[this.connection.handle, ...args] as never)
  }
}
