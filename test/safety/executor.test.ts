import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { fakeLibvirt } from '../support/fake-libvirt'
import { keepFigures } from '../support/figures'

// More are a longer look: NODEVIRT_THREAD_STEPS=100000 npx jest test/safety/executor
const steps = Number(process.env['NODEVIRT_THREAD_STEPS'] ?? 4000)
const seed = Number(process.env['NODEVIRT_SEED'] ?? 7)

const run = promisify(execFile)
const fixtures = join(__dirname, 'fixtures')
const core = join(__dirname, '../../src-native/core')
const addonApi = join(__dirname, '../../node_modules/node-addon-api')
const nodeHeaders = resolve(realpathSync(process.execPath), '../../include/node')
const directory = mkdtempSync(join(tmpdir(), 'nodevirt-executor-'))

afterAll(() => rmSync(directory, { recursive: true }))

const parts = ['executor', 'environment', 'handle', 'callback', 'typed_params', 'failure', 'library', 'client_loop', 'imports', 'admin_classes']

// Where node has come without its headers, node-gyp has them at a place of its own.
;(process.platform === 'linux' && existsSync(join(nodeHeaders, 'node_api.h')) ? test : test.skip)(
  `executor, environments, handles and callbacks are used by many threads, and ThreadSanitizer finds no race (NODEVIRT_SEED=${seed}, NODEVIRT_THREAD_STEPS=${steps})`, async () => {
    const [whole, program] = [join(directory, 'core.cc'), join(directory, 'executor')]
    // One compilation, which takes a fifth of the time.
    writeFileSync(whole, [...parts.map((name) => join(core, `${name}.cc`)), join(fixtures, 'executor.cc')].map((path) => `#include "${path}"\n`).join(''))
    await run(process.env['CXX'] ?? 'g++', [
      '-std=c++17', '-Wall', '-Wextra', '-Werror', '-Wno-unused-parameter', '-O0', '-g1', '-pthread', '-fsanitize=thread',
      '-DNAPI_VERSION=8', '-DNAPI_CPP_EXCEPTIONS', `-I${nodeHeaders}`, `-I${addonApi}`, `-I${core}`, whole, '-o', program, '-ldl',
      // The functions of Node-API that the program does not come to have no address.
      '-no-pie', '-Wl,--unresolved-symbols=ignore-all',
    ])
    const { stdout } = await run(program, [String(seed), String(steps)], {
      timeout: 60_000 + steps * 10, killSignal: 'SIGKILL',
      env: { ...process.env, TSAN_OPTIONS: 'halt_on_error=1', NODEVIRT_LIBVIRT: fakeLibvirt('safety/fixtures/counting-libvirt.c', directory) },
    })
    // Some of all, or it would show little.
    expect(stdout).toMatch(/^[1-9]\d{2,} events, [1-9]\d{2,} called, [1-9]\d{2,} sent, 0 alive\n$/)
    keepFigures('threads', { note: `ThreadSanitizer: ${stdout.trim()}` })
  }, 180_000 + steps * 10)
