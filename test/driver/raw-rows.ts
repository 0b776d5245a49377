import type { NativeFunctions } from '../../lib/native'
import type { Scene } from './raw-scene'

/** For each function the arguments of a call, and its result or the code of libvirt's error. */
export type Table = { [N in keyof NativeFunctions]?: [args: (scene: Scene) => Parameters<NativeFunctions[N]>, outcome: unknown] }

export const handle = {}
export const none = undefined
export const text: unknown = expect.any(String)
export const uuidText: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/)
export const unsupported = 'VIR_ERR_NO_SUPPORT'
export const noPeer = 'VIR_ERR_ARGUMENT_UNSUPPORTED'
/** A list of typed parameters with this one in it. */
export const params = (field: string): unknown => expect.arrayContaining([expect.objectContaining({ field })])
export const stats: unknown = expect.arrayContaining([{ dom: handle, params: expect.arrayContaining([{ field: 'state.state', type: 1, value: 1 }]) }])
