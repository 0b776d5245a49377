import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const fixtures = join(__dirname, 'fixtures')
const core = join(__dirname, '../../src-native/core')
const directory = mkdtempSync(join(tmpdir(), 'nodevirt-client-loop-'))

afterAll(() => rmSync(directory, { recursive: true }))

// The engine changes what a library imports on Linux alone.
;(process.platform === 'linux' ? test : test.skip)("the waits of libvirt's client end with their sources, and no thread keeps a source of a connection that closes", async () => {
  const [library, program] = [join(directory, 'libvirt.so'), join(directory, 'client-loop')]
  const glib = '-l:libglib-2.0.so.0'
  await run(process.env['CC'] ?? 'cc', ['-shared', '-fPIC', '-O1', '-o', library, join(fixtures, 'client-loop-libvirt.c'), glib])
  await run(process.env['CXX'] ?? 'g++', [
    '-std=c++17', '-Wall', '-Wextra', '-Werror', '-O1', '-g', '-pthread', `-I${core}`, join(fixtures, 'client-loop.cc'),
    join(core, 'client_loop.cc'), join(core, 'imports.cc'), '-o', program, '-ldl', glib,
  ])
  const { stdout } = await run(program, [library], { timeout: 100_000, killSignal: 'SIGKILL' })
  expect(stdout).toBe('endsItsWait\nwakesWithoutAReference\nclosesMeanwhile\n')
})
