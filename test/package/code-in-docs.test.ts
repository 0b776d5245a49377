import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'

const root = join(__dirname, '../..')
const pages = ['', 'docs/'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => folder + name))

interface Block { where: string, language: string, code: string }

const blocks = pages.flatMap((page): Block[] => [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)]
  .map(({ 1: language = '', 2: code = '', index }, at) => ({ where: `${page} #${at + 1} (character ${index})`, language, code })))
const ofLanguage = (...languages: string[]): Block[] => blocks.filter(({ language }) => languages.includes(language))

function parsed({ where, language, code }: Block): ts.SourceFile {
  return ts.createSourceFile(`${where}.${language}`, code, ts.ScriptTarget.ESNext, true, language === 'ts' ? ts.ScriptKind.TS : ts.ScriptKind.JS)
}

test('all pages are looked at', () => {
  expect(ofLanguage('js').length).toBeGreaterThan(10)
  expect(ofLanguage('ts').length).toBeGreaterThan(3)
})

test('the oldest Node that is supported can read each JavaScript example', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-docs-'))
  try {
    const refused = await Promise.all(ofLanguage('js').map(async (block, at) => {
      const file = join(directory, `${at}.mjs`)
      writeFileSync(file, block.code)
      return promisify(execFile)(process.execPath, ['--check', file]).then(() => [], (error: Error) => [`${block.where}: ${error.message}`])
    }))
    expect(refused.flat()).toEqual([])
  } finally {
    rmSync(directory, { recursive: true })
  }
})

test('no JavaScript example declares with `using`, which Node 20 and 22 do not know', () => {
  const using = ofLanguage('js').filter((block) => {
    let found = false
    const visit = (node: ts.Node): void => {
      found ||= ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) !== 0
      ts.forEachChild(node, visit)
    }
    visit(parsed(block))
    return found
  })
  expect(using.map(({ where }) => where)).toEqual([])
})

test('each name that an example imports is exported', async () => {
  const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, { require: { types: string } }> }
  const files = Object.fromEntries(Object.entries(entries).filter(([, each]) => typeof each === 'object')
    .map(([name, each]) => [`nodevirt${name.slice(1)}`, join(root, each.require.types)]))
  const program = ts.createProgram(Object.values(files), { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022 })
  const checker = program.getTypeChecker()
  const namesOf = (file: string): string[] =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol).map(({ name }) => name)
  const missing = ofLanguage('js', 'ts').flatMap((block) => parsed(block).statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const from = (statement.moduleSpecifier as ts.StringLiteral).text
    if (!from.startsWith('nodevirt')) return []
    const file = files[from]
    if (!file) return [`${block.where}: there is no ${from}`]
    const named = statement.importClause?.namedBindings
    const wanted = named && ts.isNamedImports(named) ? named.elements.map(({ name, propertyName }) => (propertyName ?? name).text) : []
    const there = namesOf(file)
    return wanted.filter((name) => !there.includes(name)).map((name) => `${block.where}: ${from} has no ${name}`)
  }))
  expect(missing).toEqual([])
})
