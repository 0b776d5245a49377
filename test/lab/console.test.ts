import { once } from 'node:events'
import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'
import { addon } from '../../lib/native'

let lab: Lab
let host: Connection
let domain: Domain

// The lab's guest writes its log to COM1. The tests open a second port, on a pty.
const devices = `
  <serial type='pty'><target port='1'/></serial>
  <controller type='virtio-serial' index='0'/>
  <channel type='unix'><target type='virtio' name='org.nodevirt.test'/></channel>`

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
  const guest = lab.guest({ devicesXml: devices })
  domain = await host.domains.create(guest.xml)
  await guest.waitReady()
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

/** The same guest, but with its heartbeats on a pty. */
async function talking(): Promise<Domain> {
  const { xml } = lab.guest()
  return host.domains.create(xml.replace(/<serial type='file'>\s*<source [^>]*>/, '<serial type=\'pty\'>'))
}

test('a console gives what the guest writes, and ends with the guest', async () => {
  const guest = await talking()
  const console = guest.console.open()
  let text = ''
  for await (const chunk of console as AsyncIterable<Buffer>) {
    text += String(chunk)
    if (/beat seq=3/.test(text)) break
  }
  expect(text).toMatch(/beat seq=\d+ ms=/)
  // Let go of, it can be opened again.
  if (!console.closed) await new Promise((resolve) => console.once('close', resolve))
  const again = guest.console.open({ device: 'serial0' })
  await once(again.resume(), 'data')
  const ended = Promise.all([once(again, 'end'), once(again, 'close')])
  await guest.destroy()
  await ended
})

test('a console that somebody has open is refused, unless it is taken by force', async () => {
  const first = domain.console.open({ device: 'serial1' })
  const taken = once(first.resume(), 'close').catch((error: unknown) => error)
  await new Promise<void>((resolve, reject) => first.write('x', (error) => error ? reject(error) : resolve()))
  const second = domain.console.open({ device: 'serial1' })
  await expect(once(second, 'close')).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_FAILED' })
  const third = domain.console.open({ device: 'serial1', force: true })
  await new Promise<void>((resolve, reject) => third.write('x', (error) => error ? reject(error) : resolve()))
  await taken
  third.destroy()
  await once(third, 'close')
})

test('consoles that are opened and left leave nothing behind, over many rounds', async () => {
  const round = async (): Promise<void> => {
    const console = domain.console.open({ device: 'serial1', force: true })
    console.write('x')
    console.resume()
    await new Promise((resolve) => console.write('hello', resolve))
    console.destroy()
    await once(console, 'close')
  }
  for (let at = 0; at < 4; at++) await round()
  const handles = addon().openHandles()
  for (let at = 0; at < 100; at++) await round()
  // Fewer, where one of an earlier test is collected meanwhile.
  expect(addon().openHandles()).toBeLessThanOrEqual(handles)
})

test('a channel is opened, written to and ended', async () => {
  const channel = domain.console.openChannel({ name: 'org.nodevirt.test' })
  channel.resume()
  await new Promise<void>((resolve, reject) => channel.write('hello', (error) => error ? reject(error) : resolve()))
  channel.end()
  await once(channel, 'close')
})

test('a channel that there is not is the stream\'s error', async () => {
  const channel = domain.console.openChannel({ name: 'org.nodevirt.none' })
  await expect(once(channel, 'close')).rejects.toMatchObject({ name: 'LibvirtError', function: 'virDomainOpenChannel' })
})

test('an open console hears that its connection is closed, and that its daemon is gone', async () => {
  const one = await connect(lab.hosts[0]!.socketUri)
  const open = async (from: Connection): Promise<{ failed: Promise<unknown> }> => {
    const console = (await from.domains.get(domain.uuid)).console.open({ device: 'serial1', force: true })
    await new Promise<void>((resolve, reject) => console.write('x', (error) => error ? reject(error) : resolve()))
    return { failed: once(console.resume(), 'close').then(() => 'closed', (error: unknown) => error) }
  }
  const first = await open(one)
  await one.close()
  expect(await first.failed).toMatchObject({ code: 'ERR_CONNECTION_CLOSED' })
  const two = await connect(lab.hosts[0]!.socketUri)
  const second = await open(two)
  await lab.hosts[0]!.stopDaemon({ signal: 'SIGKILL' })
  expect(await second.failed).toMatchObject({ code: 'ERR_CONNECTION_LOST' })
  await two.close()
  await lab.hosts[0]!.startDaemon()
})
