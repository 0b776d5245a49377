// The part of saxes that is used (tsconfig.json leads here). Its own declarations do not compile with `exactOptionalPropertyTypes`, and a
// compiler that skips the check of a dependency's declarations skips that of this project's own too.

interface Attribute {
  readonly local: string
  readonly uri: string
  readonly value: string
}

interface Tag {
  readonly local: string
  readonly uri: string
  readonly attributes: Readonly<Record<string, Attribute>>
}

export class SaxesParser {
  constructor(options: { readonly xmlns: true })
  on(event: 'error', handler: (error: Error) => void): void
  on(event: 'doctype' | 'text' | 'cdata', handler: (text: string) => void): void
  on(event: 'opentag' | 'closetag', handler: (tag: Tag) => void): void
  write(text: string): this
  close(): this
}
