// The facts as a RelaxNG schema again, in one file: for a validator that is not ours.
const escaped = (text) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`)
const wrap = { group: 'group', interleave: 'interleave', choice: 'choice', optional: 'optional', any: 'zeroOrMore', some: 'oneOrMore' }

/** The schema of a grammar, with those that are nested in it. */
export function rngOf(grammar) {
  const names = new Map()
  const defines = []
  const nameOf = (to, key) => {
    const name = `${key}.${[...grammars.keys()].indexOf(to)}`
    if (!names.has(name)) { names.set(name, true); defines.push([name, to, to.resolve(['ref', key]).pattern]) }
    return name
  }
  const grammars = new Map()
  const know = (each) => { if (!grammars.has(each)) grammars.set(each, true); return each }
  know(grammar)
  const pattern = (own, [kind, ...rest]) => {
    switch (kind) {
      case 'ref': return `<ref name="${nameOf(own, rest[0])}"/>`
      case 'grammar': { const to = own.resolve([kind, ...rest]); return pattern(know(to.grammar), to.pattern) }
      case 'element': {
        const [, uri = '', local = rest[0]] = /^\{(.*)\}(.*)$/.exec(rest[0]) ?? []
        return rest[0] === '*' ? `<element><anyName/>${pattern(own, rest[1])}</element>` : `<element name="${local}" ns="${uri}">${pattern(own, rest[1])}</element>`
      }
      case 'attribute': return rest[0] === '*' ? `<attribute><anyName/>${pattern(own, rest[1])}</attribute>` : `<attribute name="${rest[0]}">${pattern(own, rest[1])}</attribute>`
      case 'value': return `<value>${escaped(rest[0])}</value>`
      case 'data': {
        const [type, parameters = []] = rest
        const except = parameters.filter(([name]) => name === 'except').map(([, text]) => `<value>${escaped(text)}</value>`)
        return `<data type="${type}">${parameters.filter(([name]) => name !== 'except').map(([name, text]) => `<param name="${name}">${escaped(text)}</param>`).join('')}${
          except.length > 0 ? `<except><choice>${except.join('')}</choice></except>` : ''}</data>`
      }
      case 'text': return '<text/>'
      case 'empty': return '<empty/>'
      case 'never': return '<notAllowed/>'
      default: return `<${wrap[kind]}>${rest.map((each) => pattern(own, each)).join('')}</${wrap[kind]}>`
    }
  }
  const start = pattern(grammar, grammar.start)
  let text = ''
  for (let at = 0; at < defines.length; at++) text += `<define name="${defines[at][0]}">${pattern(defines[at][1], defines[at][2])}</define>\n`
  return `<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">\n<start>${start}</start>\n${text}</grammar>\n`
}
