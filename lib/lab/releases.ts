import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheDirectory as ownCache, makeDirectory } from '../directories'
import { readValue } from '../options'
import { isMissing, LabError, run } from './process'
import { releaseName, releaseRootOptions, type ReleaseRootOptions } from './table'

/** Everything that a host of the lab runs, and what the project's tests run there. */
const PACKAGES = [
  'libvirt-daemon', 'libvirt-clients', 'qemu-system-x86', 'qemu-system-modules-spice', 'qemu-utils',
  ...['qemu', 'network', 'storage', 'nodedev', 'nwfilter', 'secret', 'interface'].map((driver) => `libvirt-daemon-driver-${driver}`),
  'gnutls-bin', 'sasl2-bin', 'libsasl2-modules', 'iproute2', 'util-linux', 'mount', 'hostname', 'libstdc++6',
]
/** Debian's older libvirt has these in libvirt-daemon, and its older QEMU has no modules. */
const NEWER_PACKAGES = /^(libvirt-daemon-driver-(?!qemu)|qemu-system-modules-)/
const OLDER_RELEASES = ['buster', 'bullseye', 'bookworm']

/** Never read in a lab, and half of the size. */
const LEFT_OUT = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*']

/** Its arguments: the root directory, then the command that makes one, which gets `ROOT.new` as its last argument but one. */
const MAKE = `
set -eu
root=$1 new=$1.new
shift
[ ! -e "$root/.complete" ] || exit 0
rm -rf --one-file-system "$new" "$root"
"$@"
printf '127.0.0.1 localhost\\n::1 localhost\\n' > "$new/etc/hosts"
: > "$new/.complete"
mv "$new" "$root"
`

const makeLimitMs = 20 * 60_000
/** A root that nobody made again for so long is removed: only a lab that has run for a month could still use it. */
const keptMs = 31 * 24 * 60 * 60_000
/** What was left half made for so long nobody makes any more: of a name or a week that is not asked for again, no other would remove it. */
const halfMs = 24 * 60 * 60_000

/**
 * The root directory of a Debian release with libvirt and QEMU, for a host's `root`. It is made with mmdebstrap when this week's is
 * not there yet, which takes about a minute and half a gigabyte, and kept in the user's cache (XDG_CACHE_HOME). Processes that ask
 * for the same root at once make it once.
 *
 * @param release - the release's code name: trixie, sid.
 * @throws {LabError} when it cannot be made: only root can, mmdebstrap (Debian: mmdebstrap) and the network are needed.
 */
export async function releaseRoot(release: string, options?: ReleaseRootOptions): Promise<string> {
  const { cacheDirectory = join(ownCache(), 'roots'), mirror, onMake } = releaseRootOptions.read(options)
  const name = readValue(releaseName, 'release', release)
  const packages = OLDER_RELEASES.includes(name) ? PACKAGES.filter((each) => !NEWER_PACKAGES.test(each)) : PACKAGES
  const root = join(cacheDirectory, rootName(name, packages, new Date()))
  if (await isThere(join(root, '.complete'))) return root
  if (process.geteuid?.() !== 0) throw new LabError(`The root directory of ${name} is not in ${cacheDirectory}, and only root can make it`)
  await hasMmdebstrap()
  const from = mirror ?? await mirrorOfApt()
  onMake?.(`making a root directory of ${name} in ${root}`)
  await makeDirectory(cacheDirectory)
  await removeOld(cacheDirectory)
  // The kernel gives the lock back when its holder dies: a root that was left half made is removed by the next one.
  const locked = ['flock', '--no-fork', join(cacheDirectory, `${name}.lock`), 'sh', '-c', MAKE, 'make-root', root]
  try {
    await run([...locked, ...mmdebstrap(name, packages, `${root}.new`, from)], { timeoutMs: makeLimitMs })
  } catch (error) {
    if (!(error instanceof LabError)) throw error
    throw new LabError(`The root directory of ${name} cannot be made from ${from}: is there a release of that name, and the network?\n${error.message}`, { cause: error })
  }
  return root
}

/** @internal The name of a root directory in the cache: another week, or other packages, make another root. */
export function rootName(release: string, packages: readonly string[], now: Date): string {
  const { year, week } = isoWeek(now)
  const content = createHash('sha256').update([...packages, ...LEFT_OUT, MAKE].join('\n')).digest('hex').slice(0, 8)
  return `${release}-${year}w${String(week).padStart(2, '0')}-${content}`
}

/** The week by ISO 8601: it belongs to the year that has its Thursday. */
function isoWeek(date: Date): { year: number, week: number } {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 4 - (date.getUTCDay() || 7)))
  const year = thursday.getUTCFullYear()
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 24 * 60 * 60_000)) + 1 }
}

function mmdebstrap(release: string, packages: readonly string[], directory: string, mirror: string): string[] {
  return [
    'mmdebstrap', '--quiet', '--variant=essential', '--mode=root', '--format=directory', `--include=${packages.join(',')}`,
    // Without the time limits of lists: a mirror may be a copy of an earlier day.
    ...['APT::Install-Recommends "false"', 'Acquire::Languages "none"', 'Acquire::Check-Valid-Until "false"'].map((option) => `--aptopt=${option}`),
    ...LEFT_OUT.map((path) => `--dpkgopt=path-exclude=${path}`),
    release, directory, mirror,
  ]
}

async function hasMmdebstrap(): Promise<void> {
  await run(['sh', '-c', 'command -v mmdebstrap']).catch((cause: unknown) => {
    throw new LabError('mmdebstrap is missing, which makes root directories of Debian releases (Debian: apt-get install mmdebstrap)', { cause })
  })
}

/** The mirror that this machine's apt takes Debian from. @internal */
export async function mirrorOfApt(): Promise<string> {
  const ask = ['apt-get', 'indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages']
  const { stdout } = await run(ask).catch((cause: unknown) => {
    throw new LabError('This machine has no apt that names a mirror of Debian: give one in the option mirror', { cause })
  })
  const mirror = stdout.split('\n').find((uri) => /\/debian\/?$/.test(uri))
  if (mirror === undefined) throw new LabError('This machine\'s apt names no mirror of Debian: give one in the option mirror')
  return mirror
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

async function removeOld(cacheDirectory: string): Promise<void> {
  for (const name of await readdir(cacheDirectory)) {
    const match = /^[a-z]+-\d{4}w\d\d-[0-9a-f]{8}(\.new)?$/.exec(name)
    if (!match) continue
    const half = match[1] !== undefined
    const made = await stat(half ? join(cacheDirectory, name) : join(cacheDirectory, name, '.complete')).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    // The time of a package's files may be set on the directory: not that of its change.
    if (made !== undefined && Date.now() - (half ? made.ctimeMs : made.mtimeMs) > (half ? halfMs : keptMs)) await rm(join(cacheDirectory, name), { recursive: true, force: true })
  }
}
