// The names that examples use and leave open. An example that is compiled (test/package/code-in-docs) sees them, and no other file does: tsconfig.test.json leaves
// this one out.
import type { WriteStream } from 'node:fs'
import type { Connection, Domain, DomainDifference, HostEvents, Network, StoragePool, StorageVolume } from 'nodevirt'
import type * as metrics from 'nodevirt/metrics'
import type * as migrations from 'nodevirt/migration'
import type * as reports from 'nodevirt/report'
import type * as documents from 'nodevirt/xml'

declare global {
  const host: Connection, source: Connection, destination: Connection, second: Connection, third: Connection, to: Connection
  const guest: Domain, domain: Domain, web: Domain
  const network: Network, pool: StoragePool, volume: StorageVolume
  const migration: migrations.Migration, evacuation: migrations.Evacuation, facts: migrations.PolicyFacts
  const config: documents.DomainConfig
  const signal: AbortSignal
  const uri: string, name: string, target: string, text: string, xml: string, diskXml: string, cpuXml: string, publicKey: string
  const cpusOfAllHosts: string[]
  const key: Buffer
  const file: WriteStream
  const GiB: number

  /** What a service does with events of its own. */
  function follow(event: HostEvents['domain:lifecycle']): void
  function catchUp(differences: readonly DomainDifference[] | null): void
  function log(...words: unknown[]): void
  function perform(migration: migrations.Migration, decision: migrations.PolicyDecision): Promise<void>
  function refusalOf(action: () => Promise<void>): Promise<string | null>

  // What an example does not import because the page has done it above, or because the comment is about it.
  const { connect }: typeof import('nodevirt')
  const { attach, evacuate, forecast, forecastFrom, measureGuest, monitor, policyFrom, PolicyRun, readTrace, simulate, traceLines, whatIf }: typeof migrations
  const { collectMetrics }: typeof metrics
  const { report }: typeof reports
  const { createWriteStream }: typeof import('node:fs')
  const { writeFile }: typeof import('node:fs/promises')
  const http: typeof import('node:http')
  const { Registry }: typeof import('prom-client')
  type DomainConfig = documents.DomainConfig
}
