import { open, type FileHandle } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { Hole } from './hole'

/** A file that is written from its beginning, with holes where none was written. */
export class SparseFile extends Writable {
  readonly #path: string
  #file: FileHandle | null = null
  #at = 0

  constructor(path: string) {
    super({ objectMode: true, highWaterMark: 4 })
    this.#path = path
  }

  override _construct(callback: (error?: Error | null) => void): void {
    open(this.#path, 'w').then((file) => {
      this.#file = file
      callback()
    }, callback)
  }

  override _write(chunk: Buffer | Hole, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#put(chunk).then(() => callback(), callback)
  }

  async #put(chunk: Buffer | Hole): Promise<void> {
    if (chunk instanceof Hole) {
      this.#at += chunk.bytes
      return
    }
    for (let done = 0; done < chunk.length;) {
      const { bytesWritten } = await this.#file!.write(chunk, done, chunk.length - done, this.#at)
      done += bytesWritten
      this.#at += bytesWritten
    }
  }

  override _final(callback: (error?: Error | null) => void): void {
    // A hole at the end has been only counted.
    this.#file!.truncate(this.#at).then(() => callback(), callback)
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    if (!this.#file) { callback(error); return }
    this.#file.close().then(() => callback(error), (failed: unknown) => callback(error ?? failed as Error))
  }
}
