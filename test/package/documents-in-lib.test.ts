import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './consumer'

/** The texts in a file, each as a whole: what stands in a template's place is a name. */
function textsIn(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node)) found.push(node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join(''))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

/** An element that ends, or that has an attribute. */
const markup = /<\/[\w:-]+>|<\w[^<>]*\/>|<[\w:-]+\s+[\w:-]+\s*=/

/** Who may: the writer; the lab, which reads the XML that its caller has given inside of an element; a report's page, which is HTML. */
const may = ['lab/guest-xml.ts', 'report/markup.ts', 'report/page.ts', 'xml/nodes.ts', 'xml/write.ts']

test('no document is built of strings in lib/: objects and the writer make them', () => {
  const directory = join(root, 'lib')
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const found = files.flatMap((name) => textsIn(join(directory, name)).filter((text) => markup.test(text)).map((text) => ({ name, text })))
  expect(found.filter(({ name }) => !may.includes(name))).toEqual([])
  // A file that no longer does so leaves the list.
  expect([...new Set(found.map(({ name }) => name))].sort()).toEqual(may)
})
