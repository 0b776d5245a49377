const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const
const unknown = '-'

/** `1.2 GiB`, `140 MiB`; `-` for null. Three significant figures, powers of 1,024. */
export function formatBytes(bytes: number | null): string {
  if (bytes === null) return unknown
  let value = bytes
  let unit = 0
  // 1,000 rather than 1,024: "0.98 GiB" is as short as "1,003 MiB" and keeps the column narrow.
  while (value >= 999.5 && unit < binaryUnits.length - 1) {
    value /= 1024
    unit++
  }
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value).toString()} ${binaryUnits[unit]}`
}

/** `48 MiB/s`; `-` for null. */
export function formatBytesPerSecond(bytesPerSecond: number | null): string {
  return bytesPerSecond === null ? unknown : `${formatBytes(bytesPerSecond)}/s`
}

/** `12,345`; `-` for null. The same in every locale. */
export function formatCount(count: number | null): string {
  return count === null ? unknown : Math.round(count).toString().replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `12,345 pages/s`; `-` for null. */
export function formatPagesPerSecond(pagesPerSecond: number | null): string {
  return pagesPerSecond === null ? unknown : `${formatCount(pagesPerSecond)} pages/s`
}

/** `300 ms`, `4.2 s`, `14 s`, `3 min 05 s`, `2 h 03 min`; `-` for null. */
export function formatMs(ms: number | null): string {
  if (ms === null) return unknown
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${pad(seconds % 60)} s`
  const minutes = Math.round(seconds / 60)
  return `${formatCount(Math.floor(minutes / 60))} h ${pad(minutes % 60)} min`
}

/** `82 %` from 0.82, rounded down: 100 % appears only at the end. `-` for null. */
export function formatPercent(fraction: number | null): string {
  return fraction === null ? unknown : `${Math.floor(fraction * 100 + 1e-9)} %`
}

function pad(number: number): string {
  return number.toString().padStart(2, '0')
}
