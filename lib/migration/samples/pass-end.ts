/**
 * How a QEMU syncs its bitmap in the middle of passes, as far as seen. `none`: it does not. `seldom`: since 9.2 auto-converge does so
 * every 5 s. `often`: 11.1 does so ten times a second where post-copy is allowed.
 */
export type SyncsInPass = 'none' | 'seldom' | 'often'

/** The facts by which a bitmap sync does or does not end a pass. */
export interface PassProgress {
  /** What was dirty when the pass began. */
  readonly backlogBytes: number
  /** Memory, not bytes on the wire, that has been sent since. */
  readonly sentBytes: number
  /** QEMU ends a pass when no more than this is left: what it can send within the downtime limit. */
  readonly thresholdBytes: number
  readonly syncsInPass: SyncsInPass
}

/** QEMU compares with the bandwidth of 100 ms, which varies. */
const thresholdMargin = 2

/**
 * Whether a bitmap sync ends the pass. A pass is all of what was dirty, sent once. QEMU's counter counts syncs, and not each of them comes
 * at the end of a pass. One that does comes a little early, when what is left fits into the downtime. Where syncs come all the time,
 * one comes when everything has been sent.
 */
export function endsPass({ backlogBytes, sentBytes, thresholdBytes, syncsInPass }: PassProgress): boolean {
  if (syncsInPass === 'often') return sentBytes >= backlogBytes
  const enough = Math.max(0, backlogBytes - thresholdMargin * thresholdBytes)
  // A short pass cannot be told from one that a sync interrupted by what is left alone.
  return sentBytes >= (syncsInPass === 'seldom' ? Math.max(enough, backlogBytes / 2) : enough)
}
