import type { AdmConnectHandle } from '../../types/native'
import type { RemoteName } from '../call'
import type { NativeFunctions } from '../native'
import type { Waiting } from '../options'

/** The part of an admin connection that its servers and clients use. */
export interface AdminPort {
  /** libvirt's name for where the connection leads (virAdmConnectGetURI). */
  readonly uri: string
  /** The handle for the raw layer. */
  readonly handle: AdmConnectHandle
  /** Calls libvirt within the limits of options that a table has read. @internal */
  request<N extends RemoteName>(read: Waiting, name: N, ...args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>>
}
