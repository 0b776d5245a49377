import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What `promtool check metrics` finds in a scrape: '' where it finds nothing. It parses as Prometheus does, and has rules for names. */
export function checkMetrics(scrape: string): string {
  const promtool = execFileSync(process.execPath, [join(__dirname, 'fetch-promtool.js')], { encoding: 'utf8' })
  const { status, stdout, stderr } = spawnSync(promtool, ['check', 'metrics'], { input: scrape, encoding: 'utf8' })
  return status === 0 ? '' : `${status}: ${stdout}${stderr}`
}
