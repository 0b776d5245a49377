import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** The floors of docs/architecture.md, lowest first. A file stands on the first one that names it, and imports no higher one. */
const floors: [name: string, files: RegExp][] = [
  ['plain', /^(constants|options|xml)\/|^(advice|data|error-codes|error-data|errors|limit|listeners|names|numbers|queue|typed-params|uri|uuid|document|version)\.ts$/],
  ['native', /^native\.ts$/],
  ['call', /^(call|library|raw)\.ts$/],
  ['port', /^noun\/|^port\.ts$/],
  ['migration', /^migration\//],
  ['lab', /^lab\//],
  ['in production', /^metrics\/|^opentelemetry\.ts$/],
  ['report', /^report\//],
  ['cli', /^cli\//],
  ['root', /^(index|native-index)\.ts$/],
  ['on connections', /^(host-identity|nouns)\.ts$/],
  ['connection', /^(admin|healing)\/|^(auth|connection|connection-options|forgotten|keepalive|link|side-connections)\.ts$/],
  ['events', /^events\//],
  // The rest of lib is libvirt's nouns: each is a file, and a folder for the parts that do not fit into it.
  ['nouns', /^[a-z-]+(\.ts$|\/)/],
]
const order = ['plain', 'native', 'call', 'events', 'port', 'nouns', 'connection', 'on connections', 'migration', 'in production', 'report', 'lab', 'cli']

const lib = join(root, 'lib')
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

interface Import { readonly file: string, readonly type: boolean }

function importsOf(name: string): Import[] {
  const text = readFileSync(join(lib, name), 'utf8')
  const statements = text.matchAll(/^(?:import|export)\s+(?:(type\s+)?([^'";]*?)\s*from\s+)?'(\.[^']+)'/gm)
  return [...statements].flatMap(([, type, names = '', path]) => {
    const to = join(name, '..', path!)
    const file = [`${to}.ts`, join(to, 'index.ts')].find((each) => existsSync(join(lib, each)))
    const named = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',').map((each) => each.trim()).filter(Boolean)
    // An import that leads out of lib is of the add-on's types.
    return file ? [{ file, type: type !== undefined || named?.every((each) => each.startsWith('type ')) === true }] : []
  })
}

const floorOf = (file: string): string => floors.find(([, each]) => each.test(file))?.[0] ?? 'none'

test('every floor has files, and each file stands on one', () => {
  const there = new Set(files.map(floorOf))
  expect([...there].sort()).toEqual([...order, 'root'].sort())
})

test('no file imports a file of a higher floor', () => {
  const upward = files.filter((file) => floorOf(file) !== 'root').flatMap((file) => importsOf(file)
    .filter((to) => floorOf(to.file) === 'root' || order.indexOf(floorOf(to.file)) > order.indexOf(floorOf(file)))
    .map((to) => `${file} (${floorOf(file)}) imports ${to.file} (${floorOf(to.file)})`))
  expect(upward).toEqual([])
})

test('no files import each other in a circle, but for types', () => {
  const left = new Map(files.map((file) => [file, importsOf(file).filter(({ type }) => !type).map((to) => to.file)]))
  // A file that imports no remaining file is in no circle.
  for (let before = 0; before !== left.size;) {
    before = left.size
    for (const [file, to] of left) if (!to.some((each) => left.has(each))) left.delete(file)
  }
  expect([...left.keys()]).toEqual([])
})
