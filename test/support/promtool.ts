import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const cache = join(__dirname, '../../.cache')
const program = join(cache, 'promtool')

/** Prometheus's own checker, out of Debian's package; nothing is installed. */
function promtool(): string {
  if (existsSync(program)) return program
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'promtool-'))
  try {
    const run = (command: string, ...args: string[]): unknown => execFileSync(command, args, { cwd: work, stdio: 'pipe' })
    run('apt-get', 'download', '-q', 'prometheus')
    run('dpkg-deb', '-x', readdirSync(work).find((name) => name.endsWith('.deb'))!, 'x')
    cpSync(join(work, 'x/usr/bin/promtool'), join(work, 'promtool'))
    renameSync(join(work, 'promtool'), program)
    return program
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** What `promtool check metrics` finds in a scrape: '' where it finds nothing. It parses as Prometheus does, and has rules for names. */
export function checkMetrics(scrape: string): string {
  const { status, stdout, stderr } = spawnSync(promtool(), ['check', 'metrics'], { input: scrape, encoding: 'utf8' })
  return status === 0 ? '' : `${status}: ${stdout}${stderr}`
}
