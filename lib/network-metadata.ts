import type { NetworkHandle } from '../types/native'
import { NetworkUpdateFlags } from './constants/network'
import { metadataKind, type MetadataKind, type MetadataTarget } from './metadata'
import { Facet } from './noun'
import { flagOf, table, waitingKeys, type OptionsOf } from './options'

const { LIVE, CONFIG } = NetworkUpdateFlags

const metadataOptions = table('network.metadata', {
  ...waitingKeys,
  /** Where it applies: what runs ('live'), the definition ('config'), 'both' (to set it), or (default) what the network is at the moment. */
  affects: flagOf({ current: 0, live: LIVE, config: CONFIG, both: LIVE | CONFIG }),
})

/** Whose metadata: of what runs, or of the definition. */
export interface NetworkMetadataOptions extends OptionsOf<typeof metadataOptions> {}

/** The texts and the XML of applications that libvirt keeps with a network, since libvirt 9.7.0. */
export class NetworkMetadata extends Facet<NetworkHandle> {
  /** Its title, its description, or the XML of an application under a namespace (virNetworkGetMetadata). */
  async get(kind: MetadataKind, options?: NetworkMetadataOptions): Promise<string> {
    const { type, uri } = metadataKind(kind)
    const read = metadataOptions.read(options)
    return this.request(read, 'virNetworkGetMetadata', type, uri, metadataOptions.flags(read))
  }

  /** Sets one; null removes it (virNetworkSetMetadata). An application's XML needs a prefix (`key`) with its namespace (`uri`). */
  async set(kind: MetadataTarget, value: string | null, options?: NetworkMetadataOptions): Promise<void> {
    const { type, uri, key } = metadataKind(kind)
    const read = metadataOptions.read(options)
    await this.request(read, 'virNetworkSetMetadata', type, value, key, uri, metadataOptions.flags(read))
  }
}
