import type { Command } from 'commander'

/** A command for a shell: its name, what it is about, and its options. */
interface Words { readonly name: string, readonly summary: string, readonly options: readonly { readonly flag: string, readonly description: string, readonly choices: readonly string[] }[] }

function wordsOf(program: Command): Words[] {
  return program.commands.map((command) => ({
    name: command.name(), summary: command.summary(),
    options: command.options.filter(({ hidden, long }) => !hidden && long).map(({ long, description, argChoices }) =>
      ({ flag: long as string, description, choices: argChoices ?? [] })),
  }))
}

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = typeof shells[number]

/** The script that completes commands, options and fixed values in a shell. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = wordsOf(program)
  return ({ bash: bashScript, zsh: zshScript, fish: fishScript })[shell](commands)
}

function bashScript(commands: readonly Words[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words='${options.map(({ flag }) => flag).join(' ')}' ;;`)
  const values = new Map(commands.flatMap(({ options }) => options.filter(({ choices }) => choices.length > 0).map(({ flag, choices }) => [flag, choices])))
  return `# nodevirt completion bash > ~/.local/share/bash-completion/completions/nodevirt
_nodevirt() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in ${commands.map(({ name }) => name).join('|')}) command="$each"; break ;; esac
  done
  case "$before" in
${[...values].map(([flag, choices]) => `    ${flag}) mapfile -t COMPREPLY < <(compgen -W '${choices.join(' ')}' -- "$word"); return ;;`).join('\n')}
  esac
  case "$command" in
    '') words='${commands.map(({ name }) => name).join(' ')} help --connect --help --version' ;;
${cases.join('\n')}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _nodevirt nodevirt
`
}

function zshScript(commands: readonly Words[]): string {
  const quote = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:').replaceAll('[', '\\[').replaceAll(']', '\\]')
  const options = commands.map(({ name, options: all }) => [
    `    ${name}) _arguments -S \\`,
    ...all.map(({ flag, description, choices }) => `      '${flag}[${quote(description)}]${choices.length > 0 ? `:value:(${choices.join(' ')})` : ''}' \\`),
    "      '*:file:_files' ;;",
  ].join('\n'))
  return `#compdef nodevirt
# nodevirt completion zsh > a directory of $fpath, as _nodevirt
_nodevirt() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${quote(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${options.join('\n')}
  esac
}
_nodevirt "$@"
`
}

function fishScript(commands: readonly Words[]): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c nodevirt -f -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    ...options.map(({ flag, description, choices }) =>
      `complete -c nodevirt -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d ${quote(description)}${choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : ''}`),
  ])
  return `# nodevirt completion fish > ~/.config/fish/completions/nodevirt.fish\n${lines.join('\n')}\n`
}
