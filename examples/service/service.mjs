// The service as an object: what a program, a plugin of Fastify's or a module of NestJS starts and stops.
import { createServer } from 'node:http'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendEvents } from './events.mjs'
import { Host } from './hosts.mjs'
import { Migrations } from './migrations.mjs'
import { answerTo, Refusal } from './refusal.mjs'
import { migrationRequest } from './request.mjs'

const defaults = {
  /** Only this machine: the service does not ask who a client is. Put something before it that does before you listen elsewhere. */
  listen: { host: '127.0.0.1', port: 8080 },
  heartbeatMs: 15_000,
  /** How long a DELETE waits for the outcome, ms. */
  abortMs: 30_000,
  /** When it stops: how long migrations that this process conducts may take to their end, to be aborted after that, and how long hosts may take to close, ms. */
  stop: { waitMs: 10_000, abortMs: 10_000, closeMs: 2_000 },
}

export class Service {
  #config
  #log
  #hosts
  #migrations
  #server
  #isStopping = false

  /** `config.hosts`: by name, `{ uri, peerUri }`. `config.directory`: what outlives the process. `log(event, fields)`. */
  constructor(config, log) {
    this.#config = { ...defaults, ...config, listen: { ...defaults.listen, ...config.listen }, stop: { ...defaults.stop, ...config.stop } }
    this.#log = log
    this.#hosts = new Map(Object.entries(config.hosts).map(([name, host]) => [name, new Host(name, host, { log, ...config.health })]))
    this.#migrations = new Migrations(this.#hosts, { directory: config.directory, log })
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  /** Resolves with its address when it listens. Hosts are opened meanwhile, and what earlier processes began on them is taken up. */
  async start() {
    await this.#migrations.load()
    for (const host of this.#hosts.values()) host.open((opened) => this.#migrations.attach(opened))
    const { host, port } = this.#config.listen
    await once(this.#server.listen(port, host), 'listening')
    return this.#server.address()
  }

  /** Ends in good order: takes no more requests, sees to what runs, tells who listens, closes the hosts. */
  async stop() {
    this.#isStopping = true
    const closed = new Promise((resolve) => this.#server.close(resolve))
    await this.#migrations.stop(this.#config.stop)
    // Each stream was told its end. Who does not take it is cut off.
    await Promise.race([closed, sleep(1_000, undefined, { ref: false })])
    this.#server.closeAllConnections()
    // close() would wait 10 s for the call of a migration that goes on.
    const hosts = Promise.allSettled([...this.#hosts.values()].map((host) => host.close()))
    await Promise.race([hosts, sleep(this.#config.stop.closeMs, undefined, { ref: false })])
  }

  async #answer(request, response) {
    try {
      const [pathname] = request.url.split('?')
      const found = this.#routes.map(([method, pattern, handle]) => ({ method, match: pattern.exec(pathname), handle })).filter(({ match }) => match)
      if (found.length === 0) throw new Refusal(404, 'NO_PATH', `there is no ${pathname}`)
      const route = found.find(({ method }) => method === request.method)
      const allow = found.map(({ method }) => method).join(', ')
      if (!route) return send(response, { ...answerTo(new Refusal(405, 'NO_METHOD', `${pathname} takes ${allow}`)), headers: { allow } })
      const answer = await route.handle({ request, response, id: route.match[1] })
      if (answer) send(response, answer)
    } catch (error) {
      if (response.destroyed) return // the client has left
      const answer = answerTo(error, this.#log)
      if (response.headersSent) response.destroy()
      else send(response, answer)
    }
  }

  #routes = [
    ['GET', /^\/health$/, () => this.#health()],
    ['GET', /^\/guests$/, () => this.#guests()],
    ['GET', /^\/migrations$/, () => ({ status: 200, body: this.#migrations.list() })],
    ['POST', /^\/migrations$/, async ({ request }) => {
      const record = await this.#migrations.start(await migrationRequest(request, [...this.#hosts.keys()]))
      return { status: 202, body: record, headers: { location: `/migrations/${record.data.id}` } }
    }],
    ['GET', /^\/migrations\/([^/]+)$/, ({ id }) => ({ status: 200, body: this.#migrations.find(id) })],
    ['DELETE', /^\/migrations\/([^/]+)$/, async ({ id }) => {
      const record = this.#migrations.find(id)
      await this.#migrations.abort(record, 'by request', this.#config.abortMs)
      // The abort may have come too late: the outcome says where the guest is, and is no failure of the request.
      return { status: record.isOver ? 200 : 202, body: record }
    }],
    ['GET', /^\/migrations\/([^/]+)\/events$/, async ({ request, response, id }) => {
      await sendEvents(request, response, this.#migrations.find(id).log, this.#config)
    }],
  ]

  /** For what sends requests here: 503 while no host answers, and when the service stops. That a host is down is no reason to restart the service. */
  #health() {
    const hosts = Object.fromEntries([...this.#hosts.values()].map((host) => [host.name, host.health]))
    const states = Object.values(hosts).map(({ state }) => state)
    const status = this.#isStopping ? 'stopping' : states.every((state) => state === 'up') ? 'ok' : states.includes('up') ? 'degraded' : 'down'
    return { status: status === 'ok' || status === 'degraded' ? 200 : 503, body: { status, hosts } }
  }

  /** The guests of all hosts that answer. One that does not takes nothing from the others. */
  async #guests() {
    const listed = await Promise.all([...this.#hosts.values()].map(async (host) => {
      const { state, because } = host.health
      if (state !== 'up') return [host.name, { state, because, guests: null }]
      try {
        // One request for all of them; a guest that is busy keeps nobody waiting.
        const all = await host.connection.domains.stats({ groups: ['state', 'balloon'], noWait: true, timeoutMs: 5_000 })
        const guests = all.map(({ domain: { name, uuid }, stats: { state, balloon } }) => ({ name, uuid, state: state?.state ?? null, memoryBytes: balloon?.currentBytes ?? null }))
        return [host.name, { state, because: null, guests }]
      } catch (error) {
        return [host.name, { state, because: answerTo(error, this.#log).body.message, guests: null }]
      }
    }))
    return { status: 200, body: Object.fromEntries(listed) }
  }
}

function send(response, { status, body, headers }) {
  // What a client still sends of a body that was refused is not read.
  const close = status === 413 ? { connection: 'close' } : {}
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...close, ...headers }).end(JSON.stringify(body))
}
