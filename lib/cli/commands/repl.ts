import { join } from 'node:path'
import { start, type REPLServer } from 'node:repl'
import { inspect } from 'node:util'
import * as migration from '../../migration'
import { connect } from '../../connection'
import { Domain } from '../../domain/domain'
import { AbortError, LibvirtError } from '../../errors'
import { libraryVersion, supports } from '../../library'
import { connectOption, type Define, type Surroundings } from '../command'
import { Connections } from '../connections'
import { exitCodes } from '../exit-codes'
import { stateDirectory } from '../state-directory'
import { columnsOf } from '../table'

/** `nodevirt repl`: Node's own prompt with a host open. */
export const defineRepl: Define = (command, perform) => {
  command
    .description("Node's own prompt, with `host` open, and `connect` and all of nodevirt/migration at hand. Promises are awaited.")
    .argument('[uri]', "the host; default: libvirt's own choice")
    .addOption(connectOption())
    .addHelpText('after', "\nNODEVIRT_REPL_HISTORY names the file of its history ('' for none); .exit leaves.")
    .action(perform((surroundings, uri: string | undefined, given: { connect?: string }) => repl(uri ?? given.connect, surroundings)))
}

async function repl(uri: string | undefined, { output, stop, connect: before }: Surroundings): Promise<number> {
  const connections = new Connections(stop)
  try {
    const host = await connections.to(uri ?? before, { reconnect: true })
    // Ctrl-C is the prompt's own from here.
    stop.end()
    if (output.isTerminal) output.write(`host is ${host.uri}; try host.domains.list()\n`)
    const server = start({ prompt: 'nodevirt> ', useColors: output.color, writer: (value: unknown) => shown(value, output.color) })
    Object.assign(server.context, migration, { host, connect, AbortError, LibvirtError, libraryVersion, supports })
    awaitResults(server)
    keepHistory(server)
    await new Promise<void>((resolve) => { server.once('exit', resolve) })
    return exitCodes.done.code
  } finally {
    await connections.close()
  }
}

type Evaluate = REPLServer['eval']

/** A promise as a result is of no use to a person: its value is. */
function awaitResults(server: REPLServer): void {
  const evaluate = server.eval
  const awaiting: Evaluate = function (this: REPLServer, code, context, file, done) {
    evaluate.call(this, code, context, file, (error, result: unknown) => {
      if (error || typeof (result as { then?: unknown } | null | undefined)?.then !== 'function') {
        done(error, result)
        return
      }
      Promise.resolve(result).then((value) => done(null, value), (reason: unknown) => done(reason as Error, undefined))
    })
  }
  Object.assign(server, { eval: awaiting })
}

function keepHistory(server: REPLServer): void {
  if (!server.terminal) return
  const path = process.env['NODEVIRT_REPL_HISTORY'] ?? join(stateDirectory(), 'repl_history')
  if (path === '') return
  server.setupHistory(path, (error) => {
    if (error) process.stderr.write(`no history: ${error.message}\n`)
  })
}

/** A result for people: guests as a table, all else as Node shows it. */
export function shown(value: unknown, colors: boolean): string {
  if (Array.isArray(value) && value.length > 0 && value.every((each) => each instanceof Domain)) {
    return columnsOf(['guest', 'id', 'uuid'], value.map(({ name, id, uuid }) => [name, id === null ? '-' : String(id), uuid])).join('\n')
  }
  return inspect(value, { colors, depth: 4, maxArrayLength: 50 })
}
