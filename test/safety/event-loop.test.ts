import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runFixture } from '../support/child'
import { fakeLibvirt } from '../support/fake-libvirt'

const run = promisify(execFile)
const fixtures = join(__dirname, 'fixtures')
const core = join(__dirname, '../../src-native/core')
const directory = mkdtempSync(join(tmpdir(), 'nodevirt-event-loop-'))

afterAll(() => rmSync(directory, { recursive: true }))

/** Compiles one of the programs with the engine's event loop. */
async function compile(name: string, ...options: string[]): Promise<string> {
  const program = join(directory, `${name}${options.join('')}`)
  await run(process.env['CXX'] ?? 'g++', [
    '-std=c++17', '-Wall', '-Wextra', '-Werror', '-O1', '-g', '-pthread', ...options, `-I${core}`,
    join(fixtures, `${name}.cc`), join(core, 'epoll_loop.cc'), '-o', program, '-ldl',
  ])
  return program
}

const limit = { timeout: 60_000, killSignal: 'SIGKILL' as const }

// epoll is Linux's. Elsewhere libvirt's own loop runs.
const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('the event loop', () => {
  test("keeps the contract of libvirt's, and is woken by no change of a watch", async () => {
    const program = await compile('event-loop')
    const held = async (loop: string): Promise<string[]> => (await run(program, [loop], limit)).stdout.trim().split('\n')
    const libvirts = await held('libvirt')
    expect(libvirts.length).toBe(12)
    for (const ours of ['own', 'deferring']) {
      expect(await held(ours)).toEqual([...libvirts, 'closedDescriptor', 'closedTooEarly', 'restsAfterAnEnd', 'wakesNobody', 'shutsDown', 'defers'])
    }
  })

  test("calls what libvirt's own calls after the same random operations", async () => {
    const program = await compile('event-loop-random')
    const { stdout } = await run(program, ['compare', '7', '1500'], limit)
    expect(stdout).toMatch(/^1500 steps, [1-9]\d{3,} calls\n$/)
  })

  test('is changed by four threads while it runs, and ThreadSanitizer finds no race', async () => {
    const program = await compile('event-loop-random', '-fsanitize=thread')
    const { stdout } = await run(program, ['threads', '7', '500'], { ...limit, env: { ...process.env, TSAN_OPTIONS: 'halt_on_error=1' } })
    expect(stdout).toMatch(/^2000 steps, \d+ calls\n$/)
  })

  // What an earlier registration may have left in libvirt's queue of events is told then, and does not keep the new one from being told.
  test('runs the timer of a registration of events once, and no other that is off', async () => {
    const ended = await runFixture('safety/fixtures/registering.js', { env: { NODEVIRT_LIBVIRT: fakeLibvirt('safety/fixtures/timed-libvirt.c', directory) } })
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '', said: [{ event: 1, others: 0 }] })
  })
})
