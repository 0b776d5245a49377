import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { investigate } from '../../lib/migration/outcome'
import { agrees, controls, expectOneWholeGuest, guestFor, keep, printTable, truthOn } from './fault-support'
import { Stage, until } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterAll(async () => {
  printTable()
  await stage?.stop()
})

test('the client is killed in the middle, and another process finds out what became of its migrations', async () => {
  const moments = ['firstPass', ...stage.lab.capabilities.postcopy ? ['postcopy'] : []] as ('firstPass' | 'postcopy')[]
  const wanted = moments.flatMap((moment) => controls.map((control) => ({ moment, control })))
  const actors = await Promise.all(wanted.map(({ moment }) => guestFor(stage, moment)))
  const list = wanted.map(({ moment, control }, at) => [actors[at]!.guest.name, control, moment])
  const client = spawn(process.execPath, [
    join(__dirname, 'fault-client.js'), stage.one.socketUri, stage.two.socketUri, stage.two.uri, JSON.stringify(list),
  ], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = await Promise.race([once(client.stdout, 'data'), once(client, 'exit')]) as [unknown]
    expect(String(line)).toContain('moving')
  } finally {
    client.kill('SIGKILL')
  }

  await Promise.all(wanted.map(async ({ moment, control }, at) => {
    const { guest, domain: { uuid } } = actors[at]!
    const look = () => investigate(uuid, { source: stage.source, destination: stage.destination, untilOver: true })
    const first = await look()
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
