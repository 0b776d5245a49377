import type { Connection } from '../../connection'
import { wordsOf } from '../../migration/problems'
import { connectOption, jsonOption, number, UsageError, type Define, type Surroundings } from '../command'
import { Connections } from '../connections'
import { findingLines, ok, problem, worst, type Check, type Finding } from '../doctor'
import { checkCpu, checkHost, checkMemory, checkPair, checkStorage, checkUnseen } from '../doctor-hosts'
import { checkCertificates, checkLibrary, checkPorts, checkSockets } from '../doctor-local'
import { exitCodes } from '../exit-codes'
import { wrap } from '../steps'

interface Given { connect?: string, timeout: number, json?: boolean }

/** A day: nobody waits longer for an answer. */
const mostSeconds = 86_400

/** `nodevirt doctor`: what stands between this process and a migration that works. */
export const defineDoctor: Define = (command, perform) => {
  command
    .description('Looks at everything between this process and a migration that works, changes nothing, and says what to do.')
    .argument('[uri]', "the source; default: libvirt's own choice")
    .argument('[to]', 'the destination, as this process reaches it')
    .addOption(connectOption())
    .option('--timeout <seconds>', 'how long each question may take', number, 10)
    .addOption(jsonOption())
    .addHelpText('after', '\nExit codes: 0 no problem (warnings may be), 10 a problem, 2 wrong options.')
    .action(perform((surroundings, uri: string | undefined, to: string | undefined, given: Given) =>
      doctor(given.connect === undefined ? [uri, to] : [given.connect, uri], given, surroundings)))
}

async function doctor([from, to]: readonly [string | undefined, string | undefined], { timeout, json }: Given, { output, stop, connect: before }: Surroundings): Promise<number> {
  const uri = from ?? before ?? null
  if (!(timeout > 0 && timeout <= mostSeconds)) throw new UsageError(`--timeout must be a number of seconds, more than 0, up to ${mostSeconds}: ${timeout}`)
  const timeoutMs = timeout * 1000
  const connections = new Connections(stop)
  const all: Finding[] = []
  const tell = (findings: readonly Finding[]): void => {
    all.push(...findings)
    if (json) output.write(findings.map((finding) => `${JSON.stringify({ type: 'finding', ...finding })}\n`).join(''))
    else if (findings.length > 0) output.write(`${findingLines(findings, (text) => wrap(text, Math.max(40, output.columns - 26))).join('\n')}\n`)
  }
  try {
    tell(checkLibrary())
    const wayToSource = [...checkSockets(uri), ...await checkCertificates(uri)]
    const source = await open(connections, uri, { topic: 'source', way: wayToSource, timeoutMs, tell })
    const wayToDestination = to === undefined ? [] : [...checkSockets(to), ...await checkCertificates(to), ...await checkPorts(to)]
    const destination = to === undefined ? null : await open(connections, to, { topic: 'destination', way: wayToDestination, timeoutMs, tell })
    if (source) {
      const patient = { source, destination, to: to ?? null, timeoutMs }
      for (const [topic, check] of checks) {
        tell(await stop.orStopped(check(patient).catch((error: unknown) => [unanswered(topic, error)])))
      }
    }
    const level = worst(all)
    const count = (wanted: Finding['level']): number => all.filter((finding) => finding.level === wanted).length
    const summary = `problems: ${count('problem')}, warnings: ${count('warning')}, in order: ${count('ok')}`
    output.write(json ? `${JSON.stringify({ type: 'diagnosis', level, problems: count('problem'), warnings: count('warning'), ok: count('ok') })}\n` : `\n${summary}\n`)
    return exitCodes[level === 'problem' ? 'problems' : 'done'].code
  } finally {
    await connections.close()
  }
}

const checks: readonly (readonly [topic: string, check: Check])[] = [
  ['two hosts', checkPair], ['cpu', checkCpu], ['memory', checkMemory], ['storage', checkStorage], ['both ways', checkUnseen],
]

function unanswered(topic: string, error: unknown): Finding {
  return problem(topic, `could not be found out: ${wordsOf(error)}`, 'see that the daemon answers: nodevirt top')
}

interface Opening {
  readonly topic: string
  /** What was found on the way there. */
  readonly way: readonly Finding[]
  readonly timeoutMs: number
  readonly tell: (findings: readonly Finding[]) => void
}

/** Opens a host, and looks at it by itself. */
async function open(connections: Connections, uri: string | null, { topic, way, timeoutMs, tell }: Opening): Promise<Connection | null> {
  tell(way)
  const began = performance.now()
  const { connection, because } = await connections.tryTo(uri ?? '', { timeoutMs })
  if (!connection) {
    tell([problem(topic, `it cannot be reached: ${because}`, `see ${worst(way) === 'ok' ? '' : 'the findings above, and '}https://libvirt.org/uri.html`)])
    return null
  }
  tell([ok(topic, `reached, and let in, after ${Math.round(performance.now() - began)} ms`)])
  tell(await checkHost(connection, topic, timeoutMs).catch((error: unknown) => [unanswered(topic, error)]))
  return connection
}
