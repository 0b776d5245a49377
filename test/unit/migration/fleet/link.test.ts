import { evacuate } from '../../../../lib/migration/fleet'
import { hosts, run, through, until, type FakeMigration } from './support'

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
