import { close, fstatSync, ftruncate, openSync, writeFile } from 'node:fs'
import { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { UsageError } from './command'

/** A file for a trace. @throws {UsageError} where it cannot be written. */
export function openTrace(path: string | undefined, failed: (message: string) => void): Writable | null {
  if (path === undefined) return null
  try {
    const stream = fileStream(openSync(path, 'a'))
    stream.on('error', (error) => failed(`the trace ends here: ${error.message}`))
    return stream
  } catch (error) {
    throw new UsageError(`--trace: ${(error as Error).message}`)
  }
}

/** What an earlier command recorded there stays until there is something to take its place. */
function fileStream(fd: number): Writable {
  let replaces = fstatSync(fd).isFile()
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!replaces) {
        writeFile(fd, chunk, done)
        return
      }
      replaces = false
      ftruncate(fd, (error) => {
        if (error) done(error)
        else writeFile(fd, chunk, done)
      })
    },
    destroy: (error, done) => { close(fd, (failure) => done(error ?? failure ?? null)) },
  })
}

/** Resolves when all of it is in the file; that it cannot be was said before. */
export async function closeTrace(stream: Writable | null): Promise<void> {
  if (!stream) return
  stream.end()
  await finished(stream).catch(() => undefined)
}
