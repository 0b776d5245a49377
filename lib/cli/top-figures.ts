import type { DomainStats } from '../domain/stats'
import { formatBytes, formatBytesPerSecond } from '../migration/samples/format'
import { painter } from './screen'
import { columnsOf } from './table'

/** A guest at a moment. What nobody says, or needs a second look, is null. */
export interface TopGuest {
  readonly host: string
  readonly name: string
  readonly uuid: string
  readonly state: string
  /** 100 is one processor of the host, all the time. */
  readonly cpuPercent: number | null
  readonly vcpus: number | null
  /** What the hypervisor holds of the host's memory. */
  readonly memoryBytes: number | null
  readonly diskReadBytesPerSecond: number | null
  readonly diskWriteBytesPerSecond: number | null
  readonly netReceiveBytesPerSecond: number | null
  readonly netSendBytesPerSecond: number | null
  /** The job that was seen to run on it. */
  readonly job: string | null
}

/** A host at a moment. */
export interface TopHost {
  readonly uri: string
  readonly name: string
  /** Why there are no figures, or old ones; null otherwise. */
  readonly trouble: string | null
  readonly guests: readonly TopGuest[]
}

/** The counts of a guest, to be compared with those of the next look. */
export interface Counts {
  readonly atMs: number
  readonly cpuNs: bigint | null
  readonly diskRead: number | null
  readonly diskWrite: number | null
  readonly netReceive: number | null
  readonly netSend: number | null
}

function sum(values: readonly (number | null)[] | undefined): number | null {
  const known = values?.filter((value) => value !== null) ?? []
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

export function countsOf({ cpuTotal, block, interface: links }: DomainStats, atMs: number): Counts {
  return {
    atMs, cpuNs: cpuTotal?.timeNs ?? null,
    diskRead: sum(block?.map(({ readBytes }) => readBytes)), diskWrite: sum(block?.map(({ writeBytes }) => writeBytes)),
    netReceive: sum(links?.map(({ receivedBytes }) => receivedBytes)), netSend: sum(links?.map(({ sentBytes }) => sentBytes)),
  }
}

/** A guest's figures, out of its statistics and its counts at the look before. */
export function guestOf(
  { host, name, uuid }: Pick<TopGuest, 'host' | 'name' | 'uuid'>, stats: DomainStats, now: Counts, before: Counts | undefined, job: string | null,
): TopGuest {
  const seconds = before ? (now.atMs - before.atMs) / 1000 : 0
  // A count that falls is another one: the guest was started again.
  const rate = (a: number | null | undefined, b: number | null): number | null =>
    (seconds > 0 && typeof a === 'number' && b !== null && b >= a ? (b - a) / seconds : null)
  const cpu = before?.cpuNs !== null && before?.cpuNs !== undefined && now.cpuNs !== null ? Number(now.cpuNs - before.cpuNs) / 1e9 : null
  return {
    host, name, uuid, state: stats.state?.state ?? '-', vcpus: stats.vcpu?.current ?? null,
    cpuPercent: cpu !== null && cpu >= 0 && seconds > 0 ? cpu / seconds * 100 : null,
    memoryBytes: stats.balloon?.rssBytes ?? null,
    diskReadBytesPerSecond: rate(before?.diskRead, now.diskRead), diskWriteBytesPerSecond: rate(before?.diskWrite, now.diskWrite),
    netReceiveBytesPerSecond: rate(before?.netReceive, now.netReceive), netSendBytesPerSecond: rate(before?.netSend, now.netSend),
    job,
  }
}

/** What the list is sorted by. */
export const sortKeys = ['cpu', 'memory', 'disk', 'net', 'name', 'job'] as const
export type SortKey = typeof sortKeys[number]

const weights: Readonly<Record<SortKey, (guest: TopGuest) => number | string>> = {
  cpu: (guest) => guest.cpuPercent ?? -1,
  memory: (guest) => guest.memoryBytes ?? -1,
  disk: (guest) => both(guest.diskReadBytesPerSecond, guest.diskWriteBytesPerSecond),
  net: (guest) => both(guest.netReceiveBytesPerSecond, guest.netSendBytesPerSecond),
  name: (guest) => guest.name,
  job: (guest) => (guest.job === null ? 0 : 1),
}

function both(one: number | null, other: number | null): number {
  return one === null && other === null ? -1 : (one ?? 0) + (other ?? 0)
}

/** How the list is shown. */
export interface TopWishes {
  readonly sort: SortKey
  readonly reverse: boolean
  /** Only guests in whose name, host, state or job this is. */
  readonly filter: string
}

/** The guests of all hosts, sorted and filtered: figures from the highest, names from A. */
export function sortedGuests(hosts: readonly TopHost[], { sort, reverse, filter }: TopWishes): TopGuest[] {
  const wanted = filter.toLowerCase()
  const guests = hosts.flatMap((host) => host.guests)
    .filter(({ name, host, state, job }) => [name, host, state, job ?? ''].some((text) => text.toLowerCase().includes(wanted)))
  const weight = weights[sort]
  const compare = (a: TopGuest, b: TopGuest): number => {
    const [one, other] = [weight(a), weight(b)]
    const order = typeof one === 'string' || typeof other === 'string' ? String(one).localeCompare(String(other)) : other - one
    return (reverse ? -order : order) || a.name.localeCompare(b.name) || a.host.localeCompare(b.host)
  }
  return guests.sort(compare)
}

const heads = ['host', 'guest', 'state', 'cpu %', 'vcpus', 'memory', 'read', 'write', 'received', 'sent', 'job']

/** The table, as many lines as fit; hosts that do not answer are said above it. */
export function topLines(
  hosts: readonly TopHost[], wishes: TopWishes, { columns, rows, color = false }: { columns: number, rows: number, color?: boolean },
): string[] {
  const paint = painter(color)
  const guests = sortedGuests(hosts, wishes)
  const running = hosts.flatMap((host) => host.guests).filter(({ state }) => state === 'running').length
  const order = `by ${wishes.sort}${wishes.reverse ? ' upwards' : ''}${wishes.filter === '' ? '' : `, with '${wishes.filter}'`}`
  const above = [
    `${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}, ${running} of ${hosts.reduce((all, host) => all + host.guests.length, 0)} guests running, ${order}`.slice(0, columns),
    ...hosts.filter(({ trouble }) => trouble !== null).map(({ name, trouble }) => paint(`${name}: ${trouble}`.slice(0, columns), 'yellow')),
  ]
  const table = columnsOf(heads, guests.map((guest) => [
    guest.host, guest.name, guest.state, guest.cpuPercent === null ? '-' : guest.cpuPercent.toFixed(1), guest.vcpus === null ? '-' : String(guest.vcpus),
    formatBytes(guest.memoryBytes), formatBytesPerSecond(guest.diskReadBytesPerSecond), formatBytesPerSecond(guest.diskWriteBytesPerSecond),
    formatBytesPerSecond(guest.netReceiveBytesPerSecond), formatBytesPerSecond(guest.netSendBytesPerSecond), guest.job ?? '-',
  ])).map((line) => line.slice(0, columns))
  const room = Math.max(2, rows - above.length)
  const shown = table.length > room ? [...table.slice(0, room - 1), `... and ${table.length - room + 1} more`.slice(0, columns)] : table
  return [...above, ...shown.map((line, at) => (at === 0 ? paint(line, 'bold') : line))]
}
