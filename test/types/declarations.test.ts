import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(__dirname, '../..')
const project = join(__dirname, 'published/tsconfig.json')
const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(project, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })!
const program = ts.createProgram(fileNames, options)
const checker = program.getTypeChecker()
const entries = ['index', 'migration/index', 'constants/index', 'qemu', 'admin/index', 'lab/index'].map((path) => join(root, `dist/${path}.d.ts`))

test('what is published compiles by itself, and with the uses of the public API', () => {
  const said = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(said).toEqual([])
  expect(fileNames.length).toBeGreaterThan(150)
})

test('nothing internal is published', () => {
  expect(fileNames.filter((file) => /@internal|\bInternal[.:,]/.test(readFileSync(file, 'utf8')))).toEqual([])
  const members = (file: string, name: string): string[] => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
    const found = checker.getExportsOfModule(module).find((each) => each.name === name) as ts.Symbol
    return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(found))).map((member) => member.name)
  }
  const connection = members(entries[0]!, 'Connection')
  expect(connection).toEqual(expect.arrayContaining(['uri', 'networks', 'close']))
  expect(connection.filter((name) => ['hub', 'lease', 'own', 'control', 'request', 'callWithin', 'generation', 'options'].includes(name))).toEqual([])
  expect(members(join(root, 'dist/admin/index.d.ts'), 'AdminConnection').filter((name) => name === 'request')).toEqual([])
  const domain = members(entries[0]!, 'Domain')
  expect(domain).toEqual(expect.arrayContaining(['name', 'migrate', 'start']))
  expect(domain.filter((name) => ['request', 'requestLasting', 'current', 'handleOn', 'on', 'lasting'].includes(name))).toEqual([])
})

/** Errors, which tests make, and what somebody really makes by himself. A facet is a type alone: its noun has it. */
const made = ['AbortError', 'Hole', 'LabError', 'LibvirtError', 'Listing', 'PolicyRun', 'QemuError', 'TraceError']

test('what the library makes, nobody else can', () => {
  const open = entries.flatMap((file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol))
    .filter(({ declarations = [] }) => !declarations.some((each) => ts.isTypeOnlyImportOrExportDeclaration(each)))
    .map((symbol) => symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
    .filter(({ flags }) => flags & ts.SymbolFlags.Class)
    .filter((symbol) => checker.getTypeOfSymbol(symbol).getConstructSignatures()
      .some(({ declaration }) => !declaration || !(ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.NonPublicAccessibilityModifier)))
    .map(({ name }) => name)
  expect([...new Set(open)].sort()).toEqual(made)
})
