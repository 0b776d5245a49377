// The role of each argument of a C function: derived from its type and from libvirt's habits, and, where neither can tell, from
// api/arguments.json. The habits:
//
//   const T *, a handle, an integer, a callback     is read
//   T **, int *, a structure without const          is written
//   an integer called n*, max*, *len or *size beside a pointer is its length: the next argument's neighbour first
//   a pointer that is not const, beside a length that is a value, is written by functions that get, list, peek or tell
//     statistics, and read by all others
//
// CommonJS so that jest can load it.

const nouns = 'Connect|Domain|DomainCheckpoint|DomainSnapshot|Interface|Network|NetworkPort|NodeDevice|NWFilter|NWFilterBinding|Secret|Server|Client|StoragePool|StorageVol|Stream'
const isHandle = (type) => new RegExp(`^vir(Adm)?(${nouns})Ptr$`).test(type)
const isCallback = (type) => /(Func|Callback)$/.test(type) && type !== 'virFreeCallback'
const isPointer = (type) => /\*( const)?$|Ptr$/.test(type)
const isConst = (type) => /^const /.test(type)
const isData = (type) => isPointer(type) && !isHandle(type) && type !== 'virConnectAuthPtr'
const isLengthValue = (type) => /^(unsigned )?int$|^size_t$/.test(type)
const isLengthPointer = (type) => /^((unsigned )?int|size_t) \*$/.test(type)
const isNumberPointer = (type) => /^((unsigned )?(int|long|long long)|size_t) \*$/.test(type)
const looksLikeLength = (name) => /^n|^max|(len|size|Count)$/.test(name)
const gives = (name) => /Get|List|Peek|Stats|Recv/.test(name)

/**
 * For each C argument { name, role, length?, asked? }. role: 'in'; 'out'; 'length' (of an array or structure, not seen in
 * JavaScript); 'engine' (what the engine passes itself). length: an array's, null where a null pointer ends it. size: a structure's.
 */
function argumentsOf(fact, said = {}) {
  const roles = fact.args.map(([name, type], at) => {
    const before = fact.args[at - 1]
    if (type === 'virFreeCallback') return { name, role: 'engine' }
    if (type === 'void *' && before && isCallback(before[1])) return { name, role: 'engine' }
    if (isCallback(type)) return { name, role: fact.args[at + 1]?.[1] === 'void *' ? 'in' : 'engine' }
    if (isData(type) && !isConst(type)) return { name, role: 'out' }
    return { name, role: 'in' }
  })
  const find = (name) => roles.find((each) => each.name === name)

  for (const [name, { direction, length, size, asked }] of Object.entries(said)) {
    const each = find(name)
    if (!each) throw new Error(`api/arguments.json: ${fact.name} has no argument ${name}`)
    each.role = direction
    each.said = true
    if (length !== undefined) Object.assign(each, { array: true, length })
    if (size !== undefined) each.length = size
    const taken = find(length ?? size ?? '')
    if (taken) Object.assign(taken, { role: asked ? 'in' : 'length', taken: true, ...(asked && { asked }) })
    if (asked) each.asked = true
  }

  const pair = (pointer, length) => {
    const [name, type] = fact.args[pointer]
    Object.assign(find(name), { array: true, length: fact.args[length][0] })
    if (!isConst(type) && isLengthValue(fact.args[length][1])) find(name).role = gives(fact.name) ? 'out' : 'in'
    Object.assign(find(fact.args[length][0]), { role: 'length', taken: true })
  }
  for (const [at, [name, type]] of fact.args.entries()) {
    if (find(name).taken || find(name).said || !looksLikeLength(name) || !(isLengthValue(type) || isLengthPointer(type))) continue
    const fits = (index) => {
      const [neighbour, of] = fact.args[index] ?? ['', '']
      // A text is no array; beside one a length is the length of bytes, which are called data.
      return isData(of) && (of !== 'const char *' || neighbour === 'data') && !find(neighbour).array && !find(neighbour).said && find(neighbour).role !== 'engine'
        // Two numbers that are written side by side are two results.
        && !(isLengthPointer(type) && isNumberPointer(of))
    }
    if (fits(at - 1)) pair(at - 1, at)
    else if (isLengthValue(type) && fits(at + 1)) pair(at + 1, at)
  }
  return roles.map(({ said: _said, taken: _taken, ...each }) => each)
}

/** The roles of the same arguments by a table's line, in the same words. */
function boundArguments(c, args) {
  const lengths = new Set(c.map(({ length }) => length).filter((length) => length !== undefined))
  const seen = new Set(args.map(({ name }) => name.replace(/\?$/, '')))
  return c.map(({ name, out, array, asked, length }) => ({
    name,
    role: out ? 'out' : lengths.has(name) && !asked ? 'length' : seen.has(name) ? 'in' : 'engine',
    ...(array && { array, length: length ?? null }),
    ...(!array && length !== undefined && { length }),
    ...(asked && { asked }),
  }))
}

/** One sentence for each way in which a bound function's arguments are not those of the C function. */
function argumentProblems(fact, bound, said) {
  const facts = argumentsOf(fact, said)
  const names = bound.c.map(({ name }) => name)
  if (names.join() !== facts.map(({ name }) => name).join()) {
    return [`names (${names.join(', ')}), libvirt (${facts.map(({ name }) => name).join(', ')})`]
  }
  const problems = []
  const made = boundArguments(bound.c, bound.args)
  for (const [at, fact] of facts.entries()) {
    const own = made[at]
    if (own.asked && !fact.asked) {
      if (!own.array) problems.push(`lets the caller say ${fact.name}, which the engine knows`)
    } else if (fact.role === 'length' && own.role !== 'length') {
      const array = facts.find(({ length }) => length === fact.name).name
      problems.push(`leaves ${fact.name}, the length of ${array}, an argument of its own: write ${array}[${fact.name}]`)
    } else if (fact.asked && !own.asked) {
      if (fact.array) problems.push(`does not say that ${fact.name} is an array of which the caller wants some: write out ${fact.name}[=${fact.length}]`)
    } else if (fact.role !== own.role) {
      const words = { in: 'an input', out: 'an output', length: 'a length', engine: 'not seen in JavaScript' }
      problems.push(`takes ${fact.name} for ${words[own.role]}; it is ${words[fact.role]}`)
    } else if (Boolean(fact.array) !== Boolean(own.array) || (fact.length ?? null) !== (own.length ?? null)) {
      problems.push(`takes ${fact.name} for ${own.array ? `an array of length ${own.length}` : 'one value'}; it is ${fact.array ? `an array of length ${fact.length}` : 'one value'}`)
    }
  }
  const wanted = facts.filter(({ role }) => role === 'in').map(({ name }) => name)
  const given = bound.args.map(({ name }) => name.replace(/\?$/, ''))
  if (problems.length === 0 && wanted.join() !== given.join()) problems.push(`takes (${given.join(', ')}) from JavaScript, and libvirt wants (${wanted.join(', ')})`)
  return problems
}

module.exports = { argumentsOf, argumentProblems }
