import type { DomainStats } from '../domain/stats'
import type { Family, Reading } from './family'

/** A family of a domain's figures, and how they are read from its statistics. */
export interface DomainFamily extends Family {
  of(stats: DomainStats): { labels: Record<string, string>, value: number | bigint | null }[]
}

type Value = number | bigint | null | undefined
const seconds = (ns: bigint | null | undefined): Value => ns == null ? null : Number(ns) / 1e9

function one(kind: Family['kind'], name: string, help: string, value: (stats: DomainStats) => Value): DomainFamily {
  return {
    kind, name: `libvirt_domain_${name}`, help, labels: ['host', 'domain'],
    of: (stats) => [{ labels: {}, value: value(stats) ?? null }],
  }
}

function each<T>(
  kind: Family['kind'], name: string, help: string, label: string, list: (stats: DomainStats) => readonly T[] | null | undefined,
  key: (item: T) => string | number | null, value: (item: T) => Value,
): DomainFamily {
  return {
    kind, name: `libvirt_domain_${name}`, help, labels: ['host', 'domain', label],
    of: (stats) => (list(stats) ?? []).map((item) => ({ labels: { [label]: String(key(item) ?? '') }, value: value(item) ?? null })),
  }
}

type Disk = NonNullable<DomainStats['block']>[number]
type Nic = NonNullable<DomainStats['interface']>[number]
type Vcpu = NonNullable<DomainStats['vcpu']>['list'][number]

const disk = (kind: Family['kind'], name: string, help: string, value: (item: Disk) => Value): DomainFamily =>
  each(kind, `block_stats_${name}`, help, 'target_device', ({ block }) => block, (item: Disk) => item.name, value)
const nic = (name: string, help: string, value: (item: Nic) => Value): DomainFamily =>
  each('counter', `interface_stats_${name}`, help, 'target_device', (stats) => stats.interface, (item: Nic) => item.name, value)
const vcpu = (kind: Family['kind'], name: string, help: string, value: (item: Vcpu) => Value): DomainFamily =>
  each(kind, `vcpu_${name}`, help, 'vcpu', (stats) => stats.vcpu?.list, (item: Vcpu) => item.number, value)

/** Names and units of the libvirt exporters for Prometheus, so that their dashboards show these too. */
export const domainFamilies: readonly DomainFamily[] = [
  one('gauge', 'info_vstate', 'State of the domain, a virDomainState: 1 running, 3 paused, 5 shut off.', ({ raw }) => raw['state.state'] as number | undefined),
  one('gauge', 'info_maximum_memory_bytes', 'Memory that the domain may have.', ({ balloon }) => balloon?.maximumBytes),
  one('gauge', 'info_memory_usage_bytes', 'Memory that the domain has now.', ({ balloon }) => balloon?.currentBytes),
  one('gauge', 'info_virtual_cpus', 'Virtual processors that the domain has now.', (stats) => stats.vcpu?.current),
  one('counter', 'info_cpu_time_seconds_total', 'Time that the domain took of the processors of its host.', ({ cpuTotal }) => seconds(cpuTotal?.timeNs)),
  one('gauge', 'memory_stats_available_bytes', 'Memory of the guest, as its balloon driver says.', ({ balloon }) => balloon?.availableBytes),
  one('gauge', 'memory_stats_unused_bytes', 'Memory that the guest leaves unused.', ({ balloon }) => balloon?.unusedBytes),
  one('gauge', 'memory_stats_usable_bytes', 'Memory that the guest could use without swapping.', ({ balloon }) => balloon?.usableBytes),
  one('gauge', 'memory_stats_rss_bytes', 'Memory of the host that the hypervisor takes for the domain.', ({ balloon }) => balloon?.rssBytes),
  one('gauge', 'memory_stats_disk_cache_bytes', 'Memory that the guest uses as a cache of its disks.', ({ balloon }) => balloon?.diskCachesBytes),
  one('counter', 'memory_stats_major_fault_total', 'Page faults of the guest that read a disk.', ({ balloon }) => balloon?.majorFaults),
  one('counter', 'memory_stats_minor_fault_total', 'Page faults of the guest that read no disk.', ({ balloon }) => balloon?.minorFaults),
  vcpu('counter', 'time_seconds_total', 'Time that the virtual processor ran.', ({ timeNs }) => seconds(timeNs)),
  vcpu('counter', 'wait_seconds_total', 'Time that the virtual processor waited for input or output of the host.', ({ waitNs }) => seconds(waitNs)),
  vcpu('counter', 'delay_seconds_total', 'Time that the virtual processor waited for a processor of the host.', ({ delayNs }) => seconds(delayNs)),
  disk('counter', 'read_bytes_total', 'Bytes read from the disk.', ({ readBytes }) => readBytes),
  disk('counter', 'read_requests_total', 'Reads from the disk.', ({ readRequests }) => readRequests),
  disk('counter', 'read_time_seconds_total', 'Time that reads from the disk took.', ({ readTimeNs }) => seconds(readTimeNs)),
  disk('counter', 'write_bytes_total', 'Bytes written to the disk.', ({ writeBytes }) => writeBytes),
  disk('counter', 'write_requests_total', 'Writes to the disk.', ({ writeRequests }) => writeRequests),
  disk('counter', 'write_time_seconds_total', 'Time that writes to the disk took.', ({ writeTimeNs }) => seconds(writeTimeNs)),
  disk('counter', 'flush_requests_total', 'Flushes of the disk.', ({ flushRequests }) => flushRequests),
  disk('counter', 'flush_time_seconds_total', 'Time that flushes of the disk took.', ({ flushTimeNs }) => seconds(flushTimeNs)),
  disk('gauge', 'capacity_bytes', 'Size of the disk, as the guest sees it.', ({ capacityBytes }) => capacityBytes),
  disk('gauge', 'physicalsize_bytes', 'Size of the image of the disk on its host.', ({ physicalBytes }) => physicalBytes),
  disk('gauge', 'allocation', 'Highest offset that was written in the image of the disk, bytes.', ({ allocationBytes }) => allocationBytes),
  nic('receive_bytes_total', 'Bytes that the guest received.', ({ receivedBytes }) => receivedBytes),
  nic('receive_packets_total', 'Packets that the guest received.', ({ receivedPackets }) => receivedPackets),
  nic('receive_errors_total', 'Errors while the guest received.', ({ receivedErrors }) => receivedErrors),
  nic('receive_drops_total', 'Packets for the guest that were dropped.', ({ receivedDropped }) => receivedDropped),
  nic('transmit_bytes_total', 'Bytes that the guest sent.', ({ sentBytes }) => sentBytes),
  nic('transmit_packets_total', 'Packets that the guest sent.', ({ sentPackets }) => sentPackets),
  nic('transmit_errors_total', 'Errors while the guest sent.', ({ sentErrors }) => sentErrors),
  nic('transmit_drops_total', 'Packets of the guest that were dropped.', ({ sentDropped }) => sentDropped),
]

/** Adds a domain's figures. A figure that is not known is left out, and not 0. */
export function addDomain(to: Map<Family, Reading[]>, host: string, domain: string, stats: DomainStats): void {
  for (const family of domainFamilies) {
    const known = family.of(stats).flatMap(({ labels, value }) => value === null ? [] : [{ labels: { host, domain, ...labels }, value: Number(value) }])
    to.get(family)!.push(...known)
  }
}
