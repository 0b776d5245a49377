import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './consumer'

const run = promisify(execFile)
const cache = join(root, '.cache/machines')

/** Makes a directory unless an earlier run has; what was begun and not finished does not count. */
async function made(name: string, make: (directory: string) => Promise<void>): Promise<string> {
  const directory = join(cache, name)
  if (existsSync(directory)) return directory
  const begun = `${directory}.new`
  rmSync(begun, { recursive: true, force: true })
  mkdirSync(begun, { recursive: true })
  await make(begun)
  renameSync(begun, directory)
  return directory
}

/** The program of a Node of that major version, out of the packages that the registry has for each processor. */
export async function nodeOf(major: number, arch: 'x64' | 'arm64'): Promise<string> {
  const directory = await made(`node-${major}-${arch}`, async (into) => {
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', into, `node-linux-${arch}@${major}`], { cwd: into })
    await run('tar', ['-xzf', stdout.trim(), '--strip-components=1', 'package/bin/node'], { cwd: into })
    rmSync(join(into, stdout.trim()))
  })
  return join(directory, 'bin/node')
}

/** The libraries of a Debian for arm64, libvirt's client among them. Nothing of it runs while it is made. */
export function arm64Root(): Promise<string> {
  return made('root-arm64', async (into) => {
    await run('mmdebstrap', ['--quiet', '--architectures=arm64', '--variant=extract', '--include=libvirt0,libstdc++6', 'bookworm', into])
  })
}
