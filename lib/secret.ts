import { types } from 'node:util'
import type { ConnectHandle, SecretHandle } from '../types/native'
import { callLocal } from './call'
import { ConnectListAllSecretsFlags as List } from './constants/connect'
import { SecretDefineFlags, SecretUsageType } from './constants/secret'
import { secretEvents, type SecretEventData } from './events'
import { namesOf } from './names'
import { Collection, WatchedNoun, type Actor } from './noun'
import { flag, like, oneOf, readValue, secret, table, text, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from './options'
import type { Port } from './port'
import { withoutSecrets } from './uri'
import { document, documents, readDocument } from './document'
import type { SecretConfig, Parsed } from './xml'

export const secretFilter = table('secrets.list', {
  ...waitingKeys,
  /** Kept in memory only, or on disk too. */
  ephemeral: flag(List.EPHEMERAL, List.NO_EPHEMERAL),
  /** With a value that nobody may read back, or one that can be read. */
  private: flag(List.PRIVATE, List.NO_PRIVATE),
})

/** Which secrets are listed. A key that is left out does not matter. */
export interface SecretFilter extends OptionsOf<typeof secretFilter> {}

const defineOptions = table('secrets.define', {
  ...waitingKeys,
  /** Held against the schema first (VIR_SECRET_DEFINE_VALIDATE, since libvirt 7.7.0). */
  validate: flag(SecretDefineFlags.VALIDATE),
})

/** How a secret is defined. */
export interface SecretDefineOptions extends OptionsOf<typeof defineOptions> {}

const usages = {
  volume: SecretUsageType.VOLUME,
  ceph: SecretUsageType.CEPH,
  iscsi: SecretUsageType.ISCSI,
  tls: SecretUsageType.TLS,
  vtpm: SecretUsageType.VTPM,
} as const

/** The purpose of a secret. */
export type SecretUsage = keyof typeof usages

const usageName = namesOf(SecretUsageType)

const valueKind = secret(like<Uint8Array>('a Buffer or a Uint8Array', (value) => types.isUint8Array(value)))

/** A password or a key that hypervisors use, for example for an encrypted volume. */
export class Secret extends WatchedNoun<SecretHandle, 'secret', SecretEventData> {
  /** Its UUID. */
  readonly uuid: string
  /** Its purpose: a {@link SecretUsage}, or 'none'. A newer libvirt may have others. */
  readonly usageType: string
  /** Which volume, target or name it is for; null with usage 'none'. */
  readonly usageId: string | null

  /** Use the methods of {@link Secrets}. @internal */
  constructor(connection: Port, handle: SecretHandle) {
    super(connection, handle, secretEvents, 'uuid')
    this.uuid = callLocal('virSecretGetUUIDString', handle)
    this.usageType = usageName(callLocal('virSecretGetUsageType', handle))
    // libvirt has an empty one for none.
    this.usageId = callLocal('virSecretGetUsageID', handle) || null
  }

  override toJSON(): { uuid: string, usageType: string, usageId: string | null, uri: string } {
    return { uuid: this.uuid, usageType: this.usageType, usageId: this.usageId, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<SecretHandle> {
    return connection.request(read, 'virSecretLookupByUUIDString', connection.handle, this.uuid)
  }

  /** Its document, without the value (virSecretGetXMLDesc). */
  async xml(options?: Waiting): Promise<string> {
    return this.ask(options, 'virSecretGetXMLDesc')
  }

  /** The same as an object ({@link xml}). */
  async config(options?: Waiting): Promise<Parsed<SecretConfig>> {
    return documents().parseSecret(await this.xml(options))
  }

  /**
   * Its value, as bytes (virSecretGetValue).
   *
   * @throws LibvirtError VIR_ERR_NO_SECRET when it has none yet, VIR_ERR_INVALID_SECRET when it is private.
   */
  async value(options?: Waiting): Promise<Buffer> {
    return this.ask(options, 'virSecretGetValue')
  }

  /** Gives it a value (virSecretSetValue). */
  async setValue(value: Uint8Array, options?: Waiting): Promise<void> {
    await this.ask(options, 'virSecretSetValue', readValue(valueKind, 'value', value))
  }

  /** Forgets it, with its value (virSecretUndefine). */
  async undefine(options?: Waiting): Promise<void> {
    await this.ask(options, 'virSecretUndefine')
  }
}

const xmlKind = document<SecretConfig>('Secret', 'the XML of a secret')
const usageTypeKind = oneOf(...Object.keys(usages) as SecretUsage[])
const usageIdKind = text({ what: 'what the secret is for' })

/** The secrets of a host. */
export class Secrets extends Collection<Secret, SecretHandle, ConnectHandle, SecretFilter> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'secret', missing: 'VIR_ERR_NO_SECRET',
      list: 'virConnectListAllSecrets', filter: secretFilter,
      byUuid: 'virSecretLookupByUUIDString',
      wrap: ({ connection }, handle) => new Secret(connection, handle),
    })
  }

  /**
   * The one for a volume, a target or a name (virSecretLookupByUsage).
   *
   * @throws LibvirtError VIR_ERR_NO_SECRET
   */
  async getByUsage(usageType: SecretUsage, usageId: string, options?: Waiting): Promise<Secret> {
    const type = usages[readValue(usageTypeKind, 'usageType', usageType)], id = readValue(usageIdKind, 'usageId', usageId)
    return this.wrap(await this.owner.request(waitingOptions.read(options), 'virSecretLookupByUsage', type, id))
  }

  /** Defines a secret, without a value, or changes its definition (virSecretDefineXML). */
  async define(xml: string | SecretConfig, options?: SecretDefineOptions): Promise<Secret> {
    const read = defineOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virSecretDefineXML', readDocument(xmlKind, 'xml', xml), defineOptions.flags(read)))
  }
}
