// examples/service as its clients meet it: over HTTP, on real hosts, with processes that end and begin.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DomainMigrateOptions, MigrationOutcome } from '../../lib/migration'
import { PROJECT, Running } from './demo-support'
import { expectArrived, expectStayed, expectUnharmed, Stage, until, type Actor } from './migrate-support'

/** An event as it comes over the wire. */
interface Heard { readonly id: string, readonly type: string, readonly data: any }

/** A migration as the service tells of it. */
interface Told { readonly id: string, readonly guest: { name: string, uuid: string }, readonly endedAt: string | null, readonly outcome: MigrationOutcome | null }

let stage: Stage
let directory: string
let service: Service
beforeAll(async () => { stage = await Stage.create() })
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'nodevirt-service-'))
  service = await Service.start()
})
afterEach(async () => {
  await service.kill()
  rmSync(directory, { recursive: true, force: true })
  await stage.clear()
})
afterAll(async () => { await stage?.stop() })

/** The service in a process of its own. */
class Service {
  readonly #running: Running
  readonly url: string

  private constructor(running: Running, url: string) {
    this.#running = running
    this.url = url
  }

  static async start(two: 'up' | 'down' = 'up'): Promise<Service> {
    const config = join(directory, 'config.json')
    writeFileSync(config, JSON.stringify({
      directory: join(directory, 'state'), listen: { port: 0 }, heartbeatMs: 200, health: { askEveryMs: 100, answerMs: 400 }, stop: { waitMs: 500, abortMs: 20_000 },
      hosts: { one: { uri: stage.one.socketUri, peerUri: stage.one.uri }, two: { uri: stage.two.socketUri, peerUri: stage.two.uri } },
    }))
    const running = new Running([process.execPath, join(PROJECT, 'examples/service/main.mjs'), config])
    await running.until(({ stdout }) => stdout.includes('\n'))
    const service = new Service(running, /^listening on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(running.stdout)![1]!)
    await service.healthIs('up', two)
    return service
  }

  async ask(method: string, path: string, body?: unknown, type = 'application/json'): Promise<{ status: number, body: any, headers: Headers }> {
    const response = await fetch(`${this.url}${path}`, {
      method, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': type } }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
  }

  async migrate({ guest }: Actor, options: Partial<DomainMigrateOptions> = {}): Promise<Told> {
    const { status, body, headers } = await this.ask('POST', '/migrations', { guest: guest.name, from: 'one', to: 'two', ...options })
    expect({ status, location: headers.get('location') }).toEqual({ status: 202, location: `/migrations/${body.id}` })
    return body as Told
  }

  /** The events of a migration until the stream ends, or the caller leaves. */
  async* events(id: string, last?: string): AsyncGenerator<Heard> {
    const leave = new AbortController()
    try {
      const response = await fetch(`${this.url}/migrations/${id}/events`, { signal: leave.signal, headers: last === undefined ? {} : { 'last-event-id': last } })
      if (response.status === 204) return
      expect({ status: response.status, type: response.headers.get('content-type') }).toEqual({ status: 200, type: 'text/event-stream' })
      let text = ''
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const fields = Object.fromEntries(text.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
          text = text.slice(end + 2)
          if (fields['data'] !== undefined) yield { id: fields['id']!, type: fields['event']!, data: JSON.parse(fields['data']) }
        }
      }
    } finally {
      leave.abort()
    }
  }

  async heard(id: string, last?: string): Promise<Heard[]> {
    const all: Heard[] = []
    for await (const event of this.events(id, last)) all.push(event)
    return all
  }

  /** Listens in the background from the first event on, for which it waits. */
  async listen(id: string): Promise<{ readonly heard: Promise<Heard[]> }> {
    const events = this.events(id)
    const all = [(await events.next()).value as Heard]
    const rest = async (): Promise<Heard[]> => {
      for await (const event of events) all.push(event)
      return all
    }
    return { heard: rest() }
  }

  /** Listens until an event is as wanted, and leaves. */
  async until(id: string, condition: (event: Heard) => boolean): Promise<Heard[]> {
    const all: Heard[] = []
    for await (const event of this.events(id)) {
      all.push(event)
      if (condition(event)) return all
    }
    throw new Error(`it never came: ${JSON.stringify(all)}`)
  }

  async health(): Promise<{ status: number, body: { status: string, hosts: Record<string, { state: string, because: string | null }> } }> {
    return this.ask('GET', '/health')
  }

  async healthIs(one: string, two: string): Promise<void> {
    await until(async () => {
      const { hosts } = (await this.health()).body
      return hosts['one']!.state === one && hosts['two']!.state === two
    }, `one is ${one} and two is ${two}`)
  }

  /** SIGTERM; how it ended, and the events of its log. */
  async terminate(): Promise<{ code: number | null, log: any[] }> {
    this.#running.kill('SIGTERM')
    const [code] = await this.#running.ended
    return { code, log: this.log }
  }

  get log(): any[] {
    return this.#running.stderr.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line))
  }

  async kill(): Promise<void> {
    this.#running.kill('SIGKILL')
    await this.#running.ended
    expect(this.log.filter(({ event }) => event === 'failed')).toEqual([])
  }
}

const moves = ({ type, data }: Heard): boolean => type === 'sample' && data.remainingBytes > 0

test('lists guests, migrates one, and tells all of it to who listens', async () => {
  const actor = await stage.guest()
  expect(await service.ask('GET', '/guests')).toMatchObject({ status: 200, body: {
    one: { state: 'up', guests: [{ name: actor.guest.name, uuid: actor.domain.uuid, state: 'running', memoryBytes: 64 * 2 ** 20 }] }, two: { guests: [] },
  } })
  const { id } = await service.migrate(actor, { bandwidthMiBps: 8 })
  const heard = await service.heard(id)
  expect(heard.find(moves)).toMatchObject({ data: { phase: 'firstPass', pass: 1, progress: expect.any(Number), verdict: { state: 'unknown' } } })
  const last = heard.at(-1)!
  expect(last).toMatchObject({ type: 'outcome', data: { outcome: 'completed', hosts: { source: { known: 'absent' }, destination: { state: 'running' } } } })
  expect(heard.filter(({ type }) => type === 'outcome')).toHaveLength(1)
  const numbers = heard.map((event) => Number(event.id.split('-')[1]))
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other))
  await expectArrived(stage, actor, last.data)
  expect((await service.ask('GET', `/migrations/${id}`)).body).toMatchObject({ id, endedAt: expect.any(String), outcome: { outcome: 'completed' } })
  // A browser that comes back after the end is told not to.
  expect((await fetch(`${service.url}/migrations/${id}/events`, { headers: { 'last-event-id': last.id } })).status).toBe(204)
  expect(readdirSync(join(directory, 'state/plans'))).toEqual([])
})

test('a client that leaves stops nothing, and goes on where it was; a second migration of the guest is refused', async () => {
  const actor = await stage.guest()
  const { id } = await service.migrate(actor, { bandwidthMiBps: 4 })
  const before = await service.until(id, moves)
  const busy = { status: 409, body: { code: 'ALREADY_MIGRATING', message: `${actor.guest.name} is being migrated already: ${id}` } }
  expect(await service.ask('POST', '/migrations', { guest: actor.guest.name, from: 'one', to: 'two' })).toMatchObject(busy)
  expect(await service.ask('POST', '/migrations', { guest: actor.guest.name, from: 'two', to: 'one' })).toMatchObject(busy)
  const after = await service.heard(id, before.at(-1)!.id)
  const all = [...before, ...after].map((event) => event.id)
  expect(new Set(all).size).toBe(all.length)
  expect(await service.heard(id)).toEqual([...before, ...after])
  await expectArrived(stage, actor, after.at(-1)!.data)
})

test('of two requests for one guest at the same moment one is taken', async () => {
  const actor = await stage.guest()
  const body = { guest: actor.guest.name, from: 'one', to: 'two', bandwidthMiBps: 8 }
  const answers = await Promise.all([1, 2, 3].map(() => service.ask('POST', '/migrations', body)))
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409])
  const { id } = answers.find(({ status }) => status === 202)!.body
  expect((await service.heard(id)).at(-1)).toMatchObject({ type: 'outcome', data: { outcome: 'completed' } })
})

test('an abort is answered with where the guest is', async () => {
  const actor = await stage.guest()
  const { id } = await service.migrate(actor, { bandwidthMiBps: 2 })
  await service.until(id, moves)
  const { status, body } = await service.ask('DELETE', `/migrations/${id}`)
  expect({ status, body }).toMatchObject({ status: 200, body: { outcome: {
    outcome: 'cancelled', cancelled: { by: 'caller', reason: 'by request' }, hosts: { source: { state: 'running' }, destination: { known: 'absent' } },
  } } })
  await expectStayed(stage, actor)
  // The same answer again, and a further migration is free to begin.
  expect((await service.ask('DELETE', `/migrations/${id}`)).body).toEqual(body)
  const again = await service.migrate(actor)
  expect((await service.heard(again.id)).at(-1)).toMatchObject({ data: { outcome: 'completed' } })
})

test('what cannot be is refused by its name, and before a host that does not answer is asked', async () => {
  const right = { guest: 'web-1', from: 'one', to: 'two' }
  process.kill((await stage.one.daemonPid())!, 'SIGSTOP')
  try {
    for (const [body, message] of [
      [{ ...right, guest: undefined }, 'guest is missing'],
      [{ ...right, guest: 7 }, 'guest has to be a text'],
      [{ ...right, to: 'three' }, 'to has to be one of one, two'],
      [{ ...right, to: 'one' }, 'from and to are the same host'],
      [{ ...right, bandwidthMiBps: 0.5 }, 'bandwidthMiBps has to be a whole number above 0'],
      [{ ...right, policy: 'best' }, /^policy has to be one of default, /],
      [{ ...right, allow: { downtime: 5 } }, 'there is no allow.downtime; there are downtimeMs, pause, throttle'],
      [{ ...right, __proto__: null, to: 'two', xml: '<domain/>' }, /^there is no xml; /],
      [[right], 'the body is not an object'],
      ['{', 'the body is not JSON'],
    ] as const) {
      expect(await service.ask('POST', '/migrations', body)).toMatchObject({
        status: 400, body: { code: 'BAD_REQUEST', message: typeof message === 'string' ? message : expect.stringMatching(message) },
      })
    }
    expect(await service.ask('POST', '/migrations', right, 'text/plain')).toMatchObject({ status: 415 })
    expect(await service.ask('POST', '/migrations', { ...right, guest: 'x'.repeat(70_000) })).toMatchObject({ status: 413 })
    await service.healthIs('down', 'up')
    expect(await service.ask('POST', '/migrations', right)).toMatchObject({ status: 503, body: { code: 'HOST_NOT_UP', message: 'one is down: it does not answer' } })
  } finally {
    process.kill((await stage.one.daemonPid())!, 'SIGCONT')
  }
  await service.healthIs('up', 'up')
  expect(await service.ask('POST', '/migrations', right)).toMatchObject({ status: 404, body: { code: 'VIR_ERR_NO_DOMAIN' } })
  expect(await service.ask('GET', '/migrations/none/events')).toMatchObject({ status: 404, body: { code: 'NO_MIGRATION' } })
  expect(await service.ask('PUT', '/migrations', right)).toMatchObject({ status: 405 })
  expect(await service.ask('GET', '/../etc/passwd')).toMatchObject({ status: 404 })
  // What only nodevirt knows, it says itself; nothing of the request stays.
  const { guest } = await stage.guest()
  expect(await service.ask('POST', '/migrations', { ...right, guest: guest.name, maxDowntimeMs: 1e9 })).toMatchObject({ status: 400, body: { message: expect.stringContaining('maxDowntimeMs') } })
  expect((await service.ask('GET', '/migrations')).body).toEqual([])
  expect(readdirSync(join(directory, 'state/records'))).toEqual([])
})

test('a daemon that is frozen, and one that is killed: nobody waits for it, and it comes back by itself', async () => {
  const actor = await stage.guest()
  const pid = (await stage.one.daemonPid())!
  process.kill(pid, 'SIGSTOP')
  try {
    await service.healthIs('down', 'up')
    const began = performance.now()
    expect(await service.health()).toMatchObject({ status: 200, body: { status: 'degraded', hosts: { one: { because: 'it does not answer' } } } })
    expect(await service.ask('GET', '/guests')).toMatchObject({ status: 200, body: { one: { state: 'down', guests: null }, two: { state: 'up', guests: [] } } })
    expect(performance.now() - began).toBeLessThan(2_000)
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  await service.healthIs('up', 'up')
  await stage.one.stopDaemon({ signal: 'SIGKILL' })
  await service.healthIs('healing', 'up')
  await stage.one.startDaemon()
  await service.healthIs('up', 'up')
  const { id } = await service.migrate(actor)
  expect((await service.heard(id)).at(-1)).toMatchObject({ data: { outcome: 'completed' } })
})

test('a host that is not there when the service starts is opened when it is', async () => {
  await service.terminate()
  await stage.two.stopDaemon()
  service = await Service.start('down')
  await until(async () => service.log.some(({ event, host }) => event === 'cannot be opened' && host === 'two'), 'an attempt to open it')
  expect(await service.health()).toMatchObject({ status: 200, body: { status: 'degraded', hosts: { two: { because: expect.stringMatching(/socket/) } } } })
  await stage.two.startDaemon()
  await service.healthIs('up', 'up')
})

test('SIGTERM lets a peer-to-peer migration go on; the next process takes it up, under its id, and tells its outcome', async () => {
  const actor = await stage.guest()
  const { id } = await service.migrate(actor, { bandwidthMiBps: 4 })
  await service.until(id, moves)
  const listening = await service.listen(id)
  const began = performance.now()
  const { code, log } = await service.terminate()
  expect({ code, last: log.at(-1) }).toMatchObject({ code: 0, last: { event: 'stopped' } })
  expect(performance.now() - began).toBeLessThan(8_000)
  const before = await listening.heard
  expect(before.at(-1)).toMatchObject({ type: 'stopping', data: { because: 'the service stops; the migration goes on' } })
  expect(await actor.domain.state()).toMatchObject({ state: 'running' })

  service = await Service.start()
  const heard = await service.heard(id, before.at(-1)!.id)
  expect(heard[0]).toMatchObject({ type: 'attached', data: { because: expect.stringMatching(/^steered as its plan of .* says$/) } })
  expect(heard.some(moves)).toBe(true)
  expect(heard.at(-1)).toMatchObject({ type: 'outcome', data: { outcome: 'completed' } })
  await expectArrived(stage, actor, heard.at(-1)!.data)
  expect(readdirSync(join(directory, 'state/plans'))).toEqual([])
})

test('kill -9: a migration that ended while nobody was there is told of by the next process', async () => {
  const actor = await stage.guest()
  const { id } = await service.migrate(actor, { bandwidthMiBps: 8 })
  await service.until(id, moves)
  await service.kill()
  await until(async () => await stage.whereIs(actor.guest.name) === 'two', 'at its destination')
  service = await Service.start()
  expect(await service.heard(id)).toMatchObject([{ type: 'outcome', data: { outcome: 'completed' } }])
  await service.terminate()
  // And by the one after that.
  service = await Service.start()
  expect((await service.ask('GET', `/migrations/${id}`)).body).toMatchObject({ outcome: { outcome: 'completed' } })
  await expectUnharmed(actor)
})

test('SIGTERM aborts a migration that this process conducts, when its time is over', async () => {
  const actor = await stage.guest()
  const { id } = await service.migrate(actor, { bandwidthMiBps: 2, control: 'managed' })
  await service.until(id, moves)
  const listening = await service.listen(id)
  const { code } = await service.terminate()
  expect(code).toBe(0)
  const heard = await listening.heard
  expect(heard.find(({ type }) => type === 'stopping')).toMatchObject({ data: { because: 'the service stops, and this migration ends with it' } })
  expect(heard.at(-1)).toMatchObject({ type: 'outcome', data: { outcome: 'cancelled', cancelled: { reason: 'the service stops' } } })
  await expectStayed(stage, actor)
})

test('a client that does not read costs no memory: it loses old samples, and nothing else', async () => {
  const script = `
    import { createServer, get } from 'node:http'
    import { EventLog, sendEvents } from ${JSON.stringify(join(PROJECT, 'examples/service/events.mjs'))}
    const log = new EventLog()
    let most = 0
    const server = createServer((request, response) => {
      sendEvents(request, response, log, { heartbeatMs: 60_000 })
      setInterval(() => { most = Math.max(most, response.writableLength) }, 1).unref()
    }).listen(0, '127.0.0.1', () => get(server.address(), async (response) => {
      response.pause()
      for (let at = 0; at < 20_000; at++) {
        log.add(at % 1_000 === 0 ? 'action' : 'sample', { at, text: 'x'.repeat(1_000) })
        if (at % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1))
      }
      log.add('outcome', {})
      log.end()
      let text = ''
      for await (const chunk of response.setEncoding('utf8')) text += chunk
      const types = text.match(/(?<=^event: ).*$/gm)
      const count = (type) => types.filter((each) => each === type).length
      console.log(JSON.stringify({ samples: count('sample'), actions: count('action'), last: types.at(-1), most }))
      server.close()
    }))
  `
  const running = new Running([process.execPath, '--input-type=module', '--eval', script])
  expect({ ended: await running.ended, stderr: running.stderr }).toEqual({ ended: [0, null], stderr: '' })
  const { samples, actions, last, most } = running.json[0]
  expect({ actions, last }).toEqual({ actions: 20, last: 'outcome' })
  expect(samples).toBeGreaterThan(400)
  expect(samples).toBeLessThan(19_980)
  expect(most).toBeLessThan(100_000)
})
