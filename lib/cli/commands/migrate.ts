import { Option } from 'commander'
import type { Connection } from '../../connection'
import '../../migration/install'
import { libraryVersion } from '../../library'
import { buildMigrateCall } from '../../migration/options/build-call'
import type { MigrateOptions } from '../../migration/options/options'
import type { DomainMigrateOptions } from '../../migration/setup'
import { withoutQuery } from '../../uri'
import { parseVersion } from '../../version'
import { checked, connectOption, intervalOption, jsonOption, UsageError, type Define, type Surroundings } from '../command'
import { Connections, findGuest } from '../connections'
import { codeOfOutcome } from '../exit-codes'
import { aborting, follow, reportOf } from '../follow'
import { flagOf, migrateOptions, settingsOf, type MigrateGiven } from '../migrate-options'
import { closeTrace, openTrace } from '../trace-file'
import { panelFor } from '../panel-view'

interface Given extends MigrateGiven {
  domain?: string, desturi?: string, destination?: string, connect?: string, interval: number, json?: boolean, trace?: string
}

/** How long a second way to the destination may take, ms: it only makes the outcome more certain. */
const lookMs = 10_000

/** `nodevirt migrate`: as `virsh migrate`, shown while it happens, with an outcome that both hosts were asked for. */
export const defineMigrate: Define = (command, perform) => {
  command
    .description('Migrates a guest, shows it, and says how it ended by what both hosts say.')
    .usage('[options] DOMAIN TO')
    .argument('[domain]', 'name, UUID or id')
    .argument('[to]', "URI of the destination: as this process reaches it, with --p2p as the source's daemon does")
    .argument('[more...]', "virsh's further words: migrateuri, graphicsuri, listen-address, dname")
    .addOption(connectOption())
    .addOption(new Option('--domain <domain>').hideHelp())
    .addOption(new Option('--desturi <uri>').hideHelp())
  migrateOptions(command)
  command
    .optionsGroup('What you see:')
    .option('--destination <uri>', 'with --p2p: the destination as this process reaches it (the same URI)')
    .addOption(intervalOption(500))
    .option('--trace <file>', 'record it; `nodevirt report` makes a picture of that')
    .addOption(jsonOption())
    .addHelpText('after', '\nCtrl-C aborts it in good order; a second one leaves at once.\nExit codes: nodevirt --help.')
    .action(perform((surroundings, domain: string | undefined, to: string | undefined, more: string[], given: Given) =>
      migrate(words(domain, to, more, given), given, surroundings)))
}

interface Words { domain: string, to: string, given: MigrateGiven }

/** virsh takes its first words by name too, and has names for further ones. */
function words(first: string | undefined, second: string | undefined, more: readonly string[], given: Given): Words {
  const all = [first, second, ...more].filter((word) => word !== undefined)
  const domain = given.domain ?? all.shift()
  const to = given.desturi ?? all.shift()
  if (domain === undefined || to === undefined) throw new UsageError('missing: the guest and where to, as in nodevirt migrate web qemu+ssh://other/system')
  const [migrateuri, graphicsuri, listenAddress, dname, ...rest] = all
  if (rest.length > 0) throw new UsageError(`too many words: ${rest.join(' ')}`)
  const named = Object.fromEntries(Object.entries({ migrateuri, graphicsuri, listenAddress, dname }).filter(([, value]) => value !== undefined))
  for (const [name, word] of Object.entries(named)) {
    if (given[name as keyof MigrateGiven] !== undefined) throw new UsageError(`${flagOf(name)} is given twice, once as the word '${word}'`)
  }
  return { domain, to, given: { ...given, ...named } }
}

async function migrate({ domain: name, to, given }: Words, { destination: there, connect: at, interval, json = false, trace }: Given,
  { output, stop, connect: before }: Surroundings): Promise<number> {
  const isManaged = !given.p2p && !given.direct
  const route = isManaged ? {} : { control: given.p2p ? 'peer2peer' as const : 'direct' as const, ...given.tunnelled ? { transport: 'tunnelled' as const } : {} }
  if (given.p2p && given.direct) throw new UsageError('--p2p cannot be combined with --direct')
  if (given.tunnelled && !given.p2p) throw new UsageError('--tunnelled needs --p2p')
  if (there !== undefined && isManaged) throw new UsageError('--destination is for --p2p and --direct: without them TO is the destination as this process reaches it')
  const settings = { ...settingsOf(given), intervalMs: interval }
  // What contradicts itself is said before any host is asked. Which host it is does not matter to that.
  const { policy: _policy, guards: _guards, allow: _allow, recover: _recover, plan: _plan, move, ...rest } = settings
  checked(() => buildMigrateCall({ ...rest, ...route, to: isManaged ? {} : to } as MigrateOptions, { libraryVersion: parseVersion(libraryVersion()) }))

  const view = panelFor(output, json)
  const connections = new Connections(stop)
  const file = openTrace(trace, (message) => view.note(message))
  try {
    const source = await connections.to(at ?? before)
    const domain = await stop.orStopped(findGuest(source, name))
    const destination = await destinationOf({ to, there, isManaged }, connections, (text) => view.progress(text))
    const migration = checked(() => domain.migrate({
      ...settings, ...route, to: isManaged ? destination : to, ...destination ? { destination } : {}, ...file ? { trace: file } : {},
    } as DomainMigrateOptions))
    view.begin([`${domain.name}: ${withoutQuery(source.uri)} -> ${withoutQuery(to)}${move ? ', moved' : ''}`])
    const outcome = await follow(migration, view, stop, aborting(migration, view, stop, { outlives: !isManaged }))
    view.end(reportOf(migration, outcome))
    return outcome.outcome === 'cancelled' && stop.exitCode ? stop.exitCode : codeOfOutcome(outcome.outcome)
  } finally {
    view.close()
    await closeTrace(file)
    await connections.close()
  }
}

/** A peer-to-peer migration goes without a way of our own to the destination, but its outcome is less certain then. */
async function destinationOf(
  { to, there, isManaged }: { to: string, there: string | undefined, isManaged: boolean }, connections: Connections, say: (text: string) => void,
): Promise<Connection | null> {
  if (isManaged) return await connections.to(to)
  if (there !== undefined) return await connections.to(there)
  const { connection, because } = await connections.tryTo(to, { timeoutMs: lookMs })
  if (because !== null) say(`the destination cannot be asked from here, so that the source alone tells how it ends (--destination URI): ${because}`)
  return connection
}
