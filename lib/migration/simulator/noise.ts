/**
 * A number from 0 to 1 (exclusive) for a seed, a stream and an index. A hash and not a sequence: what is drawn does not
 * depend on how often something else was drawn before, so one change to a simulation does not shuffle all the rest.
 */
export function draw(seed: number, stream: number, index: number): number {
  let h = Math.imul(seed | 0, 0x9E3779B1) ^ Math.imul(stream + 1, 0x85EBCA77) ^ Math.imul(index + 1, 0xC2B2AE3D)
  h = Math.imul(h ^ (h >>> 16), 0x21F0AAAD)
  h = Math.imul(h ^ (h >>> 15), 0x735A2D97)
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32
}

/** How long a link or a guest keeps one level of noise, ms. */
export const noiseMs = 1_000

/** A factor around 1 for the second that `atMs` lies in. */
export function waver(part: number, seed: number, stream: number, atMs: number): number {
  return part === 0 ? 1 : 1 + part * (2 * draw(seed, stream, Math.floor(atMs / noiseMs)) - 1)
}
