import { boolean, either, like, list, oneOf, record, required, table, text, waitingKeys, whole, type OptionsOf } from '../options'

export const answerKeys = {
  /** How long libvirt waits for each answer of the agent, in s; 'forever', or (default) libvirt's own 5 s. */
  answerWithinSeconds: either(whole('s', 1, 2 ** 31 - 1), oneOf('forever')),
}

/**
 * A message of this size fits into the buffer of a socket as the kernel usually has it (212,992 bytes). Where a message does not, libvirt 9.0 writes part of
 * it, forgets that, and begins again at its start, for as long as it waits: the agent never gets a whole one.
 */
export const mostMessageBytes = 200_000
/** As base64, with room for the rest of the message. */
const mostInputBytes = 140_000

const inputBytes = like<Uint8Array>(`bytes, at most ${mostInputBytes}`, (value) => value instanceof Uint8Array)

export const execOptions = table('agent.exec', {
  ...waitingKeys, ...answerKeys,
  /** The program, by its path in the guest, or by its name where the agent's PATH has it. */
  path: required(text({ what: 'the path of a program' })),
  /** Its arguments. No shell reads them. */
  args: list(text({ what: 'an argument', empty: true })),
  /** Its environment, by name. Default: the agent's. */
  env: record(text({ what: 'the value of a variable', empty: true })),
  /** Its standard input. Default: none. Text goes as UTF-8. At most 140,000 bytes, because libvirt does not get longer messages to the agent. */
  input: either(text({ what: 'text', empty: true }), inputBytes),
  /** Whether its output is kept (default: true). Without, nobody learns what it wrote, and nothing limits it. */
  capture: boolean,
}, ({ input, env = {} }: { input?: string | Uint8Array, env?: Readonly<Record<string, string>> }) => {
  if (input !== undefined && Buffer.byteLength(input) > mostInputBytes) {
    throw new RangeError(`input has ${Buffer.byteLength(input)} bytes: libvirt gets at most ${mostInputBytes} to the agent`)
  }
  for (const name of Object.keys(env)) if (name === '' || /[=\0]/.test(name)) throw new RangeError(`env has ${JSON.stringify(name)}, which names no variable`)
})

/** A program that is run in a guest. */
export interface GuestExecOptions extends OptionsOf<typeof execOptions> {}

/** How a program ended in a guest. */
export interface GuestExecResult {
  /** Null when a signal ended it. */
  exitCode: number | null
  /** The number of the signal that ended it (with Windows, of the exception); null when it ended by itself. */
  signal: number | null
  /** What the program wrote to its standard output; empty where it was not to be captured. */
  stdout: Buffer
  /** What the program wrote to its standard error; empty where it was not to be captured. */
  stderr: Buffer
  /** Whether the agent has kept only the beginning of what the program wrote. */
  truncated: boolean
}

/** The arguments of guest-exec. */
export function execArguments({ path, args, env, input, capture = true }: GuestExecOptions): Record<string, unknown> {
  return {
    path, 'capture-output': capture,
    ...args && { arg: args },
    ...env && { env: Object.entries(env).map(([name, value]) => `${name}=${value}`) },
    ...input !== undefined && { 'input-data': Buffer.from(input as Uint8Array).toString('base64') },
  }
}

/** The answer of guest-exec-status. */
export interface GuestExecStatus {
  exited: boolean
  exitcode?: number
  signal?: number
  'out-data'?: string
  'err-data'?: string
  'out-truncated'?: boolean
  'err-truncated'?: boolean
}

export function execResult(status: GuestExecStatus): GuestExecResult {
  return {
    exitCode: status.exitcode ?? null, signal: status.signal ?? null,
    stdout: Buffer.from(status['out-data'] ?? '', 'base64'), stderr: Buffer.from(status['err-data'] ?? '', 'base64'),
    truncated: (status['out-truncated'] ?? false) || (status['err-truncated'] ?? false),
  }
}
