import { Option } from 'commander'
import { emitKeypressEvents, type Key } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { number, several, UsageError, type Define, type Surroundings } from '../command'
import { Connections } from '../connections'
import { exitCodes } from '../exit-codes'
import type { Output } from '../output'
import { Screen } from '../screen'
import type { Stop } from '../stop'
import { sortKeys, topLines, type SortKey, type TopHost, type TopWishes } from '../top-figures'
import { HostLook } from '../top-host'

interface Given { connect?: string[], sort: SortKey, reverse?: boolean, filter: string, interval: number, rounds?: number, json?: boolean }

/** A list for a program or a file waits so long for the first answers, ms. */
const firstAnswersMs = 5_000

/** As long as a timer of Node's can wait. */
const mostMs = 2 ** 31 - 1

/** `nodevirt top`: all guests of some hosts, and what they take. */
export const defineTop: Define = (command, perform) => {
  command
    .description('Shows all guests of one or more hosts: state, processor, memory, disks, network, and the jobs that run on them.')
    .argument('[uri...]', "the hosts; default: libvirt's own choice")
    .addOption(new Option('-c, --connect <uri>', 'one more host').argParser(several))
    .addOption(new Option('--sort <key>', 'what it is sorted by').choices(sortKeys).default('cpu'))
    .option('--reverse', 'the other way round')
    .option('--filter <text>', 'only guests in whose name, host, state or job this is', '')
    .addOption(new Option('--interval <ms>', 'time between two looks').argParser(number).default(2_000))
    .addOption(new Option('-n, --rounds <n>', 'end after so many looks').argParser(number))
    .option('--json', 'one JSON object for each look')
    .addHelpText('after', '\nKeys: c m d n a j sort by cpu, memory, disk, net, name, job; r turns it round;\n/ filters; q leaves.')
    .action(perform((surroundings, uris: string[], given: Given) => top(uris, given, surroundings)))
}

async function top(uris: readonly string[], given: Given, { output, stop, connect: before }: Surroundings): Promise<number> {
  const { interval, rounds = Infinity, json = false, connect = [] } = given
  if (!(interval >= 100 && interval <= mostMs)) throw new UsageError(`--interval must be a number of ms, 100 to ${mostMs}: ${interval}`)
  if (!(rounds >= 1)) throw new UsageError(`--rounds must be 1 or more: ${rounds}`)
  const all = [...before === undefined ? [] : [before], ...connect, ...uris]
  const connections = new Connections(stop)
  const looks = (all.length > 0 ? all : ['']).map((uri) => new HostLook(uri, (to, options) => connections.to(to === '' ? undefined : to, options)))
  const view: TopView = json ? new JsonTop(output) : output.isTerminal ? new LiveTop(output, stop, given) : new PlainTop(output, given)
  const end = AbortSignal.any([stop.signal, view.left])
  const states = (): TopHost[] => looks.map((look) => look.state)
  try {
    for (let round = 0; round < rounds && !end.aborted; round++) {
      const answers = Promise.all(looks.map((look) => look.look()))
      // A host that hangs is shown with what is known of it.
      await Promise.race([answers, pause(Math.max(interval, round === 0 ? firstAnswersMs : 0), end)])
      view.show(states())
      if (round + 1 < rounds) await pause(interval, end)
    }
    if (stop.signal.aborted) return stop.exitCode
    return states().every(({ trouble }) => trouble !== null) ? exitCodes.failed.code : exitCodes.done.code
  } finally {
    view.close()
    await connections.close()
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined)
}

interface TopView {
  /** Aborted when the user leaves by a key. */
  readonly left: AbortSignal
  show(hosts: readonly TopHost[]): void
  close(): void
}

class JsonTop implements TopView {
  readonly left = new AbortController().signal
  readonly #output: Output

  constructor(output: Output) {
    this.#output = output
  }

  show(hosts: readonly TopHost[]): void {
    this.#output.write(`${JSON.stringify({ type: 'top', at: new Date().toISOString(), hosts })}\n`)
  }

  close(): void { /* Nothing is open. */ }
}

class PlainTop implements TopView {
  readonly left = new AbortController().signal
  readonly #output: Output
  readonly #wishes: TopWishes

  constructor(output: Output, { sort, reverse = false, filter }: Given) {
    this.#output = output
    this.#wishes = { sort, reverse, filter }
  }

  show(hosts: readonly TopHost[]): void {
    this.#output.write(`${topLines(hosts, this.#wishes, { columns: Infinity, rows: Infinity }).join('\n')}\n\n`)
  }

  close(): void { /* Nothing is open. */ }
}

const keys: Readonly<Record<string, SortKey>> = { c: 'cpu', m: 'memory', d: 'disk', n: 'net', a: 'name', j: 'job' }

class LiveTop implements TopView {
  readonly #leaving = new AbortController()
  readonly left = this.#leaving.signal
  readonly #output: Output
  readonly #screen: Screen
  readonly #stop: Stop
  #wishes: TopWishes
  #typing: string | null = null
  #hosts: readonly TopHost[] = []
  readonly #onKey = (text: string | undefined, key: Key): void => this.#take(text ?? '', key)
  readonly #resize = (): void => this.#draw()

  constructor(output: Output, stop: Stop, { sort, reverse = false, filter }: Given) {
    this.#output = output
    this.#stop = stop
    this.#screen = new Screen(output, { whole: true })
    this.#wishes = { sort, reverse, filter }
    process.stdout.on('resize', this.#resize)
    if (!process.stdin.isTTY) return
    emitKeypressEvents(process.stdin)
    process.stdin.setRawMode(true).on('keypress', this.#onKey)
    process.stdin.resume()
  }

  show(hosts: readonly TopHost[]): void {
    this.#hosts = hosts
    this.#draw()
  }

  close(): void {
    this.#screen.close()
    process.stdout.off('resize', this.#resize)
    process.stdin.off('keypress', this.#onKey)
    if (!process.stdin.isTTY) return
    process.stdin.setRawMode(false)
    process.stdin.pause()
  }

  // In raw mode the terminal sends no signal for Ctrl-C.
  #take(text: string, { name, ctrl }: Key): void {
    if (ctrl && name === 'c') process.kill(process.pid, 'SIGINT')
    else if (this.#typing !== null) this.#type(text, name)
    else if (text === 'q') this.#leaving.abort()
    else if (text === '/') this.#typing = ''
    else if (text === 'r') this.#wishes = { ...this.#wishes, reverse: !this.#wishes.reverse }
    else if (Object.hasOwn(keys, text)) this.#wishes = { ...this.#wishes, sort: keys[text] as SortKey }
    if (!this.#stop.signal.aborted) this.#draw()
  }

  #type(text: string, name: string | undefined): void {
    if (name === 'return' || name === 'enter') {
      this.#typing = null
      return
    }
    if (name === 'escape') this.#typing = null
    else if (name === 'backspace') this.#typing = this.#typing?.slice(0, -1) ?? null
    else if (/^[^\p{C}]$/u.test(text)) this.#typing = `${this.#typing ?? ''}${text}`
    this.#wishes = { ...this.#wishes, filter: this.#typing ?? '' }
  }

  #draw(): void {
    const lines = topLines(this.#hosts, this.#wishes, { columns: this.#output.columns - 1, rows: this.#output.rows - 2, color: this.#output.color })
    const help = process.stdin.isTTY ? 'c m d n a j sort   r turn round   / filter   q leave' : 'Ctrl-C leaves'
    const below = this.#typing === null ? help : `filter: ${this.#typing}_`
    this.#screen.draw([...lines, below.slice(0, this.#output.columns - 1)])
  }
}
