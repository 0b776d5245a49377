import type { RemoteName } from '../call'
import type { NativeFunctions } from '../native'

/** The C functions that take these arguments and give this result: so the compiler holds a table of names against libvirt. */
export type NameOf<A extends unknown[], R> = {
  [N in RemoteName]: NativeFunctions[N] extends (...args: A) => Promise<R> ? N : never
}[RemoteName]

/** The arguments of a C function behind the handle that it acts on. */
export type Rest<N extends RemoteName, H> = Parameters<NativeFunctions[N]> extends [H, ...infer R] ? R : never

/** The result that a C function's promise resolves with. */
export type Result<N extends RemoteName> = Awaited<ReturnType<NativeFunctions[N]>>
