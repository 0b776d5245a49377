import { gaveUp } from '../errors'
import type { Port } from '../port'

/** Acts on a connection of one's own, which goes back when the act ends: for calls that last. */
export async function onLease<R>(port: Port, act: (connection: Port) => Promise<R>): Promise<R> {
  const lease = await port.lease()
  let abandoned = false
  try {
    return await act(lease.connection)
  } catch (error) {
    abandoned = gaveUp(error)
    throw error
  } finally {
    await lease.release({ abandoned })
  }
}
