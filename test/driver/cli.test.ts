import { ended } from '../lab/cli-support'
import { nodevirt } from '../lab/demo-support'

test('top shows the guests of a driver that knows no jobs', async () => {
  const running = nodevirt(['top', '--json', '--rounds', '1', 'test:///default'])
  await ended(running, 0)
  expect(running.json).toMatchObject([{ type: 'top', hosts: [{ trouble: null, guests: [{ name: 'test', state: 'running', job: null }] }] }])
})

test('attach says where no directory of plans is', async () => {
  const running = nodevirt(['attach', '-c', 'test:///default', '--plans', '/nowhere/plans'])
  // That driver cannot say whether a guest is being migrated.
  await ended(running, 1)
  expect(running.stdout).toContain('there is no directory /nowhere/plans: no process has left a plan there\n')
})

test.each([
  [['top', '--interval', '1e12'], '--interval must be a number of ms, 100 to 2147483647: 1000000000000'],
  [['top', '--interval', '99'], '--interval must be a number of ms, 100 to 2147483647: 99'],
  [['doctor', '--timeout', '-1'], '--timeout must be a number of seconds, more than 0, up to 86400: -1'],
  [['doctor', '--timeout', '0'], '--timeout must be a number of seconds, more than 0, up to 86400: 0'],
])('%j is refused, before any host is asked', async ([command, ...args], message) => {
  const running = nodevirt([command!, ...args, 'test:///default'])
  await ended(running, 2)
  expect(running).toMatchObject({ stdout: '', stderr: `nodevirt ${command}: ${message}\nTry: nodevirt help ${command}\n` })
})
