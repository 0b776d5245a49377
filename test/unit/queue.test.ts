import { BoundedQueue } from '../../lib/queue'

test('a mark is called when the consumer has taken what came before, and before what follows', async () => {
  const seen: unknown[] = []
  const queue = new BoundedQueue<number>()
  queue.push(1)
  queue.push(2)
  queue.mark(() => seen.push('mark'))
  queue.push(3)
  queue.end()
  for await (const value of queue) seen.push(value)
  expect(seen).toEqual([1, 2, 'mark', 3])
})

test('a consumer that waits is told at once, and one that has taken everything too', async () => {
  const seen: unknown[] = []
  const queue = new BoundedQueue<number>()
  const next = queue.next()
  queue.mark(() => seen.push('first'))
  expect(seen).toEqual(['first'])
  queue.push(1)
  expect((await next).value).toBe(1)
  queue.mark(() => seen.push('second'))
  expect(seen).toEqual(['first', 'second'])
})

test('marks count like values: a consumer that never comes fills no memory', async () => {
  let told = 0
  const queue = new BoundedQueue<number>(3)
  queue.push(0)
  for (let round = 0; round < 100; round++) queue.mark(() => told++)
  expect(queue.dropped).toBe(98)
  queue.end()
  expect((await queue.next()).done).toBe(true)
  expect(told).toBe(3)
})

test('one that has ended, or whose consumer has gone, has no marks any more', async () => {
  let told = 0
  const queue = new BoundedQueue<number>()
  queue.push(1)
  queue.mark(() => told++)
  await queue.return()
  queue.mark(() => told++)
  await queue.next()
  expect(told).toBe(0)
})
