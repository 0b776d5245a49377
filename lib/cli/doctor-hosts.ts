import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import { compareHosts, hostIdentity } from '../host-identity'
import { wordsOf } from '../migration/problems'
import { formatBytes } from '../migration/samples/format'
import { parseVersion } from '../version'
import { ok, problem, warning, type Check, type Finding } from './doctor'

/** What a host is: name, versions, the way to it, what runs its guests. */
export async function checkHost(host: Connection, topic: string, timeoutMs: number): Promise<Finding[]> {
  const [name, driver, version, libvirt, secure, capabilities] = await Promise.all([
    host.hostname({ timeoutMs }), host.hypervisor.driver({ timeoutMs }), host.hypervisor.version({ timeoutMs }), host.hypervisor.libvirtVersion({ timeoutMs }),
    host.isSecure({ timeoutMs }), host.capabilities({ timeoutMs }),
  ])
  const findings = [
    ok(topic, `${name}: ${driver} ${version}, libvirt ${libvirt}, by ${host.uri}`),
    secure ? ok(topic, 'the way there is secure (local, or encrypted)') : warning(topic, 'the way there is not encrypted', 'use qemu+tls:// or qemu+ssh://'),
  ]
  if (driver !== 'QEMU') findings.push(warning(topic, `${driver} is not QEMU`, 'nodevirt migrates guests of QEMU; other drivers are untried'))
  const kvm = capabilities.guests.some(({ arch }) => arch.domains.some(({ type }) => type === 'kvm'))
  findings.push(kvm ? ok(topic, 'KVM works there') : warning(topic, 'its guests are emulated: there is no KVM', 'load kvm_intel or kvm_amd, and see that /dev/kvm may be used; in a virtual machine: nested virtualization'))
  return findings
}

/** Whether the two are two, and whether the destination is as new. */
export const checkPair: Check = async ({ source, destination, timeoutMs }) => {
  if (!destination) return []
  const relation = compareHosts(await hostIdentity(source, { timeoutMs }), await hostIdentity(destination, { timeoutMs }))
  const findings: Finding[] = []
  if (relation.hosts === 'same') findings.push(problem('two hosts', relation.because, 'give another destination'))
  else if (relation.hosts === 'unclear') findings.push(warning('two hosts', relation.because, 'give each host a name and a UUID of its own (host_uuid in libvirtd.conf): libvirt refuses where one is equal'))
  else findings.push(ok('two hosts', 'they have different names and UUIDs'))
  const [from, to] = [await source.hypervisor.version({ timeoutMs }), await destination.hypervisor.version({ timeoutMs })]
  findings.push(parseVersion(to) >= parseVersion(from)
    ? ok('versions', `the destination's hypervisor (${to}) is as new as the source's (${from})`)
    : warning('versions', `the destination's hypervisor (${to}) is older than the source's (${from})`, 'guests with a newer machine type are refused there: migrate to hosts that are as new'))
  return findings
}

/** Whether the source's processor can be had at the destination. */
export const checkCpu: Check = async ({ source, destination, timeoutMs }) => {
  if (!destination) return []
  const { host: { cpu: { arch, model, vendor, topology, features } } } = await source.capabilities({ timeoutMs })
  if (model === undefined) return [warning('cpu', 'the source does not say what processor it has', 'compare guests by `host.cpu.compare` with their own <cpu>')]
  const answer = await destination.cpu.compare({ arch, model: { value: model }, vendor, topology, features: features.map(({ name }) => ({ name })) }, { timeoutMs })
  return [answer === 'incompatible'
    ? warning('cpu', "the destination's processor lacks something of the source's", 'guests with host-model or host-passthrough are refused there: give them a model that both have (`host.cpu.baseline`)')
    : ok('cpu', `the destination has all that the source's processor has (${answer})`)]
}

/** Whether the running guests have room at the destination. */
export const checkMemory: Check = async ({ source, destination, timeoutMs }) => {
  if (!destination) return []
  const guests = await source.domains.stats({ groups: ['balloon'], active: true, noWait: true, timeoutMs })
  const needed = guests.reduce((total, { stats }) => total + (stats.balloon?.currentBytes ?? 0), 0)
  const memory = await destination.node.memoryStats({ timeoutMs })
  const free = (memory['free'] ?? 0) + (memory['buffers'] ?? 0) + (memory['cached'] ?? 0)
  const text = `${formatBytes(free)} are free or cached there; the ${guests.length} guests that run here have ${formatBytes(needed)}`
  return [free >= needed ? ok('memory', text) : warning('memory', text, 'not all guests fit there at once')]
}

/** Whether the disks of the running guests are seen at the destination. */
export const checkStorage: Check = async ({ source, destination, timeoutMs }) => {
  if (!destination) return []
  const guests = await source.domains.list({ active: true, timeoutMs })
  const findings: Finding[] = []
  for (const guest of guests) findings.push(...await disksOf(guest, destination, timeoutMs))
  return findings.length > 0 ? findings : [ok('storage', 'no guest that runs here has a disk that is a file or a device')]
}

async function disksOf(guest: Domain, destination: Connection, timeoutMs: number): Promise<Finding[]> {
  const { block } = await guest.stats({ groups: ['block'], timeoutMs })
  const paths = (block ?? []).flatMap(({ path }) => (typeof path === 'string' ? [path] : []))
  return await Promise.all(paths.map(async (path) => {
    try {
      await destination.storagePools.getVolumeByPath(path, { timeoutMs })
      return ok('storage', `${guest.name}: a pool of the destination has ${path} too; whether it is the same one only you know`)
    } catch (error) {
      const isAbsent = error instanceof LibvirtError && error.code === 'VIR_ERR_NO_STORAGE_VOL'
      return warning('storage', `${guest.name}: ${isAbsent ? `no pool of the destination has ${path}` : `whether a pool of the destination has ${path} could not be found out`} (${wordsOf(error)})`,
        'share it (NFS, Ceph, iSCSI), or copy it along with --copy-storage-all; a share that is in no pool is not seen from here')
    }
  }))
}

/** What can only be seen by a migration, or not at all. */
export const checkUnseen: Check = async ({ source, destination, to, timeoutMs }) => {
  if (!destination || to === null) return []
  return [
    warning('both ways', `${to} is reached from this process; whether the daemon of ${await source.hostname({ timeoutMs })} reaches it, as --p2p needs, libvirt does not tell beforehand`,
      `on the source, as the daemon's user: virsh -c '${to}' uri; or migrate without --p2p`),
    ok('clocks', 'libvirt does not tell the clocks of hosts. The figures of a migration are without their difference (downtimeNetMs); TLS needs them right within the dates of the certificates'),
  ]
}
