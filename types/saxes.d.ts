// The part of saxes that is used (tsconfig.json leads here). Its own declarations do not compile with `exactOptionalPropertyTypes`, and a
// compiler that skips the check of a dependency's declarations skips that of this project's own too.

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export class SaxesParser {
  constructor(options: { readonly xmlns: false, readonly position: true })
  readonly line: number
  readonly column: number
  on(event: 'error', handler: (error: Error) => void): void
  on(event: 'doctype' | 'text' | 'cdata' | 'comment', handler: (text: string) => void): void
  on(event: 'processinginstruction', handler: (instruction: { readonly target: string, readonly body: string }) => void): void
  on(event: 'opentag' | 'closetag', handler: (tag: Tag) => void): void
  write(text: string): this
  close(): this
}
