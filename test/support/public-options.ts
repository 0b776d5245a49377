import { join } from 'node:path'
import ts from 'typescript'

/** An argument with options that something public takes. */
export interface Taken {
  /** 'connect', 'Domain.migrate'. */
  readonly path: string
  readonly parameter: string
  /** The names of the parameters before it. */
  readonly before: readonly string[]
  /** The options' names, sorted. */
  readonly keys: readonly string[]
  /** The option that has to be given for this type to be meant: the name of a policy. */
  readonly told: object
  readonly type: ts.Type
}

const root = join(__dirname, '../..')

/** All arguments with options of what a package exports, by its types: of functions, and of the methods of whatever they give out. */
export class PublicOptions {
  readonly all: Taken[] = []
  readonly #checker: ts.TypeChecker
  readonly #seen = new Set<ts.Symbol>()
  readonly #but: ReadonlySet<string>

  /** `but`: paths of functions that take no options although a key of an argument may be left out. */
  constructor(entries: readonly string[], but: ReadonlySet<string>) {
    this.#but = but
    const files = entries.map((entry) => join(root, entry))
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: unknown }
    const program = ts.createProgram(files, { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noEmit: true })
    this.#checker = program.getTypeChecker()
    for (const file of files) {
      const module = this.#checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
      for (const exported of this.#checker.getExportsOfModule(module)) this.#export(exported)
    }
  }

  /** Options inside an option. */
  inside({ type, path, parameter, before }: Taken, key: string): Taken[] {
    const option = type.getProperty(key) as ts.Symbol
    return this.#optionsIn(this.#checker.getTypeOfSymbol(option)).map((inner) => this.#taken({ path: `${path}.${key}`, parameter, before }, inner))
  }

  #export(exported: ts.Symbol): void {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(exported) : exported
    if (symbol.flags & ts.SymbolFlags.Function) this.#function(symbol.name, this.#checker.getTypeOfSymbol(symbol).getCallSignatures())
    if (symbol.flags & ts.SymbolFlags.Class) this.#class(this.#checker.getDeclaredTypeOfSymbol(symbol))
  }

  #function(path: string, signatures: readonly ts.Signature[]): void {
    if (this.#but.has(path)) return
    for (const signature of signatures) {
      const parameters = signature.getParameters()
      for (const [at, parameter] of parameters.entries()) {
        // A method of the library's own: a table has read them.
        if (parameter.name === 'read') continue
        const before = parameters.slice(0, at).map(({ name }) => name.startsWith('__') ? 'scenario' : name)
        for (const type of this.#optionsIn(this.#checker.getTypeOfSymbol(parameter))) this.all.push(this.#taken({ path, parameter: parameter.name, before }, type))
      }
      const result = signature.getReturnType()
      this.#class(this.#checker.getAwaitedType(result) ?? result)
    }
  }

  #class(given: ts.Type): void {
    for (const type of given.isUnion() ? given.types : [given]) {
      const { symbol } = type as { symbol?: ts.Symbol }
      if (!symbol || !(symbol.flags & ts.SymbolFlags.Class) || !isOurs(symbol) || this.#seen.has(symbol)) continue
      this.#seen.add(symbol)
      for (const member of type.getProperties().filter(isPublic)) {
        const of = this.#checker.getTypeOfSymbol(member)
        const calls = of.getCallSignatures()
        if (calls.length > 0) this.#function(`${symbol.name}.${member.name}`, calls)
        else this.#class(this.#checker.getNonNullableType(of))
      }
    }
  }

  /** The types of objects, alone or in a list, of which something need not be said. */
  #optionsIn(given: ts.Type): ts.Type[] {
    const type = this.#checker.getNonNullableType(given)
    if (type.isUnion()) return type.types.flatMap((each) => this.#optionsIn(each))
    if (this.#checker.isArrayType(type)) return this.#checker.getTypeArguments(type as ts.TypeReference).flatMap((each) => this.#optionsIn(each))
    if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection()) return []
    const { symbol } = type as { symbol?: ts.Symbol }
    if (type.getCallSignatures().length > 0 || (symbol && symbol.flags & ts.SymbolFlags.Class)) return []
    const properties = type.getProperties()
    // A document is no options: the writer refuses what it does not know by its path.
    if (properties.some(({ name }) => name === '$')) return []
    return properties.some(({ flags }) => flags & ts.SymbolFlags.Optional) && properties.every(isOurs) ? [type] : []
  }

  #taken(where: Pick<Taken, 'path' | 'parameter' | 'before'>, type: ts.Type): Taken {
    const name = type.getProperty('name')
    const word = name && this.#checker.getTypeOfSymbol(name)
    // The name of a policy is not one of its options.
    const named = word?.isStringLiteral() === true
    const keys = type.getProperties().map((property) => property.name).filter((key) => !(named && key === 'name')).sort()
    return { ...where, keys, told: named ? { name: word.value } : {}, type }
  }
}

function isOurs({ declarations }: ts.Symbol): boolean {
  // A property that a mapped type makes has no declaration of its own.
  return !declarations || declarations.some((each) => each.getSourceFile().fileName.startsWith(join(root, 'lib')))
}

/** Not for the library alone: its comment then says so. */
function isPublic(member: ts.Symbol): boolean {
  const [declaration] = member.declarations ?? []
  if (!declaration || !isOurs(member) || !('name' in declaration) || ts.isPrivateIdentifier(declaration.name as ts.Node)) return false
  if (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) return false
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart())
  return !/\bInternal\b|@internal/.test(text)
}
