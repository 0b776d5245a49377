/**
 * The raw layer, `nodevirt/native`: one function per C function, same name, same order of arguments.
 *
 * Out-parameters become the result, a trailing `flags` may be left out, a pointer and its count become an array, 64-bit
 * types are bigint. A function that makes no request to a daemon returns its result, every other one a promise.
 */
import { call, callLocal, type LocalName, type RemoteName } from './call'
import { addon, type NativeFunctions } from './native'

type Callable = (name: string, ...args: unknown[]) => unknown

function wrap(): NativeFunctions {
  const functions: Record<string, (...args: unknown[]) => unknown> = {}
  const { functions: all, local } = addon()
  const sync = new Set(local)
  for (const name of Object.keys(all) as (keyof NativeFunctions)[]) {
    const through = (sync.has(name) ? callLocal<LocalName> : call<RemoteName>) as Callable
    functions[name] = (...args) => through(name, ...args)
  }
  return Object.freeze(functions) as unknown as NativeFunctions
}

const native = wrap()
export = native
