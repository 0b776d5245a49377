/** Standard output and standard error of a command. A reader that goes away (`| head`) is no error. */
export class Output {
  #closed = false
  #onClosed: () => void = () => undefined

  constructor() {
    process.stdout.on('error', () => this.#close())
    // There is no other place to report this trouble to.
    process.stderr.on('error', () => undefined)
  }

  /** Called once, when nobody reads standard output any more. */
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

  #close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#onClosed()
  }
}
