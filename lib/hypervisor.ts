import { ConnectGetDomainCapabilitiesFlags } from './constants/connect'
import { HostFacet } from './noun'
import { flag, readValue, table, text, waitingKeys, type OptionsOf, type Waiting } from './options'
import { formatVersion } from './version'
import { document, documents, readDocument } from './document'
import type { DomainConfig, DomainCapabilities, Parsed } from './xml'

/** A kind of domain, for tables. */
export const domainKindKeys = {
  /** The path of the emulator. */
  emulator: text(),
  /** The processor's architecture, for example 'x86_64'. */
  arch: text(),
  /** The machine type, for example 'q35'. */
  machine: text(),
  /** For example 'kvm' or 'qemu'. */
  virtType: text(),
}

const capabilitiesOptions = table('hypervisor.domainCapabilities', {
  ...waitingKeys, ...domainKindKeys,
  /** Without processor features that are deprecated (VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES, since libvirt 11.0.0). */
  disableDeprecatedFeatures: flag(ConnectGetDomainCapabilitiesFlags.DISABLE_DEPRECATED_FEATURES),
  /** With all features of the host's processor (VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES, since libvirt 12.2.0). */
  expandCpuFeatures: flag(ConnectGetDomainCapabilitiesFlags.EXPAND_CPU_FEATURES),
  /** With the features that the hypervisor supports (VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES, since libvirt 12.5.0). */
  supportedCpuFeatures: flag(ConnectGetDomainCapabilitiesFlags.SUPPORTED_CPU_FEATURES),
})

/** A kind of domain. The hypervisor chooses whatever is left out. */
export interface DomainCapabilitiesOptions extends OptionsOf<typeof capabilitiesOptions> {}

const maxVcpusOptions = table('hypervisor.maxVcpus', {
  ...waitingKeys,
  /** For example 'kvm' or 'qemu'. Default: the hypervisor's. */
  virtType: text(),
})

/** Of which kind of domain. */
export interface MaxVcpusOptions extends OptionsOf<typeof maxVcpusOptions> {}

const formatKind = text({ what: 'the name of a hypervisor\'s own format' })
const configKind = text({ what: 'a configuration in the hypervisor\'s own format' })
const xmlKind = document<DomainConfig>('Domain', 'the XML of a domain')

/** The hypervisor of a host, and libvirt's driver for it. */
export class Hypervisor extends HostFacet {
  /** The name of libvirt's driver, for example 'QEMU' (virConnectGetType). */
  async driver(options?: Waiting): Promise<string> {
    return this.ask(options, 'virConnectGetType')
  }

  /** The hypervisor's version, for example '7.2.0' (virConnectGetVersion). */
  async version(options?: Waiting): Promise<string> {
    return formatVersion(await this.ask(options, 'virConnectGetVersion'))
  }

  /** The version of libvirt on the host (virConnectGetLibVersion). */
  async libvirtVersion(options?: Waiting): Promise<string> {
    return formatVersion(await this.ask(options, 'virConnectGetLibVersion'))
  }

  /** The capabilities of domains of a kind on this host, as XML (virConnectGetDomainCapabilities). */
  async domainCapabilitiesXml(options?: DomainCapabilitiesOptions): Promise<string> {
    const read = capabilitiesOptions.read(options)
    const { emulator = null, arch = null, machine = null, virtType = null } = read
    return this.request(read, 'virConnectGetDomainCapabilities', emulator, arch, machine, virtType, capabilitiesOptions.flags(read))
  }

  /** The same as an object ({@link domainCapabilitiesXml}). */
  async domainCapabilities(options?: DomainCapabilitiesOptions): Promise<Parsed<DomainCapabilities>> {
    return documents().parseDomainCapabilities(await this.domainCapabilitiesXml(options))
  }

  /** How many processors a domain may have (virConnectGetMaxVcpus). */
  async maxVcpus(options?: MaxVcpusOptions): Promise<number> {
    const read = maxVcpusOptions.read(options)
    return this.request(read, 'virConnectGetMaxVcpus', read.virtType ?? null)
  }

  /**
   * A domain's XML, out of the hypervisor's own format (virConnectDomainXMLFromNative): 'xen-xl', 'bhyve-argv', 'lxc-tools', 'vmware-vmx'
   * and the like, each by its driver only.
   */
  async xmlFromNative(format: string, config: string, options?: Waiting): Promise<string> {
    return this.ask(options, 'virConnectDomainXMLFromNative', readValue(formatKind, 'format', format), readValue(configKind, 'config', config), 0)
  }

  /** The same as an object ({@link xmlFromNative}). */
  async configFromNative(format: string, config: string, options?: Waiting): Promise<Parsed<DomainConfig>> {
    return documents().parseDomain(await this.xmlFromNative(format, config, options))
  }

  /** The inverse: 'qemu-argv' is the command line of QEMU that libvirt would start (virConnectDomainXMLToNative). */
  async xmlToNative(format: string, xml: string | DomainConfig, options?: Waiting): Promise<string> {
    return this.ask(options, 'virConnectDomainXMLToNative', readValue(formatKind, 'format', format), readDocument(xmlKind, 'xml', xml), 0)
  }
}
