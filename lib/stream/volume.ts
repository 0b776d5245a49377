import type { StorageVolHandle } from '../../types/native'
import { StorageVolDownloadFlags, StorageVolUploadFlags } from '../constants/storage'
import { gaveUp } from '../errors'
import type { Waiting } from '../options'
import type { Port } from '../port'
import { Hole } from './hole'
import { Pipe, within } from './pipe'
import type { Sink, Source } from './streams'

// libvirt keeps whatever a daemon sends until somebody takes it, without a bound: a download whose consumer is slow would fill the
// memory. So it is made of pieces, and the next one is asked for when the last one is taken.
const pieceBytes = 16 * 1024 * 1024
// A piece that was one hole is followed by a larger one, so that holes of terabytes take no thousands of requests.
const largestPieceBytes = 16 * pieceBytes

/** A volume on a connection of its own, so that its data keep no other call waiting. */
export interface VolumeLease {
  readonly connection: Port
  readonly handle: StorageVolHandle
  release(options?: { abandoned?: boolean }): Promise<void>
}

/** Which part of a volume. */
export interface Part {
  offsetBytes?: number | undefined
  lengthBytes?: number | undefined
  sparse?: boolean | undefined
}

/** The contents of a volume (virStorageVolDownload). */
export class VolumeSource implements Source {
  readonly #read: Waiting
  readonly #from: VolumeLease
  readonly #sparse: boolean
  readonly #failed: (error: Error) => void
  #at: number
  #left: number
  #piece = pieceBytes
  #asked = 0
  #got = 0
  #gotData = false
  #pipe: Pipe | null = null
  #pending: Promise<unknown> | null = null
  #aborted = false

  constructor(read: Waiting, from: VolumeLease, { offsetBytes = 0, lengthBytes = Infinity, sparse = false }: Part, failed: (error: Error) => void) {
    this.#read = read
    this.#from = from
    this.#sparse = sparse
    this.#failed = failed
    this.#at = offsetBytes
    this.#left = lengthBytes
  }

  next(): Promise<Buffer | Hole | null> {
    const pending = this.#next()
    this.#pending = pending
    return pending
  }

  async #next(): Promise<Buffer | Hole | null> {
    for (;;) {
      if (this.#left === 0) {
        await this.#from.release()
        return null
      }
      this.#pipe ??= await this.#open()
      const data = await this.#pipe.receive()
      if (data === null) {
        await this.#endPiece(this.#pipe)
        continue
      }
      const length = data instanceof Hole ? data.bytes : data.length
      this.#gotData ||= !(data instanceof Hole)
      this.#at += length
      this.#left -= length
      this.#got += length
      return data
    }
  }

  async #open(): Promise<Pipe> {
    const { connection, handle } = this.#from
    this.#asked = Math.min(this.#piece, this.#left)
    this.#got = 0
    this.#gotData = false
    const flags = this.#sparse ? StorageVolDownloadFlags.SPARSE_STREAM : 0
    const { pipe } = await Pipe.open(connection, this.#read, { sparse: this.#sparse }, 'virStorageVolDownload',
      (stream) => [handle, stream, this.#at, this.#asked, flags])
    pipe.onFailure(this.#failed)
    this.#pipe = pipe
    if (this.#aborted) await pipe.abort()
    return pipe
  }

  async #endPiece(pipe: Pipe): Promise<void> {
    await pipe.finish()
    this.#pipe = null
    // Less than was asked for: the volume ends here.
    if (this.#got < this.#asked) this.#left = 0
    this.#piece = this.#gotData ? pieceBytes : Math.min(this.#piece * 2, largestPieceBytes)
  }

  async abort(): Promise<void> {
    this.#aborted = true
    let abandoned = true
    try {
      await this.#pipe?.abort()
      if (this.#pending) await within(Promise.allSettled([this.#pending]), 'virStreamAbort was not called: the download did not end')
      abandoned = false
    } finally {
      await this.#from.release({ abandoned })
    }
  }
}

/** Into a volume (virStorageVolUpload). */
export class VolumeSink implements Sink {
  readonly #lease: VolumeLease
  readonly #pipe: Pipe

  private constructor(lease: VolumeLease, pipe: Pipe) {
    this.#lease = lease
    this.#pipe = pipe
  }

  static async open(
    read: Waiting, lease: VolumeLease, { offsetBytes = 0, lengthBytes = 0, sparse = false }: Part, failed: (error: Error) => void,
  ): Promise<VolumeSink> {
    try {
      const { pipe } = await Pipe.open(lease.connection, read, { sparse }, 'virStorageVolUpload',
        (stream) => [lease.handle, stream, offsetBytes, lengthBytes, sparse ? StorageVolUploadFlags.SPARSE_STREAM : 0])
      pipe.onFailure(failed)
      return new VolumeSink(lease, pipe)
    } catch (error) {
      await lease.release({ abandoned: gaveUp(error) })
      throw error
    }
  }

  write(data: Uint8Array): Promise<void> {
    return this.#pipe.send(data)
  }

  writeHole(bytes: number): Promise<void> {
    return this.#pipe.sendHole(bytes)
  }

  async finish(): Promise<void> {
    await this.#pipe.finish()
    await this.#lease.release()
  }

  async abort(): Promise<void> {
    let abandoned = true
    try {
      await this.#pipe.abort()
      abandoned = false
    } finally {
      await this.#lease.release({ abandoned })
    }
  }
}
