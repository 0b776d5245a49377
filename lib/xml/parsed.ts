/** A list as it is read. What is added to it may leave out lists of its own. */
export interface List<Read, Loose> extends Array<Read> {
  push(...items: (Read | Loose)[]): number
  unshift(...items: (Read | Loose)[]): number
}

type ListKey<T> = { [K in keyof T]-?: K extends '$' ? never : [NonNullable<T[K]>] extends [never] ? never : NonNullable<T[K]> extends readonly unknown[] ? K : never }[keyof T]

type ParsedValue<T> =
  T extends readonly (infer Each)[] ? List<ParsedValue<Each>, Each>
    : T extends object
      ? { [K in keyof T as K extends ListKey<T> ? never : K]: K extends '$' ? T[K] : ParsedValue<T[K]> } & { [K in ListKey<T>]-?: ParsedValue<NonNullable<T[K]>> }
      : T

/**
 * A document, or a part of one, as it is read: every list is there, if with nothing in it. It can be given wherever the document itself
 * can.
 */
// An intersection keeps its name, so that the compiler says Parsed<DomainConfig> and not all that is in it.
export type Parsed<T> = ParsedValue<T> & {}
