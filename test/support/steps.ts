import type { NativeFunctions } from '../../lib/native'
import raw from '../../lib/raw'

/** One call and what must come of it: a result, or the code of libvirt's error. */
export type Step<N extends keyof NativeFunctions = keyof NativeFunctions> =
  { [M in N]: [name: M, args: Parameters<NativeFunctions[M]>, outcome: unknown] }[N]

/** Makes the calls one after the other; the results are those of the steps. */
export async function run(...steps: Step[]): Promise<unknown[]> {
  const results: unknown[] = []
  for (const [name, args, outcome] of steps) {
    const called = async (): Promise<unknown> => await (raw[name] as (...all: unknown[]) => unknown)(...args)
    const result = await called().catch((error: unknown) => {
      if (typeof outcome === 'string' && (error as { code?: string }).code === outcome) return outcome
      throw Object.assign(new Error(`${name}: ${String(error)}, expected ${JSON.stringify(outcome)}`), { cause: error })
    })
    expect([name, result]).toEqual([name, outcome])
    results.push(result)
  }
  return results
}
