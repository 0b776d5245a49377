import { gaveUp } from '../errors'
import type { Waiting } from '../options'
import type { Port } from '../port'

/**
 * Acts on a connection of one's own, which goes back when the act ends: for calls that last. The limits that were read are for a
 * connection that is lost, and heals.
 */
export async function onLease<R>(port: Port, read: Waiting, act: (connection: Port) => Promise<R>): Promise<R> {
  const lease = await port.lease(read)
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
