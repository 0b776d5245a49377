import { createInterface } from 'node:readline'
import type { CredentialRequest } from '../auth'
import { connect, type Connection } from '../connection'
import type { ConnectOptions } from '../connection-options'
import type { Domain } from '../domain/domain'
import { wordsOf } from '../migration/problems'
import { within, type Stop } from './stop'

const closeLimitMs = 10_000

/** The connections of a command. They are closed when it ends; one that does not close goes with the process. */
export class Connections {
  readonly #stop: Stop
  readonly #open: Connection[] = []

  constructor(stop: Stop) {
    this.#stop = stop
  }

  /** Opens a host. On a terminal a daemon that asks for a name or a password is answered by the person there. */
  async to(uri: string | undefined, options: ConnectOptions = {}): Promise<Connection> {
    const auth = process.stdin.isTTY && process.stderr.isTTY ? { auth: ask } : {}
    const opening = connect(uri, { ...auth, signal: this.#stop.signal, ...options })
    const connection = await this.#stop.orStopped(opening)
    this.#open.push(connection)
    return connection
  }

  /** The same, or the reason why it cannot be reached. */
  async tryTo(uri: string, options: ConnectOptions = {}): Promise<{ connection: Connection, because: null } | { connection: null, because: string }> {
    try {
      return { connection: await this.to(uri, options), because: null }
    } catch (error) {
      if (this.#stop.signal.aborted) throw error
      return { connection: null, because: wordsOf(error) }
    }
  }

  async close(): Promise<void> {
    await within(Promise.allSettled(this.#open.map((each) => each.close())), closeLimitMs, 'closing').catch(() => undefined)
  }
}

/** A guest by its UUID, its name, or, as with virsh, its id. */
export async function findGuest(host: Connection, text: string): Promise<Domain> {
  if (!/^\d{1,9}$/.test(text)) return await host.domains.get(text)
  return await host.domains.find(Number(text)) ?? await host.domains.get(text)
}

/** Asks the person at the terminal what the daemon asks. Passwords are not shown. */
async function ask({ type, prompt, defaultValue }: CredentialRequest): Promise<string | null> {
  const hidden = type === 'passphrase' || type === 'noechoprompt'
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: true })
  const answer = new Promise<string | null>((resolve) => {
    lines.question(`${prompt ?? type}: `, resolve)
    lines.once('close', () => resolve(null))
  })
  // What is typed is written back by this method.
  if (hidden) (lines as unknown as { _writeToOutput: () => void })._writeToOutput = () => undefined
  try {
    return await answer ?? defaultValue
  } finally {
    lines.close()
    if (hidden) process.stderr.write('\n')
  }
}
