import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { buildLab, runScript, said } from './lab-support'

let build: string
beforeAll(() => { build = buildLab() })
afterAll(() => { rmSync(build, { recursive: true, force: true }) })

test('an ordinary user has a lab too, and live-migrates in it', async () => {
  const script = runScript(build, `
    const lab = await createLab({ hosts: 2 })
    const [one, two] = lab.hosts
    const { stdout: servers } = await run('virt-admin', ['-c', one.adminUri, 'server-list'])
    const guest = lab.guest({ workingSetMiB: 16, dirtyPagesPerSecond: 500, fill: 'random', heartbeatMs: 20 })
    require('node:fs').writeFileSync(lab.directory + '/guest.xml', guest.xml)
    await run('virsh', ['-c', one.socketUri, 'create', lab.directory + '/guest.xml'])
    await guest.waitReady()
    await two.setBandwidth(50)
    await run('virsh', ['-c', one.socketUri, 'migrate', '--live', '--p2p', guest.name, two.uri])
    const arrived = await guest.latest()
    await guest.waitFor(beat => beat.checkedWalks >= arrived.checkedWalks + 2)
    const pid = await two.guestPid(guest.name)
    await two.restartDaemon({ signal: 'SIGKILL' })
    const state = (await run('virsh', ['-c', two.socketUri, 'domstate', guest.name])).stdout.trim()
    say({
      uid: process.getuid(), mode: lab.mode, state, sameProcess: pid === await two.guestPid(guest.name), uri: two.uri,
      gone: await one.guestPid(guest.name) === undefined, capabilities: lab.capabilities, truth: await guest.truth(), servers
    })
    await lab.stop()
    say('stopped')`, 'nobody')
  const exit = once(script, 'exit')
  const [report, end] = await said(script, 'all')
  expect(await exit).toEqual([0, null])
  expect(end).toBe('stopped')
  expect(report).toMatchObject({
    mode: 'session', state: 'running', sameProcess: true, gone: true, truth: { badPages: 0, missingBeats: 0 },
  })
  expect(report.uid).not.toBe(0)
  expect(report.servers).toContain('libvirtd')
  expect(report.uri).toMatch(/\/session$/)
  // Whether an ordinary user's QEMU may do post-copy is for the machine to say; but then it must say why not.
  expect(report.capabilities.postcopy || report.capabilities.postcopyReason.length > 0).toBe(true)
})

test('nobody gets a mode that his rights do not allow', async () => {
  const script = runScript(build, 'await createLab({ mode: "system" }).catch(error => say(error.message))', 'nobody')
  expect(await said(script, 'first')).toMatch(/need root/)
})
