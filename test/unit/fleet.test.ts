import { LibvirtError } from '../../lib'
import { evacuate, type EvacuateOptions, type EvacuationReport } from '../../lib/migration/fleet'
import { ends, FakeHost, GiB, MiB, through, until, type FakeMigration } from './fleet-support'

const names = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `g${at + 1}` }))

function hosts(count = 4, change: object = {}) {
  const source = new FakeHost('h1', { guests: names(count) })
  const second = new FakeHost('h2', change)
  const third = new FakeHost('h3', change)
  return { source, second, third, to: [second.connection, third.connection] }
}

/** Evacuates, and ends each migration as soon as it begins. */
function run(source: FakeHost, options: EvacuateOptions, end: (migration: FakeMigration) => void = (migration) => migration.end('completed')) {
  source.onMigrate = end
  return through(evacuate(source.connection, options))
}

const down = (what: string) => new LibvirtError({ code: 'VIR_ERR_RPC', message: what })

describe('an evacuation', () => {
  test('ends with a report of each guest, as JSON', async () => {
    const { source, to } = hosts(5)
    const { report, events } = await run(source, { to })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(report).toMatchObject({ version: 1, source: 'h1', outcome: 'complete', because: 'of 5 guests: 5 migrated', perLink: null })
    expect(report.endedAt).not.toBeNull()
    expect(ends(report)).toEqual({ g1: 'migrated h2', g2: 'migrated h3', g3: 'migrated h2', g4: 'migrated h3', g5: 'migrated h2' })
    expect(report.guests[0]).toMatchObject({
      uuid: 'uuid-of-g1', memoryBytes: GiB, totalMs: 1000, downtimeMs: 10, transferredBytes: 5 * MiB, forecast: null,
      attempts: [{ destination: 'h2', outcome: 'completed', errorCode: null, totalMs: 1000 }],
    })
    expect(events.filter(({ name }) => name === 'g1').map(({ status, attempt }) => `${status} ${attempt}`)).toEqual(['queued 0', 'migrating 1', 'migrated 1'])
    expect(source.guests.size).toBe(0)
  })

  test('a persistent guest stays one and is forgotten at the source; what migrate says goes to each', async () => {
    const source = new FakeHost('h1', { guests: [{ name: 'kept' }, { name: 'transient', persistent: false }] })
    const target = new FakeHost('h2')
    await run(source, { to: { connection: target.connection, uri: 'qemu+tls://h2/system' }, policy: null, migrate: { autoConverge: true, maxDowntimeMs: 77 } })
    expect(source.migrations.map(({ options }) => options)).toEqual([
      { to: 'qemu+tls://h2/system', destination: target.connection, autoConverge: true, maxDowntimeMs: 77, persistDestination: true, undefineSource: true },
      { to: 'qemu+tls://h2/system', destination: target.connection, autoConverge: true, maxDowntimeMs: 77 },
    ])
  })

  test('each is steered by the policy, \'default\' unless another is named; a function decides for each guest', async () => {
    const { source, to } = hosts(2)
    await run(source, { to })
    expect(source.migrations.map(({ options }) => options.policy)).toEqual(['default', 'default'])
    const other = hosts(2)
    await run(other.source, { to: other.to, policy: 'nova', migrate: ({ name }) => name === 'g1' ? { policy: 'proxmox', undefineSource: false } : {} })
    expect(other.source.migrations.map(({ options }) => options)).toMatchObject([{ policy: 'proxmox', undefineSource: false }, { policy: 'nova', undefineSource: true }])
  })

  test('no more than four at once unless told otherwise, and each destination takes what it was said to take', async () => {
    const { source, to, second } = hosts(20)
    const atSecond: number[] = []
    await run(source, { to: [{ connection: second.connection, maxConcurrent: 1 }, to[1]!], concurrency: 6 }, (migration) => {
      atSecond.push(source.running.filter((each) => each.to === second).length)
      setImmediate(() => migration.end('completed'))
    })
    expect(source.most).toBe(6)
    expect(Math.max(...atSecond)).toBe(1)
    const usual = hosts(20)
    await run(usual.source, { to: usual.to }, (migration) => setImmediate(() => migration.end('completed')))
    expect(usual.source.most).toBe(4)
  })

  test('a guest that one destination refuses goes to another; one that all refuse is reported, and the rest goes on', async () => {
    const { source, to } = hosts(6)
    const { report } = await run(source, { to, attempts: 5 }, (migration) => {
      if (migration.domain.name === 'g2' || (migration.domain.name === 'g1' && migration.to.name === 'h2')) migration.refuse('a guest of that name exists')
      else migration.end('completed')
    })
    expect(report.outcome).toBe('incomplete')
    expect(report.guests.find(({ name }) => name === 'g1')).toMatchObject({
      outcome: 'migrated', destination: 'h3', attempts: [{ destination: 'h2', outcome: 'failed', errorCode: 'VIR_ERR_OPERATION_FAILED' }, { destination: 'h3', outcome: 'completed' }],
    })
    expect(report.guests.find(({ name }) => name === 'g2')).toMatchObject({
      outcome: 'failed', destination: null, because: 'a guest of that name exists; no destination is left (h2: it was tried; h3: it was tried)',
      attempts: [{ outcome: 'failed' }, { outcome: 'failed' }],
    })
    expect(report.guests.filter(({ outcome }) => outcome === 'migrated')).toHaveLength(5)
  })

  test('no guest gets more attempts than allowed', async () => {
    const { source, to } = hosts(1)
    const { report } = await run(source, { to, attempts: 1 }, (migration) => migration.refuse('no'))
    expect(report.guests[0]).toMatchObject({ outcome: 'failed', because: 'no' })
    expect(source.migrations).toHaveLength(1)
  })

  test('what is wrong with the guest itself is not tried elsewhere', async () => {
    const { source, to } = hosts(1)
    const { report } = await run(source, { to }, (migration) => migration.refuse('Unsafe migration: no shared storage', 'VIR_ERR_MIGRATE_UNSAFE'))
    expect(report.guests[0]).toMatchObject({ outcome: 'failed', attempts: [{ errorCode: 'VIR_ERR_MIGRATE_UNSAFE' }] })
    expect(report.guests[0]!.because).toMatch(/no shared storage/)
  })

  test('a destination that does not answer is not asked, and one that stops answering is not asked again', async () => {
    const { source, to, second, third } = hosts(6)
    second.silent = down('connection refused')
    const { report } = await run(source, { to, concurrency: 1 }, (migration) => {
      if (migration.domain.name !== 'g3') return migration.end('completed')
      third.silent = down('keepalive timeout')
      migration.refuse('it went away')
    })
    expect(ends(report)).toEqual({ g1: 'migrated h3', g2: 'migrated h3', g3: 'failed', g4: 'failed', g5: 'failed', g6: 'failed' })
    expect(source.migrations.map(({ domain: { name } }) => name)).toEqual(['g1', 'g2', 'g3'])
    expect(report.guests[3]!.because).toMatch(/no destination is left \(.*h2.*: it did not answer: connection refused; h3: it did not answer: keepalive timeout\)/)
  })

  test('a destination that fails one guest after the other is left alone', async () => {
    const { source, to } = hosts(8)
    const { report } = await run(source, { to, concurrency: 1 }, (migration) => {
      if (migration.to.name === 'h2') migration.refuse('Connection refused', 'VIR_ERR_SYSTEM_ERROR')
      else migration.end('completed')
    })
    expect(report.outcome).toBe('complete')
    // The first one sees it; after that the other destination is preferred.
    expect(source.migrations.filter(({ to: { name } }) => name === 'h2')).toHaveLength(1)
    const only = hosts(8)
    const { report: none } = await run(only.source, { to: only.to[0]! }, (migration) => migration.refuse('Connection refused', 'VIR_ERR_SYSTEM_ERROR'))
    expect(only.source.migrations.length).toBeLessThanOrEqual(4)
    expect(none.guests.at(-1)!.because).toMatch(/it failed \d guests in a row, the last one: Connection refused/)
  })

  test('guests go where memory is free, and one for which there is no room is reported', async () => {
    const source = new FakeHost('h1', { guests: [{ name: 'small' }, { name: 'huge', memoryBytes: 9 * GiB }, { name: 'large', memoryBytes: 6 * GiB }, { name: 'middle', memoryBytes: 3 * GiB }] })
    const to = [new FakeHost('h2', { freeBytes: 4 * GiB }), new FakeHost('h3', { freeBytes: 8 * GiB })].map(({ connection }) => connection)
    const { report } = await run(source, { to, order: 'largestFirst' })
    expect(source.migrations.map(({ domain, to: target }) => `${domain.name} ${target.name}`)).toEqual(['large h3', 'middle h2', 'small h3'])
    expect(report.guests.find(({ name }) => name === 'huge')).toMatchObject({ outcome: 'failed', because: 'no destination has room for its 9216 MiB' })
    const limited = hosts(3)
    const { report: given } = await run(limited.source, { to: { connection: limited.second.connection, memoryBytes: 2 * GiB } })
    expect(ends(given)).toEqual({ g1: 'migrated h2', g2: 'migrated h2', g3: 'failed' })
  })

  test('a guest whose hosts contradict each other is not touched again', async () => {
    const { source, to, third } = hosts(1)
    const { report } = await run(source, { to }, (migration) => {
      third.silent = down('no answer')
      migration.end('unknown', { because: 'nobody knows' })
    })
    expect(report.guests[0]).toMatchObject({ outcome: 'unknown', because: expect.stringMatching(/^unknown: nobody knows/) })
    expect(source.migrations).toHaveLength(1)
  })

  test('a guest that shuts down or vanishes in the middle is said to, and one that arrived in spite of an error too', async () => {
    const { source, to, third } = hosts(3)
    const { report } = await run(source, { to }, (migration) => {
      const { domain } = migration
      if (domain.name === 'g1') Object.assign(domain, { state: 'shutoff', reason: 'shutdown' })
      else if (domain.name === 'g2') source.guests.delete(domain.uuid)
      else source.moveTo(third, domain.uuid)
      migration.refuse('domain is not running', 'VIR_ERR_OPERATION_INVALID')
    })
    expect(ends(report)).toEqual({ g1: 'skipped', g2: 'gone', g3: 'migrated h3' })
    expect(report.guests[0]!.because).toMatch(/at the source it is shutoff \(shutdown\)/)
    expect(source.migrations).toHaveLength(3)
  })

  test('what its policy gave up beside others is tried once more alone; what somebody else aborted is not', async () => {
    const { source, to } = hosts(5)
    const beside: number[] = []
    const { report } = await run(source, { to, perLink: 40, forecast: false }, (migration) => {
      const { domain } = migration
      const tries = source.migrations.filter((each) => each.domain === domain).length
      const cancel = (by: 'policy' | 'other') => migration.end('cancelled', { because: `${by} aborted it`, cancelled: { by, reason: '' } })
      if (domain.name === 'g1' && tries === 1) return setImmediate(() => cancel('policy'))
      if (domain.name === 'g2') return cancel('other')
      if (domain.name === 'g1') beside.push(source.running.length, migration.options.bandwidthMiBps!)
      return setImmediate(() => migration.end('completed'))
    })
    expect(beside).toEqual([1, 40])
    expect(report.guests.map(({ name, outcome, attempts }) => `${name} ${outcome} ${attempts.length}`)).toEqual([
      'g1 migrated 2', 'g2 failed 1', 'g3 migrated 1', 'g4 migrated 1', 'g5 migrated 1',
    ])
    expect(report.guests[1]!.because).toMatch(/^somebody aborted it/)
  })

  test('a guest of which nobody can say whether it is being migrated already is left alone', async () => {
    const { source, to } = hosts(2)
    source.guests.get('uuid-of-g1')!.jobSilent = true
    const { report } = await run(source, { to })
    expect(ends(report)).toEqual({ g1: 'unknown', g2: 'migrated h2' })
    expect(report.guests[0]!.because).toMatch(/nobody can say whether it is being migrated: cannot acquire/)
  })

  test('options that do not suit one guest are that guest\'s failure', async () => {
    const { source, to } = hosts(2)
    const { report } = await run(source, {
      to, migrate: ({ name }) => {
        if (name === 'g1') throw new RangeError('no rule for g1')
        return {}
      },
    })
    expect(report.guests.map(({ outcome, because }) => [outcome, because])).toEqual([['failed', 'no rule for g1'], ['migrated', 'it completed']])
  })

  test('a host that does not answer, or an order that throws, ends it with a report', async () => {
    const { source, to } = hosts(2)
    source.silent = down('no route to host')
    expect((await run(source, { to })).report).toMatchObject({ outcome: 'failed', because: 'no route to host', guests: [] })
    const other = hosts(2)
    const { report } = await run(other.source, { to: other.to, forecast: false, order: () => { throw new Error('cannot compare') } })
    expect(report).toMatchObject({ outcome: 'failed', because: 'cannot compare' })
    expect(report.guests.map(({ outcome }) => outcome)).toEqual(['stopped', 'stopped'])
  })

  test('which guests: by name, UUID, or a function; a name that nobody knows is reported', async () => {
    const { source, to, second } = hosts(4)
    second.add({ name: 'early' })
    const { report } = await run(source, { to, guests: ['g1', 'uuid-of-g3', 'nobody', 'early'] })
    expect(ends(report)).toEqual({ g1: 'migrated h2', g3: 'migrated h3', nobody: 'gone', early: 'alreadyThere h2' })
    expect([...source.guests.values()].map(({ name }) => name)).toEqual(['g2', 'g4'])
    const { report: chosen } = await run(source, { to, guests: ({ name }) => name === 'g4' })
    expect(ends(chosen)).toEqual({ g4: 'migrated h2' })
  })

  test('guests that are shut off stay, unless their definitions are to move; a paused one migrates', async () => {
    const guests = [
      { name: 'off', state: 'shutoff' }, { name: 'saved', state: 'shutoff', managedSave: true }, { name: 'paused', state: 'paused', reason: 'user' },
    ]
    const stays = new FakeHost('h1', { guests })
    const { report } = await run(stays, { to: new FakeHost('h2').connection })
    expect(report).toMatchObject({ outcome: 'complete', because: 'of 3 guests: 1 migrated, 2 left where it is shut off' })
    expect(ends(report)).toEqual({ off: 'skipped', saved: 'skipped', paused: 'migrated h2' })
    const moves = new FakeHost('h1', { guests })
    const { report: moved } = await run(moves, { to: new FakeHost('h2').connection, offline: true, migrate: { autoConverge: true } })
    expect(ends(moved)).toEqual({ off: 'migrated h2', saved: 'skipped', paused: 'migrated h2' })
    expect(moves.migrations.find(({ domain }) => domain.name === 'off')!.options).toEqual({ to: expect.anything(), offline: true, persistDestination: true, undefineSource: true })
    expect(moved.guests.find(({ name }) => name === 'saved')!.because).toMatch(/memory saved/)
  })
})

describe('the link', () => {
  test('is divided among those that run, from before their memory moves, and again whenever one begins or ends', async () => {
    const { source, to } = hosts(3)
    const whole = through(evacuate(source.connection, { to, perLink: 90, concurrency: 2, forecast: false }))
    await until(() => source.migrations.length === 2, 'two have begun')
    const [first, second] = source.migrations as [FakeMigration, FakeMigration]
    expect([first, second].map(({ options }) => options.bandwidthMiBps)).toEqual([45, 45])
    first.sample('reserve')
    first.sample('firstPass')
    second.end('completed')
    await until(() => source.migrations.length === 3, 'the third has begun')
    const third = source.migrations[2]!
    expect(third.options.bandwidthMiBps).toBe(45)
    third.sample('firstPass')
    first.end('completed')
    await until(() => third.asked.length > 0, 'the third has more')
    expect(third.asked).toEqual(['90 MiB/s'])
    third.end('completed')
    const { report, events } = await whole
    expect(report).toMatchObject({ outcome: 'complete', perLink: 90 })
    expect(report.guests.map(({ attempts }) => attempts[0]!.bandwidthMiBps)).toEqual([45, 45, 45])
    expect(events.filter(({ name }) => name === 'g3').map(({ bandwidthMiBps }) => bandwidthMiBps)).toContain(90)
  })

  test('a limit is not changed before memory moves, when libvirt would forget it; post-copy has the same', async () => {
    const { source, to } = hosts(2)
    const whole = through(evacuate(source.connection, { to, perLink: 80, concurrency: 2, forecast: false, migrate: { postcopy: true } }))
    await until(() => source.migrations.length === 2, 'both have begun')
    const [first, second] = source.migrations as [FakeMigration, FakeMigration]
    expect(first.options.postcopy).toEqual({ bandwidthMiBps: 40 })
    first.sample('reserve')
    second.end('completed')
    await until(() => second.isOver && source.guests.size === 1, 'one has arrived')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(first.asked).toEqual([])
    first.sample('firstPass')
    await until(() => first.asked.length === 2, 'it has all')
    expect(first.asked).toEqual(['80 MiB/s', 'post-copy 80 MiB/s'])
    first.end('completed')
    expect((await whole).report.outcome).toBe('complete')
  })

  test('forecasts say how much a guest needs: one that needs the link goes alone, and the others share', async () => {
    const { source, to } = hosts(4)
    const forecaster = async ({ name }: { name: string }) => ({
      converges: name !== 'g2', because: `forecast of ${name}`, totalMs: { likely: 1000, low: 1, high: null }, requiredBandwidthMiBps: name === 'g2' ? 75 : 5,
    })
    const beside: Record<string, number> = {}
    const { report, events } = await run(source, { to, perLink: 80, concurrency: 3, forecast: { forecaster } }, (migration) => {
      beside[migration.domain.name] = source.running.length
      setImmediate(() => migration.end('completed'))
    })
    expect(report.outcome).toBe('complete')
    expect(beside.g2).toBe(1)
    expect(Math.max(...Object.values(beside))).toBeGreaterThan(1)
    expect(report.guests[1]!.forecast).toEqual({ converges: false, because: 'forecast of g2', totalMs: { likely: 1000, low: 1, high: null }, requiredBandwidthMiBps: 75 })
    expect(events.filter(({ name }) => name === 'g1').map(({ status }) => status)).toEqual(expect.arrayContaining(['forecasting', 'queued', 'migrating', 'migrated']))
  })

  test('forecasts are told what a guest can count on; a guest is not touched before its own is done, and no longer than the budget', async () => {
    const { source, to } = hosts(6)
    const told: unknown[] = []
    let measuring = 0
    let most = 0
    const wrong: string[] = []
    const busy = new Set<string>()
    const { report } = await run(source, {
      to, perLink: 100, concurrency: 4, migrate: { maxDowntimeMs: 250 },
      forecast: {
        budgetMs: 150,
        forecaster: async ({ name }, { bandwidthMiBps, maxDowntimeMs, signal }) => {
          told.push({ bandwidthMiBps, maxDowntimeMs })
          busy.add(name)
          most = Math.max(most, ++measuring)
          await new Promise((resolve) => setImmediate(resolve))
          // g1 takes as long as it may.
          if (name === 'g1') await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
          measuring--
          busy.delete(name)
          if (name !== 'g3') throw new Error('it cannot be measured')
          return { converges: true, because: 'fine', totalMs: null, requiredBandwidthMiBps: 1 }
        },
      },
    }, (migration) => {
      if (busy.has(migration.domain.name)) wrong.push(migration.domain.name)
      migration.end('completed')
    })
    expect(report.outcome).toBe('complete')
    expect(told).toEqual(Array(6).fill({ bandwidthMiBps: 25, maxDowntimeMs: 250 }))
    expect(most).toBe(4)
    expect(wrong).toEqual([])
    expect(report.guests.map(({ forecast }) => forecast?.because ?? null)).toEqual([null, null, 'fine', null, null, null])
    expect(source.migrations.at(-1)!.domain.name).toBe('g1')
  })

  test('with an order by forecast nobody begins before all forecasts are made', async () => {
    const { source, to } = hosts(4)
    const likely: Record<string, number> = { g1: 4000, g2: 1000, g3: 3000, g4: 2000 }
    await run(source, {
      to, concurrency: 1, order: 'shortestFirst',
      forecast: { forecaster: async ({ name }) => ({ converges: true, because: '', totalMs: { likely: likely[name]!, low: 0, high: null }, requiredBandwidthMiBps: 1 }) },
    })
    expect(source.migrations.map(({ domain: { name } }) => name)).toEqual(['g2', 'g4', 'g3', 'g1'])
  })
})

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
    const [one, two] = source.migrations as FakeMigration[]
    source.moveTo(one!.to, one!.domain.uuid)
    source.guests.delete(two!.domain.uuid)
    third.add({ name: 'g5' })
    source.migrations.length = 0
    const { report } = await run(source, { to, state, guests: ['g3', 'g4', 'g5'] })
    expect(ends(report)).toEqual({ g1: 'migrated h2', g2: 'gone', g3: expect.stringMatching(/^migrated/), g4: expect.stringMatching(/^migrated/), g5: 'alreadyThere h3' })
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
    ['no options', undefined, /evacuate needs an object/],
    ['no destination', {}, /to must be a Connection/],
    ['an unknown option', { to, parallel: 3 }, /no option is called "parallel"/],
    ['a destination that is none', { to: [{ connection: 'h2' }] }, /to\[0\] must be a Connection/],
    ['an unknown field of a destination', { to: { connection: second, limit: 1 } }, /to: a destination has no "limit"/],
    ['a place that is no function', { to, place: 'h2' }, /place must be a function/],
    ['an order that is none', { to, order: 'fastest' }, /order must be largestFirst/],
    ['guests that are none', { to, guests: 'g1' }, /guests must be an array or a function/],
    ['a guest that is none', { to, guests: [7] }, /guests\[0\] must be/],
    ['a signal that is none', { to, signal: {} }, /signal must be an AbortSignal/],
    ['an onStop that is none', { to, onStop: 'wait' }, /onStop must be/],
    ['a state that is none', { to, state: { version: 1 } }, /state must be/],
    ['a guest of a state that is none', { to, state: { version: 1, source: null, guests: [{}] } }, /state\.guests\[0\] must be/],
    ['a policy that is none', { to, policy: 7 }, /policy must be/],
    ['an option of the evacuation in migrate', { to, migrate: { signal: null } }, /migrate\.signal is for the evacuation to say/],
    ['a migrate option that is none', { to, migrate: { postcopy: 'perhaps' } }, /postcopy/],
    ['a migrate option that nobody knows', { to, migrate: { banwidthMiBps: 1 } }, /banwidthMiBps/],
    ['a forecast that is none', { to, forecast: 'yes' }, /forecast must be/],
  ])('TypeError: %s', (_what, options, message) => {
    expect(loose(options)).toThrow(TypeError)
    expect(loose(options)).toThrow(message)
  })

  test.each<[string, unknown, RegExp]>([
    ['no destination at all', { to: [] }, /to is empty/],
    ['the source as destination', { to: [source.connection] }, /to\[0\] is the host that is to be evacuated/],
    ['a destination twice', { to: [second, second] }, /to\[1\] is a destination that was given before/],
    ['more than the daemon can answer for', { to, concurrency: 13 }, /concurrency is 13, must be a whole number, 1 to 12: .*daemonWorkers/],
    ['the same at a destination', { to: { connection: second, maxConcurrent: 13 } }, /to\.maxConcurrent is 13/],
    ['none at once', { to, concurrency: 0 }, /concurrency is 0/],
    ['more at once than MiB/s', { to, concurrency: 4, perLink: 3 }, /at most perLink \(3\)/],
    ['a link of nothing', { to, perLink: 0 }, /perLink is 0/],
    ['half an attempt', { to, attempts: 0.5 }, /attempts is 0.5/],
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
