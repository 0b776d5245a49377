const form = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i

/** A UUID as libvirt writes it, out of a text with or without its hyphens; null for a text that is none. */
export function uuidOf(text: string): string | null {
  return form.exec(text)?.slice(1).join('-').toLowerCase() ?? null
}

/** The one that a key means: by UUID first, then by name, which can look like a UUID too. */
export function findByKey<T extends { readonly name: string, readonly uuid: string | null }>(among: readonly T[], key: string): T | undefined {
  const uuid = uuidOf(key) ?? key
  return among.find((each) => each.uuid === uuid) ?? among.find((each) => each.name === key)
}
