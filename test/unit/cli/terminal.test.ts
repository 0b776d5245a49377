import { copyFileSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../../../lib/cli/commands'
import { ended, escapes } from '../../lab/cli-support'
import { CLI, nodevirt, Running, temporaryDirectory, Terminal } from '../../lab/demo-support'
import { traces } from '../../support/pages'

const directory = temporaryDirectory()
afterAll(() => directory.remove())

const onTerminal = (...args: string[]): Terminal => new Terminal([process.execPath, CLI, ...args])

/** A command whose reader goes away after a line. Says how the command ended. */
const beforeReaderGoes = (...args: string[]): Running =>
  new Running(['bash', '-c', '"$@" | head -n 1 | cut -c 1-20; exit "${PIPESTATUS[0]}"', 'bash', process.execPath, CLI, ...args])

test.each([
  ['report', [traces.completed]], ['completion', ['zsh']], ['help', ['migrate']],
] as const)('%s writes the same to a terminal as into a pipe, without colours', async (command, args) => {
  const [shown, piped] = [onTerminal(command, ...args), nodevirt([command, ...args])]
  await ended(shown, 0)
  await ended(piped, 0)
  expect(shown.stdout.replaceAll('\r\n', '\n')).toBe(piped.stdout)
  expect(piped.stdout).not.toMatch(escapes)
  expect(piped.stdout.length).toBeGreaterThan(1000)
})

test('report on a terminal, into a file: says nothing, and the page is whole', async () => {
  const to = join(directory.path, 'page.html')
  const running = onTerminal('report', traces.completed, '-o', to)
  await ended(running, 0)
  expect(running.stdout).toBe('')
  expect(readFileSync(to, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/)
})

test('completion for a shell that it does not know is refused, with those that it knows', async () => {
  const running = onTerminal('completion', 'tcsh')
  await ended(running, 2)
  expect(running.plain).toMatch(/bash, zsh, fish[^]*Try: nodevirt help completion/)
})

test('a reader that has seen enough ends it without a word', async () => {
  for (const args of [['report', traces.completed], ['completion', 'bash'], ['help', 'migrate']]) {
    const running = beforeReaderGoes(...args)
    const [code] = await running.ended
    // Who wrote all before the reader went has not noticed.
    expect([0, 141]).toContain(code)
    expect(running.stderr).toBe('')
  }
})

test('what cannot be written because the disk is full is said, and is no success', async () => {
  for (const args of [['report', traces.completed], ['completion', 'bash'], ['help', 'migrate']]) {
    const running = new Running(['bash', '-c', 'exec "$@" > /dev/full', 'bash', process.execPath, CLI, ...args])
    await ended(running, 1)
    expect(running.stderr).toBe('nodevirt: standard output takes no more: ENOSPC: no space left on device, write\n')
  }
})

test.each(commands.map(({ name }) => name))('%s --help fits on a terminal, and ends with 0', async (name) => {
  const running = onTerminal(name, '--help')
  await ended(running, 0)
  expect(running.plain).toMatch(new RegExp(`^Usage: nodevirt ${name}\\b`))
  expect(running.shown.lines.length).toBe(running.plain.split('\n').length)
})

test('a page does not take the place of what it is made of', async () => {
  const [trace, link] = ['own.jsonl', 'link.jsonl'].map((name) => join(directory.path, name)) as [string, string]
  copyFileSync(traces.completed, trace)
  symlinkSync(trace, link)
  for (const to of [trace, link]) {
    const running = nodevirt(['report', trace, '-o', to])
    await ended(running, 2)
    expect(running.stderr).toContain(`nodevirt report: --output ${to} is the file that is read\n`)
  }
  expect(readFileSync(trace)).toEqual(readFileSync(traces.completed))
})

test.each(['{}', '[]', 'null', '[1]', '{"guests":[]}'])('a file with %s in it is named, without a stack', async (text) => {
  const path = join(directory.path, 'no-trace.json')
  writeFileSync(path, text)
  const running = nodevirt(['report', path])
  await ended(running, 1)
  expect(running.stderr).toMatch(new RegExp(`^nodevirt report: ${path.replaceAll('.', '\\.')}.* (must be|is empty).*\n$`))
})

test('a page that cannot be written is said, and no file is left half', async () => {
  const running = nodevirt(['report', traces.completed, '-o', join(directory.path, 'none', 'page.html')])
  await ended(running, 1)
  expect(running.stderr).toMatch(/^nodevirt report: ENOENT/)
  expect(() => statSync(join(directory.path, 'none'))).toThrow()
})
