import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'

/** This library's own place in the user's cache (XDG_CACHE_HOME). By the XDG base directory specification a relative path counts as none. */
export function cacheDirectory(): string {
  const given = process.env['XDG_CACHE_HOME'] ?? ''
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'nodevirt')
}

/**
 * Makes a directory and those above it, by default for nobody else's eyes. Not mkdir's own `recursive`: where a file system says that a parent is
 * missing and refuses to make it, as /proc does, that one tries for ever.
 *
 * @throws Error ENOENT where there is no place for it, and whatever else the system refuses it with.
 */
export async function makeDirectory(directory: string, mode = 0o700): Promise<void> {
  const make = async (): Promise<boolean> => {
    try {
      await mkdir(directory, { mode })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return false
      if (code !== 'EEXIST') throw error
    }
    return true
  }
  if (await make()) return
  const parent = dirname(directory)
  if (parent !== directory) await makeDirectory(parent, mode)
  if (!await make()) throw Object.assign(new Error(`ENOENT: there is no place for the directory '${directory}'`), { code: 'ENOENT', path: directory })
}
