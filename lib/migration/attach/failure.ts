import { errorData, type ErrorData } from '../../error-data'
import { within } from '../within'

/**
 * The part that failed when a migration was to be taken up: a function of the caller's by its name (`only`, `policy`, `destination`, `trace`), its
 * `plan`, or a `host` that was asked.
 */
export type AttachPart = 'only' | 'policy' | 'destination' | 'trace' | 'plan' | 'host'

/** A migration that could not be taken up, or an ended one whose plan could not be settled. Data only. */
export interface AttachFailure {
  /** The domain. */
  readonly name: string
  /** The UUID of the domain. */
  readonly uuid: string
  /** What failed. */
  readonly part: AttachPart
  /** Why it failed. */
  readonly error: ErrorData
}

/** How long a function of the caller's may take to connect, ms. */
const callerMs = 60_000

class PartError extends Error {
  constructor(readonly part: AttachPart, readonly thrown: unknown) {
    super(`attach: ${part}`)
  }
}

/** Does it, and says of what it throws which part that was. @internal */
export async function inPart<T>(part: AttachPart, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (thrown) {
    throw thrown instanceof PartError ? thrown : new PartError(part, thrown)
  }
}

/** The answer of a caller's function, in time. @throws LibvirtError ERR_TIMED_OUT. @internal */
export function inTime<T>(ask: () => T | Promise<T>): Promise<T> {
  return within(async () => ask(), callerMs)
}

/** A failure, as data. @internal */
export function failureOf({ name, uuid }: Pick<AttachFailure, 'name' | 'uuid'>, error: unknown): AttachFailure {
  const [part, thrown] = error instanceof PartError ? [error.part, error.thrown] : ['host' as const, error]
  return { name, uuid, part, error: errorData(thrown) }
}
