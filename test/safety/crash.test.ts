import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFixture } from '../support/child'
import { fakeLibvirt } from '../support/fake-libvirt'

const fixture = 'safety/fixtures/crashing-libvirt.c'

let directory: string
beforeAll(() => { directory = mkdtempSync(join(tmpdir(), 'nodevirt-crash-')) })
afterAll(() => rmSync(directory, { recursive: true, force: true }))

test.each([['segmentation', 11], ['illegal', 4]])('a crash in a thread of the engine reaches the handler of the process: %s', async (way, signal) => {
  const ended = await runFixture('driver/fixtures/errors.js', { args: ['rawOpen', way], env: { NODEVIRT_LIBVIRT: fakeLibvirt(fixture, directory) } })
  expect(ended).toMatchObject({ code: 7, signal: null, said: [{ signal, main: 0 }] })
})

test.each(['virNodeGetCPUMap', 'virTypedParamsFree'])('a libvirt without %s is refused when it is loaded, and crashes nobody', async (without) => {
  const ended = await runFixture('driver/fixtures/errors.js', { args: ['rawOpen', 'segmentation'], env: { NODEVIRT_LIBVIRT: fakeLibvirt(fixture, directory, without) } })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said[0]).toMatchObject({ code: 'ERR_LIBRARY_MISSING', message: expect.stringContaining(`is older than libvirt 1.0.2: it has no ${without}`) })
})
