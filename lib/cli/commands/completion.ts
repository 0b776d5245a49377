import { Argument } from 'commander'
import type { Define } from '../command'
import { completionScript, shells, type Shell } from '../completion'
import { exitCodes } from '../exit-codes'

/** `nodevirt completion`: a script for a shell. */
export const defineCompletion: Define = (command, perform) => {
  command
    .description('Writes a script that completes commands and options: nodevirt completion bash > ~/.local/share/bash-completion/completions/nodevirt')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action(perform(async ({ output }, shell: Shell) => {
      output.write(completionScript(command.parent ?? command, shell))
      return exitCodes.done.code
    }))
}
