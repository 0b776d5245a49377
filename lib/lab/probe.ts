import { SESSION_USER_ID } from './host-files'
import { findKvm } from './kvm'
import { type LabCapabilities, type LabMode } from './options'
import { LabError, type ExecOptions, type ExecResult } from './process'

/** Debian's and others' name, and that of Red Hat's family. */
const EMULATORS = ['qemu-system-x86_64', '/usr/libexec/qemu-kvm']

/** A place to run programs in: a host, or a lab around its hosts. */
export interface ProgramPlace {
  exec: (argv: readonly string[], options?: ExecOptions) => Promise<ExecResult>
}

const known = new Map<string, Promise<unknown>>()

/**
 * Tries what this machine can do. The answers are kept: post-copy's for the life of this process, KVM's for as long as the machine runs.
 *
 * @param kvm - whether guests have to run on KVM (true) or may not (false), if the caller knows.
 * @throws {LabError} when KVM is required and does not work.
 */
export async function probe(place: ProgramPlace, mode: LabMode, guestProgram: string, kvm: boolean | undefined): Promise<LabCapabilities> {
  const emulator = await findEmulator(place)
  const [found, postcopyReason] = await Promise.all([
    kvm === false ? { reason: 'KVM is turned off' } : findKvm(place, emulator, guestProgram, kvm === true),
    once(`postcopy ${mode}`, async () => await tryPostcopy(place, mode, emulator)),
  ])
  if (kvm === true && 'reason' in found) throw new LabError(`KVM is required and does not work: ${found.reason}`)
  return {
    ...'speed' in found ? { kvm: true, kvmSpeed: found.speed } : { kvm: false, kvmReason: found.reason },
    postcopy: postcopyReason === undefined, ...(postcopyReason === undefined ? {} : { postcopyReason }),
  }
}

function once<T>(question: string, ask: () => Promise<T>): Promise<T> {
  let answer = known.get(question) as Promise<T> | undefined
  if (answer === undefined) {
    answer = ask()
    // A lab that was stopped meanwhile has proved nothing.
    answer.catch(() => known.delete(question))
    known.set(question, answer)
  }
  return answer
}

/** Whether the environment requires KVM (NODEVIRT_LAB_KVM=1) or turns it off (0). */
export function kvmOfEnvironment(): boolean | undefined {
  const value = process.env.NODEVIRT_LAB_KVM
  if (value === undefined || value === '') return undefined
  if (value !== '0' && value !== '1') throw new RangeError(`NODEVIRT_LAB_KVM must be 0 or 1, not "${value}"`)
  return value === '1'
}

/** The path of the program, in the place where it is to run. */
export async function findEmulator(place: ProgramPlace): Promise<string> {
  for (const emulator of EMULATORS) {
    const { stdout } = await place.exec(['sh', '-c', 'command -v "$1" || true', 'find', emulator])
    if (stdout !== '') return stdout.trim()
  }
  throw new LabError(`QEMU for x86 is missing: none of ${EMULATORS.join(', ')} (Debian: qemu-system-x86)`)
}

/** Asks QEMU itself, under the identity that the daemons have. @returns why not, or undefined when it works. */
async function tryPostcopy(place: ProgramPlace, mode: LabMode, emulator: string): Promise<string | undefined> {
  const id = String(SESSION_USER_ID)
  const as = mode === 'session' ? ['unshare', '--user', `--map-user=${id}`, `--map-group=${id}`] : []
  const requests = [
    { execute: 'qmp_capabilities' },
    { execute: 'migrate-set-capabilities', arguments: { capabilities: [{ capability: 'postcopy-ram', state: true }] }, id: 'asked' },
    { execute: 'quit' },
  ]
  const { stdout, stderr } = await place.exec([...as, 'timeout', '-s', 'KILL', '20', emulator, '-machine', 'pc', '-accel', 'tcg', '-m', '16',
    '-nodefaults', '-no-user-config', '-display', 'none', '-S', '-incoming', 'defer', '-qmp', 'stdio'],
  { input: requests.map((request) => JSON.stringify(request) + '\n').join('') })
  for (const line of stdout.split('\n')) {
    if (!line.includes('"asked"')) continue
    const answer = JSON.parse(line) as { error?: { desc: string } }
    if (answer.error === undefined) return undefined
    return [answer.error.desc, ...stderr.split('\n')].filter((text) => text !== '').join('; ')
  }
  throw new LabError(`QEMU did not answer whether post-copy works\n${stdout}${stderr}`)
}
