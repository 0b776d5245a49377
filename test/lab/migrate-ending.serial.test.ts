import { runFixture } from '../support/child'
import { Stage, until } from './migrate-support'

/** The client ends in the middle of a migration. A managed one ends with it, a peer-to-peer one does not need it. */
let stage: Stage

beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

const limitMs = 300

describe.each([['managed', 'one'], ['peer2peer', 'two']])('a %s migration whose client ends', (control, home) => {
  test('by process.exit() lets it end at once, and leaves the guest whole at its one place', async () => {
    const { guest } = await stage.guest()
    const ended = await runFixture('safety/fixtures/migrating.js', {
      args: ['exit', control, stage.one.socketUri, stage.two.socketUri, stage.two.uri, guest.name],
    })
    expect(ended).toMatchObject({ code: 7, signal: null, stderr: '' })
    expect(Number(ended.endedAtNs - BigInt(ended.said[0].exitingAtNs)) / 1e6).toBeLessThan(limitMs)
    await until(async () => await stage.whereIs(guest.name) === home, `the guest is at host ${home} only`)
    expect((await guest.waitBeats(10)).badPages).toBe(0)
  })

  test('by terminate() of its worker leaves the process and the guest whole', async () => {
    const { guest } = await stage.guest()
    const ended = await runFixture('safety/fixtures/migrating.js', {
      args: ['terminate', control, stage.one.socketUri, stage.two.socketUri, stage.two.uri, guest.name],
    })
    // The call that the worker left behind goes on on its thread, and goes with the process.
    expect(ended).toMatchObject({ code: 0, signal: null, said: [{ hostname: 'h1' }], stderr: '' })
    await until(async () => await stage.whereIs(guest.name) === home, `the guest is at host ${home} only`)
    expect((await guest.waitBeats(10)).badPages).toBe(0)
  })
})
