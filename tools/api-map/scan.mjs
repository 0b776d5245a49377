// Which public methods of lib call which C functions: directly, or through what is private to lib.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const isFunctionLike = (node) => ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node) || ts.isSetAccessorDeclaration(node) || ts.isConstructorDeclaration(node)
/** A part of the sources that names C functions and refers to other parts. */
const isPart = (node) => isFunctionLike(node) || ts.isPropertyDeclaration(node)
  || (ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent))
  || (ts.isVariableDeclaration(node) && ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent))

/** One that makes whatever call it is told to: where that leads says nothing of who calls it. */
const makesAnyCall = (node) => (node.typeParameters ?? []).some(({ constraint }) => /^(Remote|Local|Function)Name$/.test(constraint?.getText() ?? ''))

/** @returns {Map<string, string[]>} the nearest methods, by the name of the C function. */
export function scanMethods(root, entries, functions) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(fileNames, { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  const lib = join(root, 'lib')
  const ours = (node) => node.getSourceFile().fileName.startsWith(`${lib}/`) && !node.getSourceFile().isDeclarationFile

  const internal = (node) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')
  const hidden = (node) => internal(node) || (node.name && ts.isPrivateIdentifier(node.name))
    || Boolean(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.NonPublicAccessibilityModifier)
  const resolved = (symbol) => symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

  const roots = publicParts()
  const named = new Map()
  const isRoot = new Set(roots.map(({ part }) => part))
  for (const { name, part } of roots) spread(name, part)
  const nearest = new Map()
  for (const [name, methods] of named) {
    const least = Math.min(...methods.values())
    const found = [...methods].filter(([, steps]) => steps === least).map(([method]) => method).sort()
    const members = found.filter((method) => /\W/.test(method))
    nearest.set(name, members.length > 0 ? members : found)
  }
  return nearest

  /** Breadth first, so that the first that is found of a function is the shortest way to it. */
  function spread(method, start) {
    const seen = new Set([start])
    for (let level = [start], steps = 0; level.length > 0; steps++) {
      const next = []
      for (const part of level) {
        const { names, to } = look(part)
        for (const [name, key] of names) {
          const methods = named.get(name) ?? named.set(name, new Map()).get(name)
          const known = method(part === start ? key : undefined, name)
          // A constructor that leads somewhere says less than the method that is called for it.
          const far = ts.isConstructorDeclaration(start) && part !== start ? steps + 100 : steps
          if (!methods.has(known) || methods.get(known) > far) methods.set(known, far)
        }
        for (const each of to) if (!seen.has(each) && !isRoot.has(each)) seen.add(each), next.push(each)
      }
      level = next
    }
  }

  /** The names of C functions in it, each with the key or property that it stands under, and the parts that it refers to. */
  function look(part) {
    part.looked ??= (() => {
      const names = [], to = new Set()
      const visit = (node, key) => {
        if (ts.isStringLiteralLike(node) && functions.has(node.text)) names.push([node.text, key])
        // Of an error: it names a function that is not called.
        if (ts.isPropertyAssignment(node) && node.name.getText() === 'function') return
        if (ts.isCallExpression(node) && node.expression.getText() === 'closedError') return
        if (ts.isPropertyAssignment(node)) return visit(node.initializer, key ?? node.name.getText())
        if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && node.left.getText().startsWith('this.')) {
          return visit(node.right, node.left.getText().slice('this.'.length))
        }
        if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) for (const each of partsOf(node)) to.add(each)
        ts.forEachChild(node, (child) => ts.isTypeNode(child) ? undefined : visit(child, key))
      }
      const body = part.body ?? part.initializer
      if (body) visit(body)
      return { names, to: makesAnyCall(part) ? new Set() : to }
    })()
    return part.looked
  }

  /** The parts that an identifier stands for, as far as they are in lib. A class that is made stands for its constructor and its properties. */
  function partsOf(identifier) {
    const symbol = resolved(checker.getSymbolAtLocation(identifier))
    return (symbol?.declarations ?? []).filter(ours).flatMap((declaration) => {
      if (isPart(declaration)) return [declaration]
      if (!ts.isClassDeclaration(declaration) || !ts.isNewExpression(identifier.parent)) return []
      // And for what others call by an interface, or Node by itself, of a stream.
      const known = declaration.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ImplementsKeyword)
      return declaration.members.filter((member) => ts.isConstructorDeclaration(member) || (ts.isPropertyDeclaration(member) && member.initializer)
        || (isPart(member) && (known ? !hidden(member) : /^_[a-z]/.test(member.name?.getText() ?? ''))))
    })
  }

  /** Functions that an entry exports, and the public members of every class that a user can get hold of. */
  function publicParts() {
    const found = []
    const classes = new Set()
    const types = new Set()
    const visitType = (type) => {
      if (!type || types.has(type)) return
      types.add(type)
      if (type.isUnionOrIntersection()) return type.types.forEach(visitType)
      for (const each of checker.getTypeArguments(type).concat(type.aliasTypeArguments ?? [])) visitType(each)
      const declaration = type.symbol?.declarations?.find((each) => ts.isClassDeclaration(each) && ours(each))
      if (declaration) visitClass(type.symbol, declaration)
    }
    const visitCalls = (type) => type.getCallSignatures().forEach((signature) => visitType(signature.getReturnType()))
    const visitClass = (symbol, declaration) => {
      if (classes.has(symbol)) return
      classes.add(symbol)
      const type = checker.getDeclaredTypeOfSymbol(symbol)
      for (const member of declaration.members) {
        const owner = symbol.name
        if (ts.isConstructorDeclaration(member)) {
          // The calls of a constructor: those in a collection's table, by method; the others give facts of an object as soon as it is there.
          const use = { list: 'list', byName: 'get', byUuid: 'get' }
          const keyOf = (key, name) => /Event(Dere|Re)gister/.test(name) ? 'events' : key === undefined || /[^\w]/.test(key) ? null : use[key] ?? key
          found.push({ part: member, name: (key, name) => [owner, keyOf(key, name)].filter(Boolean).join('.') })
        } else if (isPart(member) && !hidden(member)) {
          found.push({ part: member, name: () => `${owner}.${ts.isComputedPropertyName(member.name) ? member.name.expression.getText() : member.name.getText()}` })
        }
      }
      for (const property of type.getProperties()) {
        if ((property.declarations ?? []).some((each) => hidden(each))) continue
        const of = checker.getTypeOfSymbol(property)
        visitType(of)
        visitCalls(of)
      }
      for (const base of checker.getBaseTypes(type)) visitType(base)
    }
    for (const [entry, file] of entries) {
      const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, file)))
      for (const exported of checker.getExportsOfModule(module)) {
        const symbol = resolved(exported)
        const declaration = symbol.declarations?.find(ours)
        if (!declaration) continue
        if (ts.isClassDeclaration(declaration)) visitClass(symbol, declaration)
        if (!ts.isFunctionDeclaration(declaration)) continue
        found.push({ part: declaration, name: () => `${exported.name}()${entry === 'nodevirt' ? '' : ` of ${entry}`}` })
        visitCalls(checker.getTypeOfSymbol(symbol))
      }
    }
    // lib/migration/install.ts puts it on Domain from above.
    const install = program.getSourceFile(join(lib, 'migration/migrate.ts'))
    const migrate = install.statements.find((each) => ts.isFunctionDeclaration(each) && each.name.text === 'migrate')
    found.push({ part: migrate, name: () => 'Domain.migrate' })
    visitCalls(checker.getTypeAtLocation(migrate))
    return found
  }
}

/** The source of each entry of package.json, but for the raw layer and the constants. */
export function entriesOf(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([path, conditions]) => {
    if (typeof conditions === 'string' || /^\.\/(native|constants|lab)$/.test(path)) return []
    const file = conditions.require.default.replace('./dist/', 'lib/').replace(/js$/, 'ts')
    return [[path.replace('.', 'nodevirt'), join(dirname(file), file.split('/').pop())]]
  })
}
