import { list, nested, oneOf, readValue, required, table, text, waitingOptions, type OptionsOf, type Waiting } from '../options'
import type { AdminPort } from './port'

const levels = ['debug', 'info', 'warning', 'error'] as const

/** How much is logged: this, and what is worse. */
export type LogLevel = (typeof levels)[number]

const level = required(oneOf(...levels))
// libvirt takes lists that are separated by spaces.
const word = (what: string): ReturnType<typeof text> => text({ what: `${what}, without spaces`, pattern: /^\S+$/ })

const filterOptions = table('admin log filter', {
  /** How much of the module is logged: this, and what is worse. */
  level,
  /** A part of a module's name, in which `*` and `?` stand for others. */
  match: required(word('a part of the name of a module')),
})

/** A module that logs more or less than the others. */
export interface LogFilter extends OptionsOf<typeof filterOptions> {}

const outputOptions = table('admin log output', {
  /** How much goes there: this, and what is worse. */
  level,
  /** Where the messages go. */
  to: required(oneOf('stderr', 'syslog', 'file', 'journald')),
  /** With 'syslog' the name of the program, with 'file' the path; else there is none. */
  target: word('the name for syslog, or the path of a file'),
}, ({ to, target }, prefix) => {
  const takes = to === 'syslog' || to === 'file'
  if (takes !== (target !== undefined)) throw new RangeError(`${prefix}target ${takes ? 'is missing' : 'is left out'} with '${to}'`)
})

/** A place where the daemon logs to. */
export interface LogOutput extends OptionsOf<typeof outputOptions> {}

const filtersKind = list(nested<LogFilter>(filterOptions))
const outputsKind = list(nested<LogOutput>(outputOptions))

const numberOf = (word: LogLevel): number => levels.indexOf(word) + 1
const wordOf = (number: string): LogLevel => levels[Number(number) - 1] ?? 'error'

/** A daemon's log: the filters of its messages, and its outputs. Changes last until the daemon ends. */
export class AdminLogging {
  readonly #connection: AdminPort

  /** @internal */
  constructor(connection: AdminPort) {
    this.#connection = connection
  }

  /** The modules that log more or less than the others (virAdmConnectGetLoggingFilters, since libvirt 3.0.0). */
  async filters(options?: Waiting): Promise<LogFilter[]> {
    const { handle } = this.#connection
    const text = await this.#connection.request(waitingOptions.read(options), 'virAdmConnectGetLoggingFilters', handle, 0)
    // A '+' asks for stack traces, which no libvirt gives any more. The stars are libvirt's own, around whatever it was given.
    return entriesOf(text).map(([number = '', match = '']) => ({ level: wordOf(number), match: match.replace(/^\+/, '').replace(/^\*(.*)\*$/, '$1') }))
  }

  /** Replaces them (virAdmConnectSetLoggingFilters, since libvirt 3.0.0). An empty list: all log alike. */
  async setFilters(filters: readonly LogFilter[], options?: Waiting): Promise<void> {
    const text = readValue(filtersKind, 'filters', filters).map(({ level, match }) => `${numberOf(level)}:${match}`).join(' ')
    await this.#connection.request(waitingOptions.read(options), 'virAdmConnectSetLoggingFilters', this.#connection.handle, text, 0)
  }

  /** Where it logs to (virAdmConnectGetLoggingOutputs, since libvirt 3.0.0). */
  async outputs(options?: Waiting): Promise<LogOutput[]> {
    const { handle } = this.#connection
    const text = await this.#connection.request(waitingOptions.read(options), 'virAdmConnectGetLoggingOutputs', handle, 0)
    return entriesOf(text).map(([number = '', to = '', ...target]) => ({
      level: wordOf(number), to: to as LogOutput['to'], ...(target.length > 0 ? { target: target.join(':') } : {}),
    }))
  }

  /** Replaces them (virAdmConnectSetLoggingOutputs, since libvirt 3.0.0). An empty list: where libvirt logs to by itself. */
  async setOutputs(outputs: readonly LogOutput[], options?: Waiting): Promise<void> {
    const text = readValue(outputsKind, 'outputs', outputs).map(({ level, to, target }) => `${numberOf(level)}:${to}${target === undefined ? '' : `:${target}`}`).join(' ')
    await this.#connection.request(waitingOptions.read(options), 'virAdmConnectSetLoggingOutputs', this.#connection.handle, text, 0)
  }
}

function entriesOf(text: string): string[][] {
  return text.split(' ').filter(Boolean).map((entry) => entry.split(':'))
}
