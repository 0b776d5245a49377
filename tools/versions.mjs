// Tries this project on other releases of Debian and on each Node, and writes docs/support.md out of what came of it:
//   npm run test:versions                 all parts, then the page
//   npm run test:versions -- driver:sid   that part only, and the page with the kept results of the others
// The results are kept in .cache/versions. Linux is needed, and but for the parts unit:* root and mmdebstrap.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { releaseRoot } from '../dist/lab/index.mjs'
import { nodeOf, nodes } from '../test/support/machines.js'
import { supportPage } from './versions/page.mjs'

const project = join(dirname(fileURLToPath(import.meta.url)), '..')
const kept = join(project, '.cache/versions')
const releases = ['trixie', 'sid']

/** The lab tests that run inside each release: hosts and guests, every way to migrate, what newer versions know, and the recovery of post-copy. */
const labTests = ['lab', 'migrate-ways', 'migrate-newer', 'recovery'].map((name) => `test/lab/${name}.test.ts`)
const faultTests = (...names) => names.map((name) => `test/lab/fault-${name}.test.ts`)
const allFaults = faultTests('daemons', 'guests', 'abort', 'link', 'client')
/** Which hosts migrate to which while something breaks; '' is this machine's own release. All of it for all pairs would take an hour. */
const faultPairs = [['', 'sid', allFaults], ['sid', '', allFaults], ['', 'trixie', faultTests('guests')], ['trixie', 'sid', faultTests('daemons', 'guests')]]

const wanted = process.argv.slice(2)
const roots = {}
// Other Nodes need no other release.
if (wanted.length === 0 || wanted.some((name) => !name.startsWith('unit:'))) {
  for (const release of releases) roots[release] = await releaseRoot(release, { onMake: (what) => console.error(`nodevirt: ${what}`) })
  // Inside a release is no apt that could fetch it.
  execFileSync(process.execPath, [join(project, 'test/support/fetch-promtool.js')])
}

/** A part is a run of jest: inside a release, on this machine with hosts of other releases, or on another Node. */
const parts = {
  ...Object.fromEntries(releases.map((release) => [`driver:${release}`, { inside: release, tests: ['test/driver'] }])),
  ...Object.fromEntries(releases.map((release) => [`lab:${release}`, { inside: release, tests: labTests }])),
  'pairs': { tests: ['test/lab/versions.test.ts'], environment: { NODEVIRT_VERSIONS: releases.join(','), NODEVIRT_VERSIONS_RESULTS: join(kept, 'migrations.json') } },
  ...Object.fromEntries(faultPairs.map(([from, to, tests]) => [`faults:${from || 'own'}-${to || 'own'}`, {
    tests, environment: { NODEVIRT_STAGE_ROOTS: [from, to].map((release) => release && roots[release]).join(':') },
  }])),
  ...Object.fromEntries(nodes.map((major) => [`unit:${major}`, { major, tests: ['test/unit'] }])),
}

/** Runs a part, and keeps what each test came to. */
async function run(name, { inside, major, tests, environment = {} }) {
  const file = `${name.replace(':', '-')}.json`
  const place = inside ? '/opt/nodevirt' : project
  const report = join('.cache/versions', `report-${file}`)
  rmSync(join(project, report), { force: true })
  const reporters = ['default', './test/support/second-tries.js', './tools/versions/reporter.cjs'].map((each) => `--reporters=${each}`)
  const jest = ['node_modules/jest/bin/jest.js', ...reporters, '--cacheDirectory', join(place, '.cache/jest'), ...tests]
  const node = major ? await nodeOf(major, process.arch) : process.execPath
  const command = inside ? ['bash', 'scripts/inside.sh', roots[inside], 'node', ...jest] : [node, ...jest]
  console.error(`== ${name}`)
  const began = Date.now()
  await new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: project, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment, NODEVIRT_VERSIONS_REPORT: join(place, report) },
    })
    child.once('error', reject)
    child.once('close', resolve)
  })
  const result = JSON.parse(readFileSync(join(project, report), 'utf8'))
  writeFileSync(join(kept, file), JSON.stringify({ seconds: Math.round((Date.now() - began) / 1000), ...result }))
  return result.failures.length
}

for (const name of wanted) if (!(name in parts)) throw new Error(`there is no part ${name}; there are ${Object.keys(parts).join(', ')}`)
mkdirSync(kept, { recursive: true })
let failed = 0
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) failed += await run(name, part)
}
writeFileSync(join(project, 'docs/support.md'), supportPage(kept, { releases, nodes, parts: Object.keys(parts), faultPairs }))
process.exitCode = failed > 0 ? 1 : 0
