// The migrations of a service: begun here, or by a process before this one. A record in a file gives each an id that outlives the process; the plan beside it,
// which is nodevirt's, has the next process take the migration itself up.
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { attach } from 'nodevirt/migration'
import { EventLog } from './events.mjs'
import { Refusal } from './refusal.mjs'

/** How long a host may take to answer a question of a client's, ms. */
const answerMs = 5_000
/** How long a migration that is over is remembered, ms. */
const rememberedMs = 24 * 3_600_000

/** A migration as clients see it. */
class Record {
  log = new EventLog()
  /** nodevirt's object; null while the one that an earlier process began was not found yet. */
  migration = null
  #over
  /** Resolves when its end is known, and written down. */
  over = new Promise((resolve) => { this.#over = resolve })

  /** `isEarlier`: an earlier process began it. */
  constructor(data, isEarlier = false) {
    this.data = data
    this.isEarlier = isEarlier
    if (data.outcome) this.log.add('outcome', data.outcome)
    if (this.isOver) this.end()
  }

  end() {
    this.log.end()
    this.#over()
  }

  get isOver() {
    return this.data.endedAt !== null
  }

  toJSON() {
    return { ...this.data, phase: this.migration?.latest?.phase ?? null, progress: this.migration?.latest?.progress ?? null }
  }
}

export class Migrations {
  #hosts
  #directory
  #plans
  #log
  #records = new Map()
  #saved = Promise.resolve()
  #isStopping = false

  /** `hosts`: by name. `directory`: for records and plans, kept from one process to the next. */
  constructor(hosts, { directory, log }) {
    this.#hosts = hosts
    this.#directory = join(directory, 'records')
    this.#plans = join(directory, 'plans')
    this.#log = log
  }

  /** Reads the records of earlier processes. Listeners may come at once: they hear when the migration is found. */
  async load() {
    await mkdir(this.#directory, { recursive: true })
    for (const name of await readdir(this.#directory)) {
      if (!name.endsWith('.json')) continue
      try {
        const data = JSON.parse(await readFile(join(this.#directory, name), 'utf8'))
        const record = new Record(data, true)
        this.#records.set(data.id, record)
        if (!record.isOver && !this.#hosts.has(data.from)) await this.#end(record, { outcome: 'unknown', because: `there is no host ${data.from} any more` }, true)
      } catch (error) {
        this.#log('a record cannot be read', { name, because: error.message })
      }
    }
  }

  list() {
    this.#forget()
    return [...this.#records.values()]
  }

  find(id) {
    const record = this.#records.get(id)
    if (!record) throw new Refusal(404, 'NO_MIGRATION', `there is no migration ${id}`)
    return record
  }

  /** Begins one. `request` was checked. Resolves when nodevirt has it; its outcome comes later. */
  async start({ guest, from, to, control = 'peer2peer', ...options }) {
    const source = this.#up(from)
    const destination = this.#up(to)
    const domain = await source.connection.domains.get(guest, { timeoutMs: answerMs })
    // From here to the record nothing is awaited: of two requests at once the second one finds it.
    const other = this.#of(domain.uuid)
    if (other) throw new Refusal(409, 'ALREADY_MIGRATING', `${domain.name} is being migrated already: ${other.data.id}`)
    if (this.#isStopping) throw stopping()
    const data = { id: randomUUID(), guest: { name: domain.name, uuid: domain.uuid }, from, to, control, startedAt: new Date().toISOString(), endedAt: null, outcome: null }
    const record = new Record(data)
    this.#records.set(data.id, record)
    try {
      await this.#save(record)
      if (this.#isStopping) throw stopping()
      record.migration = domain.migrate({
        policy: 'default', ...options, move: true, plan: this.#plans, control,
        ...(control === 'managed' ? { to: destination.connection } : { to: destination.peerUri, destination: destination.connection }),
      })
    } catch (error) {
      this.#records.delete(data.id)
      await this.#remove(record)
      throw error instanceof TypeError || error instanceof RangeError ? new Refusal(400, 'BAD_REQUEST', error.message) : error
    }
    this.#follow(record)
    return record
  }

  /**
   * Aborts one, and resolves when its end is known by what both hosts say; with `isOver` false where that takes too long.
   *
   * @throws LibvirtError VIR_ERR_OPERATION_INVALID where it cannot be aborted: in post-copy the guest needs both hosts.
   */
  async abort(record, reason, limitMs) {
    if (record.isOver) return
    if (!record.migration) throw new Refusal(503, 'NOT_FOUND_YET', 'an earlier process began it, and it was not found on its host yet')
    const aborted = record.migration.abort(reason).then(() => record.over)
    aborted.catch(() => undefined) // after the limit nobody hears of it
    await Promise.race([aborted, sleep(limitMs, undefined, { ref: false })])
  }

  /** Takes up what earlier processes, or anyone else, began on a host. Resolves with whether all of it is settled; else it is to be called again. */
  async attach(host) {
    const { migrations, ended, failed, unreadable, unanswered } = await attach(host.connection, {
      plans: this.#plans,
      destination: (plan) => this.#reached(plan?.destination.uri),
      only: ({ uuid }) => !this.#of(uuid)?.migration,
    })
    for (const migration of migrations) {
      const { domain, plan, because } = migration
      const record = this.#of(domain.uuid) ?? await this.#found(domain, host, plan)
      record.migration = migration
      record.log.add('attached', { because })
      this.#follow(record)
    }
    for (const { plan, outcome } of ended) await this.#end(this.#of(plan.domain.uuid) ?? await this.#found(plan.domain, host, plan), outcome)
    for (const { name, error } of [...failed, ...unanswered]) this.#log('not taken up', { host: host.name, guest: name, because: error.message })
    for (const { error } of unreadable) this.#log('a plan cannot be read', { because: error.message })
    const open = new Set([...failed, ...unanswered].map(({ uuid }) => uuid))
    for (const record of this.#running().filter(({ data, isEarlier, migration }) => isEarlier && data.from === host.name && !migration && !open.has(data.guest.uuid))) {
      if (ended.some(({ plan }) => plan.domain.uuid === record.data.guest.uuid)) continue
      await this.#end(record, { outcome: 'unknown', because: 'it does not run, and there is no plan of it: it never began, or ended while nobody was here' }, true)
    }
    return open.size === 0 && ended.every(({ outcome }) => outcome.outcome !== 'unknown')
  }

  /**
   * Ends in good order. A peer-to-peer migration goes on without this process, and the next one takes it up. One that this process conducts ends with it:
   * it may take `waitMs` to its end, is aborted then, and may take `abortMs` for that.
   */
  async stop({ waitMs, abortMs }) {
    this.#isStopping = true
    const conducted = this.#running().filter(({ data, isEarlier, migration }) => data.control === 'managed' && migration && !isEarlier)
    for (const record of this.#running()) {
      const endsHere = conducted.includes(record)
      record.log.add('stopping', { because: endsHere ? 'the service stops, and this migration ends with it' : 'the service stops; the migration goes on' })
      if (!endsHere) record.log.end()
    }
    await Promise.race([Promise.all(conducted.map(({ over }) => over)), sleep(waitMs, undefined, { ref: false })])
    await Promise.all(conducted.map((record) => this.abort(record, 'the service stops', abortMs)
      .catch((error) => this.#log('not aborted', { id: record.data.id, because: error.message }))))
    for (const record of conducted) record.log.end()
    await this.#saved
  }

  /** Writes down what is seen of a migration, until it is known how it ended. Nobody has to listen. */
  #follow(record) {
    const { migration, log } = record
    const told = { action: 0, problem: 0 }
    const tell = () => {
      for (; told.action < migration.actions.length; told.action++) log.add('action', migration.actions[told.action])
      for (; told.problem < migration.problems.length; told.problem++) log.add('problem', migration.problems[told.problem])
    }
    const follow = async () => {
      for await (const sample of migration) {
        log.add('sample', briefly(sample))
        tell()
      }
      const outcome = await migration.outcome
      tell()
      if (outcome.outcome === 'unknown') await this.#end(record, outcome)
      const found = await migration.resolution
      // Here nobody asks the hosts any more. Where the service stops, the next process does.
      await this.#end(record, found, found.outcome !== 'unknown' || !this.#isStopping)
    }
    // A migration never rejects: what comes here is a fault of this program, or of the disk.
    follow().catch((error) => this.#log('a migration is not followed any more', { id: record.data.id, because: error.message }))
  }

  /** `isLast`: nobody asks again, also where it is not certain. */
  async #end(record, outcome, isLast = outcome.outcome !== 'unknown') {
    if (JSON.stringify(outcome) !== JSON.stringify(record.data.outcome)) record.log.add('outcome', outcome)
    record.data.outcome = outcome
    if (isLast) record.data.endedAt = new Date().toISOString()
    try {
      await this.#save(record)
    } finally {
      if (isLast) record.end()
    }
  }

  /** A record of a migration that somebody else began. */
  async #found(domain, host, plan) {
    const guest = { name: domain.name, uuid: domain.uuid }
    const startedAt = plan?.startedAt ?? new Date().toISOString()
    const to = plan ? this.#named(plan.destination.uri)?.name ?? null : null
    const record = new Record({ id: randomUUID(), guest, from: host.name, to, control: plan?.destination.control ?? null, startedAt, endedAt: null, outcome: null }, true)
    this.#records.set(record.data.id, record)
    await this.#save(record)
    return record
  }

  #running() {
    return [...this.#records.values()].filter(({ isOver }) => !isOver)
  }

  #of(uuid) {
    return this.#running().find(({ data }) => data.guest.uuid === uuid)
  }

  /** A host that answers. Nobody waits for one that does not. */
  #up(name) {
    const host = this.#hosts.get(name)
    const { state, because } = host.health
    if (state !== 'up') throw new Refusal(503, 'HOST_NOT_UP', `${name} is ${state}: ${because}`)
    return host
  }

  /** A connection to the host that a plan names; null where there is none in time, and then the source alone tells of the outcome. */
  async #reached(uri) {
    return await this.#named(uri)?.within(answerMs) ?? null
  }

  #named(uri) {
    return [...this.#hosts.values()].find((host) => [host.uri, host.peerUri, host.connection?.uri].includes(uri))
  }

  /** Writes one after the other: an old state never replaces a new one. */
  #save(record) {
    const path = join(this.#directory, `${record.data.id}.json`)
    const write = async () => {
      await writeFile(`${path}.new`, JSON.stringify(record.data))
      await rename(`${path}.new`, path)
    }
    const saved = this.#saved.then(write)
    this.#saved = saved.catch(() => undefined)
    return saved
  }

  async #remove({ data }) {
    await rm(join(this.#directory, `${data.id}.json`), { force: true })
  }

  #forget() {
    for (const record of this.#records.values()) {
      if (!record.isOver || Date.now() - Date.parse(record.data.endedAt) < rememberedMs) continue
      this.#records.delete(record.data.id)
      this.#remove(record).catch((error) => this.#log('a record cannot be removed', { because: error.message }))
    }
  }
}

function stopping() {
  return new Refusal(503, 'STOPPING', 'the service stops')
}

/** The part of a sample that a view shows. */
function briefly({ atMs, phase, pass, progress, memory, dirty, transfer, downtimeLimitMs, eta, verdict, unanswered }) {
  return {
    atMs, phase, pass, progress, remainingBytes: memory?.remainingBytes ?? null, dirtyPagesPerSecond: dirty.pagesPerSecond,
    bytesPerSecond: transfer.bytesPerSecond, downtimeLimitMs, eta, verdict, unanswered,
  }
}
