import type { Connection } from './connection'
import type { Domain } from './domain/domain'
import { instance, type Kind } from './options'

interface Nouns { Connection: Connection, Domain: Domain }

// The classes say themselves who they are: whoever takes one as an argument or an option need not import it.
const classes = new Map<string, { readonly prototype: object }>()

/** For the file of a noun: its class, once. */
export function declareNoun<N extends keyof Nouns>(name: N, noun: { readonly prototype: Nouns[N] }): void {
  classes.set(name, noun)
}

function noun<N extends keyof Nouns>(name: N): Kind<Nouns[N]> {
  // Before its class is there, nothing can be one.
  return instance(`a ${name}`, () => (classes.get(name) ?? class {}) as { readonly prototype: Nouns[N] })
}

export const aConnection = noun('Connection')
export const aDomain = noun('Domain')
