import { setTimeout as delay } from 'node:timers/promises'
import type { Guest, Heartbeat } from '../lab'
import { formatCount, formatMs, formatPagesPerSecond } from '../migration/samples/format'
import type { MigrationSample } from '../migration/samples/sample'

/** The guest's own account of a migration beside the reported one. An unknown figure is null. */
export interface GuestAccount {
  readonly dirtyPagesPerSecond: {
    readonly guest: number | null
    readonly reported: number | null
    /** False where the migration was too short for an estimate that means something. */
    readonly settled: boolean
  }
  readonly pausedMs: { readonly guest: number, readonly reported: number | null }
  /** Pages whose content the guest found wrong. */
  readonly badPages: number
  /** Walks over all its memory, since the migration began. */
  readonly checkedWalks: number
}

const secondsCompared = 2
/** The guest knows how long it stood still only after it has seen its clock's seconds pass. */
const settlingMs = 2_500
const limitMs = 15_000

/** Takes down, while a migration goes on, what the guest says of itself. */
export class Witness {
  readonly #guest: Guest
  readonly #before: Heartbeat
  #rate: { readonly seq: number, readonly reported: number, readonly settled: boolean } | null = null

  private constructor(guest: Guest, before: Heartbeat) {
    this.#guest = guest
    this.#before = before
  }

  /** To be called before the migration starts. */
  static async of(guest: Guest): Promise<Witness> {
    return new Witness(guest, await guest.waitReady())
  }

  /** Notes up to which moment the guest's rate is to be compared with the reported one. */
  async take({ phase, dirty: { pagesPerSecond: reported, settled } }: MigrationSample): Promise<void> {
    // Once it stands still it writes to nothing.
    if (phase !== 'iterate' || reported === null || (this.#rate?.settled && !settled)) return
    const seq = (await this.#guest.latest())?.seq
    if (seq !== undefined) this.#rate = { seq, reported, settled }
  }

  /** Waits until the guest has checked all its memory at the destination and knows how long it stood still; then tells. */
  async tell(reportedPauseMs: number | null): Promise<GuestAccount> {
    const arrived = await this.#guest.waitBeats(1, { timeoutMs: limitMs })
    await delay(settlingMs)
    // The walk that was under way on arrival began at the source: the one after it counts.
    const last = await this.#guest.waitFor((beat) => beat.checkedWalks >= arrived.checkedWalks + 2, { timeoutMs: limitMs })
    return {
      dirtyPagesPerSecond: {
        guest: await this.#writtenTo(), reported: this.#rate?.reported ?? null, settled: this.#rate?.settled ?? false,
      },
      pausedMs: { guest: Math.round(last.lostMs - this.#before.lostMs), reported: reportedPauseMs },
      badPages: last.badPages,
      checkedWalks: last.checkedWalks - this.#before.checkedWalks,
    }
  }

  async #writtenTo(): Promise<number | null> {
    if (!this.#rate) return null
    const { seq } = this.#rate
    const { distinctPagesPerSecond } = await this.#guest.truth({
      fromSeq: seq - Math.round(secondsCompared * 1000 / this.#guest.heartbeatMs), toSeq: seq,
    })
    return Number.isFinite(distinctPagesPerSecond) ? Math.round(distinctPagesPerSecond) : null
  }
}

/** The account as a small table; ends without a line break. */
export function accountTable({ dirtyPagesPerSecond: rate, pausedMs: pause, badPages, checkedWalks }: GuestAccount): string {
  const rows = [
    ['', 'guest', 'reported'],
    ['dirty rate', formatPagesPerSecond(rate.guest), formatPagesPerSecond(rate.reported)],
    ['pause', formatMs(pause.guest), formatMs(pause.reported)],
  ] as const
  const remark = rate.reported === null || rate.settled ? '' : ' (after too few passes to be sure)'
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)))
  const lines = rows.map((cells, row) =>
    `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   ')}${row === 1 ? remark : ''}`)
  const walks = checkedWalks === 1 ? 'once' : `${formatCount(checkedWalks)} times`
  const memory = badPages === 0
    ? `It checked all its memory ${walks}: every page was right.`
    : `It checked all its memory ${walks}: ${formatCount(badPages)} PAGES WERE WRONG.`
  return ['What the guest itself saw:', ...lines, `  ${memory}`].join('\n')
}
