import { isPlain, readValue, text, type Kind } from './options'
import type * as Xml from './xml'
import type { DocumentName } from './xml'
import type * as Elements from './xml/elements'

/** The part that reads and writes documents, loaded when the first one is: a program that uses none does without. @internal */
export function documents(): typeof Xml {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only when it is needed
  return require('./xml') as typeof Xml
}

/** The part that reads elements without their types, likewise. @internal */
export function elements(): typeof Elements {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only when it is needed
  return require('./xml/elements') as typeof Elements
}

/** A document, as text or as an object of `nodevirt/xml`. Taken, it is text: {@link readDocument} and {@link documentText} say so. @internal */
export function document<T extends object>(name: DocumentName, what: string): Kind<string | T> {
  const asText = text({ what })
  return {
    says: `${what}, or an object`,
    accepts: (value) => typeof value === 'string' || isPlain(value),
    take: (value, key) => typeof value === 'string' ? asText.take(value, key) : documents().formatDocument(name, value),
    about: { kind: 'either', of: [asText, { ...asText, accepts: isPlain, about: { kind: 'anything' } }] },
  }
}

/** The text of an argument that is a document. @internal */
export function readDocument<T>(kind: Kind<string | T>, name: string, value: unknown): string {
  return readValue(kind, name, value) as string
}

/** The text of an option that is a document and was read. @internal */
export function documentText(read: string | object): string
export function documentText(read: string | object | undefined): string | undefined
export function documentText(read: string | object | undefined): string | undefined {
  return read as string | undefined
}
