import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect, type BlockJob, type Connection, type Domain } from '../../lib'
import { createLab, type Host, type Lab } from '../../lib/lab'
import { virsh } from './lab-support'

const run = promisify(execFile)
const MiB = 2 ** 20

let lab: Lab
let labHost: Host
let cable: string
let host: Connection
let domain: Domain
beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  labHost = lab.hosts[0]!
  cable = path('cable')
  plug()
  host = await connect(`qemu+unix:///system?socket=${cable}`, { reconnect: { minDelayMs: 20, maxDelayMs: 400 } })
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

const path = (name: string): string => join(labHost.directory, name)
/** The client's way to the daemon, which can be cut while others reach it. */
const plug = (): void => symlinkSync(labHost.socketPath, cable)

let images = 0
/** A guest with a disk of 64 MiB, half of it written. */
beforeEach(async () => {
  const image = path(`disk${++images}.qcow2`)
  await run('qemu-img', ['create', '-q', '-f', 'qcow2', image, '64M'])
  await run('qemu-io', ['-f', 'qcow2', '-c', 'write -P 0xab 0 32M', image])
  domain = await host.domains.create(lab.guest({ memoryMiB: 32, workingSetMiB: 1, disks: [{ path: image, format: 'qcow2' }] }).xml)
})
afterEach(() => domain.destroy())

/** The daemon dies and comes back, and something is done on it before the client has found it. Resolves when the connection has healed. */
async function lose(meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  const lost = once(host, 'disconnect'), healed = once(host, 'gap')
  unlinkSync(cable)
  await labHost.stopDaemon({ signal: 'SIGKILL' })
  await lost
  await labHost.startDaemon()
  await meanwhile()
  plug()
  await healed
}

const copyTo = (suffix = ''): string => path(`copy${images}${suffix}.qcow2`)

test('a copy goes on while the daemon is gone, and its object with it: it is steered, becomes ready, and is pivoted', async () => {
  const copy = await domain.block.copy('vda', { to: copyTo(), format: 'qcow2', bytesPerSecond: MiB, intervalMs: 50 })
  const seen: number[] = []
  const iterated = (async () => { for await (const { currentBytes } of copy) seen.push(currentBytes!) })()
  for (let round = 1; round <= 2; round++) {
    await lose()
    // The first call after the loss is one that acts: it finds the job itself.
    await copy.setSpeed((round + 1) * MiB)
  }
  await lose()
  await copy.setSpeed(0)
  expect(await copy.ready).toBe(true)
  await copy.pivot()
  expect(await copy.outcome).toMatchObject({ outcome: 'completed', progress: { kind: 'copy', ready: true } })
  await iterated
  expect(seen).toEqual([...seen].sort((one, other) => one - other))
  expect((await domain.config()).devices.disks[0]!.source).toMatchObject({ file: copyTo() })
})

test('a copy that ended while nobody heard is not known to have, and its object acts on no later one', async () => {
  const begin = async (to: string): Promise<BlockJob> => {
    const job = await domain.block.copy('vda', { to, bytesPerSecond: MiB, intervalMs: 50 })
    for await (const _ of job) break
    return job
  }
  const copy = await begin(copyTo())
  await lose(() => virsh(labHost, 'blockjob', domain.name, 'vda', '--abort'))
  expect(await copy.outcome).toMatchObject({ outcome: 'unknown', because: expect.stringContaining('it is gone') })

  const second = await begin(copyTo('-second'))
  await lose(async () => {
    await virsh(labHost, 'blockjob', domain.name, 'vda', '--abort')
    await virsh(labHost, 'blockcopy', domain.name, 'vda', copyTo('-third'), '--transient-job', '--bandwidth', '1')
  })
  await expect(second.abort()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID' })
  expect(await second.outcome).toMatchObject({ outcome: 'unknown', because: expect.stringContaining('another job runs') })
  const third = (await domain.block.job('vda'))!
  await third.abort()
  expect(await third.outcome).toMatchObject({ outcome: 'cancelled' })
})

test('a backup goes on while the daemon is gone, and its object with it', async () => {
  const backup = await domain.backup.begin({
    xml: `<domainbackup mode='pull'><server transport='unix' socket='${path(`pull${images}.sock`)}'/>
      <disks><disk name='vda' type='file'><scratch file='${path(`scratch${images}.qcow2`)}'/></disk></disks></domainbackup>`,
    intervalMs: 50,
  })
  for await (const _ of backup) break
  await lose()
  expect(await domain.backup.job()).not.toBeNull()
  await backup.abort()
  expect(await backup.outcome).toMatchObject({ outcome: 'completed' })
})
