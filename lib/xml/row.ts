import { namespaces, rows } from './table'

/** How a value is written: text, yes or no, on or off, true or false, a whole number, any number. */
export type Code = 's' | 'y' | 'o' | 't' | 'n' | 'f'

export interface AttributeField { readonly key: string, readonly name: string, readonly code: Code }

export interface ChildField {
  readonly key: string
  /** With the prefix that the table has for its namespace. */
  readonly name: string
  readonly many: boolean
  readonly row: Row
}

/** The type of an element, as the reader and the writer go by it. */
export interface Row {
  /** 'flag': nothing is in it, and it is there or not. 'value': only text. */
  readonly shape: 'flag' | 'value' | 'object'
  /** null where no text belongs into it. */
  readonly text: Code | null
  readonly attributesByName: ReadonlyMap<string, AttributeField>
  readonly childrenByName: ReadonlyMap<string, ChildField>
  readonly attributes: ReadonlyMap<string, AttributeField>
  readonly children: ReadonlyMap<string, ChildField>
  /** Those that may repeat. */
  readonly lists: readonly ChildField[]
}

const made: Row[] = []

const split = (text: string): string[] => text === '' ? [] : text.split(' ')

function attributeOf(text: string): AttributeField {
  const [key, name = key] = text.slice(2).split('=')
  return { key: key!, name: name!, code: text[0] as Code }
}

function childOf(text: string): ChildField {
  const [, star, index, key, name = key] = /^(\*?)(\d+):([^=]+)(?:=(.*))?$/.exec(text)!
  return { key: key!, name: name!, many: star === '*', get row() { return rowAt(Number(index)) } }
}

/** A row of the table, unpacked when it is first needed: most documents need few of them. */
export function rowAt(index: number): Row {
  const present = made[index]
  if (present) return present
  const [text, attributeTexts, childTexts, any = false] = rows[index]!
  const attributes = split(attributeTexts).map(attributeOf), children = split(childTexts).map(childOf)
  const shape = any || attributes.length > 0 || children.length > 0 ? 'object' : text === '' ? 'flag' : 'value'
  const by = <T>(fields: readonly T[], key: (field: T) => string): ReadonlyMap<string, T> => new Map(fields.map((each) => [key(each), each]))
  return made[index] = {
    shape, text: text === '' ? null : text as Code, lists: children.filter(({ many }) => many),
    attributesByName: by(attributes, ({ name }) => name), childrenByName: by(children, ({ name }) => name),
    attributes: by(attributes, ({ key }) => key), children: by(children, ({ key }) => key),
  }
}

/** The prefix that the table has for a namespace. */
export const prefixOf: ReadonlyMap<string, string> = new Map([['', ''], ...Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix] as const)])
