import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LibvirtError } from '../errors'
import { LabError } from '../lab'
import { demo } from './demo'
import { help } from './help'
import { lab } from './lab'
import { UsageError } from './options'
import { Output } from './output'
import { LimitError, Stop, Stopped } from './stop'

/** The arguments of every command. A command resolves with its exit code. */
export interface Surroundings {
  output: Output
  stop: Stop
}

const commands: Readonly<Record<string, (args: readonly string[], surroundings: Surroundings) => Promise<number>>> = { demo, lab }

/** Exit code of a command line that cannot be understood. */
const usageCode = 2

/** Runs a command line (without node and the script) and resolves with the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const output = new Output()
  const [command, ...args] = argv
  if (command === '--version' || command === '-v') {
    output.write(`${version()}\n`)
    return 0
  }
  if (command === 'help' || command === '--help' || command === '-h') return printHelp(output, args[0])
  if (command === undefined) {
    output.report(help(null))
    return usageCode
  }
  const action = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!action) return unknown(output, command)
  if (args.includes('--help') || args.includes('-h')) return printHelp(output, command)
  return perform(command, action, args, output)
}

async function perform(
  command: string, action: (args: readonly string[], surroundings: Surroundings) => Promise<number>, args: readonly string[], output: Output,
): Promise<number> {
  const stop = new Stop(output)
  try {
    return await action(args, { output, stop })
  } catch (error) {
    if (error instanceof Stopped) return stop.exitCode
    // The lab or the library refused something that no check had foreseen.
    if (error instanceof UsageError || error instanceof RangeError) {
      output.report(`nodevirt ${command}: ${error.message}\nTry: nodevirt help ${command}\n`)
      return usageCode
    }
    output.report(`nodevirt ${command}: ${explain(error)}\n`)
    return 1
  } finally {
    stop.end()
  }
}

/** An error as a person needs it: with its stack only where it was not foreseen. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const foreseen = [LibvirtError, LabError, LimitError].some((kind) => error instanceof kind)
  return foreseen ? error.message : error.stack ?? error.message
}

function printHelp(output: Output, command: string | undefined): number {
  if (command !== undefined && !Object.hasOwn(commands, command)) return unknown(output, command)
  output.write(help(command ?? null))
  return 0
}

function unknown(output: Output, command: string): number {
  output.report(`nodevirt: there is no command '${command}'\nTry: nodevirt help\n`)
  return usageCode
}

function version(): string {
  const text = readFileSync(join(__dirname, '../../package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
