/** One line of the guest program: what it says of itself. */
export interface Heartbeat {
  /** Counts from 1, without gaps. */
  seq: number
  /** Guest time in ms since it was ready. It stands still while the guest is paused. */
  guestMs: number
  /** Page writes since the start. */
  writes: number
  /** Distinct pages of the working set that were written in the last full guest second; 0 before the first. */
  distinctPagesPerSecond: number
  /** Writes left out since the start, because the guest had been held up for more than 50 ms and does not make good by a burst. */
  droppedWrites: number
  /** Longest time between two turns of the guest's loop since the last beat, in ms of guest time: hold-ups while running. */
  gapMs: number
  /**
   * Host time in ms, since the start, in which the guest did not run: pauses and downtimes. Settles up to two seconds afterwards.
   * How late a busy host was with the first tick of the guest's clock stays in it: compare two heartbeats.
   */
  lostMs: number
  /** Pages whose content was found wrong, since the start. */
  badPages: number
  /** Complete walks over all pages since the start. */
  checkedWalks: number
}

/** A guest's work between two heartbeats, by its own count. */
export interface GuestTruth {
  /** The first heartbeat that was looked at. */
  first: Heartbeat
  /** The last heartbeat that was looked at. */
  last: Heartbeat
  /** How many heartbeats there are. */
  beats: number
  /** Heartbeats whose line is missing. */
  missingBeats: number
  /** Guest time between the two, in ms. */
  spanMs: number
  /** Page writes per second of guest time. */
  writesPerSecond: number
  /** Mean of the distinct pages written per guest second; NaN before the first full second. */
  distinctPagesPerSecond: number
  /** Page writes that the guest could not do in time, and left out. */
  droppedWrites: number
  /** Longest hold-up that the guest saw while it ran, in ms. */
  longestGapMs: number
  /** Host time in which the guest did not run, in ms. */
  lostMs: number
  /** Wrong pages found up to the last beat, since the guest's start. */
  badPages: number
  /** Complete walks over all pages between the two. */
  checkedWalks: number
}

const KEYS: Record<string, keyof Heartbeat> = {
  seq: 'seq',
  ms: 'guestMs',
  writes: 'writes',
  distinct: 'distinctPagesPerSecond',
  dropped: 'droppedWrites',
  gap_ms: 'gapMs',
  lost_ms: 'lostMs',
  bad: 'badPages',
  checked: 'checkedWalks',
}

/** Reads one line; undefined when it is no complete heartbeat (such as a last line that is still being written). */
export function parseHeartbeat(line: string): Heartbeat | undefined {
  const [word, ...pairs] = line.trim().split(' ')
  if (word !== 'beat') return undefined
  const beat: Partial<Heartbeat> = {}
  for (const pair of pairs) {
    const match = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(pair)
    const key = match === null ? undefined : KEYS[match[1]!]
    if (key !== undefined) beat[key] = Number(match![2])
  }
  return Object.values(KEYS).every((key) => key in beat) ? beat as Heartbeat : undefined
}

/** Reads a guest's serial log. An unfinished last line is left out. */
export function parseHeartbeats(log: string): Heartbeat[] {
  return log.split('\n').slice(0, -1).map(parseHeartbeat).filter((beat) => beat !== undefined)
}

/**
 * Sums up consecutive heartbeats.
 *
 * @throws {RangeError} with fewer than two of them.
 */
export function truthOf(beats: readonly Heartbeat[]): GuestTruth {
  const first = beats[0]
  const last = beats.at(-1)
  if (first === undefined || last === undefined || beats.length < 2) throw new RangeError('The truth needs two heartbeats or more')
  const later = beats.slice(1)
  const counted = later.filter((beat) => beat.guestMs > 1000)
  const spanMs = last.guestMs - first.guestMs
  return {
    first,
    last,
    beats: beats.length,
    missingBeats: last.seq - first.seq + 1 - beats.length,
    spanMs,
    writesPerSecond: (last.writes - first.writes) / spanMs * 1000,
    distinctPagesPerSecond: counted.reduce((sum, beat) => sum + beat.distinctPagesPerSecond, 0) / counted.length,
    droppedWrites: last.droppedWrites - first.droppedWrites,
    longestGapMs: Math.max(...later.map((beat) => beat.gapMs)),
    // Lost time never comes back. A late tick of the guest's clock makes it look so for a second.
    lostMs: Math.max(...beats.map((beat) => beat.lostMs)) - first.lostMs,
    badPages: last.badPages,
    checkedWalks: last.checkedWalks - first.checkedWalks,
  }
}
