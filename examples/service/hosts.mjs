// The hosts of a service. Each is opened once and heals by itself; one that is not there when the service starts is tried until it is.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from 'nodevirt'

const defaults = {
  /** How often a host is asked whether it answers, ms. */
  askEveryMs: 5_000,
  /** How long it may think about that until it counts as down, ms. */
  answerMs: 2_000,
  /** The longest delay between two attempts to open it, ms. */
  maxDelayMs: 10_000,
}

/** A host, and what is known of it without asking. */
export class Host {
  connection = null
  #limits
  #log
  #stop = new AbortController()
  #since = new Date()
  #because = 'it was not opened yet'
  #isReady = false
  #lost = null
  #askedAtMs = null
  #refusal = null
  #opened

  /** `uri`: how this process reaches it. `peerUri`: how the daemons of the others do, where that differs. */
  constructor(name, { uri, peerUri = uri }, { log, ...limits }) {
    Object.assign(this, { name, uri, peerUri })
    this.#limits = { ...defaults, ...limits }
    this.#log = (event, fields) => log(event, { host: name, ...fields })
  }

  /**
   * 'up': it answers. 'healing': its connection was lost, and is being opened again. 'down': it could not be opened yet, or its daemon does not answer.
   * From memory: a daemon that is frozen makes nobody wait.
   */
  get health() {
    const health = (state, since, because) => ({ state, since: since.toISOString(), because })
    if (!this.#isReady) return health('down', this.#since, this.#because)
    if (this.#lost) return health('healing', this.#lost.since, this.#lost.because)
    if (this.#askedAtMs !== null && Date.now() - this.#askedAtMs > this.#limits.answerMs) return health('down', new Date(this.#askedAtMs), 'it does not answer')
    if (this.#refusal) return health('down', this.#refusal.since, this.#refusal.because)
    return health('up', this.#since, null)
  }

  /** Opens it, in the background. `prepare` is called with it until it says that it is done; the host is up when it was called for the first time. */
  open(prepare) {
    this.#opened = this.#open()
    this.#opened.then(() => Promise.all([this.#prepare(prepare), this.#ask()])).catch((error) => {
      if (!this.#stop.signal.aborted) throw error
    })
  }

  /** Its connection, as soon as there is one; null where there is none after so many ms. */
  async within(ms) {
    return await Promise.race([this.#opened, sleep(ms, null, { ref: false })])
  }

  async close() {
    this.#stop.abort()
    await this.connection?.close()
  }

  async #open() {
    const { signal } = this.#stop
    for (let delayMs = 500; ; delayMs = Math.min(2 * delayMs, this.#limits.maxDelayMs)) {
      try {
        // Calls that begin during a loss wait for 2 s and not for 30: a client of the service waits for them.
        const connection = await connect(this.uri, { signal, timeoutMs: 10_000, reconnect: { maxDelayMs: this.#limits.maxDelayMs, waitMs: 2_000 } })
        this.#listen(connection)
        this.connection = connection
        this.#because = 'what earlier processes began there is being taken up'
        if (!signal.aborted) return connection
        await connection.close()
        signal.throwIfAborted()
      } catch (error) {
        if (signal.aborted) throw error
        this.#because = error.message
        this.#log('cannot be opened', { because: error.message, retryInMs: delayMs })
      }
      await sleep(delayMs, undefined, { signal })
    }
  }

  #listen(connection) {
    connection.on('disconnect', ({ reason, error }) => {
      this.#lost = { since: new Date(), because: error.message }
      this.#log('lost', { reason })
    })
    connection.on('reconnectFailed', ({ error }) => { this.#lost.because = error.message })
    connection.on('reconnect', ({ attempts }) => {
      this.#lost = null
      this.#refusal = null
      this.#since = new Date()
      this.#log('healed', { attempts })
    })
    // Without a listener an 'error' would end the process.
    connection.on('error', (error) => this.#log('error', { because: error.message }))
  }

  async #prepare(prepare) {
    const { signal } = this.#stop
    for (;;) {
      const isDone = await prepare(this).catch((error) => this.#log('cannot be prepared', { because: error.message }))
      if (!this.#isReady) {
        this.#isReady = true
        this.#since = new Date()
        this.#log('open')
      }
      if (isDone) return
      await sleep(30_000, undefined, { signal, ref: false })
    }
  }

  /** One question at a time, without a limit: one that was given up would still wait in the daemon, and the next one behind it. */
  async #ask() {
    const { signal } = this.#stop
    for (;;) {
      await sleep(this.#limits.askEveryMs, undefined, { signal, ref: false })
      if (this.#lost) continue
      this.#askedAtMs = Date.now()
      this.#refusal = await this.connection.hostname().then(() => null, (error) => ({ since: new Date(), because: error.message }))
      this.#askedAtMs = null
    }
  }
}
