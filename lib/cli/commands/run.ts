import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { resolve } from 'node:path'
import { isatty } from 'node:tty'
import { pathToFileURL } from 'node:url'
import { UsageError, type Define, type Surroundings } from '../command'

/** `nodevirt run`: runs a script, typed or not. */
export const defineRun: Define = (command, perform) => {
  command
    .description('Runs a script. Typed ones (.ts, .mts, .cts) need Node 22.18 or later, which reads them itself, or the package tsx.')
    .argument('<script>', 'a file')
    .argument('[args...]', 'what it finds in process.argv')
    .passThroughOptions()
    .addHelpText('after', '\nThe exit code is that of the script.')
    .action(perform((surroundings, script: string, args: string[]) => run(script, args, surroundings)))
}

const passed = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

async function run(script: string, args: readonly string[], { stop }: Surroundings): Promise<number> {
  const path = resolve(script)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${script}`)
  const child = spawn(process.execPath, [...process.execArgv, ...loaderFor(path), path, ...args], { stdio: 'inherit' })
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  // What a signal does, the first as each further one, is the script's matter. A terminal sends Ctrl-C to it, too.
  stop.end()
  const pass = (signal: NodeJS.Signals): void => {
    if (signal !== 'SIGINT' || ![0, 1, 2].some((each) => isatty(each))) child.kill(signal)
  }
  for (const signal of passed) process.on(signal, pass)
  try {
    const [code, signal] = await ended
    return code ?? 128 + constants.signals[signal ?? 'SIGTERM']
  } finally {
    for (const signal of passed) process.off(signal, pass)
  }
}

/** The first versions that read types without being told to. */
export function readsTypes(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}

/** What Node needs to run the file. @throws {UsageError} where it cannot. */
export function loaderFor(path: string, version: string = process.version): string[] {
  if (!/\.[mc]?ts$/.test(path) || readsTypes(version)) return []
  try {
    return ['--import', pathToFileURL(createRequire(path).resolve('tsx')).href]
  } catch {
    throw new UsageError(`Node ${version} does not read TypeScript: run it with Node 22.18 or later, or install tsx beside the script (npm install --save-dev tsx)`)
  }
}
