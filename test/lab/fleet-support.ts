import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Guest, type GuestOptions, type Host, type Lab } from '../../lib/lab'
import type { Evacuation, EvacuationEvent, EvacuationReport } from '../../lib/migration/fleet'
import { expectUnharmed } from './migrate-support'

/** A lab of three hosts: one to be evacuated, and two to take its guests. */
export class Hall {
  readonly lab: Lab
  readonly hosts: readonly [Host, Host, Host]
  readonly source: Connection
  readonly destinations: readonly [Connection, Connection]
  readonly guests: Guest[] = []

  private constructor(lab: Lab, connections: readonly Connection[]) {
    this.lab = lab
    this.hosts = lab.hosts as unknown as [Host, Host, Host]
    const [source, ...destinations] = connections
    this.source = source!
    this.destinations = destinations as unknown as [Connection, Connection]
  }

  static async create(): Promise<Hall> {
    const lab = await createLab({ hosts: 3 })
    try {
      return new Hall(lab, await Promise.all(lab.hosts.map((host) => connect(host.socketUri))))
    } catch (error) {
      await lab.stop()
      throw error
    }
  }

  /** Guests that run at the source, 16 MiB of whose memory a migration cannot leave out. */
  async start(all: readonly (GuestOptions & { persistent?: boolean })[]): Promise<Domain[]> {
    return Promise.all(all.map(async ({ persistent, ...options }) => {
      const guest = this.lab.guest({ memoryMiB: 64, workingSetMiB: 16, fill: 'random', dirtyPagesPerSecond: 50, ...options })
      this.guests.push(guest)
      const domain = persistent ? await this.source.domains.define(guest.xml) : await this.source.domains.create(guest.xml)
      if (persistent) await domain.start()
      await guest.waitReady()
      return domain
    }))
  }

  /** The names of the hosts on which a guest's hypervisor runs. */
  async homesOf(guest: Guest): Promise<string[]> {
    const pids = await Promise.all(this.hosts.map((host) => host.guestPid(guest.name)))
    return this.hosts.filter((_host, at) => pids[at] !== undefined).map(({ name }) => name)
  }

  guest(name: string): Guest {
    return this.guests.find((guest) => guest.name === name)!
  }

  /** Every guest runs exactly once, at the host that the report says, and everything in its memory is what it wrote. */
  async expectWhole(report: EvacuationReport, names = this.guests.map(({ name }) => name)): Promise<void> {
    const byName = new Map(report.guests.map((guest) => [guest.name, guest]))
    const guests = this.guests.filter(({ name }) => names.includes(name))
    const places = await Promise.all(guests.map(async (guest) => [guest.name, await this.homesOf(guest)] as const))
    expect(Object.fromEntries(places)).toEqual(Object.fromEntries(guests.map(({ name }) => {
      const { outcome, destination } = byName.get(name)!
      return [name, [outcome === 'migrated' || outcome === 'alreadyThere' ? destination : this.hosts[0].name]]
    })))
    await Promise.all(guests.map((guest) => expectUnharmed({ guest })))
  }

  /** Ends all guests and forgets them. */
  async clear(): Promise<void> {
    this.guests.length = 0
    for (const host of [this.source, ...this.destinations]) {
      for (const domain of await host.domains.list()) {
        const persistent = await domain.isPersistent()
        if (await domain.isActive()) await domain.destroy()
        if (persistent) await domain.undefine()
      }
    }
  }

  async stop(): Promise<void> {
    await Promise.allSettled([this.source.close(), ...this.destinations.map((each) => each.close())])
    await this.lab.stop()
  }
}

/** Follows an evacuation to its end. `onEvent` may steer it. */
export async function followAll(
  evacuation: Evacuation, onEvent: (event: EvacuationEvent) => unknown = () => undefined,
): Promise<{ report: EvacuationReport, events: EvacuationEvent[] }> {
  const events: EvacuationEvent[] = []
  for await (const event of evacuation) {
    events.push(event)
    await onEvent(event)
  }
  return { report: await evacuation.report, events }
}

/** The most migrations that were under way at once, by what the events say; per destination where one is named. */
export function mostAtOnce(events: readonly EvacuationEvent[], destination?: string): number {
  const running = new Set<string>()
  let most = 0
  for (const event of events) {
    const counts = event.status === 'migrating' && (destination === undefined || event.destination === destination)
    if (counts) running.add(event.name)
    else running.delete(event.name)
    most = Math.max(most, running.size)
  }
  return most
}
