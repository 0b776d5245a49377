import type { Connection } from '../../lib'
import { attach, type AttachOptions } from '../../lib/migration/attach'

describe('attach', () => {
  test.each<[unknown, RegExp, typeof Error]>([
    [null, /options must be an object/, TypeError],
    [{ plans: 7 }, /plans must be the path of a directory/, TypeError],
    [{ plans: '' }, /plans is empty/, RangeError],
    [{ policy: 'nova' }, /policy must be a function/, TypeError],
    [{ destination: {} }, /destination must be a function/, TypeError],
    [{ trace: {} }, /trace must be a function/, TypeError],
    [{ intervalMs: 1 }, /intervalMs must be a whole number of ms, 10 or more: 1/, RangeError],
    [{ takeOver: 1 }, /takeOver must be true or false/, TypeError],
  ])('%j is refused before any call', async (options, message, kind) => {
    const attached = attach({} as Connection, options as AttachOptions)
    await expect(attached).rejects.toThrow(message)
    await expect(attached).rejects.toBeInstanceOf(kind)
  })

  test('wants a connection', async () => {
    await expect(attach('qemu:///system' as never)).rejects.toThrow(new TypeError('connection must be a Connection: "qemu:///system"'))
  })
})
