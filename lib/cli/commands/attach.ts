import { existsSync } from 'node:fs'
import { Option } from 'commander'
import { attach, type Attached, type AttachedMigration } from '../../migration/attach'
import type { MigrationOutcome, OutcomeWord } from '../../migration/outcome'
import { policyNames, type PolicySpec } from '../../migration/policy/registry'
import { checked, connectOption, intervalOption, jsonOption, several, type Define, type Surroundings } from '../command'
import { Connections } from '../connections'
import { codeOfOutcome, exitCodes } from '../exit-codes'
import { fleetViewFor, type FleetRow } from '../fleet-view'
import { actionText } from '../panel'

interface Given {
  connect?: string, destination?: string, plans?: string, takeOver?: boolean, policy?: string, guest?: string[], interval: number, json?: boolean
}

/** `nodevirt attach`: takes up the outgoing migrations of a host that other processes began. */
export const defineAttach: Define = (command, perform) => {
  command
    .description('Takes up the migrations that run on a host, whoever began them, and shows them to their end. With --plans it also goes on steering '
      + 'those whose process has died, and tells what became of migrations that ended meanwhile.')
    .addOption(connectOption())
    .option('--plans <directory>', 'the directory of `nodevirt migrate --plan`')
    .option('--take-over', 'steer also what a process steers that still lives: it may then not any more')
    .addOption(new Option('--policy <name>', "who goes on steering (the plan's)").choices(policyNames.filter((name) => name !== 'virsh')))
    .option('--destination <uri>', 'the destination: only with it can an outcome be certain')
    .option('--guest <name>', 'only this one; may be given several times', several)
    .addOption(intervalOption(500))
    .addOption(jsonOption())
    .addHelpText('after', '\nCtrl-C leaves the migrations to themselves.\nExit codes: that of the outcome, 8 where there are several.')
    .action(perform((surroundings, given: Given) => run(given, surroundings)))
}

async function run(given: Given, { output, stop, connect: before }: Surroundings): Promise<number> {
  const connections = new Connections(stop)
  const view = fleetViewFor(output, given.json ?? false)
  try {
    const host = await connections.to(given.connect ?? before)
    const destination = given.destination === undefined ? null : await connections.to(given.destination)
    const { guest: names, policy, plans } = given
    const wanted = ({ name, uuid }: { name: string, uuid: string }): boolean => !names || names.includes(name) || names.includes(uuid)
    const found = await stop.orStopped(checked(() => attach(host, {
      intervalMs: given.interval, takeOver: given.takeOver ?? false, ...plans === undefined ? {} : { plans },
      ...policy === undefined ? {} : { policy: () => policy as PolicySpec }, ...destination ? { destination: () => destination } : {},
      only: wanted,
    })))
    // What became of other guests while nobody watched is told all the same: their plans are removed, and nobody hears of it again.
    const attached = { ...found, unanswered: found.unanswered.filter(wanted) }
    if (plans !== undefined && !existsSync(plans)) view.note(`there is no directory ${plans}: no process has left a plan there`)
    for (const line of troubles(attached, names)) view.note(line)
    const rows = new Map<string, FleetRow>()
    const all = Promise.all(attached.migrations.map((migration) => show(migration, (row, event) => {
      rows.set(migration.domain.uuid, row)
      view.show([...rows.values()], row, event)
    })))
    const outcomes = await stop.orStopped(all)
    view.end(lines(attached, outcomes), { migrations: outcomes, ended: attached.ended, failed: attached.failed, unreadable: attached.unreadable, unanswered: attached.unanswered })
    return codeOf(attached, outcomes.map(({ outcome }) => outcome.outcome))
  } finally {
    if (stop.signal.aborted && !stop.isUnheard) view.note('not followed any more: the migrations go on, and nobody here steers them')
    view.close()
    await connections.close()
  }
}

interface Ended { readonly domain: string, readonly uuid: string, readonly outcome: MigrationOutcome }

async function show(migration: AttachedMigration, tell: (row: FleetRow, event: object) => void): Promise<Ended> {
  const { domain: { name, uuid }, because, steers } = migration
  const tellOf = (status: string, text: string): void => {
    const row = { name, status, destination: null, because: text, sample: migration.latest }
    tell(row, { ...row, uuid, steers, actions: migration.actions })
  }
  tellOf('migrating', because)
  for await (const _sample of migration) tellOf('migrating', because)
  const outcome = await migration.outcome
  tellOf(outcome.outcome, outcome.because)
  return { domain: name, uuid, outcome }
}

function troubles({ migrations, ended, failed, unreadable, unanswered }: Attached, names: readonly string[] | undefined): string[] {
  return [
    ...failed.map(({ name, part, error }) => `${name} could not be taken up (${part}): ${error.message}`),
    ...unreadable.map(({ path, error }) => `the plan ${path} cannot be read: ${error.message}`),
    ...unanswered.map(({ name, error }) => `${name} did not say whether it is being migrated: ${error.message}`),
    ...migrations.length + ended.length + failed.length + unreadable.length + unanswered.length === 0 ? [`no migration${names ? ` of ${names.join(' or ')}` : ''} runs here`] : [],
  ]
}

function lines({ ended }: Attached, outcomes: readonly Ended[]): string[] {
  return [
    ...ended.map(({ plan, outcome }) => `${plan.domain.name}, while nobody watched: ${outcome.outcome}: ${outcome.because}`),
    ...outcomes.flatMap(({ domain, outcome }) => [`${domain}: ${outcome.outcome}: ${outcome.because}`, ...outcome.actions.map((taken) => `  * ${actionText(taken)}`)]),
  ]
}

function codeOf({ ended, failed, unreadable, unanswered }: Attached, words: readonly OutcomeWord[]): number {
  const codes = new Set([...words, ...ended.map(({ outcome }) => outcome.outcome)].map(codeOfOutcome))
  if (failed.length + unreadable.length + unanswered.length > 0) codes.add(exitCodes.failed.code)
  return codes.size > 1 ? exitCodes.incomplete.code : [...codes][0] ?? exitCodes.done.code
}
