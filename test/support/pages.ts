import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EvacuationAttempt, EvacuationGuestReport, EvacuationReport } from '../../lib/migration'

const root = join(__dirname, '../..')

/** The traces that the pages are of, by name: one that completes, one that ends by post-copy, and one that never converges. */
export const traces = {
  completed: join(root, 'bench/traces/just-converges.jsonl'),
  postcopy: join(root, 'bench/traces/post-copy-on-link.jsonl'),
  never: join(root, 'bench/traces/never-converges-on-link.jsonl'),
  throttled: join(root, 'bench/traces/auto-converge.jsonl'),
} as const

const at = (second: number): string => new Date(Date.UTC(2026, 10, 26, 8, 0, second)).toISOString()

function attempt(change: Partial<EvacuationAttempt>): EvacuationAttempt {
  return {
    destination: 'second', startedAt: at(0), outcome: 'completed', because: 'the domain is at its destination', errorCode: null, bandwidthMiBps: 500,
    totalMs: 42_000, downtimeMs: 120, transferredBytes: 9e9, actions: [], ...change,
  }
}

function guest(name: string, change: Partial<EvacuationGuestReport>, attempts: readonly EvacuationAttempt[]): EvacuationGuestReport {
  return {
    name, uuid: null, memoryBytes: 8 * 2 ** 30, outcome: 'migrated', because: 'the domain is at its destination', destination: 'second', attempts,
    totalMs: 42_000, downtimeMs: 120, transferredBytes: 9e9, forecast: null, ...change,
  }
}

/** Made up, with every kind of lane. */
export const evacuation: EvacuationReport = {
  version: 1, source: 'first', startedAt: at(0), endedAt: at(190), totalMs: 190_000, outcome: 'incomplete', because: 'of 4 guests: 2 migrated, 1 failed, 1 left where it is shut off',
  concurrency: { limit: 2, because: 'the link carries two guests' }, perLink: 1000,
  guests: [
    guest('web-1', {}, [attempt({})]),
    guest('a-database-<with>-a-very-long-&-name', { totalMs: 130_000, destination: 'third' }, [
      attempt({ outcome: 'failed', because: 'no memory', errorCode: 'VIR_ERR_OPERATION_FAILED', totalMs: 30_000, startedAt: at(2) }),
      attempt({ destination: 'third', startedAt: at(50), totalMs: 100_000, actions: [{ action: 'setMaxDowntime', ms: 500, because: 'it stalls', by: 'policy', atMs: 3000, refused: null }] }),
    ]),
    guest('batch', { outcome: 'failed', destination: null, because: 'it never converged' }, [attempt({ startedAt: at(60), outcome: 'cancelled', totalMs: 120_000 })]),
    guest('old', { outcome: 'skipped', destination: null, because: 'it is shut off', totalMs: null, downtimeMs: null, transferredBytes: null }, []),
  ],
}

export interface Pages extends Disposable {
  readonly directory: string
  /** What the process that wrote them says of what it was given. */
  readonly said: Readonly<Record<string, any>>
}

/** All kinds of reports, as NAME.html in a directory, and NAME.svg for each trace. */
export function makePages(): Pages {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-pages-'))
  writeFileSync(join(directory, 'evacuation.json'), JSON.stringify(evacuation))
  const wanted = { ...traces, steered: 'steered', whatIf: 'whatIf', evacuation: join(directory, 'evacuation.json') }
  const input = JSON.stringify(Object.entries(wanted).map(([name, from]) => ({ name, from })))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'write-pages.cjs'), directory], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { directory, said: JSON.parse(stdout) as Record<string, unknown>, [Symbol.dispose]: () => rmSync(directory, { recursive: true }) }
}

/** The data of each element that has this attribute. */
export function dataOf(html: string, attribute: string): Record<string, string>[] {
  return [...html.matchAll(/<\w+([^>]*)>/g)].map(([, attributes = '']) => Object.fromEntries([...attributes.matchAll(/data-([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])))
    .filter((data): data is Record<string, string> => attribute in data)
}
