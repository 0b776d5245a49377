const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as XML has it, in an element or between quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (each) => entities[each]!)
}

/** An element with elements of text in it; those without a text are left out. */
export function element(name: string, children: readonly (readonly [name: string, text: string | undefined])[]): string {
  const inner = children.flatMap(([child, text]) => text === undefined ? [] : [`<${child}>${escapeXml(text)}</${child}>`])
  return `<${name}>${inner.join('')}</${name}>`
}
