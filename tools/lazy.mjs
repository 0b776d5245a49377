// Makes a build load its parts when they are first used: what tsc writes as
//   const call_1 = require("../call");   ...   call_1.call(name)
// becomes
//   const call_1 = () => call_1_ ??= require("../call");   ...   call_1().call(name)
// so that who connects does not read two hundred files first, of which it uses few. One line stays one line. facades.mjs calls it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import typescript from 'typescript'

const { createSourceFile, forEachChild, isVariableStatement, isIdentifier, isCallExpression, isPropertyAccessExpression, isNewExpression } = typescript

/** `const call_1 = require("../call")`, as tsc writes an import, by the name of its variable. */
function importsOf(source) {
  const found = new Map()
  for (const statement of source.statements.filter(isVariableStatement)) {
    const [{ name, initializer }, ...more] = statement.declarationList.declarations
    const required = initializer && isCallExpression(initializer) && initializer.expression.getText() === 'require'
    if (more.length === 0 && required && /^\w+_\d+$/.test(name.getText())) found.set(name.getText(), { name, initializer })
  }
  return found
}

/** `a` of `a.b.c` */
const leftmost = (node) => isPropertyAccessExpression(node) ? leftmost(node.expression) : node

/** The text of a module with its imports made lazy. */
function lazy(text, path) {
  const source = createSourceFile(path, text, typescript.ScriptTarget.ES2022, true)
  const imports = importsOf(source)
  const edits = []
  const visit = (node) => {
    const known = isIdentifier(node) && imports.get(node.text)
    if (known && known.name !== node) {
      const { parent } = node
      if (!isPropertyAccessExpression(parent) || parent.expression !== node) {
        throw new Error(`${path}: ${node.text} is used otherwise than for what it exports`)
      }
      edits.push({ at: node.end, put: '()' })
    }
    // `new a().B()` would make an a.
    if (isNewExpression(node) && imports.has(leftmost(node.expression).text)) {
      edits.push({ at: node.expression.getStart(), put: '(' }, { at: node.expression.end, put: ')' })
    }
    forEachChild(node, visit)
  }
  visit(source)
  for (const [name, { initializer }] of imports) edits.push({ at: initializer.getStart(), put: `() => ${name}_ ??= ` })
  let done = text
  for (const { at, put } of edits.sort((a, b) => b.at - a.at)) done = done.slice(0, at) + put + done.slice(at)
  if (imports.size === 0) return done
  const strict = source.statements[0]
  if (strict?.getText() !== '"use strict";') throw new Error(`${path}: does not begin as tsc's output does`)
  return `${done.slice(0, strict.end)} let ${[...imports.keys()].map((name) => `${name}_`).join(', ')};${done.slice(strict.end)}`
}

/** Of all that tsc wrote there. */
export function makeLazy(dist) {
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    const file = join(dist, path)
    writeFileSync(file, lazy(readFileSync(file, 'utf8'), path))
  }
}
