import { whenAborted } from '../../listeners'
import { atMost } from './at-most'
import type { ResolvedForecasts } from './forecast-options'
import type { Entry } from './ledger'
import { forecastsAtOnce, questionMs } from './limits'
import type { GuestForecast } from './options'
import { wordsOf } from '../problems'

/**
 * Makes forecasts of guests, several at once, in the order that they have; `settled` hears of each, with a forecast or without. A
 * forecast measures its guest, which must not be done while the guest migrates: so a guest has settled only when its forecaster is done
 * with it, or has not been for long after it was told to stop.
 */
export async function makeForecasts(
  entries: readonly Entry[], setting: ResolvedForecasts, end: AbortSignal, settled: (entry: Entry, because: string) => void,
): Promise<void> {
  const budget = AbortSignal.timeout(Math.min(setting.budgetMs, 2 ** 31 - 1))
  const signal = AbortSignal.any([budget, end])
  await atMost(forecastsAtOnce, entries, async (entry) => {
    if (signal.aborted) { settled(entry, 'it goes without a forecast: the time for forecasts is over'); return }
    entry.set('forecasting', 'how its migration will go is being measured')
    // One of its own for each: a forecast may have many calls listening to it.
    const its = AbortSignal.any([signal])
    try {
      entry.forecast = await untilGivenUp(make(entry, setting, its), its)
      settled(entry, entry.forecast.because)
    } catch (error) {
      settled(entry, `it goes without a forecast: ${wordsOf(error)}`)
    }
  })
}

async function make(entry: Entry, { forecaster, bandwidthMiBps, maxDowntimeMs }: ResolvedForecasts, signal: AbortSignal): Promise<GuestForecast> {
  const { domain } = entry.facts
  if (domain === null) throw new Error('the source does not have the guest')
  const { totalMs, converges, because, requiredBandwidthMiBps } = await forecaster(domain, {
    signal,
    ...(bandwidthMiBps === null ? {} : { bandwidthMiBps }),
    ...(maxDowntimeMs === null ? {} : { maxDowntimeMs }),
  })
  const figures = [...Object.values<unknown>({ ...totalMs }), ...typeof requiredBandwidthMiBps === 'number' ? [requiredBandwidthMiBps] : Object.values(requiredBandwidthMiBps ?? {})] as unknown[]
  if (typeof because !== 'string' || (totalMs !== null && typeof totalMs !== 'object') || figures.some(Number.isNaN)) {
    throw new TypeError('its forecaster gives what is no forecast')
  }
  // No more of it than reports keep.
  return { totalMs, converges, because, requiredBandwidthMiBps }
}

// One that does not heed the signal gets some time more, because it may be measuring still.
async function untilGivenUp<T>(making: Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let wait = (): void => undefined
  const givenUp = new Promise<never>((_resolve, reject) => {
    wait = () => { timer = setTimeout(() => reject(new Error('it was not made in time')), questionMs) }
  })
  const unhook = whenAborted(signal, wait)
  try {
    return await Promise.race([making, givenUp])
  } finally {
    unhook()
    clearTimeout(timer)
  }
}
