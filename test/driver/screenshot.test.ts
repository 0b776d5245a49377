import { readFile } from 'node:fs/promises'
import type { Connection } from '../../lib'
import { addon } from '../../lib/native'
import { connectToOwn } from '../support/driver'

let host: Connection
beforeAll(async () => { host = await connectToOwn() })
afterAll(() => host.close())

test('a screenshot is the driver\'s picture, byte for byte, and leaves nothing behind', async () => {
  const domain = await host.domains.get('test')
  const before = addon().openHandles()
  const { mimeType, data } = await domain.console.screenshot()
  expect(mimeType).toBe('image/png')
  expect(data.equals(await readFile('/usr/share/libvirt/test-screenshot.png'))).toBe(true)
  for (let round = 0; round < 50; round++) await domain.console.screenshot({ screen: 0 })
  expect(addon().openHandles()).toBe(before)
})

test('a screenshot that is aborted says so, and leaves nothing behind', async () => {
  const domain = await host.domains.get('test')
  const before = addon().openHandles()
  const stop = new AbortController()
  const pending = domain.console.screenshot({ signal: stop.signal })
  stop.abort()
  await expect(pending).rejects.toMatchObject({ name: 'AbortError' })
  expect((await domain.console.screenshot()).mimeType).toBe('image/png')
  expect(addon().openHandles()).toBe(before)
})

test('what the driver does not have is an error of the stream', async () => {
  const domain = await host.domains.get('test')
  const before = addon().openHandles()
  const console = domain.console.open()
  await expect((async () => { for await (const _ of console) throw new Error('there is none') })()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virDomainOpenConsole' })
  expect(addon().openHandles()).toBe(before)
})

test.each([
  ['a screen that is none', { screen: -1 }, /screen must be/],
  ['an unknown option', { scren: 0 }, /did you mean screen/],
])('%s is refused', async (_what, wrong, message) => {
  const domain = await host.domains.get('test')
  await expect(domain.console.screenshot(wrong as never)).rejects.toThrow(message)
})
