import { readdirSync } from 'node:fs'
import { CLI, nodevirt, Running, SMALL, temporaryDirectory, Terminal } from './demo-support'

const tmp = temporaryDirectory()
afterAll(() => tmp.remove())
afterEach(() => {
  // A demo leaves nothing behind.
  expect(readdirSync(tmp.path)).toEqual([])
})

const unknownIsNull = (value: unknown): boolean => value !== undefined
  && (value === null || typeof value !== 'object' || Object.values(value).every(unknownIsNull))

async function json(args: readonly string[]): Promise<{ samples: any[], outcome: any, code: number | null, stderr: string }> {
  const demo = nodevirt(['demo', '--json', ...args], { tmp: tmp.path })
  const [code] = await demo.ended
  const lines = demo.json
  return { samples: lines.slice(0, -1), outcome: lines.at(-1), code, stderr: demo.stderr }
}

test('--json: a line for each sample and one for the outcome, and by default enough of them to learn from', async () => {
  const { samples, outcome, code, stderr } = await json([])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(samples.every(({ type }) => type === 'sample')).toBe(true)
  expect(outcome).toMatchObject({ type: 'outcome', outcome: 'completed', error: null, samples: samples.length })
  expect(outcome.because).toEqual(expect.any(String))
  expect(outcome.passes).toBeGreaterThanOrEqual(4)
  expect(outcome.transferredBytes).toBeGreaterThan(96 * 1024 ** 2)
  for (const figure of ['totalMs', 'downtimeMs']) expect(outcome[figure]).toBeGreaterThan(0)

  const keys = Object.keys(samples[0])
  for (const sample of samples) {
    expect(Object.keys(sample)).toEqual(keys)
    expect(unknownIsNull(sample)).toBe(true)
  }
  const settled = samples.filter(({ dirty }) => dirty.settled)
  expect(settled.length).toBeGreaterThanOrEqual(4)
  expect(new Set(samples.map(({ phase }) => phase))).toEqual(new Set(['reserve', 'firstPass', 'iterate', 'switchover', 'handover', 'done']))

  const { guest } = outcome
  expect(guest.badPages).toBe(0)
  expect(guest.checkedWalks).toBeGreaterThanOrEqual(2)
  expect(guest.dirtyPagesPerSecond.settled).toBe(true)
  expect(guest.dirtyPagesPerSecond.reported / guest.dirtyPagesPerSecond.guest).toBeGreaterThan(0.7)
  expect(guest.dirtyPagesPerSecond.reported / guest.dirtyPagesPerSecond.guest).toBeLessThan(1.4)
})

test('post-copy: the guest runs at the destination before its memory is there', async () => {
  const { samples, outcome, code } = await json([...SMALL, '--post-copy'])
  // Where the kernel does not let QEMU handle page faults it says so, and does not try.
  if (code === 1) { expect(outcome).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/^post-copy does not work on this machine: ./) }); return }
  expect(outcome).toMatchObject({ outcome: 'completed', guest: { badPages: 0 } })
  expect(samples.map(({ phase }) => phase)).toContain('postcopy')
})

test.each([
  ['managed', ['--control', 'managed']],
  ['tunnelled', ['--transport', 'tunnelled']],
])('%s', async (_name, args) => {
  const { outcome, code } = await json([...SMALL, ...args])
  expect(code).toBe(0)
  expect(outcome).toMatchObject({ outcome: 'completed', guest: { badPages: 0 } })
})

test('auto-converge: a guest that writes too fast is slowed down, and a time limit ends what does not end', async () => {
  const args = ['--memory', '32', '--bandwidth', '12', '--dirty-rate', '8000', '--auto-converge', '--timeout', '8']
  const { samples, outcome, code } = await json(args)
  expect(samples.some(({ throttlePercent }) => throttlePercent > 0)).toBe(true)
  if (outcome.outcome === 'completed') return
  expect({ code, ...outcome }).toMatchObject({ code: 1, outcome: 'cancelled', because: expect.stringContaining('not finished after 8 s') })
})

test('in a pipe: the steps, a line for each sample, the passes, and what the guest saw', async () => {
  const demo = nodevirt(['demo', ...SMALL], { tmp: tmp.path })
  expect(await demo.ended).toEqual([0, null])
  expect(demo.stdout).not.toMatch(/[\u001b\r]/)
  const { lines } = demo
  const heads = lines.filter((line) => /^\d\/6 /.test(line)).map((line) => line.slice(0, 15).trim())
  expect(heads).toEqual(['1/6  reserve', '2/6  first pass', '3/6  iterate', ...heads.slice(3, -2), '5/6  switchover', '6/6  handover'])
  expect(lines.filter((line) => /^ *\d+\.\d s {2}(first pass|iterate) +\d+ +\d+ % /.test(line)).length).toBeGreaterThan(5)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(125)
  expect(demo.stdout).toMatch(/\ncompleted: .*\n(.*\n)* +pass +time +sent/)
  expect(demo.stdout).toMatch(/What the guest itself saw:\n.*\n +dirty rate .*\n +pause +\d+ ms +\d+ ms\n.*every page was right/)
  // The demo writes its progress to standard error, where it does not disturb the results.
  expect(demo.stderr).toMatch(/starting two hosts\nbooting the guest\n/)
})

test('on a terminal: one line that is drawn again and again, and the cursor comes back', async () => {
  const demo = new Terminal([process.execPath, CLI, 'demo', ...SMALL], { columns: 90, tmp: tmp.path })
  expect(await demo.ended).toEqual([0, null])
  const drawn = demo.stdout.split('\r\u001b[1A').slice(1)
  expect(drawn.length).toBeGreaterThan(10)
  const figures = drawn.map((text) => text.split('\n')[0]!.replace(/\u001b\[[\d;?]*[a-zA-Z]/g, ''))
  expect(Math.max(...figures.map((line) => line.trimEnd().length))).toBeLessThan(90)
  expect(figures.some((line) => /first pass .*\[#+\.*\] .*eta/.test(line))).toBe(true)
  expect(demo.stdout).toContain('\u001b[?25l')
  expect(demo.stdout).toMatch(/\u001b\[\d+m/)
  const { lines, cursor } = demo.shown
  expect(cursor).toBe(true)
  expect(lines.filter((line) => line.startsWith('completed: '))).toHaveLength(1)
  expect(lines.filter((line) => /\[#+\.*\] .*eta/.test(line))).toEqual([])
})

test('Ctrl-C on a terminal aborts it, gives the cursor back, and nothing is in colour where none is wanted', async () => {
  const demo = new Terminal([process.execPath, CLI, 'demo', ...SMALL], { columns: 90, tmp: tmp.path, env: { NO_COLOR: '1' } })
  await demo.until(() => /first pass .*\[#+\.*\]/.test(demo.plain))
  demo.type('\u0003')
  expect(await demo.ended).toEqual([130, null])
  const { lines, cursor } = demo.shown
  expect(lines).toContain('stopping')
  expect(lines.filter((line) => line.startsWith('cancelled: interrupted'))).toHaveLength(1)
  expect(cursor).toBe(true)
  expect(demo.stdout).not.toMatch(/\u001b\[\d+m/)
})

test('a reader that has seen enough ends it without a word', async () => {
  const command = `('${process.execPath}' '${CLI}' demo ${SMALL.join(' ')} 2>&1 >&3 | cat >&2; exit \${PIPESTATUS[0]}) 3>&1 >&2 | head -n 3; exit \${PIPESTATUS[0]}`
  const demo = new Running(['bash', '-c', command], { tmp: tmp.path })
  expect(await demo.ended).toEqual([141, null])
  expect(demo.lines).toHaveLength(3)
  expect(demo.stderr).toBe('starting two hosts\nbooting the guest\n')
})
