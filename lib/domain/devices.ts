import type { DomainHandle } from '../../types/native'
import { DomainDeviceModifyFlags as Modify, DomainFDAssociateFlags } from '../constants/domain'
import { LibvirtError } from '../errors'
import type { DomainEventData } from '../events'
import { Limit } from '../limit'
import { Facet, type WatchedNoun } from '../noun'
import { boolean, flag, list, readValue, table, text, waitingKeys, whole, type OptionsOf, type Waiting } from '../options'
import type { XmlElement } from '../xml/elements'
import { affectsKeys, type Affects } from './affects'
import { impactOptions, type ImpactOptions } from './options'
import { document, elements, readDocument } from '../document'
import type { Device } from '../xml'

const updateOptions = table('devices.update', {
  ...waitingKeys, ...affectsKeys,
  /** Also takes a medium away from a guest that has locked its drive (VIR_DOMAIN_DEVICE_MODIFY_FORCE). */
  force: flag(Modify.FORCE),
})

/** How a device is changed. */
export interface DeviceUpdateOptions extends OptionsOf<typeof updateOptions> {}

const detachOptions = table('devices.detach', {
  ...waitingKeys, ...affectsKeys,
  /**
   * Waits until the guest has let go of the device, not only until it was asked, which is all that libvirt promises. `timeoutMs` limits
   * all of it: a guest may never let go.
   */
  wait: boolean,
}, ({ wait, affects }: { wait?: boolean, affects?: Affects }) => {
  if (wait && affects === 'config') throw new RangeError('wait: with affects \'config\' no guest is asked, so that there is nothing to wait for')
})

/** How a device is taken away. */
export interface DeviceDetachOptions extends OptionsOf<typeof detachOptions> {}

const associateOptions = table('devices.associateFiles', {
  ...waitingKeys,
  /** The files get back the security label that they had (VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE). */
  restoreLabel: flag(DomainFDAssociateFlags.RESTORE),
  /** The guest may write to them (VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE). */
  writable: flag(DomainFDAssociateFlags.WRITABLE),
})

/** How open files are given to a domain. */
export interface AssociateFilesOptions extends OptionsOf<typeof associateOptions> {}

const nameKind = text({ what: 'the name of a group of files' })
const filesKind = list(whole('', 0, 2 ** 31 - 1), { empty: false })
const xmlKind = document<Device>('Device', 'the XML of a device')
const aliasKind = text({ what: 'the alias of a device' })
/** An event can be missed, for example while the connection heals: so often the domain is asked, ms. */
const askAgainMs = 2_000

/** A domain's devices. */
export class DomainDevices extends Facet<DomainHandle> {
  readonly #domain: WatchedNoun<DomainHandle, 'domain', DomainEventData>

  /** @internal */
  constructor(domain: WatchedNoun<DomainHandle, 'domain', DomainEventData>) {
    super(domain)
    this.#domain = domain
  }

  /** Adds one, by its element of the domain's XML (virDomainAttachDeviceFlags). */
  async attach(xml: string | Device, options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainAttachDeviceFlags', readDocument(xmlKind, 'xml', xml), impactOptions.flags(read))
  }

  /** Changes one, for example the medium of a drive or the network of an interface (virDomainUpdateDeviceFlags). */
  async update(xml: string | Device, options?: DeviceUpdateOptions): Promise<void> {
    const read = updateOptions.read(options)
    await this.request(read, 'virDomainUpdateDeviceFlags', readDocument(xmlKind, 'xml', xml), updateOptions.flags(read))
  }

  /**
   * Takes one away, by its element of the domain's XML (virDomainDetachDeviceFlags). Resolves when a running guest was asked to let go of
   * it, with `wait` when the guest has done so, or ended.
   *
   * @throws LibvirtError VIR_ERR_OPERATION_FAILED when the guest refuses; with `wait`, ERR_TIMED_OUT when it has not let go in time. It may
   *   do so later. RangeError with `wait` where several devices are like the XML: say the alias.
   */
  async detach(xml: string | Device, options?: DeviceDetachOptions): Promise<void> {
    const read = detachOptions.read(options)
    const its = readDocument(xmlKind, 'xml', xml)
    const ask = (waiting: Waiting): Promise<void> => this.request(waiting, 'virDomainDetachDeviceFlags', its, detachOptions.flags(read))
    await (read.wait ? this.#gone(read, (domain) => aliasOf(elements().parseXml(its, 'xml'), domain), ask) : ask(read))
  }

  /**
   * Takes one away by its alias, 'net0' for example; in a definition only aliases that the user gave ('ua-...') are there
   * (virDomainDetachDeviceAlias). Like {@link detach} otherwise. Resolves before the guest has let go unless `wait` is given.
   */
  async detachByAlias(alias: string, options?: DeviceDetachOptions): Promise<void> {
    const read = detachOptions.read(options)
    const its = readValue(aliasKind, 'alias', alias)
    const ask = (waiting: Waiting): Promise<void> => this.request(waiting, 'virDomainDetachDeviceAlias', its, detachOptions.flags(read))
    await (read.wait ? this.#gone(read, () => its, ask) : ask(read))
  }

  /**
   * Gives the next start open files for a disk, under the name that its `<source fdgroup='...'>` has (virDomainFDAssociate, since libvirt
   * 9.0.0). Over a unix socket of libvirt's only. The numbers stay the caller's: libvirt keeps duplicates until this connection ends.
   */
  async associateFiles(name: string, files: readonly number[], options?: AssociateFilesOptions): Promise<void> {
    const read = associateOptions.read(options)
    await this.request(read, 'virDomainFDAssociate', readValue(nameKind, 'name', name), readValue(filesKind, 'files', files), associateOptions.flags(read))
  }

  async #gone(read: Waiting, find: (domain: XmlElement) => string | null, ask: (waiting: Waiting) => Promise<void>): Promise<void> {
    const limit = new Limit(read)
    // No guest has to let go of what is in a definition only.
    if (!await this.request(limit.left(), 'virDomainIsActive')) return ask(limit.left())
    const alias = find(await this.#xml(limit))
    if (alias === null) {
      await ask(limit.left())
      throw new RangeError('xml: the guest was asked to let go of a device whose alias is not known here, so that nobody can wait for it')
    }
    let end!: (failure: LibvirtError | null) => void
    const ended = new Promise<LibvirtError | null>((resolve) => { end = resolve })
    const stops = [
      await this.#domain.subscribe('deviceRemoved', (removed) => { if (removed.alias === alias) end(null) }),
      await this.#domain.subscribe('deviceRemovalFailed', (kept) => { if (kept.alias === alias) end(refused(alias)) }),
    ]
    try {
      await ask(limit.left())
      for (let answer: LibvirtError | null | undefined; answer !== null;) {
        if (!devicesOf(await this.#xml(limit)).some((device) => ownAlias(device) === alias)) return
        answer = await limit.wait(ended, askAgainMs, `the guest has not let go of ${alias}`)
        if (answer) throw answer
      }
    } finally {
      // A connection that is lost has no registrations any more.
      for (const stop of stops) await stop().catch(() => undefined)
    }
  }

  async #xml(limit: Limit): Promise<XmlElement> {
    return elements().parseXml(await this.request(limit.left(), 'virDomainGetXMLDesc', 0), 'the domain')
  }
}

function refused(alias: string): LibvirtError {
  return new LibvirtError({ code: 'VIR_ERR_OPERATION_FAILED', message: `the guest has refused to let go of ${alias}` })
}

const devicesOf = (domain: XmlElement): XmlElement[] => elements().elementsAt(domain, 'devices').flatMap(({ children }) => children)
const ownAlias = (device: XmlElement): string | undefined => elements().elementsAt(device, 'alias')[0]?.attributes['name']

/** The attribute by which libvirt itself tells devices of a kind apart. */
const keys: Readonly<Record<string, readonly [child: string, attribute: string]>> = { disk: ['target', 'dev'], interface: ['mac', 'address'] }

/**
 * The alias of the device of a running domain that an element means: its events name it by that alone. Null when no device is like it,
 * which libvirt says best.
 */
function aliasOf(device: XmlElement, domain: XmlElement): string | null {
  const said = ownAlias(device)
  if (said !== undefined) return said
  const alike = devicesOf(domain).filter((each) => each.name === device.name && ownAlias(each) !== undefined)
  const [child = '', attribute = ''] = keys[device.name] ?? []
  const keyOf = (each: XmlElement): string | undefined => elements().elementsAt(each, child)[0]?.attributes[attribute]?.toLowerCase()
  const key = keyOf(device)
  const meant = alike.filter((each) => key === undefined ? holds(each, device) : keyOf(each) === key)
  const [only, ...more] = meant.length === 0 && key === undefined ? alike : meant
  if (!only) return null
  if (more.length === 0) return ownAlias(only)!
  throw new RangeError(`xml: ${more.length + 1} devices of the running domain can be meant, so that nobody could wait for one;`
    + ' give its alias in the XML, or use detachByAlias')
}

/** Whether an element has all that is in another one. */
function holds(whole: XmlElement, part: XmlElement): boolean {
  return part.name === whole.name && (part.text.trim() === '' || part.text.trim() === whole.text.trim())
    && Object.entries(part.attributes).every(([name, value]) => whole.attributes[name] === value)
    && part.children.every((each) => whole.children.some((other) => holds(other, each)))
}
