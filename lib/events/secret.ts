import type { SecretEventCallback, SecretEventCallbacks, SecretHandle } from '../../types/native'
import { call } from '../call'
import { SecretEventID, SecretEventLifecycleType } from '../constants/secret'
import { family, type DataOf, type Said } from './kind'
import { lifecycleOf } from './life'

function event<K extends keyof typeof SecretEventID, D extends object>(
  key: K, data: (...said: Said<SecretEventCallbacks[`VIR_SECRET_EVENT_ID_${K}`]>) => D,
) {
  return { id: SecretEventID[key], data }
}

const table = {
  /** 'defined', 'undefined'. */
  lifecycle: event('LIFECYCLE', lifecycleOf(SecretEventLifecycleType)),
  /** It has a value, or another one. */
  valueChanged: event('VALUE_CHANGED', (): object => ({})),
}

/** The payload of each event of a secret, by its name. */
export interface SecretEventData extends DataOf<typeof table> {}

/** The events of secrets (virSecretEventID), by name. */
export const secretEvents = family<SecretHandle, typeof table>('secret', {
  register: (port, secret, id, callback: SecretEventCallback) => port.call('virConnectSecretEventRegisterAny', port.handle, secret, id, callback),
  deregister: (handle, id) => call('virConnectSecretEventDeregisterAny', handle, id),
  free: (secret) => call('virSecretFree', secret),
}, table)
