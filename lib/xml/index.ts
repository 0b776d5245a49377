export * from './documents'
export type * from './types'
export type { List, Parsed } from './parsed'
export type { Extra, XmlComment, XmlElement, XmlInstruction, XmlNode, XmlText } from './extra'
