import type { Define } from '../command'
import { defineDemo } from './demo'
import { defineLab } from './lab'

/** A command by its name. */
export interface CommandEntry {
  readonly name: string
  /** For the list of commands. */
  readonly summary: string
  readonly define: Define
}

/** All commands, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { name: 'demo', summary: 'live-migrate a guest between two hosts made for it, and watch', define: defineDemo },
  { name: 'lab', summary: 'start libvirt hosts to play with, until Ctrl-C', define: defineLab },
]
