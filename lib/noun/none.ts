import type { LibvirtErrorCode } from '../error-codes'
import { LibvirtError } from '../errors'

/** The object that was asked for, or null where libvirt says by this code that there is none. */
export async function orNone<R>(found: Promise<R>, missing: LibvirtErrorCode): Promise<R | null> {
  try {
    return await found
  } catch (error) {
    if (error instanceof LibvirtError && error.code === missing) return null
    throw error
  }
}
