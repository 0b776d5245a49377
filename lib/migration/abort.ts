import { LibvirtError } from '../errors'
import type { Controls } from './controls'
import type { AbortedBy, AbortRequest } from './outcome'

/** The parts that an {@link Abort} works with. @internal */
export interface AbortSetup {
  readonly controls: Controls
  /** Whether the migration runs already: then there is no moment before its call. */
  readonly adopts: boolean
}

/** The abort of one migration: who asked for it first, and why; made when the migration has begun. @internal */
export class Abort {
  readonly #setup: AbortSetup
  #request: AbortRequest & { taken: boolean } | null = null
  #called: boolean

  constructor(setup: AbortSetup) {
    this.#setup = setup
    this.#called = setup.adopts
  }

  /** The first request that was not refused; null without. */
  get request(): AbortRequest | null {
    return this.#request
  }

  /** To be called just before the migrate call. @throws LibvirtError VIR_ERR_OPERATION_ABORTED when an abort was asked for already. */
  beforeCall(): void {
    if (this.#request && !this.#called) throw new LibvirtError({ code: 'VIR_ERR_OPERATION_ABORTED', message: 'aborted before it began' })
    this.#called = true
  }

  /** Asks for it. Resolves when libvirt has taken the request, or the migration is over. */
  async ask(by: AbortedBy, reason: string): Promise<void> {
    const request = this.#request ??= { by, reason, taken: false }
    try {
      await this.#untilTaken()
      request.taken = true
    } catch (error) {
      // A second one can come when the job has gone because of the first.
      if (request.taken) return
      // However it ends, it was not by this.
      this.#request = null
      throw error
    }
  }

  // Before our own job has begun there is nothing to abort, and whatever else runs on the domain is somebody else's: the controls wait.
  async #untilTaken(): Promise<void> {
    const { controls } = this.#setup
    if (controls.isOver || !this.#called) return
    try {
      await controls.abort()
    } catch (error) {
      if (!controls.isOver) throw error
    }
  }
}

/** Why a signal was aborted, in words. @internal */
export function reasonOf(signal: AbortSignal | undefined): string {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason.message : String(reason)
}
