import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFixture } from '../support/child'

const seed = Number(process.env['NODEVIRT_SEED'] ?? 8086)
const count = 300_000

test(`${count} random argument lists crash nothing (NODEVIRT_SEED=${seed})`, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-fuzz-'))
  try {
    const ended = await runFixture('safety/fixtures/fuzz.js', {
      args: [count, seed], cwd: directory, env: { FUZZ_DIRECTORY: directory, LIBVIRT_DEFAULT_URI: 'test:///default' }, limitMs: 170_000,
    })
    expect(ended).toMatchObject({ code: 0, signal: null })
    const [said] = ended.said
    expect(said).toMatchObject({ seed, count, unsettled: 0, problems: [], uncalled: [] })
    expect(said.ended).toBe(count)
    // Some of both, or it would show little.
    expect(said.succeeded).toBeGreaterThan(count / 50)
    expect(said.refused).toBeGreaterThan(count / 10)
  } finally {
    rmSync(directory, { recursive: true })
  }
})
