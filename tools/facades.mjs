// Finishes a build: makes its imports lazy (lazy.mjs), and writes its ES module side: beside each CommonJS entry a thin .mjs that passes
// its exports on, so that there is one copy of every class, whichever way the package is loaded. Named one by one: Node cannot see them
// through `export *`.
//   node tools/facades.mjs <dist>
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { writeFileSync } from 'node:fs'
import { makeLazy } from './lazy.mjs'

const require = createRequire(import.meta.url)
const dist = resolve(process.argv[2] ?? 'dist')
makeLazy(dist)

const entries = [
  { path: 'index', types: true },
  { path: 'migration/index', types: true },
  { path: 'constants/index', types: true },
  { path: 'qemu', types: true },
  { path: 'admin/index', types: true },
  { path: 'lab/index', types: true },
  { path: 'xml/index', types: true },
  { path: 'metrics/index', types: true },
  { path: 'opentelemetry', types: true },
  { path: 'report/index', types: true },
  // Its types are types/native.d.mts.
  { path: 'raw', types: false },
]

for (const { path, types } of entries) {
  const file = join(dist, path)
  const names = Object.keys(require(`${file}.js`)).filter((name) => name !== 'default')
  const wrong = names.filter((name) => !/^[A-Za-z_$][\w$]*$/.test(name))
  if (names.length === 0 || wrong.length > 0) throw new Error(`${path}.js: no names to export, or impossible ones: ${wrong.join(', ')}`)
  const own = `./${basename(path)}.js`
  writeFileSync(`${file}.mjs`, `import cjs from '${own}'\nexport const {\n${names.map((name) => `  ${name},\n`).join('')}} = cjs\n`)
  if (types) writeFileSync(`${file}.d.mts`, `export * from '${own}'\n`)
}
