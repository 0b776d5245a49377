// The kinds of documents, and the rules for names that the schemas do not tell.
import { contentOf } from './content.mjs'
import { Grammar } from './grammar.mjs'

/** The name of a kind of document, and its schema. */
export const kinds = [
  ['Domain', 'domain.rng'], ['Network', 'network.rng'], ['StoragePool', 'storagepool.rng'], ['StorageVolume', 'storagevol.rng'],
  ['NodeDevice', 'nodedev.rng'], ['Interface', 'interface.rng'], ['NWFilter', 'nwfilter.rng'], ['NWFilterBinding', 'nwfilterbinding.rng'],
  ['Secret', 'secret.rng'], ['Snapshot', 'domainsnapshot.rng'], ['Checkpoint', 'domaincheckpoint.rng'], ['Backup', 'domainbackup.rng'],
  ['Capabilities', 'capability.rng'], ['DomainCapabilities', 'domaincaps.rng'], ['Cpu', 'cpu.rng'], ['NetworkPort', 'networkport.rng'],
  ['StoragePoolCapabilities', 'storagepoolcaps.rng'],
]

/** The roots in a set of schemas: [kind, elements]. libvirt has no schema for the sources of pools, which hold what pools hold. */
export function rootsOf(files) {
  const roots = kinds.filter(([, file]) => file in files).map(([kind, file]) => {
    const grammar = new Grammar(files, file)
    const elements = [...contentOf(grammar, grammar.start).children.values()].flatMap(({ of }) => [...of])
    return [kind, elements]
  })
  return roots
}

/** Prefixes of namespaces, as libvirt writes them. */
export const prefixes = {
  'http://libvirt.org/schemas/domain/qemu/1.0': 'qemu', 'http://libvirt.org/schemas/domain/lxc/1.0': 'lxc',
  'http://libvirt.org/schemas/domain/bhyve/1.0': 'bhyve', 'http://libvirt.org/schemas/domain/xen/1.0': 'xen',
  'http://libvirt.org/schemas/domain/vmware/1.0': 'vmware', 'http://libvirt.org/schemas/network/dnsmasq/1.0': 'dnsmasq',
  'http://libvirt.org/schemas/storagepool/fs/1.0': 'fs', 'http://libvirt.org/schemas/storagepool/rbd/1.0': 'rbd',
}

/** Attributes that tell the variants of an element apart, the first that does. */
export const discriminators = ['mode', 'type', 'model', 'device']
