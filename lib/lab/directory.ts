import { readlinkSync } from 'node:fs'
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processStartTime } from './process'

const PREFIX = 'nvlab'

/** Process ids mean something only within one process namespace: containers may share a /tmp. */
function processNamespace(): string {
  return Number(/\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]).toString(36)
}

/** The owner stands in the name itself, so that no lab is ever without one. */
function ownerTag(): string {
  return [PREFIX, processNamespace(), process.pid.toString(36), Number(processStartTime(process.pid)).toString(36)].join('-')
}

/** Is this the directory of a lab whose creator is dead? A name that we cannot judge is not. */
export function isStale(name: string): boolean {
  const [prefix, namespace, pid, startTime] = name.split('-')
  if (prefix !== PREFIX || namespace !== processNamespace() || pid === undefined || startTime === undefined) return false
  const alive = processStartTime(parseInt(pid, 36))
  return alive === undefined || Number(alive).toString(36) !== startTime
}

/** Removes what labs left whose creators were killed. */
async function removeStale(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    if (!isStale(name)) continue
    try {
      await rm(join(base, name), { recursive: true, force: true })
    } catch (error) {
      // Another user's lab: his next one will remove it.
      if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
}

/**
 * Makes a lab's directory, short enough for socket paths in it.
 *
 * @param base - where; default: the system's directory for temporary files.
 */
export async function createLabDirectory(base?: string): Promise<string> {
  const parent = await realpath(base ?? tmpdir())
  if (Buffer.byteLength(parent) > 48) throw new RangeError(`baseDirectory: ${parent} is too long for the socket paths of a lab (at most 48 bytes)`)
  if (/^\/(run|var\/run)(\/|$)/.test(parent)) throw new RangeError(`baseDirectory: ${parent} is hidden inside a lab; use another place than /run`)
  await removeStale(parent)
  return await mkdtemp(join(parent, `${ownerTag()}-`))
}
