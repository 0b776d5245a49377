// Fetches Prometheus's own checker out of Debian's package, where it is not there yet, and prints its path. Nothing is installed.
'use strict'
const { execFileSync } = require('node:child_process')
const { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } = require('node:fs')
const { join } = require('node:path')

const cache = join(__dirname, '../../.cache')
const program = join(cache, 'promtool')

if (!existsSync(program)) {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'promtool-'))
  try {
    const run = (command, ...args) => execFileSync(command, args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })
    run('apt-get', 'download', '-q', 'prometheus')
    run('dpkg-deb', '-x', readdirSync(work).find((name) => name.endsWith('.deb')), 'x')
    cpSync(join(work, 'x/usr/bin/promtool'), join(work, 'promtool'))
    renameSync(join(work, 'promtool'), program)
  } finally {
    rmSync(work, { recursive: true })
  }
}
process.stdout.write(program)
