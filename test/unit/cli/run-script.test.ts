import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readsTypes } from '../../../lib/cli/commands/run'
import { CLI, nodevirt, temporaryDirectory, Terminal } from '../../lab/demo-support'
import { ended, escapes } from '../../lab/cli-support'

const directory = temporaryDirectory()
afterAll(() => directory.remove())

function script(name: string, text: string): string {
  const path = join(directory.path, name)
  writeFileSync(path, text)
  return path
}

test('in a pipe: a script with its words, its input and its exit code', async () => {
  const path = script('script.mjs', `
    let read = ''
    for await (const chunk of process.stdin) read += chunk
    console.log(process.argv.slice(2).join(' '), read.trim(), process.stdout.isTTY ?? 'pipe')
    process.exitCode = 42`)
  const running = nodevirt(['run', path, '--flag', 'x'])
  running.child.stdin!.end('what was written to it\n')
  await ended(running, 42)
  expect(running.stdout).toBe('--flag x what was written to it pipe\n')
  expect(running.stdout).not.toMatch(escapes)
})

test('on a terminal: the script has the terminal, and Ctrl-C is its own', async () => {
  const path = script('waits.mjs', `
    process.on('SIGINT', () => { console.log('interrupted once'); process.exit(7) })
    console.log('on a terminal:', process.stdin.isTTY, process.stdout.isTTY)
    setInterval(() => undefined, 1000)`)
  const running = new Terminal([process.execPath, CLI, 'run', path])
  await running.until(() => running.plain.includes('on a terminal: true true'))
  running.type('\u0003')
  await ended(running, 7)
  expect(running.plain.match(/interrupted/g)).toHaveLength(1)
})

test('a script that a signal ends has the exit code of that, and SIGTERM is passed on to it', async () => {
  await ended(nodevirt(['run', script('killed.mjs', "process.kill(process.pid, 'SIGKILL')")]), 137)
  const running = nodevirt(['run', script('tells.mjs', "process.on('SIGTERM', () => { console.log('told'); process.exit(5) }); setInterval(() => undefined, 1000); console.log('here')")])
  await running.until(() => running.stdout.includes('here'))
  running.kill('SIGTERM')
  await ended(running, 5)
  expect(running.stdout).toBe('here\ntold\n')
})

test('without a terminal each signal is passed on as it is, and the command ends when the script does', async () => {
  const path = script('counts.mjs', `
    let times = 0
    process.on('SIGHUP', () => console.log('hangup'))
    process.on('SIGINT', () => { console.log('interrupted'); if (++times === 2) process.exit(9) })
    console.log('here')
    setInterval(() => undefined, 1000)`)
  const running = nodevirt(['run', path])
  await running.until(() => running.stdout.includes('here'))
  running.kill('SIGHUP')
  await running.until(() => running.stdout.includes('hangup'))
  running.kill('SIGINT')
  await running.until(() => running.stdout.includes('interrupted'))
  await new Promise((resolve) => { setTimeout(resolve, 700) })
  running.kill('SIGINT')
  await ended(running, 9)
  expect(running.stdout).toBe('here\nhangup\ninterrupted\ninterrupted\n')
})

test(`a typed script: Node ${process.version} ${readsTypes(process.version) ? 'reads it itself' : 'is told what it needs'}`, async () => {
  const running = nodevirt(['run', script('typed.ts', 'const words: readonly string[] = process.argv.slice(2)\nconsole.log((words as string[]).length satisfies number)\n'), 'a', 'b'])
  await ended(running, readsTypes(process.version) ? 0 : 2)
  if (readsTypes(process.version)) expect(running.stdout).toBe('2\n')
  else expect(running.stderr).toContain(`nodevirt run: Node ${process.version} does not read TypeScript: run it with Node 22.18 or later, or install tsx beside the script`)
})

test.each([
  ['nothing', '/no/such/script.ts', /there is no file/],
  ['a directory', directory.path, /there is no file/],
])('%s is refused', async (_what, path, message) => {
  const running = nodevirt(['run', path])
  await ended(running, 2)
  expect(running.stderr).toMatch(message)
  expect(running.stderr).not.toMatch(/\n +at /)
})
