import { getEventListeners } from 'node:events'
import { Limit } from '../../lib/limit'

const never = new Promise<string>(() => undefined)

test('the waiting ends with what is waited for, or after a while', async () => {
  const limit = new Limit({})
  expect(await limit.wait(Promise.resolve('there'), 60_000, 'it has not come')).toBe('there')
  expect(await limit.wait(never, 1, 'it has not come')).toBeUndefined()
  await expect(limit.wait(Promise.reject(new Error('broken')), 60_000, 'it has not come')).rejects.toThrow('broken')
  expect(limit.left()).toEqual({ signal: undefined, timeoutMs: Infinity })
})

test('one limit holds for all the calls and waits together', async () => {
  const limit = new Limit({ timeoutMs: 30 })
  await expect(limit.wait(never, 60_000, 'it has not come')).rejects.toMatchObject({ code: 'ERR_TIMED_OUT', message: 'it has not come within 30 ms; it may still do so' })
  expect(limit.left().timeoutMs).toBe(0)
  await expect(limit.wait(never, 0, 'it has not come')).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
})

test('a wait longer than a timer can be is a wait', async () => {
  const controller = new AbortController()
  const waiting = new Limit({ signal: controller.signal }).wait(never, 2 ** 40, 'it has not come')
  expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 20, 'waits'))])).toBe('waits')
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
})

test('an abort ends the waiting, before and during it, and nothing is left behind on the signal', async () => {
  const controller = new AbortController()
  const limit = new Limit({ signal: controller.signal })
  const waiting = limit.wait(never, 60_000, 'it has not come')
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError', cause: reason, message: 'it has not come: aborted by the caller; it may still do so' })
  await expect(limit.wait(never, 60_000, 'it has not come')).rejects.toMatchObject({ name: 'AbortError' })
  const other = new AbortController()
  expect(await new Limit({ signal: other.signal }).wait(Promise.resolve(1), 60_000, 'it has not come')).toBe(1)
  expect(getEventListeners(other.signal, 'abort')).toEqual([])
})
