/** Markup as text that needs no further escaping. */
export type Markup = string

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** Text as markup: names of guests and words of errors are anything. */
export function escaped(text: string | number): Markup {
  // Control characters are allowed in neither HTML nor SVG.
  // eslint-disable-next-line no-control-regex
  return String(text).replace(/[&<>"']/g, (one) => special[one]!).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\u{fffd}')
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element with its children; an attribute that is null or undefined is left out, a number has at most two decimals. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly Markup[]): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) => value == null ? [] : [` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`])
  const content = children.join('')
  return content === '' && empty.has(name) ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`
}

const empty: ReadonlySet<string> = new Set(['circle', 'line', 'path', 'rect', 'use', 'meta', 'br'])

export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** A short cell stays in one line. */
function unbroken(cell: string | number): string | number {
  return typeof cell === 'string' && cell.length < 15 ? cell.replaceAll(' ', '\u{a0}') : cell
}

/** A table of texts, the first column of which names its row. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly (string | number)[])[]): Markup {
  return tag('div', { class: 'wide' }, tag('table', {},
    tag('caption', {}, escaped(caption)),
    tag('thead', {}, tag('tr', {}, ...heads.map((head) => tag('th', { scope: 'col' }, escaped(head))))),
    tag('tbody', {}, ...rows.map(([first = '', ...rest]) => tag('tr', {}, tag('th', { scope: 'row' }, escaped(first)), ...rest.map((cell) => tag('td', {}, escaped(unbroken(cell))))))),
  ))
}
