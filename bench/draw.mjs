// Random choices that are the same for the same seed.

/** Random numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The random generator that a benchmark draws its settings with. */
export class Draw {
  constructor(seed) { this.random = randomFrom(seed) }
  between(least, most) { return least + (most - least) * this.random() }
  /** The same chance for each doubling. */
  scale(least, most) { return least * (most / least) ** this.random() }
  chance(part) { return this.random() < part }
  of(...choices) { return choices[Math.floor(this.random() * choices.length)] }
}
