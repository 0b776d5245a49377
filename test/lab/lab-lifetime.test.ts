import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildLab, leftovers, networkOfMachine, runScript, said, tracesOf, until } from './lab-support'

let build: string
beforeAll(() => { build = buildLab() })
afterAll(() => { rmSync(build, { recursive: true, force: true }) })

const HOLD_A_LAB = `
  const lab = await createLab({ hosts: 2 })
  const [host] = lab.hosts
  const guest = lab.guest()
  require('node:fs').writeFileSync(lab.directory + '/guest.xml', guest.xml)
  await run('virsh', ['-c', host.socketUri, 'create', lab.directory + '/guest.xml'])
  await guest.waitReady()
  say({ directory: lab.directory, pids: [await host.daemonPid(), await host.guestPid(guest.name)] })
`

test.each<[string, NodeJS.Signals]>([['killed', 'SIGKILL'], ['interrupted', 'SIGINT'], ['terminated', 'SIGTERM']])(
  'a lab dies with its creator, when that is %s', async (_how, signal) => {
    const before = await networkOfMachine()
    const creator = runScript(build, `${HOLD_A_LAB}; setInterval(() => {}, 1000)`)
    const { directory, pids } = await said(creator, 'first') as { directory: string, pids: number[] }
    const traces = await tracesOf(directory, pids)
    expect((await leftovers(traces)).length).toBeGreaterThan(4)

    const exit = once(creator, 'exit')
    creator.kill(signal)
    expect(await exit).toEqual([null, signal])
    const onlyFiles = async (): Promise<boolean> => (await leftovers(traces)).every((found) => found.startsWith('directory'))
    expect(await until(onlyFiles)).toBe(true)
    expect(await networkOfMachine()).toBe(before)

    // Its files go when the next lab is made.
    expect(existsSync(traces.directory)).toBe(true)
    const next = runScript(build, 'await (await createLab({ hosts: 1, kvm: false })).stop()')
    await once(next, 'exit')
    expect(existsSync(traces.directory)).toBe(false)
  })

test.each([
  ['ends without stopping its lab', '', 0],
  ['throws', 'setImmediate(() => { throw new Error("as the test wants") })', 1],
  ['calls process.exit', 'process.exit(3)', 3],
])('a script that %s ends, and its lab with it', async (_what, ending, status) => {
  const script = runScript(build, `${HOLD_A_LAB}; ${ending}`)
  const exit = once(script, 'exit')
  const { directory } = await said(script, 'first') as { directory: string }
  expect(await exit).toEqual([status, null])
  const traces = { directory: join(directory, '..'), namespaces: [] }
  expect(await until(async () => (await leftovers(traces)).every((found) => found.startsWith('directory')))).toBe(true)
})

test('a lab of somebody who still lives is left alone by the next one', async () => {
  const creator = runScript(build, `${HOLD_A_LAB}; process.stdin.on('data', () => {}).on('end', async () => { await lab.stop(); say('stopped') })`)
  const { directory } = await said(creator, 'first') as { directory: string }
  const other = runScript(build, 'await (await createLab({ hosts: 1, kvm: false })).stop()')
  await once(other, 'exit')
  expect(existsSync(directory)).toBe(true)
  creator.stdin!.end()
  expect(await once(creator, 'exit')).toEqual([0, null])
  expect(existsSync(directory)).toBe(false)
})
