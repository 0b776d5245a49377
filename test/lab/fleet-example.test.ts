import { join } from 'node:path'
import { PROJECT, Running } from './demo-support'
import { Hall } from './fleet-support'

let hall: Hall
beforeAll(async () => { hall = await Hall.create() })
afterAll(async () => { await hall?.stop() })

test('the example moves all guests, and called again has nothing to do', async () => {
  await hall.start([{ name: 'web-1' }, { name: 'web-2', persistent: true }, { name: 'web-3' }])
  const file = join(hall.lab.directory, 'state.json')
  const evacuate = () => new Running([process.execPath, join(PROJECT, 'examples/evacuate.mjs'), file, ...hall.hosts.map(({ socketUri }) => socketUri)])
  const first = evacuate()
  expect({ ended: await first.ended, stderr: first.stderr }).toEqual({ ended: [0, null], stderr: '' })
  expect(first.lines.at(-1)).toBe('complete: of 3 guests: 3 migrated')
  expect(first.stdout).toMatch(/^web-2: migrated, h[23] \(the domain is at its destination\)$/m)
  expect(await hall.source.domains()).toEqual([])
  for (const guest of hall.guests) await guest.waitBeats(2)
  const again = evacuate()
  expect({ ended: await again.ended, stderr: again.stderr }).toEqual({ ended: [0, null], stderr: '' })
  expect(again.lines.at(-1)).toBe('complete: of 3 guests: 3 migrated')
  expect(again.stdout).not.toMatch(/migrating/)
})
