import type { NodeDeviceEventCallback, NodeDeviceEventCallbacks, NodeDeviceHandle } from '../../types/native'
import { call } from '../call'
import { NodeDeviceEventID, NodeDeviceEventLifecycleType } from '../constants/nodedev'
import { family, type DataOf, type Said } from './kind'
import { lifecycleOf } from './life'

function event<K extends keyof typeof NodeDeviceEventID, D extends object>(
  key: K, data: (...said: Said<NodeDeviceEventCallbacks[`VIR_NODE_DEVICE_EVENT_ID_${K}`]>) => D,
) {
  return { id: NodeDeviceEventID[key], data }
}

const table = {
  /** 'created', 'deleted', 'defined', 'undefined'. */
  lifecycle: event('LIFECYCLE', lifecycleOf(NodeDeviceEventLifecycleType)),
  /** Its document has changed. */
  update: event('UPDATE', (): object => ({})),
}

/** The payload of each event of a host's device, by its name. */
export interface NodeDeviceEventData extends DataOf<typeof table> {}

/** The events of a host's devices (virNodeDeviceEventID), by name. */
export const nodeDeviceEvents = family<NodeDeviceHandle, typeof table>('nodeDevice', {
  register: (port, device, id, callback: NodeDeviceEventCallback) => port.call('virConnectNodeDeviceEventRegisterAny', port.handle, device, id, callback),
  deregister: (handle, id) => call('virConnectNodeDeviceEventDeregisterAny', handle, id),
  free: (device) => call('virNodeDeviceFree', device),
}, table)
