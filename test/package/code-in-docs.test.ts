import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { blocks as all, type Block } from '../support/pages-of-docs'

const root = join(__dirname, '../..')
const blocks = all()
const ofLanguage = (...languages: string[]): Block[] => blocks.filter(({ language }) => languages.includes(language))

const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, { require: { types: string } }> }
/** The declarations of each entry, as a user's compiler finds them. */
const declarations = Object.fromEntries(Object.entries(entries).filter(([, each]) => typeof each === 'object')
  .map(([name, each]) => [`nodevirt${name.slice(1)}`, join(root, each.require.types)]))

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

// Names that an example leaves open are those of test/support/names-in-docs.ts.
test('each example in JavaScript or TypeScript compiles against the declarations of the package', () => {
  const names = join(root, 'test/support/names-in-docs.ts')
  const files = new Map(ofLanguage('js', 'ts').map((block, at) => [join(root, 'docs', `example-${at}.ts`), block]))
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'], strict: true, noImplicitAny: false, useUnknownInCatchVariables: false, noEmit: true, skipLibCheck: true,
    paths: Object.fromEntries(Object.entries(declarations).map(([name, file]) => [name, [file]])),
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  const textOf = (file: string): string | undefined => files.has(file) ? `${files.get(file)!.code}\nexport {}\n` : undefined
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => textOf(file) ?? readFile(file)
  host.getSourceFile = (file, target, ...others) => {
    const text = textOf(file)
    return text === undefined ? getSourceFile(file, target, ...others) : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram([names, ...files.keys()], options, host)
  const found = [names, ...files.keys()].flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name))).map(({ file, start = 0, messageText }) => {
    const said = ts.flattenDiagnosticMessageText(messageText, ' ')
    const line = file?.text.slice(start).split('\n')[0] ?? ''
    return `${files.get(file?.fileName ?? '')?.where ?? file?.fileName}: ${line}: ${said}`
  })
  expect(found).toEqual([])
})

test('each example that says that it runs does, on the test driver', async () => {
  const running = blocks.filter(({ runs }) => runs)
  expect(running.length).toBeGreaterThan(3)
  const directory = mkdtempSync(join(root, '.cache/docs-'))
  try {
    // From within the package, so that its own name leads to it.
    const failed = await Promise.all(running.map(async ({ where, code }, at) => {
      const file = join(directory, `${at}.mjs`)
      writeFileSync(file, code)
      const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 60_000 }).catch((error: Error) => ({ stdout: '', stderr: error.message }))
      return stdout === '' ? [where] : []
    }))
    expect(failed.flat()).toEqual([])
  } finally {
    rmSync(directory, { recursive: true })
  }
})

test('each name that an example imports is exported', async () => {
  const program = ts.createProgram(Object.values(declarations), { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022 })
  const checker = program.getTypeChecker()
  const namesOf = (file: string): string[] =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol).map(({ name }) => name)
  const missing = ofLanguage('js', 'ts').flatMap((block) => parsed(block).statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const from = (statement.moduleSpecifier as ts.StringLiteral).text
    if (!from.startsWith('nodevirt')) return []
    const file = declarations[from]
    if (!file) return [`${block.where}: there is no ${from}`]
    const named = statement.importClause?.namedBindings
    const wanted = named && ts.isNamedImports(named) ? named.elements.map(({ name, propertyName }) => (propertyName ?? name).text) : []
    const there = namesOf(file)
    return wanted.filter((name) => !there.includes(name)).map((name) => `${block.where}: ${from} has no ${name}`)
  }))
  expect(missing).toEqual([])
})
