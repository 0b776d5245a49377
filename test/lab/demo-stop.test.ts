import { readdirSync } from 'node:fs'
import { familyOf, nodevirt, SMALL, survivors, temporaryDirectory, type Running } from './demo-support'
import { networkOfMachine, until } from './lab-support'

const tmp = temporaryDirectory()
afterAll(() => tmp.remove())

let network: string
beforeEach(async () => { network = await networkOfMachine() })
afterEach(async () => { expect(await networkOfMachine()).toBe(network) })

const start = (...args: string[]): Running => nodevirt(['demo', ...SMALL, ...args], { tmp: tmp.path })
const samplesOf = (demo: Running): number => demo.lines.filter((line) => line.startsWith('{"type":"sample"')).length

test('Ctrl-C aborts the migration and leaves nothing behind', async () => {
  const demo = start('--json')
  await demo.until(() => samplesOf(demo) >= 8)
  const family = familyOf(demo.child.pid!)
  // The command, the lab's first process, two hosts, two daemons, two QEMUs.
  expect(family.members.length).toBeGreaterThanOrEqual(8)
  expect(family.namespaces).toHaveLength(1)

  // npm passes on what the terminal has sent already: that is still one Ctrl-C.
  demo.kill('SIGINT')
  setTimeout(() => demo.kill('SIGINT'), 50)
  expect(await demo.ended).toEqual([130, null])
  expect(demo.json.at(-1)).toMatchObject({
    type: 'outcome', outcome: 'cancelled', because: expect.stringContaining('interrupted; the domain is running at its source'),
    samples: samplesOf(demo),
  })
  expect(survivors(family)).toEqual([])
  expect(readdirSync(tmp.path)).toEqual([])
})

test.each<[NodeJS.Signals, number]>([['SIGINT', 130], ['SIGTERM', 143]])('%s while it prepares', async (signal, code) => {
  const demo = start('--json')
  await until(async () => readdirSync(tmp.path).length > 0)
  demo.kill(signal)
  expect(await demo.ended).toEqual([code, null])
  expect(demo.json).toMatchObject([{ type: 'outcome', outcome: 'cancelled', samples: 0, totalMs: null }])
  expect(readdirSync(tmp.path)).toEqual([])
})

test('killed, it leaves files only, and the next one removes them', async () => {
  const demo = start('--json')
  await demo.until(() => samplesOf(demo) >= 8)
  const family = familyOf(demo.child.pid!)
  demo.kill('SIGKILL')
  expect(await demo.ended).toEqual([null, 'SIGKILL'])
  expect(await until(async () => survivors(family).length === 0)).toBe(true)

  const next = start()
  expect(await next.ended).toEqual([0, null])
  expect(next.stdout).toMatch(/\ncompleted: /)
  expect(readdirSync(tmp.path)).toEqual([])
})

test('a second Ctrl-C ends at once', async () => {
  const demo = start('--json')
  await until(async () => readdirSync(tmp.path).length > 0)
  const family = familyOf(demo.child.pid!)
  demo.kill('SIGINT')
  setTimeout(() => demo.kill('SIGINT'), 700)
  expect((await demo.ended)[0]).toBe(130)
  expect(await until(async () => survivors(family).length === 0)).toBe(true)
})
