import { connect, type Connection } from '../../lib'
import type { QemuMonitorEventData } from '../../lib/qemu'
import { createLab, type Lab } from '../../lib/lab'
import { until } from '../support/driver'

let lab: Lab
let host: Connection
beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

test('events of QEMU\'s monitor: of a host, of a domain, and those of a name', async () => {
  const domain = await host.domains.create(lab.guest({ workingSetMiB: 8 }).xml)
  const all: string[] = []
  const resumed: QemuMonitorEventData[] = []
  await host.subscribe('qemu:monitor', ({ domain: { name }, event }) => all.push(`${name} ${event}`))
  await domain.qemu.subscribe((event) => resumed.push(event), { event: 'resume', ignoreCase: true })
  const both = domain.qemu.events({ event: '^(STOP|RESUME)$', regex: true })
  await domain.qemu.subscribe(() => undefined, { event: '^(STOP|RESUME)$', regex: true })
  await domain.suspend()
  await domain.resume()
  expect(await until(() => resumed.length >= 1)).toBe(true)
  expect([(await both.next()).value?.event, (await both.next()).value?.event]).toEqual(['STOP', 'RESUME'])
  await both.return()
  expect(resumed).toEqual([expect.objectContaining({ event: 'RESUME', sentAt: expect.any(Date), data: null })])
  expect(all.filter((each) => /STOP|RESUME/.test(each))).toEqual([`${domain.name} STOP`, `${domain.name} RESUME`])
  await domain.destroy()
})
