import type { Migration } from '../migration/migration'
import type { MigrationOutcome, OutcomeWord } from '../migration/outcome'
import { wordsOf } from '../migration/problems'
import type { Stop } from './stop'
import type { Report, View } from './views'

/** What to do next, where an outcome asks for care. The rest is in its `because`, which says what it rests on. */
const care: Readonly<Partial<Record<OutcomeWord, string>>> = {
  unknown: 'Neither start nor destroy the guest anywhere until it is known where it is.',
  postcopyRecoverable: 'Destroy neither half. When the link is back, the same command with --postcopy-resume goes on.',
  split: 'Neither start nor destroy anything before it is decided which of the two counts.',
}

/** Shows a migration until it is over. `interrupt` is what the user's wish to stop does. */
export async function follow(migration: Migration, view: View, stop: Stop, interrupt: () => void): Promise<MigrationOutcome> {
  let shown = 0
  const showActions = (): void => {
    for (const taken of migration.actions.slice(shown)) view.action(taken)
    shown = migration.actions.length
  }
  stop.onWanted(interrupt)
  try {
    for await (const sample of migration) {
      view.sample(sample, migration.passes)
      showActions()
    }
    const outcome = await migration.outcome
    showActions()
    return outcome
  } finally {
    stop.signal.removeEventListener('abort', interrupt)
  }
}

/** Aborts a migration at the user's wish, and says so. */
export function aborting(migration: Migration, view: View, stop: Stop, { outlives }: { outlives: boolean }): () => void {
  return () => {
    if (!stop.isUnheard) {
      view.note(`aborting: the guest is to stay at its source. A second Ctrl-C leaves at once; ${outlives ? 'a migration that is not aborted yet goes on' : 'the migration is then undone'}`)
    }
    migration.abort('interrupted').catch((error: unknown) => {
      view.note(`it cannot be aborted, and is followed to its end: ${wordsOf(error)}`)
    })
  }
}

/** How it ended, for a view. */
export function reportOf(migration: Pick<Migration, 'latest' | 'domain'>, outcome: MigrationOutcome): Report {
  const { because, error, totalMs, transferredBytes, passes, advice, problems } = outcome
  const next = care[outcome.outcome]
  return {
    outcome: outcome.outcome, because, error: error?.message ?? null, totalMs, downtimeMs: outcome.downtimeNetMs ?? outcome.downtimeMs,
    transferredBytes, passes, latest: migration.latest, guest: null,
    remarks: [...next === undefined ? [] : [next], ...advice, ...problems.map(({ part, message }) => `${part}: ${message}`)],
    data: { domain: migration.domain.name, uuid: migration.domain.uuid, ...outcome },
  }
}
