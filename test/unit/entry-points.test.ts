import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(__dirname, '../..')

interface Conditions { readonly types: string, readonly default: string }
const { exports: listed } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { readonly import: Conditions, readonly require: Conditions }>
}

/** The source of each entry: what `require` loads, before it is compiled. */
const sources = new Map(Object.entries(listed).flatMap(([path, conditions]) => typeof conditions === 'string'
  ? []
  : [[path.replace('.', 'nodevirt'), conditions.require.default.replace('./dist/', 'lib/').replace(/js$/, 'ts')]]))

/** Names that each entry gives, its types among them. */
function namesOf(): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: unknown }
  const files = [...sources.values()].map((file) => join(root, file))
  const program = ts.createProgram(files, { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noEmit: true })
  const checker = program.getTypeChecker()
  return new Map([...sources].map(([entry, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, file)) as ts.SourceFile) as ts.Symbol
    return [entry, checker.getExportsOfModule(module).map(({ name }) => name)]
  }))
}

const names = namesOf()
const of = (entry: string): string[] => names.get(entry) ?? []

test('each entry has its own names, and none is in two', () => {
  // The raw layer has C's names, which its types declare.
  const [entries, all] = [[...names.keys()].filter((entry) => !entry.includes('native')), new Map<string, string[]>()]
  for (const entry of entries) for (const name of of(entry)) all.set(name, [...all.get(name) ?? [], entry])
  expect(entries.map((entry) => [entry, of(entry).length > 1])).toEqual(entries.map((entry) => [entry, true]))
  expect([...all].filter(([, entries]) => entries.length > 1)).toEqual([])
})

test('the root has what a user of hosts and guests needs', () => {
  expect(of('nodevirt')).toEqual(expect.arrayContaining(['connect', 'Connection', 'Domain', 'Network', 'StoragePool', 'LibvirtError', 'supports']))
  const elsewhere = ['nodevirt/migration', 'nodevirt/constants', 'nodevirt/qemu', 'nodevirt/lab', 'nodevirt/report'].flatMap(of)
  expect(elsewhere).toEqual(expect.arrayContaining(['monitor', 'forecast', 'attach', 'evacuate', 'simulate', 'MigrateFlags', 'QemuError', 'createLab', 'report', 'picture']))
  expect(Object.keys(require('../../lib') as object).filter((name) => elsewhere.includes(name))).toEqual([])
})

test('a domain can be migrated with the root alone', () => {
  const { Domain } = require('../../lib') as { Domain: { prototype: { migrate?: unknown } } }
  expect(Domain.prototype.migrate).toBeInstanceOf(Function)
})
