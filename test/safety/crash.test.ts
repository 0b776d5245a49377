import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFixture } from '../support/child'

const fixture = 'safety/fixtures/crashing-libvirt.c'
const source = readFileSync(join(__dirname, '..', fixture), 'utf8')
const library = readFileSync(join(__dirname, '../../src-native/core/library.cc'), 'utf8')
const needed = [.../kNeeded\[\] = \{([^}]*)\}/.exec(library)![1]!.matchAll(/"(\w+)"/g)].map(([, name]) => name!)

let directory: string
beforeAll(() => { directory = mkdtempSync(join(tmpdir(), 'nodevirt-crash-')) })
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** A libvirt that crashes in virConnectOpen, with all that the engine needs but one. */
function fakeLibvirt(without?: string): string {
  const stubs = needed.filter((name) => name !== without && !source.includes(` ${name}(`)).map((name) => `int ${name}(void) { return 0; }`)
  const path = join(directory, `${without ?? 'whole'}.so`)
  writeFileSync(`${path}.c`, `${source}\n${stubs.join('\n')}\n`)
  execFileSync(process.env['CC'] ?? 'cc', ['-shared', '-fPIC', '-O1', '-o', path, `${path}.c`])
  return path
}

test.each([['segmentation', 11], ['illegal', 4]])('a crash in a thread of the engine reaches the handler of the process: %s', async (way, signal) => {
  const ended = await runFixture('driver/fixtures/errors.js', { args: ['rawOpen', way], env: { NODEVIRT_LIBVIRT: fakeLibvirt() } })
  expect(ended).toMatchObject({ code: 7, signal: null, said: [{ signal, main: 0 }] })
})

test.each(['virNodeGetCPUMap', 'virTypedParamsFree'])('a libvirt without %s is refused when it is loaded, and crashes nobody', async (without) => {
  const ended = await runFixture('driver/fixtures/errors.js', { args: ['rawOpen', 'segmentation'], env: { NODEVIRT_LIBVIRT: fakeLibvirt(without) } })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said[0]).toMatchObject({ code: 'ERR_LIBRARY_MISSING', message: expect.stringContaining(`is older than libvirt 1.0.2: it has no ${without}`) })
})
