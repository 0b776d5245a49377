import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFixture } from '../support/child'
import { testDaemon } from '../support/daemon'
import { keepFigures } from '../support/figures'

// Valgrind sees what LeakSanitizer cannot in a process of Node's: what is lost at its end, in libvirt too.
const isInstalled = spawnSync('valgrind', ['--version']).status === 0
const where = isInstalled ? describe : describe.skip
const directory = mkdtempSync(join(tmpdir(), 'nodevirt-valgrind-'))
const fault = 9

afterAll(() => rmSync(directory, { recursive: true }))

function valgrind(report: string): string[] {
  return ['valgrind', `--error-exitcode=${fault}`, '--leak-check=full', '--show-leak-kinds=definite,indirect', '--errors-for-leak-kinds=definite,indirect',
    '--num-callers=25', `--log-file=${report}`]
}

where(`under valgrind${isInstalled ? '' : ' (not installed)'}`, () => {
  test.each([
    ['memory that was freed', 'free(memory); return *memory;'],
    ['memory that nobody has any more', '*memory = 0; memory = 0; return 0;'],
  ])('%s is found in a program that has the fault', (_, body) => {
    const program = join(directory, 'faulty')
    writeFileSync(`${program}.c`, `#include <stdlib.h>\nint main(void) { volatile char *volatile memory = malloc(64); ${body.replace('free(memory)', 'free((void *)memory)')} }\n`)
    execFileSync(process.env['CC'] ?? 'cc', ['-O0', '-o', program, `${program}.c`], { stdio: 'pipe' })
    const [command, ...args] = valgrind(join(directory, 'faulty.txt'))
    expect(spawnSync(command!, [...args, program], { timeout: 60_000 }).status).toBe(fault)
  })

  test.each(['in this process', 'by a daemon'])('calls, events and failures use no memory that is not theirs, and lose none (%s)', async (host) => {
    await using daemon = host === 'by a daemon' ? await testDaemon() : null
    const report = join(directory, 'report.txt')
    // Machine code that V8 makes is nothing that valgrind could judge.
    const ended = await runFixture('safety/fixtures/valgrind.js', {
      under: valgrind(report), node: ['--jitless', '--no-warnings'], args: [daemon?.uri ?? 'test:///default'], limitMs: 240_000,
    })
    expect({ code: ended.code, report: ended.code === 0 ? '' : readFileSync(report, 'utf8') }).toEqual({ code: 0, report: '' })
    expect(ended.said).toEqual([{ events: 16, names: ['test'], calls: expect.any(Number), open: 0 }])
    expect(readFileSync(report, 'utf8')).toMatch(/definitely lost: 0 bytes|All heap blocks were freed/)
    keepFigures('valgrind', { calls: ended.said[0].calls })
  }, 300_000)
})
