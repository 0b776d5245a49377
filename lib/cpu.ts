import { ConnectBaselineCPUFlags, ConnectCompareCPUFlags, CPUCompareResult } from './constants/connect'
import { domainKindKeys } from './hypervisor'
import { namesOf } from './names'
import { HostFacet } from './noun'
import { flag, list, nested, readValue, table, text, waitingKeys, type OptionsOf, type Waiting } from './options'
import { document, documents, readDocument } from './document'
import type { CpuConfig, Parsed } from './xml'

const kindOptions = table('cpu hypervisor', domainKindKeys)

/** A kind of domain. The hypervisor chooses whatever is left out. */
export interface DomainKind extends OptionsOf<typeof kindOptions> {}

const hypervisorKey = {
  /**
   * Asks about the processors that the hypervisor can give to a domain of this kind (`{}`: its usual one), not about the host's own. Its
   * answer is the right one for guests: not every feature of a host's processor can be had in a guest.
   */
  hypervisor: nested<DomainKind>(kindOptions),
}

const compareOptions = table('cpu.compare', {
  ...waitingKeys, ...hypervisorKey,
  /** Rejects with VIR_ERR_CPU_INCOMPATIBLE where they do not fit, and says why (VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE). */
  failIncompatible: flag(ConnectCompareCPUFlags.FAIL_INCOMPATIBLE),
  /** Held against the schema first (VIR_CONNECT_COMPARE_CPU_VALIDATE_XML, since libvirt 6.9.0). */
  validate: flag(ConnectCompareCPUFlags.VALIDATE_XML),
})

/** How processors are compared. */
export interface CpuCompareOptions extends OptionsOf<typeof compareOptions> {}

const baselineOptions = table('cpu.baseline', {
  ...waitingKeys, ...hypervisorKey,
  /** Names every feature of the model, too (VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES). */
  expandFeatures: flag(ConnectBaselineCPUFlags.EXPAND_FEATURES),
  /** Leaves out features that keep a guest from being migrated (VIR_CONNECT_BASELINE_CPU_MIGRATABLE). */
  migratable: flag(ConnectBaselineCPUFlags.MIGRATABLE),
  /** libvirt does not count the features of this host (VIR_CONNECT_BASELINE_CPU_IGNORE_HOST, since libvirt 11.6.0). */
  ignoreHost: flag(ConnectBaselineCPUFlags.IGNORE_HOST),
})

/** How a common processor is sought. */
export interface CpuBaselineOptions extends OptionsOf<typeof baselineOptions> {}

/**
 * virCPUCompareResult in words: the host's processor lacks something of the one that was given ('incompatible'), is like it
 * ('identical'), or has more ('superset'). A word of a newer libvirt passes through as 'unknown(n)'.
 */
export type CpuComparison = 'incompatible' | 'identical' | 'superset' | (string & {})

const comparison: (result: number) => CpuComparison = namesOf(CPUCompareResult)

const archKind = text({ what: 'the name of an architecture' })
const xmlKind = document<CpuConfig>('Cpu', 'the XML of a processor')
const xmlsKind = list(xmlKind, { empty: false })

/** The processors of a host: for guests that are to run on several hosts. */
export class HostCpu extends HostFacet {
  /** The processor models that libvirt knows for an architecture, for example 'x86_64' (virConnectGetCPUModelNames). */
  async models(arch: string, options?: Waiting): Promise<string[]> {
    return this.ask(options, 'virConnectGetCPUModelNames', readValue(archKind, 'arch', arch), 0)
  }

  /** Whether a processor (`<cpu>`) can be had on this host (virConnectCompareCPU; with `hypervisor` virConnectCompareHypervisorCPU). */
  async compare(xml: string | CpuConfig, options?: CpuCompareOptions): Promise<CpuComparison> {
    const read = compareOptions.read(options)
    const cpu = readDocument(xmlKind, 'xml', xml), flags = compareOptions.flags(read)
    if (!read.hypervisor) return comparison(await this.request(read, 'virConnectCompareCPU', cpu, flags))
    const { emulator = null, arch = null, machine = null, virtType = null } = read.hypervisor
    return comparison(await this.request(read, 'virConnectCompareHypervisorCPU', emulator, arch, machine, virtType, cpu, flags))
  }

  /**
   * The processor that has what all of these hosts' processors have, as XML (virConnectBaselineCPU; with `hypervisor`
   * virConnectBaselineHypervisorCPU).
   *
   * @param xmls the `<cpu>` of each host's capabilities; with `hypervisor` the host-model `<mode>` of its domain capabilities.
   */
  async baseline(xmls: readonly (string | CpuConfig)[], options?: CpuBaselineOptions): Promise<string> {
    const read = baselineOptions.read(options)
    const cpus = readValue(xmlsKind, 'xmls', xmls) as readonly string[], flags = baselineOptions.flags(read)
    if (!read.hypervisor) return this.request(read, 'virConnectBaselineCPU', cpus, flags)
    const { emulator = null, arch = null, machine = null, virtType = null } = read.hypervisor
    return this.request(read, 'virConnectBaselineHypervisorCPU', emulator, arch, machine, virtType, cpus, flags)
  }

  /** The same as an object ({@link baseline}). */
  async baselineConfig(xmls: readonly (string | CpuConfig)[], options?: CpuBaselineOptions): Promise<Parsed<CpuConfig>> {
    return documents().parseCpu(await this.baseline(xmls, options))
  }
}
