const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as XML has it, in an element or between quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (each) => entities[each]!)
}
