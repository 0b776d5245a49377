import type { ErrorNumber } from './constants/error'

/**
 * The codes for what libvirt has no name for, or several. Everything else carries libvirt's own name, also where this library says it
 * before libvirt could: a function that the installed libvirt is too old for is VIR_ERR_NO_SUPPORT. `origin` tells who raised it.
 */
export const ownCodes = Object.freeze({
  /** The peer, or the way to it, is gone. libvirt gives this several numbers: `errno` has the one that it chose. */
  ERR_CONNECTION_LOST: 'The connection to the daemon is lost',
  /** The program closed the connection itself before it made the call. */
  ERR_CONNECTION_CLOSED: 'The connection was closed by this program',
  /** The caller's own limit is over, for example `timeoutMs`. The call itself goes on in libvirt. */
  ERR_TIMED_OUT: 'No answer within the limit that the caller set',
  /** libvirt, or a library that belongs to it, is not installed here. */
  ERR_LIBRARY_MISSING: 'A library is not installed',
  /** The system has no thread left for the call, which was not made. */
  ERR_NO_THREAD: 'No thread is left for the call',
} as const)

/** A code of this library's own: a key of {@link ownCodes}. */
export type OwnErrorCode = keyof typeof ownCodes

/**
 * The values of `code` of a LibvirtError: a name of virErrorNumber, a code of this library's own, or, for an error of a newer libvirt that
 * has no name here yet, its number in the form 'VIR_ERR_112'. Test `errno` for those: the name comes with a later version of this library.
 */
export type LibvirtErrorCode = keyof typeof ErrorNumber | OwnErrorCode | `VIR_ERR_${number}`
