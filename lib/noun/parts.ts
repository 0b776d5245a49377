/** The classes of parts, by the names of properties. */
type Parts<N, A> = { readonly [K in keyof N]?: () => new (of: A) => N[K] }

/**
 * Defines the parts of a noun: each property makes its part when it is first asked for, and keeps it. Most objects of a list are never asked
 * for most of their parts, which took two thirds of the time that an object takes to make. The class is given by a function: so its file is read
 * when the first one is made.
 */
export function defineParts<N extends object>(noun: { readonly prototype: N }, parts: Parts<N, N>): void {
  definePartsOf(noun, (of) => of, parts)
}

/** The same where the parts act on something that the noun has. */
export function definePartsOf<N extends object, A extends object>(noun: { readonly prototype: N }, actorOf: (noun: N) => A, parts: Parts<N, A>): void {
  for (const [name, partOf] of Object.entries(parts) as [string, () => new (of: object) => object][]) {
    Object.defineProperty(noun.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: N) {
        const value = new (partOf())(actorOf(this))
        Object.defineProperty(this, name, { value, enumerable: true })
        return value
      },
    })
  }
}
