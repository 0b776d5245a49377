import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'

const lives: (() => Promise<unknown>)[] = []
const made: string[] = []
afterEach(async () => { for (const end of lives.splice(0).reverse()) await end() })
afterAll(() => { for (const each of made) rmSync(each, { recursive: true, force: true }) })

// Everything that ends or changes a path in a URI that is put together carelessly.
test.each(['a b&c', '#1 100%41', 'é;x=y?z+', 'x/embed'])('a lab under a directory called %j is reached, and migrates, by its URIs', async (name) => {
  const directory = mkdtempSync(join(tmpdir(), 'n-'))
  made.push(directory)
  const base = join(directory, name)
  mkdirSync(base, { recursive: true })
  const lab: Lab = await createLab({ hosts: 2, tls: true, baseDirectory: base })
  lives.push(() => lab.stop())
  const [one, two] = lab.hosts
  expect(one!.socketPath.startsWith(base)).toBe(true)

  const source = await connect(one!.socketUri)
  lives.push(() => source.close())
  const destination = await connect(two!.socketUri)
  lives.push(() => destination.close())
  expect([await source.hostname(), source.sharesProcess, await destination.hostname()]).toEqual(['h1', false, 'h2'])

  const guest = lab.guest({ workingSetMiB: 8, fill: 'random' })
  const domain = await source.domains.create(guest.xml)
  await guest.waitReady()
  // The source's daemon reads the certificates' directory out of this URI; the statistics come by a connection made from the first one's.
  const migration = domain.migrate({ to: two!.tlsUri!, destination, control: 'peer2peer' })
  let samples = 0
  for await (const _ of migration) samples++
  expect(await migration.outcome).toMatchObject({ outcome: 'completed', error: null })
  expect(samples).toBeGreaterThan(0)
  expect(await guest.truth()).toMatchObject({ badPages: 0 })
  await expect(source.domains.get(guest.name)).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
  expect(await (await destination.domains.get(guest.name)).state()).toMatchObject({ state: 'running' })
})
