import type { Argument, Command, Option } from 'commander'
import { several } from './command'

/** What can be completed as a value: fixed words, the path of a file, or nothing that is known here. */
interface Value { readonly choices: readonly string[], readonly isPath: boolean }

/** An option for a shell. `value` is null where it has none. */
interface OptionWords { readonly flags: readonly string[], readonly description: string, readonly value: Value | null, readonly several: boolean }

/** A command for a shell: its name, what it is about, its options, and what its words are. */
interface CommandWords { readonly name: string, readonly summary: string, readonly options: readonly OptionWords[], readonly argument: Value | null }

/** The words of the whole program: what stands before a command, and the commands. */
interface ProgramWords { readonly options: readonly OptionWords[], readonly commands: readonly CommandWords[] }

/** What commander itself adds to each command. */
const helpOption: OptionWords = { flags: ['--help'], description: 'the options', value: null, several: false }

const pathNames = ['file', 'directory', 'script']

function valueOf(name: string, choices: readonly string[] | undefined): Value {
  return { choices: choices ?? [], isPath: pathNames.includes(name) }
}

function optionWords({ long, short, flags, description, argChoices, parseArg }: Option): OptionWords {
  const placeholder = /[<[]([^>\].]+)/.exec(flags)?.[1]
  return {
    flags: [short, long].filter((flag) => flag !== undefined), description, several: parseArg === several as unknown,
    value: placeholder === undefined ? null : valueOf(placeholder, argChoices),
  }
}

function argumentValue([first]: readonly Argument[]): Value | null {
  return first ? valueOf(first.name(), first.argChoices) : null
}

function wordsOf(program: Command): ProgramWords {
  const optionsOf = ({ options }: Command): OptionWords[] => [...options.filter(({ hidden, long }) => !hidden && long).map(optionWords), helpOption]
  const commands = program.commands.map((command) => ({
    name: command.name(), summary: command.summary(), options: optionsOf(command), argument: argumentValue(command.registeredArguments),
  }))
  const help = { name: 'help', summary: 'the options of a command', options: [], argument: { choices: commands.map(({ name }) => name), isPath: false } }
  return { options: optionsOf(program), commands: [...commands, help] }
}

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = typeof shells[number]

/** The script that completes commands, options, fixed values and paths in a shell. */
export function completionScript(program: Command, shell: Shell): string {
  return ({ bash: bashScript, zsh: zshScript, fish: fishScript })[shell](wordsOf(program))
}

function bashScript({ options, commands }: ProgramWords): string {
  // An empty answer is completed as a path, unless that is switched off.
  const answer = ({ isPath, choices }: Value): string => (isPath ? 'return' : choices.length > 0 ? `values='${choices.join(' ')}'` : 'compopt +o default; return')
  const valueCases = [{ name: '', options }, ...commands].flatMap(({ name, options: all }) => all.flatMap(({ flags, value }) =>
    (value === null ? [] : [`    ${flags.map((flag) => `'${name} ${flag}'`).join('|')}) ${answer(value)} ;;`])))
  const flagsOf = (all: readonly OptionWords[]): string => all.flatMap(({ flags }) => flags).filter((flag) => flag.startsWith('--')).join(' ')
  const commandCases = commands.map(({ name, options: all, argument }) =>
    `    ${name}) flags='${flagsOf(all)}' words='${argument?.choices.join(' ') ?? ''}' path='${argument?.isPath ? 'yes' : ''}' ;;`)
  return `# nodevirt completion bash > ~/.local/share/bash-completion/completions/nodevirt
_nodevirt() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' values='' flags='' words='' path='' each
  # --option=value comes in three parts.
  if [ "$word" = = ]; then
    word=''
  elif [ "$before" = = ]; then
    before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in ${commands.map(({ name }) => name).join('|')}) command="$each"; break ;; esac
  done
  case "$command $before" in
${valueCases.join('\n')}
  esac
  if [ -n "$values" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word")
    return
  fi
  case "$command" in
    '') flags='${flagsOf(options)}'; words='${commands.map(({ name }) => name).join(' ')}' ;;
${commandCases.join('\n')}
  esac
  if [ "\${word:0:1}" = - ]; then
    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$word")
  elif [ -z "$path" ]; then
    # What is no path, and of which nothing is known, shows what else there is.
    [ -n "$words" ] || [ -n "$word" ] || words="$flags"
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    compopt +o default
  fi
}
complete -o default -F _nodevirt nodevirt
`
}

function zshScript({ options, commands }: ProgramWords): string {
  const quote = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:').replaceAll('[', '\\[').replaceAll(']', '\\]')
  const value = (of: Value): string => `:${of.isPath ? 'file:_files' : of.choices.length > 0 ? `value:(${of.choices.join(' ')})` : 'value: '}`
  const spec = ({ flags, description, value: of, several: again }: OptionWords): string => {
    const text = `[${quote(description)}]${of === null ? '' : value(of)}`
    // --option value, and --option=value.
    const each = flags.map((flag) => (of !== null && flag.startsWith('--') ? `${flag}=` : flag))
    if (again) return each.map((flag) => `'*${flag}${text}'`).join(' ')
    return each.length > 1 ? `'(${flags.join(' ')})'{${each.join(',')}}'${text}'` : `'${each[0]}${text}'`
  }
  // A word of which nothing is known has no specification: its message would keep the shell from writing the one option that fits.
  const isKnown = (argument: Value | null): argument is Value => argument !== null && (argument.isPath || argument.choices.length > 0)
  const cases = commands.map(({ name, options: all, argument }) =>
    `        ${[`${name}) _arguments -S`, ...all.map(spec), ...isKnown(argument) ? [`'*${value(argument)}'`] : []].join(' \\\n          ')} ;;`)
  return `#compdef nodevirt
# nodevirt completion zsh > a directory of $fpath, as _nodevirt
_nodevirt() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${quote(summary)}'`).join('\n')}
  )
  _arguments -C \\
${options.map((option) => `    ${spec(option)} \\`).join('\n')}
    '1:command:->command' '*::word:->words' && return
  case $state in
    command) _describe command commands ;;
    words)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _nodevirt ]]; then
  _nodevirt "$@"
else
  compdef _nodevirt nodevirt
fi
`
}

function fishScript({ options, commands }: ProgramWords): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const value = (of: Value): string => (of.isPath ? '-r -F' : of.choices.length > 0 ? `-x -a ${quote(of.choices.join(' '))}` : '-x')
  const option = (when: string, { flags, description, value: of }: OptionWords): string =>
    `complete -c nodevirt -n ${quote(when)} ${flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')} -d ${quote(description)}${of === null ? '' : ` ${value(of)}`}`
  const before = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`
  const lines = [
    ...options.map((each) => option(before, each)),
    ...commands.flatMap(({ name, summary, options: all, argument }) => {
      const within = name === 'help' ? '__fish_seen_subcommand_from help' : `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from help`
      return [
        `complete -c nodevirt -f -n ${quote(before)} -a ${name} -d ${quote(summary)}`,
        ...all.map((each) => option(within, each)),
        ...argument?.isPath ? [] : [`complete -c nodevirt -f -n ${quote(within)}${argument?.choices.length ? ` -a ${quote(argument.choices.join(' '))}` : ''}`],
      ]
    }),
  ]
  return `# nodevirt completion fish > ~/.config/fish/completions/nodevirt.fish\n${lines.join('\n')}\n`
}
