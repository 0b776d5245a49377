import { evacuate, type EvacuateOptions, type EvacuationReport } from '../../../../lib/migration/fleet'
import { ends, FakeHost, hosts, names, run, through, until } from './support'

describe('stopping', () => {
  async function halfway(options: Partial<EvacuateOptions> = {}) {
    const all = hosts(6)
    const controller = new AbortController()
    const evacuation = evacuate(all.source.connection, { to: all.to, concurrency: 3, signal: controller.signal, ...options })
    const whole = through(evacuation)
    await until(() => all.source.migrations.length === 3, 'three run')
    all.source.migrations[0]!.end('completed')
    await until(() => all.source.migrations.length === 4, 'the next runs')
    return { ...all, controller, evacuation, whole }
  }

  test('by signal: none begins any more, and those under way are aborted', async () => {
    const { source, controller, whole } = await halfway()
    controller.abort(new Error('maintenance was called off'))
    const { report } = await whole
    expect(ends(report)).toEqual({ g1: 'migrated h2', g2: 'stopped', g3: 'stopped', g4: 'stopped', g5: 'stopped', g6: 'stopped' })
    expect(report).toMatchObject({ outcome: 'stopped', because: 'maintenance was called off; of 6 guests: 1 migrated, 5 not done' })
    expect(source.migrations).toHaveLength(4)
    expect(source.migrations[1]!.asked).toEqual(['abort: maintenance was called off'])
  })

  test('those under way may finish, if that is wished', async () => {
    const { source, evacuation, whole } = await halfway({ onStop: 'finish' })
    const stopped = evacuation.stop('enough for today')
    for (const migration of source.running) migration.end('completed')
    const { report } = await whole
    expect(await stopped).toEqual(report)
    expect(Object.values(ends(report)).filter((end) => end.startsWith('migrated'))).toHaveLength(4)
    expect(source.migrations.flatMap(({ asked }) => asked)).toEqual([])
  })

  test('one in post-copy always finishes, and says why', async () => {
    const { source, evacuation, whole } = await halfway()
    const late = source.running[0]!
    late.sample('postcopy')
    await until(() => evacuation.guests.some(({ sample }) => sample?.phase === 'postcopy'), 'it is seen')
    void evacuation.stop('now')
    await until(() => source.running.length === 1, 'the others are aborted')
    expect(late.asked).toEqual([])
    late.end('completed')
    const { report, events } = await whole
    expect(report.guests.find(({ name }) => name === late.domain.name)).toMatchObject({ outcome: 'migrated' })
    expect(events.some(({ because }) => /now; it goes on all the same, because the guest runs at its destination/.test(because))).toBe(true)
  })

  test('a signal that was aborted beforehand: nothing begins', async () => {
    const { source, to } = hosts(2)
    const { report } = await run(source, { to, signal: AbortSignal.abort(new Error('never mind')) })
    expect(report).toMatchObject({ outcome: 'stopped', because: expect.stringMatching(/^never mind/) })
    expect(source.migrations).toEqual([])
  })

  test('one that fails after the stop is not tried again', async () => {
    const { source, evacuation, whole } = await halfway({ onStop: 'finish' })
    void evacuation.stop('stop')
    for (const migration of source.running) migration.refuse('no')
    const { report } = await whole
    expect(report.guests.filter(({ outcome }) => outcome === 'stopped')).toHaveLength(5)
    expect(source.migrations).toHaveLength(4)
  })
})

describe('going on', () => {
  test('what was done is not done again, and what was tried stays in the report', async () => {
    const { source, to } = hosts(4)
    const first = await run(source, { to, attempts: 1 }, (migration) => migration.domain.name === 'g2' ? migration.refuse('busy') : migration.end('completed'))
    expect(first.report.outcome).toBe('incomplete')
    source.migrations.length = 0
    const second = await run(source, { to, state: JSON.parse(JSON.stringify(first.report)) as EvacuationReport })
    expect(source.migrations.map(({ domain: { name } }) => name)).toEqual(['g2'])
    expect(second.report).toMatchObject({ outcome: 'complete', because: 'of 4 guests: 4 migrated' })
    expect(second.report.guests.find(({ name }) => name === 'g2')!.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'completed'])
    expect(second.report.guests.find(({ name }) => name === 'g1')).toEqual(first.report.guests.find(({ name }) => name === 'g1'))
  })

  test('after a crash: a guest that arrived meanwhile counts as migrated, one that is nowhere is said to be, the rest is done', async () => {
    const { source, to, third } = hosts(4)
    const evacuation = evacuate(source.connection, { to, concurrency: 3 })
    await until(() => source.migrations.length === 3, 'three run')
    const state = JSON.parse(JSON.stringify(evacuation.state)) as EvacuationReport
    expect(state).toMatchObject({ outcome: 'pending', endedAt: null, guests: [{ outcome: 'pending', attempts: [{ outcome: 'running', destination: 'h2' }] }, {}, {}, { attempts: [] }] })
    // The process dies: nobody hears how these end.
    const [one, two] = source.migrations
    source.moveTo(one!.to, one!.domain.uuid)
    source.guests.delete(two!.domain.uuid)
    const uuid = '55555555-2222-3333-4444-555555555555'
    third.add({ name: 'g5', uuid })
    source.migrations.length = 0
    const { report } = await run(source, { to, state, guests: ['g3', 'g4', uuid] })
    expect(ends(report)).toEqual({ g1: 'migrated h2', g2: 'unknown', g3: expect.stringMatching(/^migrated/), g4: expect.stringMatching(/^migrated/), [uuid]: 'alreadyThere h3' })
    expect(source.migrations.map(({ domain: { name } }) => name).sort()).toEqual(['g3', 'g4'])
    expect(report.guests.find(({ name }) => name === 'g3')!.attempts.map(({ outcome }) => outcome)).toEqual(['unknown', 'completed'])
  })

  test('a guest that came back to the source is migrated again', async () => {
    const { source, to } = hosts(1)
    const { report } = await run(source, { to })
    source.add({ name: 'g1' })
    expect((await run(source, { to, state: report })).report.guests[0]!.attempts).toHaveLength(2)
  })

  test('what is left of a migrated guest at the source, its definition, is no guest', async () => {
    const { source, to } = hosts(1)
    const { report } = await run(source, { to })
    source.add({ name: 'g1', state: 'shutoff' })
    const again = await run(source, { to, state: report, offline: true })
    expect(ends(again.report)).toEqual({ g1: 'migrated h2' })
    expect(source.migrations).toHaveLength(1)
  })

  test('a state of another host is refused, and kept', async () => {
    const { source, to } = hosts(1)
    const { report } = await run(source, { to })
    const other = new FakeHost('h9', { guests: names(1) })
    const wrong = await run(other, { to, state: report })
    expect(wrong.report).toMatchObject({ outcome: 'failed', because: 'the state is of the host h1, and this one is h9', guests: report.guests })
    expect(other.migrations).toEqual([])
  })
})

describe('what makes no sense is refused before any call', () => {
  const { source, to } = hosts(1)
  const [second] = to
  const loose = (options: unknown) => () => evacuate(source.connection, options as EvacuateOptions)

  test.each<[string, unknown, RegExp]>([
    ['no options', undefined, /evacuate: options must be an object, at least { to }: undefined/],
    ['no destination', {}, /^to is missing: it must be a Connection/],
    ['a destination that is a text', { to: 'h2' }, /^to must be a Connection, or an object with one as its connection, or an array/],
    ['an unknown option', { to, parallel: 3 }, /^parallel: there is no such option; did you mean migrate\.parallel/],
    ['a destination that is none', { to: [{ connection: 'h2' }] }, /^to\[0\]\.connection must be a Connection: "h2"/],
    ['an unknown field of a destination', { to: { connection: second, limit: 1 } }, /^to\.limit: there is no such option; there are connection, uri/],
    ['a slip in a destination of a list', { to: [{ connection: second, perLnk: 5 }] }, /^to\[0\]\.perLnk: there is no such option; did you mean perLink/],
    ['a slip in forecast', { to, perLink: 10, forecast: { linkMibps: 5 } }, /^forecast\.linkMibps: there is no such option; did you mean linkMiBps/],
    ['a slip in forecast.measure', { to, forecast: { measure: { windowMs: [1000] } } }, /^forecast\.measure\.windowMs: there is no such option; did you mean windowsMs/],
    ['a slip in migrate.guards', { to, migrate: { guards: { maxTotalMS: 5 } } }, /^migrate\.guards\.maxTotalMS: there is no such option; did you mean maxTotalMs/],
    ['a place that is no function', { to, place: 'h2' }, /place must be a function/],
    ['guests that are none', { to, guests: 'g1' }, /^guests must be an array, each of which is a name or a UUID, or a Domain, or a function: "g1"/],
    ['a guest that is none', { to, guests: [7] }, /^guests\[0\] must be a name or a UUID, or a Domain: 7/],
    ['a signal that is none', { to, signal: {} }, /signal must be an AbortSignal/],
    ['a state that is none', { to, state: { version: 1 } }, /state must be/],
    ['a guest of a state that is none', { to, state: { version: 1, source: null, guests: [{}] } }, /^state\.guests\[0\]\.name must be a string: undefined/],
    ['a policy that is none', { to, policy: 7 }, /policy must be/],
    ['an option of the evacuation in migrate', { to, migrate: { signal: null } }, /migrate\.signal is for the evacuation to say/],
    ['a migrate option that is none', { to, migrate: { postcopy: 7 } }, /postcopy/],
    ['a migrate option that nobody knows', { to, migrate: { banwidthMiBps: 1 } }, /banwidthMiBps/],
    ['a forecast that is none', { to, forecast: 'yes' }, /forecast must be/],
  ])('TypeError: %s', (_what, options, message) => {
    expect(loose(options)).toThrow(TypeError)
    expect(loose(options)).toThrow(message)
  })

  test.each<[string, unknown, RegExp]>([
    ['an order that is none', { to, order: 'fastest' }, /^order must be 'largestFirst', 'smallestFirst' or 'shortestFirst', or a comparison: "fastest"/],
    ['an onStop that is none', { to, onStop: 'wait' }, /^onStop must be 'abort' or 'finish': "wait"/],
    ['no destination at all', { to: [] }, /to is empty/],
    ['the source as destination', { to: [source.connection] }, /to\[0\] is the host that is to be evacuated/],
    ['a destination twice', { to: [second, second] }, /to\[1\] is a destination that was given before/],
    ['more than the daemon can answer for', { to, concurrency: 13 }, /^concurrency must be a whole number, 1 to 12 .*daemonWorkers.*: 13/],
    ['the same at a destination', { to: { connection: second, maxConcurrent: 13 } }, /^to\.maxConcurrent must be .*: 13/],
    ['none at once', { to, concurrency: 0 }, /^concurrency must be a whole number, 1 or more: 0/],
    ['more at once than MiB/s', { to, concurrency: 4, perLink: 3 }, /at most perLink \(3\)/],
    ['a link of nothing', { to, perLink: 0 }, /^perLink must be a whole number of MiB\/s, 1 to 1000000: 0/],
    ['half an attempt', { to, attempts: 0.5 }, /^attempts must be a whole number, 1 to 1000: 0.5/],
    ['two limits', { to, perLink: 10, migrate: { bandwidthMiBps: 5 } }, /migrate\.bandwidthMiBps and perLink/],
    ['an order by forecasts without any', { to, order: 'shortestFirst', perLink: 10, forecast: false }, /order 'shortestFirst' needs forecasts/],
    ['an order by forecasts without a bandwidth', { to, order: 'shortestFirst' }, /give perLink/],
    ['forecasts without a bandwidth', { to, forecast: true }, /forecast needs to know how fast memory goes/],
    ['a state of a newer version', { to, state: { version: 2, source: null, guests: [] } }, /state is of version 2/],
    ['a policy that nobody knows', { to, policy: 'mine' }, /there is no policy "mine"/],
    ['options of a migration that contradict each other', { to, migrate: { zeroCopy: true } }, /zeroCopy/],
  ])('RangeError: %s', (_what, options, message) => {
    expect(loose(options)).toThrow(RangeError)
    expect(loose(options)).toThrow(message)
  })

  test('a daemon with more workers serves more at once', () => {
    const { source: host, to: targets } = hosts(0)
    expect(() => evacuate(host.connection, { to: targets, concurrency: 30, daemonWorkers: 50 })).not.toThrow()
    expect(() => evacuate(host.connection, { to: targets, concurrency: 31, daemonWorkers: 50 })).toThrow(RangeError)
  })
})
