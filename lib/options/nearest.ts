/** The known key that is spelled much like one that does not exist; undefined when none is. */
export function nearest(key: string, known: readonly string[]): string | undefined {
  const far = Math.max(2, Math.floor(key.length / 3))
  let best: string | undefined
  let bestEdits = far + 1
  for (const candidate of known) {
    const edits = isPart(key, candidate) ? 1 : editDistance(key.toLowerCase(), candidate.toLowerCase())
    if (edits < bestEdits) [best, bestEdits] = [candidate, edits]
  }
  return best
}

/** 'bandwidth' for 'bandwidthMiBps', 'disks' for 'storage.disks': right, but not all of it. */
function isPart(key: string, candidate: string): boolean {
  return key.length > 2 && (candidate.startsWith(key) || candidate.endsWith(`.${key}`))
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
