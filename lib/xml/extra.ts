/** A comment in a document. */
export interface XmlComment {
  /** The text between `<!--` and `-->`. */
  comment: string
}

/** A processing instruction: `<?target text?>`. */
export interface XmlInstruction {
  /** Its target. */
  instruction: string
  /** What follows the target. */
  text: string
}

/** Text between elements. */
export interface XmlText {
  /** The text, with its entities replaced. */
  text: string
}

/** An element as it is written, with the prefix of its namespace. */
export interface XmlElement {
  /** Its name, as it is written. */
  name: string
  /** By their names as they are written; declarations of namespaces are among them. */
  attributes: Record<string, string>
  /** What is in it. */
  children: XmlNode[]
}

/** What an element is made of. */
export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction

/**
 * What an object of a document cannot say in properties of its own: the parts of the element that libvirt's schema does not know, and its layout
 * where that is not libvirt's own. Only what was read has it, and only where there is something to say. Without it, the element is written
 * in the order of its properties, indented by two spaces.
 */
export interface Extra {
  /** The name as it is written, where its prefix is not libvirt's. */
  name?: string
  /** Attributes that the schema does not know, and declarations of namespaces, by their names as they are written. */
  attributes?: Record<string, string>
  /**
   * Everything between the tags, in order: the name of a property stands for its next item, a node for itself. Properties that are not
   * named come behind, items that are too many behind the last of their property; a name whose items are used up stands for nothing.
   */
  content?: (string | XmlNode)[]
  /** How a value is written that can be written in several ways ('0010' for 10), by its property; it holds as long as the value is the same. */
  written?: Record<string, string | XmlElement>
  /** Comments and instructions before and after the document's element. */
  before?: XmlNode[]
  /** Comments and instructions after it. */
  after?: XmlNode[]
}
