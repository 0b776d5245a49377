/** The immediate answer of a caller's function. @throws TypeError for a promise, which nobody would wait for. @internal */
export function settled<T>(name: string, answer: T): T {
  if (typeof (answer as { then?: unknown } | null | undefined)?.then !== 'function') return answer
  Promise.resolve(answer).catch(() => undefined) // the refusal says enough
  throw new TypeError(`${name} must answer at once, and not with a promise`)
}
