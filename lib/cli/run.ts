import { Command, CommanderError, Option } from 'commander'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LibvirtError } from '../errors'
import { LabError } from '../lab'
import { UsageError, type Perform } from './command'
import { commands } from './commands'
import { exitCodeLines, exitCodes } from './exit-codes'
import { Output } from './output'
import { LimitError, Stop, Stopped } from './stop'

/** Runs a command line (without node and the script) and resolves with the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const output = new Output()
  const code = await carryOut(argv, output)
  // Node tells of a write that failed in one of its next turns.
  await new Promise((resolve) => { setImmediate(resolve) })
  return output.hasFailed && code === exitCodes.done.code ? exitCodes.failed.code : code
}

async function carryOut(argv: readonly string[], output: Output): Promise<number> {
  let code: number = exitCodes.done.code
  const program = makeProgram(output, (act, name) => async (...args) => {
    code = await perform(name, (stop) => act({ output, stop, connect: program.opts<{ connect?: string }>().connect }, ...args), output)
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return refuse(error, commandOf(program, argv), output)
  }
}

/** The whole tree of commands. `performing` makes the action of the command of that name out of what it does. */
export function makeProgram(
  output: Pick<Output, 'write' | 'report'>, performing: (act: Parameters<Perform>[0], name: string) => (...args: unknown[]) => Promise<void>,
): Command {
  const program = new Command('nodevirt')
    .description('libvirt for Node.js: live migration to watch, steer and trust')
    .version(version(), '-v, --version')
    .addOption(new Option('-c, --connect <uri>', 'the host, as with virsh; also after the command'))
    .helpCommand('help [command]', 'the options of a command')
    .enablePositionalOptions()
    .configureHelp({ subcommandTerm: (command) => command.name(), minWidthToWrap: 20 })
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text), writeErr: (text) => output.report(text),
      // Said once, by who catches it.
      outputError: () => undefined,
    })
    .addHelpText('after', ['', 'Exit codes:', ...exitCodeLines()].join('\n'))
  for (const { name, summary, define } of commands) {
    const command = program.command(name).summary(summary).showHelpAfterError(false)
    define(command, ((act: Parameters<Perform>[0]) => performing(act, name)) as Perform)
  }
  return program
}

async function perform(name: string, act: (stop: Stop) => Promise<number>, output: Output): Promise<number> {
  const stop = new Stop(output)
  try {
    return await act(stop)
  } catch (error) {
    if (error instanceof Stopped) return stop.exitCode
    // The lab or the library refused something that no check had foreseen.
    if (error instanceof UsageError || error instanceof RangeError) return usage(output, name, error.message)
    output.report(`nodevirt ${name}: ${explain(error)}\n`)
    return exitCodes.failed.code
  } finally {
    stop.end()
  }
}

/** An error as a person needs it: with its stack only where it was not foreseen. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // What the system says of a file or a network is its own explanation.
  const foreseen = 'syscall' in error || [LibvirtError, LabError, LimitError].some((kind) => error instanceof kind)
  return foreseen ? error.message : error.stack ?? error.message
}

/** What the parser did instead of a command: the help, the version, or a refusal. */
function refuse(error: CommanderError, name: string | undefined, output: Output): number {
  if (error.exitCode === 0) return exitCodes.done.code
  // It has printed the help, for want of a command.
  if (error.code === 'commander.help') return exitCodes.usage.code
  return usage(output, name, error.message.replace(/^error: /, ''))
}

function usage(output: Output, name: string | undefined, message: string): number {
  output.report(`nodevirt${name === undefined ? '' : ` ${name}`}: ${message}\nTry: nodevirt help${name === undefined ? '' : ` ${name}`}\n`)
  return exitCodes.usage.code
}

function commandOf(program: Command, argv: readonly string[]): string | undefined {
  return argv.find((word) => program.commands.some((command) => command.name() === word))
}

function version(): string {
  const text = readFileSync(join(__dirname, '../../package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
