import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../lib'
import { CLI, familyOf, nodevirt, PROJECT, Running, survivors, temporaryDirectory, Terminal } from './demo-support'

const tmp = temporaryDirectory()
afterAll(() => tmp.remove())

interface Facts {
  hosts: { name: string, address: string, socketUri: string, uri: string, tlsUri: string | null }[]
  guest: { name: string, host: string } | null
}

const example = (name: string, ...args: string[]): Running => new Running([process.execPath, join(PROJECT, 'examples', name), ...args])

test('nodevirt lab says where its hosts are, and they stay until it is told to stop; the examples work on them', async () => {
  const lab = nodevirt(['lab', '--json', '--guest', '--memory', '32'], { tmp: tmp.path })
  await lab.until(() => lab.lines.length > 0)
  const { hosts: [first, second], guest } = lab.json[0] as Facts
  expect([first!.name, second!.name]).toEqual(['h1', 'h2'])
  expect(guest!.host).toBe('h1')
  const source = await connect(first!.socketUri)
  const destination = await connect(second!.socketUri)
  expect((await source.domains.list()).map(({ name }) => name)).toEqual([guest!.name])
  expect(await destination.domains.list()).toEqual([])

  const watch = example('watch.mjs', first!.socketUri, guest!.name)
  await watch.until(() => watch.stdout.includes('waiting'))
  const virsh = new Running(['virsh', '-c', first!.socketUri, 'migrate', '--live', '--p2p', '--bandwidth', '16', guest!.name, second!.uri])
  expect({ ended: await virsh.ended, stderr: virsh.stderr.trim() }).toEqual({ ended: [0, null], stderr: '' })
  expect({ ended: await watch.ended, stderr: watch.stderr }).toEqual({ ended: [0, null], stderr: '' })
  expect(watch.stdout).toMatch(/^waiting .*\n(.*\n)*firstPass, pass 1, \d+ %, more than .* s, .+\n(.*\n)*done, pass \d+, 100 %/)

  const migrate = example('migrate.mjs', second!.socketUri, first!.uri, guest!.name)
  expect({ ended: await migrate.ended, stderr: migrate.stderr }).toEqual({ ended: [0, null], stderr: '' })
  expect(migrate.stdout).toMatch(/firstPass 1 \d+ %/)
  expect(migrate.lines.at(-1)).toMatch(/^completed: .*; downtime \d+ ms$/)
  expect((await source.domains.get(guest!.name)).id).not.toBeNull()

  await source.close()
  await destination.close()
  const family = familyOf(lab.child.pid!)
  expect(family.members.length).toBeGreaterThanOrEqual(7)
  lab.kill('SIGINT')
  expect(await lab.ended).toEqual([0, null])
  expect({ stderr: lab.stderr, lines: lab.lines.length }).toEqual({ stderr: '', lines: 1 })
  expect(survivors(family)).toEqual([])
  expect(readdirSync(tmp.path)).toEqual([])
})

test('for people it prints lines to paste', async () => {
  const lab = nodevirt(['lab', '--hosts', '1'], { tmp: tmp.path })
  await lab.until(() => lab.stdout.includes('Ctrl-C'))
  const line = lab.lines.find((text) => text.includes('virsh -c'))!
  const virsh = new Running(['bash', '-c', line])
  expect(await virsh.ended).toEqual([0, null])
  expect(virsh.stdout).toMatch(/Id +Name +State/)
  lab.kill('SIGTERM')
  expect((await lab.ended)[0]).toBe(0)
  expect(readdirSync(tmp.path)).toEqual([])
})

test('on a terminal it says what it does, and Ctrl-C stops it all', async () => {
  const lab = new Terminal([process.execPath, CLI, 'lab', '--hosts', '1', '--guest', '--memory', '32'], { columns: 200, tmp: tmp.path })
  await lab.until(() => lab.plain.includes('Ctrl-C stops it all.'))
  expect(lab.shown.lines.slice(0, 2)).toEqual(['starting one host', 'booting a guest'])
  const family = familyOf(lab.child.pid!)
  lab.type('\u0003')
  expect(await lab.ended).toEqual([0, null])
  expect(lab.shown.lines.filter((line) => line.endsWith('stopping'))).toHaveLength(1)
  expect(survivors(family)).toEqual([])
  expect(readdirSync(tmp.path)).toEqual([])
})
