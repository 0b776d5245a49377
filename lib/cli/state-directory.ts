import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The user's directory for what a program remembers (XDG Base Directory), made where it is missing. */
export function stateDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const path = join(env['XDG_STATE_HOME'] || join(homedir(), '.local/state'), 'nodevirt')
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}
