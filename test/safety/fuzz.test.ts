import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLab, type Lab } from '../../lib/lab'
import { runFixture } from '../support/child'
import { keepFigures } from '../support/figures'

const seed = Number(process.env['NODEVIRT_SEED'] ?? 8086)
const count = Number(process.env['NODEVIRT_FUZZ_CALLS'] ?? 300_000)
const rounds = 10
// Under the sanitizers (npm run test:sanitize) a call takes three times as long, and the allocator keeps what was freed for a while.
const sanitized = (process.env['LD_PRELOAD'] ?? '').includes('libasan')
const limitMs = Math.max(170_000, count * 2)

let lab: Lab
beforeAll(async () => { lab = await createLab({ hosts: 1 }) })
afterAll(async () => { await lab?.stop() })

interface Round { unsettled: number, open: number, nativeMiB: number }

test(`${count} random argument lists crash nothing, and leave nothing (NODEVIRT_SEED=${seed}, NODEVIRT_FUZZ_CALLS=${count})`, async () => {
  const { socketUri, adminUri } = lab.hosts[0]!
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-fuzz-'))
  try {
    const ended = await runFixture('safety/fixtures/fuzz.js', {
      args: [count, seed, rounds], node: ['--expose-gc'], cwd: directory, limitMs,
      // One arena (glibc): with one for each of a dozen threads the allocator's own holes grow for a million calls, and hide what is lost.
      env: {
        FUZZ_DIRECTORY: directory, FUZZ_SOCKET_URI: socketUri, FUZZ_ADMIN_URI: adminUri,
        LIBVIRT_DEFAULT_URI: 'test:///default', MALLOC_ARENA_MAX: '1',
      },
    })
    // Of a sanitizer's report the end of what it wrote is the interesting part.
    expect({ code: ended.code, signal: ended.signal, report: /(ERROR: \w+Sanitizer|runtime error)[^]*/.exec(ended.stderr)?.[0] })
      .toEqual({ code: 0, signal: null, report: undefined })
    const [said] = ended.said
    expect(said).toMatchObject({ seed, count, problems: [], uncalled: [] })
    expect(said.ended).toBe(count)
    // Each function got past the checks of its arguments; an ordinary user's daemon has no network filters. Fewer calls may miss one.
    const absent = lab.mode === 'system' ? /^$/ : /^virNWFilter/
    if (count >= 300_000) expect((said.unreached as string[]).filter((name) => !absent.test(name))).toEqual([])
    // Some of both, or it would show little.
    expect(said.succeeded).toBeGreaterThan(count / 50)
    expect(said.refused).toBeGreaterThan(count / 10)
    const after = said.after as Round[]
    expect(after).toHaveLength(rounds)
    expect(after.map(({ unsettled, open }) => ({ unsettled, open }))).toEqual(after.map(() => ({ unsettled: 0, open: 0 })))
    keepFigures('random calls', { calls: said.ended, badInputs: said.refused, losses: after.reduce((sum, { unsettled, open }) => sum + unsettled + open, 0) })
    if (!sanitized) {
      // The allocators have taken by the third round what they keep, and take more in one step when a busy machine lets calls pile up. A
      // loss in each call grows all the time: a handle's worth would be far more than this.
      const [third, sixth, last] = [after[2]!.nativeMiB, after[5]!.nativeMiB, after.at(-1)!.nativeMiB]
      const grows = (from: number, to: number): boolean => to > from * 1.05 + 3
      expect({ third, sixth, last, grown: grows(third, sixth) && grows(sixth, last) }).toEqual({ third, sixth, last, grown: false })
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}, limitMs + 10_000)
