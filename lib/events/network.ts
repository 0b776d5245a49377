import type { NetworkEventCallback, NetworkEventCallbacks, NetworkHandle } from '../../types/native'
import { call } from '../call'
import { NetworkEventID, NetworkEventLifecycleType, NetworkMetadataType } from '../constants/network'
import { namesOf } from '../names'
import { family, type DataOf, type Said } from './kind'
import { lifecycleOf } from './life'

/** The title, the description or an application's metadata of a network changed. */
export interface NetworkMetadataChangeData {
  /** 'title', 'description' or 'element'. */
  type: string
  /** The application's namespace; null for the others. */
  uri: string | null
}

const metadataType = namesOf(NetworkMetadataType)

function event<K extends keyof typeof NetworkEventID, D extends object>(
  key: K, data: (...said: Said<NetworkEventCallbacks[`VIR_NETWORK_EVENT_ID_${K}`]>) => D,
) {
  return { id: NetworkEventID[key], data }
}

const table = {
  /** 'defined', 'undefined', 'started', 'stopped'. */
  lifecycle: event('LIFECYCLE', lifecycleOf(NetworkEventLifecycleType)),
  /** The title, the description or an application's metadata changed. */
  metadataChange: event('METADATA_CHANGE', (type, uri): NetworkMetadataChangeData => ({ type: metadataType(type), uri })),
}

/** The payload of each event of a network, by its name. */
export interface NetworkEventData extends DataOf<typeof table> {}

/** The events of networks (virNetworkEventID), by name. */
export const networkEvents = family<NetworkHandle, typeof table>('network', {
  register: (port, network, id, callback: NetworkEventCallback) => port.call('virConnectNetworkEventRegisterAny', port.handle, network, id, callback),
  deregister: (handle, id) => call('virConnectNetworkEventDeregisterAny', handle, id),
  free: (network) => call('virNetworkFree', network),
}, table)
