import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ownCall } from '../../lib/migration/conduct'
import { Migration } from '../../lib/migration/migration'
import { investigate } from '../../lib/migration/outcome'
import { agrees, controls, expectOneWholeGuest, guestFor, keep, printTable, soon, truthOn, type Control, type Moment } from './fault-support'
import { Stage, until, type Actor } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterAll(async () => {
  printTable()
  await stage?.stop()
})

/** A process that migrates these guests; resolves when all of them are on their way. */
async function startClient(travellers: readonly (readonly [Actor, Control, Moment])[]): Promise<{ client: ChildProcess, said: () => string }> {
  const list = travellers.map(([{ guest }, control, moment]) => [guest.name, control, moment])
  const client = spawn(process.execPath, [
    join(__dirname, 'fault-client.js'), stage.one.socketUri, stage.two.socketUri, stage.two.uri, JSON.stringify(list),
  ], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  client.stdout.on('data', (text) => { said += String(text) })
  await Promise.race([until(async () => said.includes('moving'), 'memory moves', 60_000), once(client, 'exit')])
  expect(said).toContain('moving')
  return { client, said: () => said }
}

test('the client is killed in the middle, and another process finds out what became of its migrations', async () => {
  const moments = ['firstPass', ...stage.lab.capabilities.postcopy ? ['postcopy'] : []] as ('firstPass' | 'postcopy')[]
  const wanted = moments.flatMap((moment) => controls.map((control) => ({ moment, control })))
  const actors = await Promise.all(wanted.map(({ moment }) => guestFor(stage, moment)))
  await stage.holdPostcopy(4)
  const { client } = await startClient(wanted.map(({ moment, control }, at) => [actors[at]!, control, moment]))
  client.kill('SIGKILL')

  await Promise.all(wanted.map(async ({ moment, control }, at) => {
    const { guest, domain: { uuid } } = actors[at]!
    const look = () => investigate(uuid, { source: stage.source, destination: stage.destination, untilOver: true })
    const first = await look()
    await stage.holdPostcopy(null)
    // A post-copy whose client is gone counts as broken, and goes on all the same.
    let found = first
    await until(async () => (found = await look()).outcome !== 'postcopyRecoverable', 'post-copy ends by itself', 60_000)
    const [source, destination] = await Promise.all([truthOn(stage.one, guest.name), truthOn(stage.two, guest.name)])
    keep({
      fault: 'client killed', moment, control, said: first.outcome, because: first.because, source: source.state, destination: destination.state,
      agree: agrees(found.outcome, source, destination), later: found === first || found.outcome === first.outcome ? '' : found.outcome,
    })
    expect([moment, control, found.outcome]).toEqual([moment, control, control === 'managed' && moment === 'firstPass' ? 'failed' : 'completed'])
    expect(agrees(found.outcome, source, destination)).toBe(true)
    await expectOneWholeGuest(actors[at]!, true)
  }))
})

test.each([
  ['arrives', 16, 'completed', async (_migration: Migration) => undefined],
  ['is aborted', 2, 'cancelled', async (migration: Migration) => {
    await until(async () => migration.latest?.phase === 'firstPass', 'memory moves')
    await migration.abort('no longer wanted')
  }],
])('a migrate call that never answers is not waited for: the guest %s', async (_what, bandwidthMiBps, outcome, meanwhile) => {
  const actor = await stage.guest()
  const options = { to: stage.destination, bandwidthMiBps, intervalMs: 100 }
  const call = ownCall(options)
  const migration = Migration.of({
    domain: actor.domain, options, destination: stage.destination, trace: undefined, steering: null,
    // The real call, whose answer is lost.
    conduct: { ...call, run: async (conducted) => call.run(conducted).then(() => new Promise<never>(() => undefined), () => new Promise<never>(() => undefined)) },
  })
  await meanwhile(migration)
  expect(await soon(migration.outcome, 'the outcome', 60_000)).toMatchObject({
    outcome, error: { code: 'ERR_TIMED_OUT', message: expect.stringMatching(/has no answer/) },
  })
  await expectOneWholeGuest(actor, true)
})

// The last one: it breaks the connections of this process too.
test('a process whose migrations nobody can judge yet ends by itself', async () => {
  const actors = await Promise.all(controls.map(() => guestFor(stage, 'firstPass')))
  const { client, said } = await startClient(controls.map((control, at) => [actors[at]!, control, 'firstPass']))
  const exit = once(client, 'exit')
  await stage.one.stopDaemon({ signal: 'SIGKILL' })
  try {
    // Its outcomes are looked into for an hour; that does not hold it.
    expect(await soon(exit, 'the end of the process', 60_000)).toEqual([0, null])
    expect(said().match(/"outcome":"unknown"/g)).toHaveLength(2)
  } finally {
    client.kill('SIGKILL')
    await stage.one.startDaemon()
  }
  await Promise.all(actors.map((actor) => expectOneWholeGuest(actor, true)))
})
