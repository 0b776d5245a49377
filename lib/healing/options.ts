import { boolean, either, nested, number, table, type Kind, type OptionsOf } from '../options'

export const reconnectOptions = table('reconnect', {
  /** ms before the first attempt at most; each that fails doubles it. Default 200. */
  minDelayMs: number('ms', { least: 1 }),
  /** The longest delay between two attempts, ms. Default 30,000. */
  maxDelayMs: number('ms', { least: 1 }),
  /** ms after the loss until it is given up: the connection then ends with ERR_CONNECTION_LOST. Default Infinity. */
  giveUpAfterMs: number('ms'),
  /** ms that a call without `timeoutMs` waits for the connection to come back, then it rejects with ERR_CONNECTION_LOST. Default 30,000. */
  waitMs: number('ms'),
  /**
   * Keeps the states of all domains, so that a gap tells how they differ: by an event registration, one request when the connection is
   * opened, and one for each life-cycle event. Default true.
   */
  differences: boolean,
}, (read, prefix) => {
  const { minDelayMs, maxDelayMs } = reconnectSettings(read)
  if (minDelayMs > maxDelayMs) throw new RangeError(`${prefix}minDelayMs must not be more than maxDelayMs: ${minDelayMs}, ${maxDelayMs}`)
})

/** How a connection that was lost is opened again. */
export interface ReconnectOptions extends OptionsOf<typeof reconnectOptions> {}

export const reconnectKind = either(boolean, nested(reconnectOptions)) as Kind<boolean | ReconnectOptions>

/** The options, with the default of each that was left out. */
export function reconnectSettings({
  minDelayMs = 200, maxDelayMs = 30_000, giveUpAfterMs = Infinity, waitMs = 30_000, differences = true,
}: ReconnectOptions): ReconnectSettings {
  return { minDelayMs, maxDelayMs, giveUpAfterMs, waitMs, differences }
}

/** {@link ReconnectOptions} with all defaults. */
export type ReconnectSettings = { readonly [N in keyof ReconnectOptions]-?: NonNullable<ReconnectOptions[N]> }
