/** What a write says where the reader has gone: the other end of a pipe, a terminal. */
const gone = ['EPIPE', 'EIO']

/** Standard output and standard error of a command. A reader that goes away (`| head`) is no error; a disk that is full is one. */
export class Output {
  #closed = false
  #failed = false
  #onClosed: () => void = () => undefined

  constructor() {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => this.#close(error))
    // There is no other place to report this trouble to.
    process.stderr.on('error', () => undefined)
  }

  /** Whether something that was written to standard output is lost. */
  get hasFailed(): boolean {
    return this.#failed
  }

  /** Called once, when standard output takes nothing any more. */
  set onClosed(listener: () => void) {
    this.#onClosed = listener
  }

  /** A terminal that can redraw a line. */
  get isTerminal(): boolean {
    return process.stdout.isTTY && process.env.TERM !== 'dumb'
  }

  /** https://no-color.org */
  get color(): boolean {
    return this.isTerminal && (process.env.NO_COLOR ?? '') === ''
  }

  /** As wide as the terminal is now; 80 elsewhere. */
  get columns(): number {
    // A terminal that does not know its width says 0.
    return process.stdout.columns || 80
  }

  /**
   * The width at which the terminal shows now what was written before. One that was made narrower has broken longer lines anew, except xterm: it
   * cuts them, and says its version.
   */
  get columnsOfOld(): number {
    return process.env.XTERM_VERSION === undefined || process.env.TMUX !== undefined ? this.columns : Infinity
  }

  /** As high as the terminal is now; 24 where it does not say. */
  get rows(): number {
    return process.stdout.rows || 24
  }

  /** To standard output. */
  write(text: string): void {
    if (!this.#closed) process.stdout.write(text)
  }

  /** To standard error. */
  report(text: string): void {
    process.stderr.write(text)
  }

  #close({ code = '', message }: NodeJS.ErrnoException): void {
    if (this.#closed) return
    this.#closed = true
    this.#failed = !gone.includes(code)
    if (this.#failed) this.report(`nodevirt: standard output takes no more: ${message}\n`)
    this.#onClosed()
  }
}
