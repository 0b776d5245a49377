import { addon } from '../native'

/** What tells an object from others of its kind, where a list brought it along. */
export interface Known {
  readonly name: string
  /** Its UUID; of a volume its key. */
  readonly id: string
}

/** Makes the objects of a list. What tells them apart comes in one call into the add-on: two for each object took most of a list's time. */
export function wrapAll<T, H extends object>(handles: readonly H[], wrap: (handle: H, known?: Known) => T): T[] {
  const texts = addon().identities(handles)
  if (texts.length === 0) return handles.map((handle) => wrap(handle))
  return handles.map((handle, at) => wrap(handle, { name: texts[2 * at]!, id: texts[2 * at + 1]! }))
}

/** The same of one object, in one call too; undefined where the add-on does not know it, and the object asks for itself. */
export function knownOf(handle: object): Known | undefined {
  const [name, id] = addon().identities([handle])
  return name === undefined || id === undefined ? undefined : { name, id }
}
