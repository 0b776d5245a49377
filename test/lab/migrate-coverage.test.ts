import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { MigrateFlags, MigrateParam } from '../../lib/constants'

interface Proof {
  title: string
  file: string
  flags: string[]
  parameters: string[]
  tooNew: string[]
}

/** The claims in a call `proof(title, claims, body)`; the function itself checks that they were in a migrate call. */
function readProof(call: ts.CallExpression, file: string): Proof {
  const [title, claims] = call.arguments
  if (!title || !ts.isStringLiteral(title) || !claims || !ts.isObjectLiteralExpression(claims)) {
    throw new Error(`${file}: proof() needs a title and claims that can be read: ${call.getText()}`)
  }
  const lists = new Map(claims.properties.map((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isArrayLiteralExpression(property.initializer)) throw new Error(`${file}: ${property.getText()}`)
    return [property.name.getText(), property.initializer.elements.map((element) => (element as ts.StringLiteral).text)]
  }))
  const list = (name: string): string[] => lists.get(name) ?? []
  return { title: title.text, file, flags: list('flags'), parameters: list('parameters'), tooNew: list('tooNew') }
}

function proofs(): Proof[] {
  return readdirSync(__dirname).filter((file) => /^migrate-.*\.test\.ts$/.test(file)).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(__dirname, file), 'utf8'), ts.ScriptTarget.ES2022, true)
    const found: Proof[] = []
    const walk = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'proof') found.push(readProof(node, file))
      ts.forEachChild(node, walk)
    }
    walk(source)
    return found
  })
}

const all = proofs()
const titlesOf = (pick: (proof: Proof) => string[], name: string): string[] =>
  all.filter((proof) => pick(proof).includes(name)).map(({ file, title }) => `${file}: ${title}`)

test('each of libvirt\'s 21 migration flags is proven by a migration, or by libvirt\'s refusal', () => {
  const table = Object.keys(MigrateFlags).map((flag) => [flag, titlesOf(({ flags }) => flags, flag)] as const)
  expect(table).toHaveLength(21)
  expect(table.filter(([, titles]) => titles.length === 0).map(([flag]) => flag)).toEqual([])
})

test('each of libvirt\'s 25 migration parameters is proven to arrive, or to be refused by its version', () => {
  const fields: string[] = Object.values(MigrateParam)
  const table = fields.map((field) => [field, titlesOf(({ parameters, tooNew }) => [...parameters, ...tooNew], field)] as const)
  expect(table).toHaveLength(25)
  expect(table.filter(([, titles]) => titles.length === 0).map(([field]) => field)).toEqual([])
})

test('no test claims what libvirt does not have', () => {
  const known = [...Object.keys(MigrateFlags), ...Object.values(MigrateParam)]
  const claimed = all.flatMap(({ flags, parameters, tooNew }) => [...flags, ...parameters, ...tooNew])
  expect(claimed.filter((name) => !known.includes(name as never))).toEqual([])
})
