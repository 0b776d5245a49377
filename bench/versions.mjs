// Records bench/traces/versions: the same migrations with the QEMU of this machine, and with those of other releases.
//
//   node bench/versions.mjs [--release trixie]... [--root DIR]... [--out DIR] [--only NAME]...
//
// Without --release and --root the machine's own; each root is a system as `releaseRoot` makes it. About a minute and a half for each.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { releaseRoot } from '../dist/lab/index.mjs'
import { readGrid, runGrid } from './grid/run.mjs'
import { versionsGrid } from './grid/settings.mjs'
import { simulationOf, writerAtOf } from './grid/simulation.mjs'

const { values: options } = parseArgs({
  options: {
    release: { type: 'string', multiple: true, default: [] },
    root: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true },
    out: { type: 'string', default: fileURLToPath(new URL('./traces/versions/', import.meta.url)) },
  },
})

/** Runs that were recorded, as traces and settings. */
async function keep(directory) {
  const file = join(options.out, 'settings.json')
  const settings = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
  for (const run of await readGrid(directory)) {
    const { name, set, ...setting } = run.setting
    const qemuVersion = run.trace.header.versions.hypervisor
    const title = `${qemuVersion.split('.').slice(0, 2).join('.')}-${name}`
    await cp(join(directory, `${name}.jsonl`), join(options.out, `${title}.jsonl`))
    const { writesPerSecond, distinctPagesPerSecond } = run.guest.before
    settings[title] = {
      setting, guest: { writesPerSecond, distinctPagesPerSecond }, simulation: { ...simulationOf(run.setting, { writerAt: writerAtOf(run) }), qemuVersion },
    }
  }
  const sorted = Object.fromEntries(Object.entries(settings).sort(([a], [b]) => a < b ? -1 : 1))
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`)
}

const roots = [...options.root, ...await Promise.all(options.release.map((release) => releaseRoot(release)))]
const grid = versionsGrid.filter(({ name }) => !options.only || options.only.includes(name))
await mkdir(options.out, { recursive: true })
for (const root of roots.length > 0 ? roots : [undefined]) {
  const directory = await mkdtemp(join(tmpdir(), 'versions-'))
  try {
    await runGrid(grid, { outDirectory: directory, root, log: console.error })
    await keep(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}
