import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const bench = join(__dirname, '../../bench/many-migrations.mjs')

/** The bounds are promises to the user; the figures behind them are printed. */
test('eight migrations through one Connection block neither statistics, nor an abort, nor this process', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [bench, '--json', '--seconds', '30'])
  const { own, shared } = JSON.parse(stdout)
  console.log(JSON.stringify({ own, shared }, null, 1))

  expect(own.running).toBe(8)
  expect(own.statisticsMs.count).toBeGreaterThanOrEqual(8 * 30 * 2 * 0.9)
  expect(own.statisticsMs.p99).toBeLessThan(250)
  expect(own.statisticsMs.max).toBeLessThan(1000)
  expect(own.unansweredMs).toEqual([])
  expect(own.abortMs.max).toBeLessThan(2000)
  // Where the machine itself is slow, so is a process that has nothing to do with libvirt.
  expect(own.statMs.p99).toBeLessThan(Math.max(5, 3 * own.bystanderStatMs.p99))
  expect(own.outcomes).toEqual(Array(8).fill('cancelled'))
  // The same load on one shared connection: the reason why a migration has its own.
  expect(shared.hung === true || shared.statisticsMs.count < own.statisticsMs.count / 2).toBe(true)
}, 240_000)
