import type { DomainHandle } from '../../types/native'
import { call, callLocal } from '../call'
import { DomainStatsTypes } from '../constants/domain'
import type { Domain } from '../domain/domain'
import { reasonName, stateName, type StateName } from '../domain/state'
import { LibvirtError } from '../errors'
import { domainEvents, type DomainDifference } from '../events'
import type { LifecycleEvent } from '../host-events'
import type { Port } from '../port'
import { toRecord } from '../typed-params'
import { differencesOf, type KnownDomain, type KnownDomains } from './differences'

/** How long the host may take for each question, ms. */
const within = { timeoutMs: 30_000 }

/**
 * The states of a host's domains, kept by its life-cycle events: each has the domain asked how it is. So that after a gap can be told what
 * happened meanwhile.
 */
export class DomainStates {
  readonly #connection: Port
  /** Null where it cannot be known. */
  #known: Map<string, KnownDomain> | null = null
  /** The domains of events that came, and were not asked yet. */
  readonly #changed = new Map<string, { readonly domain: Domain, readonly id: number | null }>()
  #asking = false
  #frozen = false
  /** Answers of questions that were asked before a loss count no more. */
  #losses = 0

  constructor(connection: Port) {
    this.#connection = connection
  }

  /** Listens, then looks at all domains. Rejects when the connection is lost. */
  async start(): Promise<void> {
    try {
      await this.#connection.hub.add(domainEvents.lifecycle, null, (event: LifecycleEvent) => this.#hear(event))
      this.#known = await look(this.#connection)
    } catch (error) {
      // A driver without events, or a user who may not list domains: nothing is known then.
      if (!isRefusal(error)) throw error
    }
  }

  /** The connection is lost: what is known is from before. */
  freeze(): void {
    this.#frozen = true
    this.#losses++
    this.#changed.clear()
  }

  /** Looks at all domains again, through the next handle. Call `keep` of the result when that one is the connection's. */
  async compare(port: Port): Promise<{ differences: DomainDifference[] | null, keep: () => void }> {
    let after: Map<string, KnownDomain> | null = null
    this.#frozen = false
    try {
      if (this.#known) after = await look(port)
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
    return { differences: after && differencesOf(this.#known as KnownDomains, after), keep: () => { this.#known = after } }
  }

  #hear({ domain, event }: LifecycleEvent): void {
    if (this.#frozen) return
    const id = callLocal('virDomainGetID', domain.handle)
    // A listener believes the event, so its state is noted at once: it is the domain's last known one if the connection is lost before the answer.
    const state = stateBy[event] ?? this.#known?.get(domain.uuid)?.state ?? 'shutoff'
    this.#known?.set(domain.uuid, { name: domain.name, state, reason: 'unknown', id })
    this.#changed.set(domain.uuid, { domain, id })
    if (!this.#asking) void this.#askAll()
  }

  // One after another: a host with a storm of events is not asked by as many calls at once.
  async #askAll(): Promise<void> {
    this.#asking = true
    for (let next = this.#next(); next; next = this.#next()) {
      const losses = this.#losses
      const known = await ask(next.domain, next.id)
      if (losses !== this.#losses || known === 'unknown') continue
      if (known) this.#known?.set(next.domain.uuid, known)
      else this.#known?.delete(next.domain.uuid)
    }
    this.#asking = false
  }

  #next(): { readonly domain: Domain, readonly id: number | null } | undefined {
    for (const [uuid, next] of this.#changed) {
      this.#changed.delete(uuid)
      return next
    }
    return undefined
  }
}

/** The state that follows from a life-cycle event, by its name. 'defined' and 'undefined' leave it. */
const stateBy: Readonly<Record<string, StateName>> = {
  started: 'running', resumed: 'running', suspended: 'paused', stopped: 'shutoff', shutdown: 'shutdown', pmsuspended: 'pmsuspended', crashed: 'crashed',
}

/** How a domain is now; null when it is gone. */
async function ask(domain: Domain, id: number | null): Promise<KnownDomain | null | 'unknown'> {
  try {
    const { state, reason } = await domain.request(within, 'virDomainGetState')
    return { name: domain.name, id, state: stateName(state), reason: reasonName(state, reason) }
  } catch (error) {
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') return null
    // The connection was lost or closed, or the host does not answer: the next look tells.
    if (error instanceof LibvirtError) return 'unknown'
    throw error
  }
}

/** All domains of a host, in one request where the driver has it. */
async function look(port: Port): Promise<Map<string, KnownDomain>> {
  try {
    const records = await port.request(within, 'virConnectGetAllDomainStats', port.handle, DomainStatsTypes.STATE, 0)
    return new Map(records.map(({ dom, params }) => {
      const { 'state.state': state, 'state.reason': reason } = toRecord(params)
      return known(dom, Number(state), Number(reason))
    }))
  } catch (error) {
    if (!(error instanceof LibvirtError) || error.code !== 'VIR_ERR_NO_SUPPORT') throw error
  }
  const all = await port.request(within, 'virConnectListAllDomains', port.handle, 0)
  const asked = await Promise.all(all.map(async (dom) => {
    try {
      const { state, reason } = await port.request(within, 'virDomainGetState', dom)
      return [known(dom, state, reason)]
    } catch (error) {
      if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') return []
      throw error
    }
  }))
  return new Map(asked.flat())
}

function known(dom: DomainHandle, state: number, reason: number): [uuid: string, KnownDomain] {
  const entry: [string, KnownDomain] = [callLocal('virDomainGetUUIDString', dom), {
    name: callLocal('virDomainGetName', dom), id: callLocal('virDomainGetID', dom), state: stateName(state), reason: reasonName(state, reason),
  }]
  call('virDomainFree', dom).catch(() => undefined) // it was freed with a connection that is lost
  return entry
}

/** Whether libvirt has answered that it will not tell. */
function isRefusal(error: unknown): boolean {
  return error instanceof LibvirtError && error.code !== 'ERR_CONNECTION_LOST' && error.code !== 'ERR_TIMED_OUT' && error.code !== 'ERR_CONNECTION_CLOSED'
}
