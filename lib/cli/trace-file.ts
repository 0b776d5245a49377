import { createWriteStream, openSync, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { UsageError } from './command'

/** A file for a trace. @throws {UsageError} where it cannot be written. */
export function openTrace(path: string | undefined, failed: (message: string) => void): WriteStream | null {
  if (path === undefined) return null
  try {
    const stream = createWriteStream(path, { fd: openSync(path, 'w') })
    stream.on('error', (error) => failed(`the trace ends here: ${error.message}`))
    return stream
  } catch (error) {
    throw new UsageError(`--trace: ${(error as Error).message}`)
  }
}

/** Resolves when all of it is in the file; that it cannot be was said before. */
export async function closeTrace(stream: WriteStream | null): Promise<void> {
  if (!stream) return
  stream.end()
  await finished(stream).catch(() => undefined)
}
