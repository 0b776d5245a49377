// What a migration has to tell, for any number of listeners, and the way to a browser: server-sent events
// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
import { once } from 'node:events'

/** How many events are kept. The oldest samples go first. */
const mostEvents = 500

/** A client that has taken nothing for so long is let go, ms. It comes back, and says what it has. */
const stalledMs = 60_000

/** The events of one migration, in their order. A listener keeps only the number of its last one: whoever is slow finds old samples gone, and costs no memory. */
export class EventLog {
  isOver = false
  // Another process that goes on with the same migration has a log of its own: a number of this one says nothing there.
  #epoch = Date.now()
  #last = 0
  #events = []
  #wake = new Set()

  add(type, data) {
    if (this.isOver) return
    const number = ++this.#last
    this.#events.push({ number, type, text: `id: ${this.#epoch}-${number}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n` })
    if (this.#events.length > mostEvents) this.#events.splice(Math.max(0, this.#events.findIndex((event) => event.type === 'sample')), 1)
    this.#tell()
  }

  end() {
    this.isOver = true
    this.#tell()
  }

  /** The number of the last event that a client has, by what its `Last-Event-ID` says. */
  numberOf(id = '') {
    const [, epoch, number] = /^(\d+)-(\d+)$/.exec(id) ?? []
    return Number(epoch) === this.#epoch ? Number(number) : 0
  }

  /** The first event after a number. */
  after(number) {
    return this.#events.find((event) => event.number > number)
  }

  /** Resolves when there is news, or the signal aborts. */
  async news(signal) {
    let wake
    await new Promise((resolve) => {
      wake = resolve
      this.#wake.add(wake)
      signal.addEventListener('abort', wake)
    })
    this.#wake.delete(wake)
    signal.removeEventListener('abort', wake)
  }

  #tell() {
    for (const wake of this.#wake) wake()
  }
}

/** Sends a log to a client until it is over, or the client leaves. */
export async function sendEvents(request, response, log, { heartbeatMs }) {
  let number = log.numberOf(request.headers['last-event-id'])
  // A browser comes back after each end. This says that there is no more to come.
  if (log.isOver && !log.after(number)) return void response.writeHead(204).end()
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'connection': 'close' })
  response.write('retry: 1000\n\n')
  const left = new AbortController()
  response.once('close', () => left.abort())
  // Shows a proxy that the connection lives, and this process that the client does.
  const heartbeat = setInterval(() => { if (!response.writableNeedDrain) response.write(':\n\n') }, heartbeatMs)
  try {
    while (!left.signal.aborted) {
      const event = log.after(number)
      if (event) {
        number = event.number
        if (!response.write(event.text)) await drained(response, left)
      } else if (log.isOver) {
        return void response.end()
      } else {
        await log.news(left.signal)
      }
    }
  } finally {
    clearInterval(heartbeat)
    // What it did not take, it asks for again.
    if (left.signal.aborted) response.destroy()
  }
}

/** Waits until a client has taken what it was sent. `left` aborts when it has gone, and when it takes nothing for too long. */
async function drained(response, left) {
  const stalled = setTimeout(() => left.abort(), stalledMs)
  try {
    await once(response, 'drain', { signal: left.signal })
  } catch (error) {
    if (error.name !== 'AbortError') throw error
  } finally {
    clearTimeout(stalled)
  }
}
