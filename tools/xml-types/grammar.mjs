// One schema with everything that it includes: its definitions by name, and where it starts.

export class Grammar {
  #files
  #nested = new Map()

  constructor(files, file) {
    this.#files = files
    this.file = file
    this.defines = new Map()
    const choices = []
    const include = (name) => {
      const { includes, defines, choices: more = {} } = files[name] ?? (() => { throw new Error(`${name} is not among the schemas`) })()
      for (const each of includes) include(each)
      for (const [key, pattern] of Object.entries(defines)) this.defines.set(key, pattern)
      choices.push(...Object.entries(more))
    }
    include(file)
    for (const [key, pattern] of choices) {
      const old = this.defines.get(key)
      this.defines.set(key, old === undefined || old[0] === 'never' ? pattern : ['choice', old, pattern])
    }
    // A file that is included may bring the start.
    const startOf = (name) => files[name].start ?? files[name].includes.map(startOf).find((each) => each !== undefined)
    this.start = startOf(file)
  }

  /** What a reference stands for, and the grammar that it is to be read in. */
  resolve(pattern) {
    const [kind, name] = pattern
    if (kind === 'ref') {
      const found = this.defines.get(name)
      if (found === undefined) throw new Error(`${this.file} does not define ${name}`)
      return { grammar: this, pattern: found }
    }
    if (!this.#nested.has(name)) this.#nested.set(name, new Grammar(this.#files, name))
    const grammar = this.#nested.get(name)
    return { grammar, pattern: grammar.start }
  }

  /** A definition as if it were where documents start: for kinds of documents that are a part of another. */
  named(name) {
    return { grammar: this, pattern: this.resolve(['ref', name]).pattern }
  }
}
