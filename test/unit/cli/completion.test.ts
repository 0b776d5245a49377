import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shells, type Shell } from '../../../lib/cli/completion'
import { commands } from '../../../lib/cli/commands'
import { nodevirt, temporaryDirectory, Terminal } from '../../lab/demo-support'

const directory = temporaryDirectory()
const scripts = join(directory.path, 'scripts')
afterAll(() => directory.remove())

beforeAll(async () => {
  mkdirSync(scripts)
  mkdirSync(join(directory.path, 'states'))
  writeFileSync(join(directory.path, 'web.jsonl'), '')
  for (const shell of shells) {
    const running = nodevirt(['completion', shell])
    expect({ ended: await running.ended, stderr: running.stderr }).toEqual({ ended: [0, null], stderr: '' })
    writeFileSync(join(scripts, shell === 'zsh' ? '_nodevirt' : `nodevirt.${shell}`), running.stdout)
  }
})

/** How each shell is started as a person has it, but for that person's own settings, with the completion of the script. */
const started: Readonly<Record<Shell, (place: string) => string[]>> = {
  bash: (place) => ['bash', '--norc', '--noprofile', '-i', '-c', `cd ${place}; source scripts/nodevirt.bash; exec bash --rcfile scripts/rc.bash -i`],
  zsh: (place) => ['env', `ZDOTDIR=${scripts}`, 'zsh', '-i', '-c', `cd ${place}; exec zsh -i`],
  fish: (place) => ['fish', '--no-config', '-C', `cd ${place}; source scripts/nodevirt.fish`],
}

/** Whether it is installed, and if not, why a test is left out. */
function where(shell: Shell): { run: jest.Describe, says: string } {
  const isInstalled = spawnSync(shell, ['-c', 'exit 0']).status === 0
  return { run: isInstalled ? describe : describe.skip, says: isInstalled ? shell : `${shell}, which is not installed (Debian: ${shell})` }
}

/** A shell at its prompt, which completes with the script. */
async function prompt(shell: Shell): Promise<Terminal> {
  writeFileSync(join(scripts, 'rc.bash'), `source ${scripts}/nodevirt.bash; PS1='ready> '; bind 'set bell-style none'; bind 'set completion-query-items 0'; bind 'set page-completions off'\n`)
  writeFileSync(join(scripts, '.zshrc'), `fpath=(${scripts} $fpath); autoload -Uz compinit; compinit -u -D; PS1='ready> '; unsetopt beep; LISTMAX=0\n`)
  const running = new Terminal(started[shell](directory.path), { columns: 200, rows: 60, env: { HOME: directory.path, HISTFILE: '' } })
  await running.until(() => running.plain.includes('ready> '))
  return running
}

/** What the shell makes of words and the tabulator, on the line or below it. */
async function pressed(running: Terminal, words: string, expected: RegExp, times = 1): Promise<void> {
  // A new prompt, below what was listed for the one before: shells write only what differs on a line.
  const prompts = (): number => running.plain.split('ready> ').length
  const before = prompts()
  running.type('\u0015\r')
  await running.until(() => prompts() > before)
  running.type(`${words}${'\t'.repeat(times)}`)
  await running.until(() => expected.test(running.shown.lines.filter((line) => line !== '').join('\n')))
}

const cases: readonly (readonly [what: string, words: string, expected: RegExp])[] = [
  ['a command', 'nodevirt mi', /nodevirt migrate$/],
  ['a command after the host', 'nodevirt -c qemu:///system evac', /nodevirt -c qemu:\/\/\/system evacuate$/],
  ['an option', 'nodevirt migrate --undef', /nodevirt migrate --undefinesource$/],
  ['an option after the host', 'nodevirt -c qemu:///system top --rev', / top --reverse$/],
  ['the values of an option', 'nodevirt migrate --policy kubevirt-s', /--policy kubevirt-stall$/],
  ['the values of an option with =', 'nodevirt top --sort=mem', /--sort=memory$/],
  ['a file', 'nodevirt report we', /nodevirt report web\.jsonl$/],
  ['a file that an option has', 'nodevirt evacuate --state sta', /--state states\/$/],
  ['the shells', 'nodevirt completion fi', /nodevirt completion fish$/],
  ['a command for its help', 'nodevirt help doc', /nodevirt help doctor$/],
]

for (const shell of ['bash', 'zsh'] as const) {
  const { run, says } = where(shell)
  run(`in ${says}`, () => {
    let running: Terminal
    beforeAll(async () => { running = await prompt(shell) })
    afterAll(async () => {
      running?.type('\u0015exit\r')
      await running?.ended
    })

    test.each(cases)('completes %s', async (_what, words, expected) => {
      await pressed(running, words, expected)
    })

    test('lists all commands, and what follows a command that is no path', async () => {
      await pressed(running, 'nodevirt ', new RegExp(commands.map(({ name }) => `(?=[^]*\\b${name}\\b)`).join('')), 2)
      await pressed(running, 'nodevirt evacuate --per', /--per-link=?$/)
    })
  })
}

const { run: withFish, says } = where('fish')
withFish(`in ${says}`, () => {
  /** fish says itself what it would complete. */
  const completed = (words: string): string[] => {
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', `source scripts/nodevirt.fish; complete -C '${words}'`], { cwd: directory.path, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').slice(0, -1).map((line) => line.split('\t')[0]!)
  }

  test.each([
    ['nodevirt mi', ['migrate']], ['nodevirt -c qemu:///system evac', ['evacuate']], ['nodevirt migrate --undef', ['--undefinesource']],
    ['nodevirt -c qemu:///system top --rev', ['--reverse']], ['nodevirt migrate --policy kubevirt-s', ['kubevirt-stall']],
    ['nodevirt top --sort=mem', ['--sort=memory']], ['nodevirt report we', ['web.jsonl']], ['nodevirt report -o sta', ['states/']],
    ['nodevirt evacuate --state sta', ['states/']], ['nodevirt completion ', ['bash', 'fish', 'zsh']], ['nodevirt help doc', ['doctor']],
    ['nodevirt ', [...commands.map(({ name }) => name), 'help'].sort()], ['nodevirt top we', []], ['nodevirt top --interval we', []],
  ])('completes %s', (words, expected) => {
    expect(completed(words).sort()).toEqual(expected)
  })
})
