import { list, readValue, whole } from '../options'

const mostHostCpus = 65_536
const cpuNumbers = list(whole('', 0, mostHostCpus - 1))

/** The processors that a bitmap of libvirt's has, by number. */
export function cpusOf(map: Uint8Array): number[] {
  return [...map].flatMap((byte, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte >> bit & 1).map((bit) => index * 8 + bit))
}

/** The bitmap of processors that were given by number. */
export function mapOf(given: readonly number[]): Uint8Array {
  const hostCpus = readValue(cpuNumbers, 'hostCpus', given)
  const map = new Uint8Array(Math.floor(Math.max(0, ...hostCpus) / 8) + 1)
  for (const cpu of hostCpus) map[cpu >> 3]! |= 1 << (cpu & 7)
  return map
}
