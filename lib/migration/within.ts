import { LibvirtError } from '../errors'

/** Waits for an answer, but no longer than so many ms. @throws LibvirtError ERR_TIMED_OUT. @internal */
export async function within<T>(ask: () => Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LibvirtError({ code: 'ERR_TIMED_OUT', message: `no answer within ${limitMs} ms` })), limitMs)
  })
  const answer = ask()
  // A late answer is of no use, good or bad.
  answer.catch(() => undefined)
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
