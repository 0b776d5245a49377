import type { Define } from '../command'
import { defineAttach } from './attach'
import { defineCompletion } from './completion'
import { defineDemo } from './demo'
import { defineDoctor } from './doctor'
import { defineEvacuate } from './evacuate'
import { defineForecast } from './forecast'
import { defineLab } from './lab'
import { defineMigrate } from './migrate'
import { defineRepl } from './repl'
import { defineReport } from './report'
import { defineRun } from './run'
import { defineTop } from './top'
import { defineWatch } from './watch'

/** A command by its name. */
export interface CommandEntry {
  readonly name: string
  /** For the list of commands. */
  readonly summary: string
  readonly define: Define
}

/** All commands, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { name: 'migrate', summary: 'migrate a guest, as virsh does, and watch', define: defineMigrate },
  { name: 'watch', summary: 'watch a migration that anyone started', define: defineWatch },
  { name: 'forecast', summary: 'say how a migration would go', define: defineForecast },
  { name: 'attach', summary: 'take up migrations that other processes began', define: defineAttach },
  { name: 'evacuate', summary: 'move the guests of a host to others', define: defineEvacuate },
  { name: 'report', summary: 'a recorded migration as a page with pictures', define: defineReport },
  { name: 'top', summary: 'the guests of one or more hosts, and what they take', define: defineTop },
  { name: 'doctor', summary: 'what stands between here and a migration that works', define: defineDoctor },
  { name: 'repl', summary: "Node's prompt with a host open", define: defineRepl },
  { name: 'run', summary: 'run a script, typed or not', define: defineRun },
  { name: 'completion', summary: 'completion for bash, zsh and fish', define: defineCompletion },
  { name: 'demo', summary: 'live-migrate a guest between two hosts made for it, and watch', define: defineDemo },
  { name: 'lab', summary: 'start libvirt hosts to play with, until Ctrl-C', define: defineLab },
]
