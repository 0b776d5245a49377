import { elements } from '../document'

/** The parts of a domain's XML that this library itself reads. @internal */
export interface Definition {
  /** Its type, for example 'kvm' or 'qemu'; null where that is not said. */
  readonly type: string | null
  /** The guest's architecture, for example 'x86_64'; null where that is not said. */
  readonly arch: string | null
  /** Whether memory was plugged in, beside what the machine began with. */
  readonly hasMemoryDevices: boolean
  /** Whether KVM tells it which pages were written by a ring of entries, not by a bitmap. */
  readonly hasDirtyRing: boolean
}

/**
 * Reads it by the paths of the elements: an application can write what it likes into <metadata>, and anybody into a comment.
 * @internal
 * @throws SyntaxError for what is no domain's XML.
 */
export function readDefinition(xml: string): Definition {
  const { elementsAt, parseXml } = elements()
  const root = parseXml(xml, "the domain's definition")
  if (root.name !== 'domain' || root.namespace !== '') throw new SyntaxError(`the domain's definition is a <${root.name}>, not a <domain>`)
  return {
    type: root.attributes['type'] ?? null,
    arch: elementsAt(root, 'os', 'type')[0]?.attributes['arch'] ?? null,
    hasMemoryDevices: elementsAt(root, 'devices', 'memory').length > 0,
    hasDirtyRing: elementsAt(root, 'features', 'kvm', 'dirty-ring').some(({ attributes }) => attributes['state'] === 'on'),
  }
}
