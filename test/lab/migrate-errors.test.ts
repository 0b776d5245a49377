import { spawn, type ChildProcess } from 'node:child_process'
import { once as event } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { type Domain } from '../../lib'
import { follow, phasesOf, proof, Stage, until } from './migrate-support'

const intervalMs = 50

let stage: Stage
let server: ChildProcess | undefined
let image: string
let socket: string

/**
 * A boot sector that reads another sector, over and over: the lab's own guest never touches a disk.
 * mov ah,42h; mov dl,80h; mov si,packet; int 13h; jmp
 */
function reader(): Buffer {
  const sector = Buffer.alloc(512)
  Buffer.from('31c08ed88ed0bc007cfbb442b280be407ccd13ebf5', 'hex').copy(sector)
  Buffer.from('10000100008000001000000000000000', 'hex').copy(sector, 0x40)
  Buffer.from('55aa', 'hex').copy(sector, 510)
  return sector
}

/** A server of disks, which can be made to go away: the guest then has an I/O error. */
async function serve(): Promise<void> {
  rmSync(socket, { force: true })
  server = spawn('qemu-nbd', ['-f', 'raw', '-k', socket, '--persistent', '--shared', '4', image], { stdio: 'ignore' })
  await until(answers, 'the server of disks answers')
}

/** The socket is there a moment before somebody listens. */
function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket)
    connection.once('connect', () => resolve(true)).once('connect', () => connection.destroy()).once('error', () => resolve(false))
  })
}

async function stopServing(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const exit = event(server, 'exit')
  server.kill('SIGKILL')
  await exit
}

beforeAll(async () => {
  stage = await Stage.create()
  socket = join(stage.lab.directory, 'disk.socket')
  image = join(stage.lab.directory, 'boot.raw')
  writeFileSync(image, Buffer.concat([reader(), Buffer.alloc(1024 * 1024 - 512)]))
})
afterEach(async () => {
  await stage.clear()
  await stopServing()
})
afterAll(async () => { await stage?.stop() })

/** A guest that waits because its disk does not answer. */
async function guestWithBrokenDisk(): Promise<Domain> {
  await serve()
  const { xml } = stage.lab.guest({
    memoryMiB: 32,
    devicesXml: `
      <disk type='network' device='disk'>
        <driver name='qemu' type='raw' cache='none' error_policy='stop' rerror_policy='stop'/>
        <source protocol='nbd'><host transport='unix' socket='${socket}'/></source>
        <target dev='vda' bus='virtio'/>
      </disk>`,
  })
  const domain = await stage.source.domains.create(xml.replace(/<kernel>.*<\/kernel>/, '<boot dev="hd"/>').replace(/<cmdline>.*<\/cmdline>/, ''))
  const reads = async (): Promise<number> => Number((await domain.stats({ groups: ['block'] })).block![0]!.readRequests)
  await until(async () => await reads() > 50, 'the guest reads its disk')
  await stopServing()
  await until(async () => (await domain.state()).reason === 'ioerror', 'the guest has an I/O error')
  await serve()
  return domain
}

proof('a guest with an I/O error is not migrated when that was forbidden', { flags: ['ABORT_ON_ERROR'] }, async () => {
  const domain = await guestWithBrokenDisk()
  const { outcome } = await follow(domain.migrate({ to: stage.destination, abortOnError: true, unsafe: true, intervalMs }))
  expect(outcome).toMatchObject({ outcome: 'failed', error: { code: 'VIR_ERR_OPERATION_INVALID' } })
  expect(outcome.because).toMatch(/cannot migrate domain with I\/O error; the domain is paused \(ioerror\) at its source/)
  expect(await stage.destination.domains.list()).toEqual([])
})

// Whether it arrives is up to QEMU, which may find at the switchover that it cannot flush a disk that does not answer.
test('and is begun to be migrated when it was not', async () => {
  const domain = await guestWithBrokenDisk()
  const { outcome, samples } = await follow(domain.migrate({ to: stage.destination, unsafe: true, intervalMs }))
  expect(phasesOf(samples)).toContain('firstPass')
  expect(outcome.because).not.toMatch(/cannot migrate domain with I\/O error/)
})
