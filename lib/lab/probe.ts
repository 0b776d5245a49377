import { SESSION_USER_ID } from './host-files'
import { type LabCapabilities, type LabMode } from './options'
import { LabError, type ExecOptions, type ExecResult } from './process'

/** Debian's and others' name, and that of Red Hat's family. */
const EMULATORS = ['qemu-system-x86_64', '/usr/libexec/qemu-kvm']

/** A place to run programs in: a host, or a lab around its hosts. */
interface ProgramPlace {
  exec: (argv: readonly string[], options?: ExecOptions) => Promise<ExecResult>
}

const known = new Map<string, Promise<unknown>>()

/**
 * Tries what this machine can do. The answer is kept for the life of this process.
 *
 * @param kvm - whether to use hardware virtualization, if the caller knows.
 */
export async function probe(
  place: ProgramPlace, mode: LabMode, guestProgram: string, kvm: boolean | undefined = kvmOfEnvironment(),
): Promise<LabCapabilities> {
  const emulator = await findEmulator(place)
  const [accelerated, postcopyReason] = await Promise.all([
    kvm ?? once('kvm', async () => await tryKvm(place, emulator, guestProgram)),
    once(`postcopy ${mode}`, async () => await tryPostcopy(place, mode, emulator)),
  ])
  return { kvm: accelerated, postcopy: postcopyReason === undefined, ...(postcopyReason === undefined ? {} : { postcopyReason }) }
}

function once<T extends boolean | string | undefined>(question: string, ask: () => Promise<T>): Promise<T> {
  let answer = known.get(question) as Promise<T> | undefined
  if (answer === undefined) {
    answer = ask()
    // A lab that was stopped meanwhile has proved nothing.
    answer.catch(() => known.delete(question))
    known.set(question, answer)
  }
  return answer
}

function kvmOfEnvironment(): boolean | undefined {
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

/** /dev/kvm may exist and still run nothing, not even a BIOS: only a guest that speaks proves it. */
async function tryKvm(place: ProgramPlace, emulator: string, guestProgram: string): Promise<boolean> {
  const { stdout } = await place.exec(['sh', '-c', '[ -w /dev/kvm ] || exit 0; timeout -s KILL 2 "$@" || true', 'try', emulator,
    '-accel', 'kvm', '-machine', 'pc', '-cpu', 'qemu64', '-m', '32', '-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot',
    '-serial', 'stdio', '-kernel', guestProgram, '-append', 'ws=1 beat=10 beats=2'])
  return /^beat seq=2 /m.test(stdout)
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
