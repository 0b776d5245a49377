import { LibvirtError } from '../../errors'
import '../../migration/install'
import { monitor } from '../../migration/monitor'
import type { Findings } from '../../migration/outcome'
import { withoutQuery } from '../../uri'
import { checked, connectOption, intervalOption, jsonOption, type Define, type Surroundings } from '../command'
import { Connections, findGuest } from '../connections'
import { codeOfOutcome, exitCodes } from '../exit-codes'
import { closeTrace, openTrace } from '../trace-file'
import { panelFor } from '../panel-view'
import type { Report } from '../views'

interface Given { connect?: string, destination?: string, interval: number, json?: boolean, trace?: string }

/** `nodevirt watch`: shows a migration that anyone started. */
export const defineWatch: Define = (command, perform) => {
  command
    .description('Shows the migration of a guest, whoever started it, waits for one to begin, and ends with it.')
    .argument('<domain>', 'name, UUID or id of the guest, at its source')
    .addOption(connectOption())
    .option('--destination <uri>', 'the destination: its events and states then count too')
    .addOption(intervalOption(500))
    .option('--trace <file>', 'record it; `nodevirt report` makes a picture of that')
    .addOption(jsonOption())
    .addHelpText('after', '\nCtrl-C ends the watching; the migration goes on.\nExit codes: nodevirt --help.')
    .action(perform((surroundings, domain: string, given: Given) => watch(domain, given, surroundings)))
}

async function watch(name: string, given: Given, { output, stop, connect: before }: Surroundings): Promise<number> {
  const view = panelFor(output, given.json ?? false)
  const connections = new Connections(stop)
  const file = openTrace(given.trace, (message) => view.note(message))
  try {
    const source = await connections.to(given.connect ?? before)
    const domain = await stop.orStopped(findGuest(source, name))
    const destination = given.destination === undefined ? null : await connections.to(given.destination)
    const watching = checked(() => monitor(domain, {
      intervalMs: given.interval, signal: stop.signal, ...destination ? { destination } : {}, ...file ? { trace: file } : {},
    }))
    view.progress(`waiting for a migration of ${domain.name}`)
    let begun = false
    let lost: string | null = null
    try {
      for await (const sample of watching) {
        if (!begun) view.begin([`${domain.name}, from ${withoutQuery(source.uri)}`])
        begun = true
        view.sample(sample, watching.passes)
      }
    } catch (error) {
      // Before it was seen to begin, nothing is known that could be told; afterwards, that its end is not known.
      if (!begun || !(error instanceof LibvirtError)) throw error
      lost = error.message
    }
    if (stop.signal.aborted) {
      if (!stop.isUnheard) view.note(begun ? 'not watched any more: the migration goes on' : 'not watched any more')
      return stop.exitCode
    }
    const { findings } = watching
    view.end(reportOf(domain.name, findings, lost, watching))
    return findings ? codeOfOutcome(findings.outcome) : exitCodes.unknown.code
  } finally {
    view.close()
    await closeTrace(file)
    await connections.close()
  }
}

function reportOf(domain: string, findings: Findings | null, lost: string | null, { latest, passes }: Pick<ReturnType<typeof monitor>, 'latest' | 'passes'>): Report {
  const { outcome = 'unknown', because = lost ?? 'it ended before both hosts were asked' } = findings ?? {}
  return {
    outcome, because, error: null, totalMs: latest?.elapsedMs ?? null, downtimeMs: findings?.downtimeNetMs ?? findings?.downtimeMs ?? null,
    transferredBytes: findings?.transferredBytes ?? null, passes, latest, guest: null, data: { domain, ...findings ?? { outcome, because } },
  }
}
