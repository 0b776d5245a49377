import { constant, either, nested, required, table, whole, type Kind, type OptionsOf } from './options'

const keepaliveOptions = table('keepalive', {
  /** s between two questions. */
  intervalSeconds: required(whole('s', 1, 2 ** 31 - 1)),
  /** How many may stay unanswered. */
  count: required(whole('', 0, 2 ** 31 - 1)),
})

/** libvirt's own: a question every so many seconds, of which `count` may stay unanswered before the connection is given up. */
export interface Keepalive extends OptionsOf<typeof keepaliveOptions> {}

export const keepaliveKind: Kind<Keepalive | false> = either(constant(false), nested(keepaliveOptions))

export const usualKeepalive: Keepalive = { intervalSeconds: 5, count: 6 }
