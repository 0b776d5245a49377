import { readValue } from '../../options'
import type { Eta, MigrationSample, PassRecord } from '../samples/sample'
import type { Forecast } from './forecast'
import { aForecast } from './guest-model'
import { refine } from './refine'

/** Between two passes the forecast is made anew after so long, ms: the link may have changed. */
const refitEveryMs = 2_000

/**
 * For `Sampler`: how long a migration still takes, by the forecast that was made of it. The forecast stands for what is not known in
 * the first pass; with each pass it is refitted to what was measured. Belongs to one migration, whose samples it sees in order.
 */
export function etaByForecast(forecast: Pick<Forecast, 'guest' | 'options'>): (sample: MigrationSample, passes: readonly PassRecord[]) => Eta | null {
  const known = readValue(aForecast, 'forecast', forecast)
  let made: { readonly atMs: number, readonly passes: number, readonly limitMs: number, readonly eta: Eta | null } | null = null
  return (sample, passes) => {
    const { atMs, downtimeLimitMs: limitMs } = sample
    if (!made || made.passes !== passes.length || made.limitMs !== limitMs || atMs - made.atMs >= refitEveryMs) {
      // The last pass has no figures before its first poll; it counts as begun then.
      const measured = passes.filter(({ remainingAtEndBytes }) => remainingAtEndBytes !== null)
      const { remainingMs } = refine(known, { samples: [sample], passes: measured })
      made = { atMs, passes: passes.length, limitMs, eta: remainingMs && { ms: remainingMs.likely, lowMs: remainingMs.low, highMs: remainingMs.high } }
    }
    if (!made.eta) return null
    const since = atMs - made.atMs
    const left = (ms: number): number => Math.max(0, Math.round(ms - since))
    const { ms, lowMs, highMs } = made.eta
    return { ms: left(ms), lowMs: left(lowMs), highMs: highMs === null ? null : left(highMs) }
  }
}

/**
 * As {@link etaByForecast}, for a migration that goes on whatever becomes of its forecast: one that throws, or gives no number, is not
 * asked again, and `onFailure` hears of it. @internal
 */
export function etaWhileItServes(
  given: Pick<Forecast, 'guest' | 'options'>, onFailure: (error: unknown) => void,
): (sample: MigrationSample, passes: readonly PassRecord[]) => Eta | null {
  let ask: ReturnType<typeof etaByForecast> | null = null
  let failed = false
  return (sample, passes) => {
    if (failed) return null
    try {
      ask ??= etaByForecast(given)
      const eta = ask(sample, passes)
      if (eta && Object.values(eta).some(Number.isNaN)) throw new RangeError('the time that it gives is not a number')
      return eta
    } catch (error) {
      failed = true
      onFailure(error)
      return null
    }
  }
}
