import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Counter, Histogram, type Registry } from 'prom-client'
import { migrationChannels, type MigrationMessage } from '../migration/channels'
import type { Migration } from '../migration/migration'
import type { MigrationSample } from '../migration/samples/sample'
import { Families, type Family, type Reading } from './family'

interface MigrationFamily extends Family {
  of(sample: MigrationSample): number | null | undefined
}

const gauge = (name: string, help: string, of: MigrationFamily['of']): MigrationFamily =>
  ({ kind: 'gauge', name: `nodevirt_migration_${name}`, help, labels: ['name', 'uuid'], of })

/** What KubeVirt's metrics of a migration say, by the last words of their names. */
export const migrationFamilies: readonly MigrationFamily[] = [
  gauge('data_total_bytes', 'Memory of the guest that migrates.', ({ memory }) => memory?.totalBytes),
  gauge('data_processed_bytes', 'Memory sent so far, repeats counted.', ({ memory }) => memory?.processedBytes),
  gauge('data_remaining_bytes', 'Memory that is known to be dirty and not sent.', ({ memory }) => memory?.remainingBytes),
  gauge('dirty_memory_rate_bytes', 'How fast the guest dirties memory, bytes/s.', ({ dirty }) => dirty.bytesPerSecond),
  gauge('memory_transfer_rate_bytes', 'How fast memory is sent, bytes/s.', ({ transfer }) => transfer.bytesPerSecond),
  gauge('progress_ratio', 'How far the migration is, 0 to 1.', ({ progress }) => progress),
  gauge('pass', 'The pass through memory, 1: the first.', ({ pass }) => pass),
  gauge('throttle_ratio', 'Share of their time that the processors of the guest are kept from running, 0 to 1.', ({ throttlePercent }) => throttlePercent === null ? null : throttlePercent / 100),
]

/** The names of its metrics of migrations that are over. */
export const migrationMetrics = {
  total: 'nodevirt_migrations_total', duration: 'nodevirt_migration_duration_seconds', downtime: 'nodevirt_migration_downtime_seconds',
}

/** Follows the migrations of this process that begin from now on. Returns the function that ends it. */
export function followMigrations(registry: Registry): () => void {
  const running = new Set<Migration>()
  const total = new Counter({ name: migrationMetrics.total, help: 'Migrations that are over, by outcome.', labelNames: ['outcome'], registers: [registry] })
  const duration = new Histogram({
    name: migrationMetrics.duration, help: 'How long migrations took, by outcome.', labelNames: ['outcome'], buckets: [1, 5, 20, 60, 300, 1800, 7200], registers: [registry],
  })
  const downtime = new Histogram({
    name: migrationMetrics.downtime, help: 'How long guests stood still in completed migrations.', buckets: [0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 20], registers: [registry],
  })
  const present = new Families(registry, migrationFamilies, async () => Promise.resolve(new Map(migrationFamilies.map((family) => [family, readingsOf(running, family)]))))
  const onBegun = (message: unknown): void => {
    const { migration } = message as MigrationMessage
    running.add(migration)
    void migration.outcome.then(({ outcome, totalMs, downtimeNetMs, downtimeMs }) => {
      running.delete(migration)
      total.inc({ outcome })
      duration.observe({ outcome }, totalMs / 1000)
      const stoodMs = downtimeNetMs ?? downtimeMs
      if (stoodMs !== null) downtime.observe(stoodMs / 1000)
    })
  }
  subscribe(migrationChannels.begun, onBegun)
  return () => {
    unsubscribe(migrationChannels.begun, onBegun)
    present.end()
    for (const name of Object.values(migrationMetrics)) registry.removeSingleMetric(name)
  }
}

function readingsOf(running: ReadonlySet<Migration>, family: MigrationFamily): Reading[] {
  return [...running].flatMap((migration) => {
    const value = migration.latest && family.of(migration.latest)
    const { name, uuid } = migration.domain
    return typeof value === 'number' ? [{ labels: { name, uuid }, value }] : []
  })
}
