import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(__dirname, '../..')
const node = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8', cwd: root, stdio: 'pipe' })

/** The files of dist that are read by the time that an entry is there. */
function filesOf(entry: string): string[] {
  const script = `require(${JSON.stringify(join(root, 'dist', entry))}); console.log(JSON.stringify(Object.keys(require.cache)))`
  return (JSON.parse(node('-e', script)) as string[]).map((file) => relative(join(root, 'dist'), file))
}

test('nodevirt reads neither the add-on nor migrations, documents and the lab before they are used', () => {
  const files = filesOf('index.js')
  expect(files).toContain('domain/domain.js')
  expect(files.filter((file) => /^(migration\/(?!install\.js)|xml\/|lab\/|admin\/|cli\/|\.\.)/.test(file))).toEqual([])
  expect(files.length).toBeLessThan(40)
})

test('nodevirt/native reads nothing of the typed layer', () => {
  const files = filesOf('raw.js').filter((file) => !file.startsWith('..'))
  expect(files).toContain('call.js')
  expect(files.filter((file) => !/^(raw|call|native|errors|error-data|advice|version)\.js$|^options\/|^constants\/error\.js$/.test(file))).toEqual([])
})

describe('tools/lazy.mjs', () => {
  let directory: string
  const lazy = (): string => node('--input-type=module', '-e', `import { makeLazy } from './tools/lazy.mjs'\nmakeLazy(${JSON.stringify(directory)})`)
  const write = (name: string, source: string): void => writeFileSync(join(directory, name), `"use strict";\nconst part_1 = require("./part");\n${source}\n`)
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'nodevirt-lazy-'))
    writeFileSync(join(directory, 'part.js'), `console.log('part is read')
      exports.Part = class { name = 'its name' }
      exports.parts = { Inner: exports.Part, make: () => 'made', tag: ([text]) => text }`)
  })
  afterEach(() => { rmSync(directory, { recursive: true }) })

  test('a part is read at its first use, and once; its classes can be made and inherited', () => {
    write('use.js', 'console.log(1); part_1.parts.make(); console.log(2, (0, part_1.parts.make)(), part_1.parts.tag`word`)')
    write('make.js', 'class Sub extends part_1.Part {} console.log(new part_1.Part().name, new part_1.parts.Inner().name, new Sub().name)')
    lazy()
    expect(node(join(directory, 'use.js'))).toBe('1\npart is read\n2 made word\n')
    expect(node(join(directory, 'make.js'))).toBe('part is read\nits name its name its name\n')
  })

  test('what it cannot make lazy, it refuses', () => {
    write('main.js', 'console.log(part_1)')
    expect(lazy).toThrow('part_1 is used otherwise than for what it exports')
  })
})
