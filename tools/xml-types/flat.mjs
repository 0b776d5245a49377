// The types of elements with the schema's choices flattened: one type for all elements of a name that may stand in the same place.
import { contentOf, either } from './content.mjs'
import { stepOf } from './names.mjs'

export class Flat {
  #types = new Map()
  #queue = []

  /** In the order in which they are found from the roots, level by level: so the first path to each is the shortest. */
  get types() {
    return [...this.#types.values()]
  }

  typeOf(elements, path) {
    const key = [...elements].map(({ id }) => id).sort((a, b) => a - b).join(' ')
    const present = this.#types.get(key)
    if (present) return present
    const type = { key, path, elements: [...elements], name: elements.values().next().value.name, content: null, children: new Map() }
    this.#types.set(key, type)
    this.#queue.push(type)
    return type
  }

  /** Follows all children. */
  complete() {
    for (let type = this.#queue.shift(); type; type = this.#queue.shift()) {
      type.content = type.elements.map(({ grammar, pattern }) => contentOf(grammar, pattern[2])).reduce(either, null)
      for (const [name, { of }] of type.content?.children ?? []) type.children.set(name, this.typeOf(of, `${type.path}/${stepOf(name, type.name)}`))
    }
  }
}
