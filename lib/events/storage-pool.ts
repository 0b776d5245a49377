import type { StoragePoolEventCallback, StoragePoolEventCallbacks, StoragePoolHandle } from '../../types/native'
import { call } from '../call'
import { StoragePoolEventID, StoragePoolEventLifecycleType } from '../constants/storage'
import { family, type DataOf, type Said } from './kind'
import { lifecycleOf } from './life'

function event<K extends keyof typeof StoragePoolEventID, D extends object>(
  key: K, data: (...said: Said<StoragePoolEventCallbacks[`VIR_STORAGE_POOL_EVENT_ID_${K}`]>) => D,
) {
  return { id: StoragePoolEventID[key], data }
}

const table = {
  /** 'defined', 'undefined', 'started', 'stopped', 'created', 'deleted'. */
  lifecycle: event('LIFECYCLE', lifecycleOf(StoragePoolEventLifecycleType)),
  /** Its content was looked at anew. */
  refresh: event('REFRESH', (): object => ({})),
}

/** The payload of each event of a storage pool, by its name. */
export interface StoragePoolEventData extends DataOf<typeof table> {}

/** The events of storage pools (virStoragePoolEventID), by name. */
export const storagePoolEvents = family<StoragePoolHandle, typeof table>('storagePool', {
  register: (port, pool, id, callback: StoragePoolEventCallback) => port.call('virConnectStoragePoolEventRegisterAny', port.handle, pool, id, callback),
  deregister: (handle, id) => call('virConnectStoragePoolEventDeregisterAny', handle, id),
  free: (pool) => call('virStoragePoolFree', pool),
}, table)
