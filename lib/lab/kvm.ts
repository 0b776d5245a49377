import { createHash } from 'node:crypto'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cacheDirectory, makeDirectory } from '../directories'
import { parseHeartbeats } from './heartbeat'
import type { ProgramPlace } from './probe'
import { isMissing } from './process'

/** How fast this machine's KVM is, as the lab's guest program found it when it was booted once. */
export interface KvmSpeed {
  /** Processor time that QEMU takes to boot the guest program, ms. Elapsed time would depend on what else the machine does. */
  bootMs: number
  /** Pages that the guest program writes to per second when it writes as fast as it can. */
  pagesPerSecond: number
}

/** What was found when a guest was booted on KVM. */
export type KvmFinding = { speed: KvmSpeed } | { reason: string }

const DEVICE = '/dev/kvm'

/** KVM without the processor's help has been seen to take 9 s, on a machine that did nothing else. */
const BOOT_LIMIT_SECONDS = 60

/** Half a second of writing to some MiB, after a beat that counts the boot's hold-ups. */
const BEATS = 7
const COMMAND_LINE = `ws=8 rate=max beat=100 beats=${BEATS}`

/**
 * Runs a QEMU, and ends it as soon as it says that KVM cannot run its guest: it would wait for ever. Prints its output, and then the
 * processor time of this shell and of its children.
 */
const BOOT = `
exec 3< <(exec timeout -k 5 "$@" 2>&1 </dev/null)
qemu=$!
while read -r line <&3; do
  printf '%s\\n' "$line"
  case $line in "KVM internal error"*) kill "$qemu" 2>/dev/null || true;; esac
done
wait "$qemu" || true
times
`

/**
 * Boots a guest on KVM, which may be there and still run nothing, not even a BIOS. The answer is kept in the user's cache directory
 * until the machine boots again, its KVM changes, or another QEMU or guest program is used.
 *
 * @param again - whether to try again what did not work the last time.
 */
export async function findKvm(place: ProgramPlace, emulator: string, guestProgram: string, again: boolean): Promise<KvmFinding> {
  // Not remembered, because it is known at once and an administrator may change it at any time.
  const { stdout: access } = await place.exec(['sh', '-c', `[ -e ${DEVICE} ] || echo missing; [ -w ${DEVICE} ] || echo closed`])
  if (access.includes('missing')) return { reason: `there is no ${DEVICE}` }
  if (access.includes('closed')) return { reason: `this user may not write to ${DEVICE}` }
  const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
  const key = `${boot} ${await identityOf(place, emulator, guestProgram)}`
  const memory = await remembered()
  const known = memory[key]
  if (known !== undefined && !(again && 'reason' in known)) return known
  const finding = await tryBoot(place, emulator, guestProgram)
  // What was found before the machine was booted means nothing any more.
  await remember({ ...Object.fromEntries(Object.entries(memory).filter(([each]) => each.startsWith(boot))), [key]: finding })
  return finding
}

async function identityOf(place: ProgramPlace, emulator: string, guestProgram: string): Promise<string> {
  const { stdout: version } = await place.exec([emulator, '--version'])
  // A module that is loaded anew makes the device anew.
  const { rdev, ino, ctimeMs } = await stat(DEVICE)
  const program = createHash('sha256').update(await readFile(guestProgram)).digest('hex').slice(0, 16)
  return `${rdev}:${ino}:${ctimeMs} ${emulator} ${version.split('\n')[0] ?? ''} ${program}`
}

async function tryBoot(place: ProgramPlace, emulator: string, guestProgram: string): Promise<KvmFinding> {
  const { stdout } = await place.exec(['bash', '-c', BOOT, 'boot', String(BOOT_LIMIT_SECONDS), emulator,
    '-accel', 'kvm', '-machine', 'pc', '-cpu', 'qemu64', '-m', '32', '-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot',
    '-serial', 'stdio', '-kernel', guestProgram, '-append', COMMAND_LINE], { timeoutMs: (BOOT_LIMIT_SECONDS + 30) * 1000 })
  return readBoot(stdout)
}

/** Reads what a boot printed: QEMU's words, the guest's heartbeats, and bash's `times`. */
export function readBoot(output: string): KvmFinding {
  const beats = parseHeartbeats(output)
  const last = beats.at(-1)
  if (last === undefined || last.seq < BEATS) {
    const words = output.split('\n').filter((line) => /^(qemu|KVM|fault|error|emulation|Could not)/.test(line) && !line.includes('warning:'))
    return { reason: `a guest does not boot on it within ${BOOT_LIMIT_SECONDS} s${words.length === 0 ? '' : ` (${words.slice(0, 3).join('; ')})`}` }
  }
  // The fastest of them: what else the machine does only makes them slower.
  const rates = beats.slice(1).map((beat, at) => (beat.writes - beats[at]!.writes) / (beat.guestMs - beats[at]!.guestMs) * 1000)
  return { speed: { bootMs: Math.max(0, Math.round(childrensMs(output) - last.guestMs)), pagesPerSecond: Math.round(Math.max(...rates)) } }
}

/** The user and system time in the second line of bash's `times`. */
function childrensMs(output: string): number {
  const line = output.trim().split('\n').at(-1) ?? ''
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000, 0)
}

function memoryPath(): string {
  return join(cacheDirectory(), 'kvm.json')
}

async function remembered(): Promise<Record<string, KvmFinding>> {
  try {
    const value: unknown = JSON.parse(await readFile(memoryPath(), 'utf8'))
    return typeof value === 'object' && value !== null ? value as Record<string, KvmFinding> : {}
  } catch (error) {
    // Whatever cannot be read is found out anew.
    if (error instanceof SyntaxError || isMissing(error) || isForbidden(error)) return {}
    throw error
  }
}

async function remember(findings: Record<string, KvmFinding>): Promise<void> {
  const path = memoryPath()
  const own = `${path}.${process.pid}`
  try {
    await makeDirectory(dirname(path))
    await writeFile(own, JSON.stringify(findings, undefined, 2))
    // In one step, for others read it meanwhile.
    await rename(own, path)
  } catch (error) {
    // A user without a home: the next process tries again.
    if (!isMissing(error) && !isForbidden(error)) throw error
  }
}

function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}
