import { LibvirtError } from '../../../../lib'
import { ends, FakeHost, GiB, hosts, MiB, names, run } from './support'

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
      if (migration.domain.name !== 'g3') { migration.end('completed'); return }
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
    // It is asked again after one arrival at the other destination, and after two more; then no more.
    expect(source.migrations.map(({ to: { name } }) => name).join(' ')).toBe('h2 h3 h2 h3 h3 h2 h3 h3 h3 h3 h3')
    const only = hosts(8)
    const { report: none } = await run(only.source, { to: only.to[0]! }, (migration) => migration.refuse('Connection refused', 'VIR_ERR_SYSTEM_ERROR'))
    expect(only.source.migrations.length).toBeLessThanOrEqual(4)
    expect(none.guests.at(-1)!.because).toMatch(/it failed \d guests in a row, the last one: Connection refused/)
  })

  test('a destination that refused guests for their names gets others again, although guests arrive at another one only', async () => {
    // Two whose names are taken there come first, before any other has arrived there.
    const { source, to } = hosts(12)
    const { report } = await run(source, { to, concurrency: 1, place: ({ name }, candidates) => name === 'g1' ? candidates.find((each) => each.name === 'h2') : undefined }, (migration) => {
      const { name } = migration.domain
      if (name === 'g2' || (name === 'g1' && migration.to.name === 'h2')) migration.refuse(`domain '${name}' already exists`)
      else migration.end('completed')
    })
    const spread = ['h2', 'h3'].map((host) => report.guests.filter(({ destination }) => destination === host).length)
    expect(spread[0]! + spread[1]!).toBe(11)
    // They even out, although the first ones went to one of them only.
    expect(Math.abs(spread[0]! - spread[1]!)).toBeLessThanOrEqual(1)
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
    expect(ends(report)).toEqual({ g1: 'skipped', g2: 'unknown', g3: 'migrated h3' })
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
      if (domain.name === 'g2') { cancel('other'); return }
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
    const uuid = '11111111-2222-3333-4444-555555555555'
    second.add({ name: 'early', uuid })
    second.add({ name: 'namesake' })
    const { report } = await run(source, { to, guests: ['g1', 'uuid-of-g3', 'nobody', uuid, 'namesake'] })
    expect(ends(report)).toEqual({ g1: 'migrated h2', g3: 'migrated h3', nobody: 'unknown', [uuid]: 'alreadyThere h2', namesake: 'unknown' })
    expect(report.guests.at(-1)!.because).toMatch(/h2 has a domain of that name, with the UUID uuid-of-namesake, which may be another guest/)
    expect([...source.guests.values()].map(({ name }) => name)).toEqual(['g2', 'g4'])
    const { report: chosen } = await run(source, { to, guests: ({ name }) => name === 'g4' })
    expect(ends(chosen)).toEqual({ g4: 'migrated h2' })
  })

  test('one host under two connections, and the source under another one, count once', async () => {
    const { source, second, third } = hosts(3)
    const again = new FakeHost('h2', { hostUuid: second.hostUuid, freeBytes: 200 * GiB })
    const itself = new FakeHost('h1', { hostUuid: source.hostUuid, uri: 'fake://other-way/', guests: names(3) })
    again.guests = second.guests
    itself.guests = source.guests
    const { report } = await run(source, { to: [second, third, again, itself].map(({ connection }) => connection), order: 'smallestFirst' }, (migration) => {
      if (migration.domain.name !== 'g1') { migration.end('completed'); return }
      // It stays, and every host is asked for it.
      migration.refuse('no')
    })
    expect(ends(report)).toMatchObject({ g1: 'failed' })
    expect(source.migrations.map(({ to }) => to)).not.toContain(again)
    expect(source.migrations.map(({ to }) => to)).not.toContain(itself)
    expect(report.guests.find(({ name }) => name === 'g1')!.because).not.toMatch(/too|at the same time/)
  })

  test('the end that a migration saw is told, and not one that nobody saw', async () => {
    const { source, to } = hosts(3)
    const { report } = await run(source, { to }, (migration) => {
      const { domain } = migration
      if (domain.name === 'g1') Object.assign(domain, { state: 'shutoff', reason: 'destroyed' })
      if (domain.name === 'g2') source.guests.delete(domain.uuid)
      migration.end('gone')
    })
    // The third one was started again.
    expect(ends(report)).toEqual({ g1: 'gone', g2: 'gone', g3: 'failed' })
  })

  test('a call that is never made does not count against its destination', async () => {
    const { source, to } = hosts(4)
    const { report } = await run(source, { to: [to[0]!] }, (migration) => {
      migration.called = false
      migration.refuse('its plan cannot be written')
    })
    expect(ends(report)).toEqual({ g1: 'failed', g2: 'failed', g3: 'failed', g4: 'failed' })
    for (const { because } of report.guests) expect(because).toMatch(/its plan cannot be written/)
    expect(source.migrations).toHaveLength(4)
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
