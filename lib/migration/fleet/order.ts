import type { EvacuationGuest, EvacuationOrder } from './options'
import { settled } from '../settled'

type Compare = (a: EvacuationGuest, b: EvacuationGuest) => number

const orders: Readonly<Record<Exclude<EvacuationOrder, Compare>, Compare>> = {
  largestFirst: (a, b) => b.memoryBytes - a.memoryBytes,
  smallestFirst: (a, b) => a.memoryBytes - b.memoryBytes,
  shortestFirst: (a, b) => difference(likelyMs(a), likelyMs(b)) || a.memoryBytes - b.memoryBytes,
}

/** The names of the orders. */
export const orderNames = Object.keys(orders) as (keyof typeof orders)[]

/** The guests in the order in which they should begin. Equal ones stay as they are. */
export function inOrder<G extends EvacuationGuest>(guests: readonly G[], order: EvacuationOrder): G[] {
  return [...guests].sort(typeof order === 'function' ? checked(order) : orders[order])
}

// With what is no number, the order would be any order.
function checked(order: Compare): Compare {
  return (a, b) => {
    const answer: unknown = settled('order()', order(a, b))
    if (typeof answer !== 'number' || Number.isNaN(answer)) throw new TypeError(`order() must give a number: ${String(answer)}`)
    return answer
  }
}

/** Whether an order needs forecasts of all guests before the first can begin. */
export function needsForecasts(order: EvacuationOrder): boolean {
  return order === 'shortestFirst' || typeof order === 'function'
}

// One that is not expected to end may take for ever. One without a forecast comes before it: it may well end.
function likelyMs({ forecast }: EvacuationGuest): number {
  if (forecast === null) return Number.MAX_VALUE
  return forecast.converges ? forecast.totalMs?.likely ?? Number.MAX_VALUE : Infinity
}

// The difference of two infinite times is not a number.
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b
}
