/**
 * Defines the parts of a noun: each property makes its part when it is first asked for, and keeps it. Most objects of a list are never asked
 * for most of their parts, which took two thirds of the time that an object takes to make. The class is given by a function: so its file is read
 * when the first one is made.
 */
export function defineParts<N extends object>(noun: { readonly prototype: N }, parts: { readonly [K in keyof N]?: () => new (of: N) => N[K] }): void {
  for (const [name, partOf] of Object.entries(parts) as [string, () => new (of: object) => object][]) {
    Object.defineProperty(noun.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: object) {
        const value = new (partOf())(this)
        Object.defineProperty(this, name, { value, enumerable: true })
        return value
      },
    })
  }
}
