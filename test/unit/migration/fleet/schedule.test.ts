import { divide, fits, type Links, type LinkUser } from '../../../../lib/migration/fleet/bandwidth'
import { daemonCeiling } from '../../../../lib/migration/fleet/limits'
import { inOrder } from '../../../../lib/migration/fleet/order'
import type { EvacuationGuest } from '../../../../lib/migration/fleet'
import type { Place } from '../../../../lib/migration/fleet/placement'
import { schedule, type RunningMigration, type WaitingGuest } from '../../../../lib/migration/fleet/schedule'

const GiB = 2 ** 30
const unlimited: Links = { sourceMiBps: null, destinationsMiBps: new Map() }

function guest(key: string, change: Partial<WaitingGuest> = {}): WaitingGuest {
  return { key, memoryBytes: GiB, needsMiBps: null, excluded: new Set(), ...change }
}

function place(key: string, change: Partial<Place> = {}): Place {
  return { key, name: `host ${key}`, freeBytes: 100 * GiB, running: 0, maxConcurrent: 12, failures: 0, restsFor: 0, unusable: null, ...change }
}

function running(key: string, destination: string | null = 'a', needsMiBps: number | null = null): RunningMigration {
  return { key, destination, needsMiBps }
}

const usual = { running: [], concurrency: 4, links: unlimited, moreToCome: false }

function started(plan: Parameters<typeof schedule<WaitingGuest, Place>>[0]): string[] {
  return schedule(plan).start.map(({ guest: { key }, place: { key: to } }) => `${key} to ${to}`)
}

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 % 2 ** 32
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor(state / 2 ** 32 * below)
  }
}

describe('what begins next', () => {
  test('as many as may run at once, in their order, the ones that run counted', () => {
    const waiting = ['p', 'q', 'r', 's'].map((key) => guest(key))
    expect(started({ ...usual, waiting, places: [place('a')], running: [running('x'), running('y')] })).toEqual(['p to a', 'q to a'])
    // Those that somebody else started count too.
    expect(started({ ...usual, waiting, places: [place('a')], running: ['x', 'y', 'z', 'o'].map((key) => running(key, null)) })).toEqual([])
  })

  test('no more at one destination than it takes at once; the next guest that has another is not held up', () => {
    const places = [place('a', { maxConcurrent: 1 }), place('b', { freeBytes: GiB })]
    const waiting = [guest('p'), guest('large', { memoryBytes: 2 * GiB }), guest('q')]
    expect(started({ ...usual, waiting, places })).toEqual(['p to a', 'q to b'])
  })

  test('spreads by free memory, what is promised to guests counted', () => {
    const places = [place('a', { freeBytes: 10 * GiB }), place('b', { freeBytes: 8 * GiB })]
    const waiting = [guest('p', { memoryBytes: 4 * GiB }), guest('q', { memoryBytes: 4 * GiB }), guest('r', { memoryBytes: 4 * GiB }), guest('s', { memoryBytes: 4 * GiB })]
    expect(started({ ...usual, waiting, places })).toEqual(['p to a', 'q to b', 'r to a', 's to b'])
  })

  test('equal destinations take turns; one that failed a guest lately comes last, and one that cannot say its memory too', () => {
    const waiting = ['p', 'q'].map((key) => guest(key, { memoryBytes: 0 }))
    expect(started({ ...usual, waiting, places: [place('a'), place('b')] })).toEqual(['p to a', 'q to b'])
    expect(started({ ...usual, waiting, places: [place('a', { failures: 1, restsFor: 1 }), place('b')] })).toEqual(['p to b', 'q to b'])
    expect(started({ ...usual, waiting, places: [place('a', { failures: 2 }), place('b', { running: 1 })] })).toEqual(['p to a', 'q to a'])
    expect(started({ ...usual, waiting, places: [place('a', { freeBytes: null }), place('b', { freeBytes: GiB })] })).toEqual(['p to b', 'q to b'])
  })

  test('does not ask a destination again that the guest must not go to', () => {
    expect(started({ ...usual, waiting: [guest('p', { excluded: new Set(['a']) })], places: [place('a'), place('b', { freeBytes: GiB })] })).toEqual(['p to b'])
  })

  test('a guest that no destination can take any more is given up at once, with what was wrong with each', () => {
    const places = [place('a', { unusable: 'it did not answer: gone' }), place('b')]
    const { start, hopeless } = schedule({ ...usual, running: [running('x')], waiting: [guest('p', { excluded: new Set(['b']) })], places })
    expect(start).toEqual([])
    expect(hopeless.map(({ guest: { key }, because }) => [key, because])).toEqual([
      ['p', 'no destination is left (host a: it did not answer: gone; host b: it was tried)'],
    ])
  })

  test('a guest for which there is no room waits as long as something may make room', () => {
    const plan = { ...usual, waiting: [guest('p', { memoryBytes: 5 * GiB })], places: [place('a', { freeBytes: GiB })] }
    expect(schedule({ ...plan, running: [running('x')] })).toEqual({ start: [], hopeless: [] })
    expect(schedule({ ...plan, moreToCome: true })).toEqual({ start: [], hopeless: [] })
    expect(schedule(plan).hopeless.map(({ because }) => because)).toEqual(['no destination has room for its 5120 MiB'])
  })

  test('the caller may choose among those that can take the guest, and only those', () => {
    const places = [place('a'), place('b'), place('full', { maxConcurrent: 0 })]
    const seen: string[][] = []
    const choose = (_guest: WaitingGuest, all: readonly Place[]): Place | null => {
      seen.push(all.map(({ key }) => key))
      return all.at(-1) ?? null
    }
    expect(started({ ...usual, waiting: [guest('p')], places, choose })).toEqual(['p to b'])
    expect(seen).toEqual([['a', 'b']])
    expect(started({ ...usual, waiting: [guest('p')], places, choose: () => undefined })).toEqual(['p to a'])
  })

  test('what the caller\'s choice does wrong concerns its guest only', () => {
    const places = [place('a')]
    const choose = ({ key }: WaitingGuest, all: readonly Place[]): Place | null => {
      if (key === 'throws') throw new Error('no idea')
      return key === 'invents' ? place('z') : key === 'nowhere' ? null : all[0]!
    }
    const waiting = ['throws', 'invents', 'nowhere', 'fine'].map((key) => guest(key))
    const { start, hopeless } = schedule({ ...usual, waiting, places, choose })
    expect(start.map(({ guest: { key } }) => key)).toEqual(['fine'])
    expect(hopeless.map(({ guest: { key }, because }) => [key, because])).toEqual([
      ['throws', expect.stringMatching(/could not be chosen: no idea/)],
      ['invents', expect.stringMatching(/place\(\) must return one of the candidates/)],
      // Nothing ran when its turn came, so nothing could have changed the answer.
      ['nowhere', expect.stringMatching(/gave it no destination/)],
    ])
  })

  test('none begins that would take from a running one what that one needs to converge', () => {
    const links = { sourceMiBps: 100, destinationsMiBps: new Map() }
    const plan = { ...usual, links, places: [place('a')] }
    expect(started({ ...plan, waiting: [guest('p', { needsMiBps: 70 }), guest('q', { needsMiBps: 40 }), guest('r', { needsMiBps: 30 })] })).toEqual(['p to a', 'r to a'])
    expect(started({ ...plan, waiting: [guest('p', { needsMiBps: 40 })], running: [running('x', 'a', 70)] })).toEqual([])
  })

  test('one that needs all there is begins alone, and nothing beside it', () => {
    for (const links of [unlimited, { sourceMiBps: 100, destinationsMiBps: new Map() }]) {
      const plan = { ...usual, links, places: [place('a')] }
      expect(started({ ...plan, waiting: [guest('p', { needsMiBps: Infinity }), guest('q')] })).toEqual(['p to a'])
      expect(started({ ...plan, waiting: [guest('q'), guest('p', { needsMiBps: Infinity })] })).toEqual(['q to a'])
      expect(started({ ...plan, waiting: [guest('p', { needsMiBps: Infinity })], running: [running('x')] })).toEqual([])
    }
    // More than the link carries is all there is, too.
    expect(started({ ...usual, links: { sourceMiBps: 10, destinationsMiBps: new Map() }, places: [place('a')], waiting: [guest('p', { needsMiBps: 50 })] })).toEqual(['p to a'])
  })
})

/** Plays a whole evacuation with made-up guests, destinations and endings, and calls `look` at each moment. */
function play(seed: number, look: (at: {
  running: (RunningMigration & { memoryBytes: number })[], places: Place[], concurrency: number, links: Links, capacity: ReadonlyMap<string, number>
}) => void): { done: string[], hopeless: string[], keys: string[] } {
  const below = numbers(seed)
  const concurrency = 1 + below(12)
  const sourceMiBps = below(2) === 0 ? null : concurrency + below(200)
  const places = Array.from({ length: 1 + below(4) }, (_, at) => place(`d${at}`, {
    freeBytes: below(5) === 0 ? null : (1 + below(20)) * GiB, maxConcurrent: 1 + below(6), unusable: below(8) === 0 ? 'it is down' : null,
  }))
  const capacity = new Map(places.flatMap(({ key, freeBytes }) => freeBytes === null ? [] : [[key, freeBytes] as const]))
  const links: Links = {
    sourceMiBps, destinationsMiBps: new Map(places.filter(() => below(3) === 0).map(({ key, maxConcurrent }) => [key, maxConcurrent + below(100)])),
  }
  let waiting = Array.from({ length: below(40) }, (_, at) => guest(`g${at}`, {
    memoryBytes: (1 + below(6)) * GiB, needsMiBps: [null, null, below(80), Infinity][below(4)]!,
  }))
  const keys = waiting.map(({ key }) => key)
  const done: string[] = []
  const lost: string[] = []
  const held = new Map<string, number>()
  let active: (RunningMigration & WaitingGuest)[] = []
  for (let step = 0; step < 1000 && (waiting.length > 0 || active.length > 0); step++) {
    const now = places.map((each) => ({
      ...each,
      running: active.filter(({ destination }) => destination === each.key).length,
      freeBytes: each.freeBytes === null ? null : each.freeBytes - (held.get(each.key) ?? 0),
    }))
    const { start, hopeless } = schedule({ waiting, running: active, places: now, concurrency, links, moreToCome: false })
    for (const { guest: each, place: { key } } of start) {
      active.push({ ...each, destination: key })
      held.set(key, (held.get(key) ?? 0) + each.memoryBytes)
    }
    lost.push(...hopeless.map(({ guest: { key } }) => key))
    const gone = new Set([...start, ...hopeless].map(({ guest: { key } }) => key))
    waiting = waiting.filter(({ key }) => !gone.has(key))
    look({ running: active, places: now, concurrency, links, capacity })
    const ends = active[below(active.length)]
    if (!ends) continue
    active = active.filter((each) => each !== ends)
    if (below(4) > 0) {
      done.push(ends.key)
    } else {
      held.set(ends.destination!, held.get(ends.destination!)! - ends.memoryBytes)
      waiting = [...waiting, { ...ends, excluded: new Set([...ends.excluded, ends.destination!]) }]
    }
  }
  return { done, hopeless: lost, keys }
}

describe('over six hundred made-up evacuations', () => {
  const seeds = Array.from({ length: 600 }, (_, at) => at + 1)

  test('no limit is ever exceeded: not of the source, nor of a destination, its memory, or any link', () => {
    let looks = 0
    for (const seed of seeds) {
      play(seed, ({ running: all, places, concurrency, links, capacity }) => {
        looks++
        const of = (key: string) => all.filter(({ destination }) => destination === key)
        const shares = divide(all, links)
        const sum = (users: readonly LinkUser[]): number => users.reduce((total, { key }) => total + shares.get(key)!, 0)
        const broken = [
          all.length > concurrency,
          places.some(({ key, maxConcurrent, unusable }) => of(key).length > maxConcurrent || (unusable !== null && of(key).length > 0)),
          [...capacity].some(([key, bytes]) => of(key).reduce((total, { memoryBytes }) => total + memoryBytes, 0) > bytes),
          links.sourceMiBps !== null && sum(all) > links.sourceMiBps,
          [...links.destinationsMiBps].some(([key, mibps]) => sum(of(key)) > mibps),
          all.length > 1 && all.some(({ needsMiBps }) => needsMiBps === Infinity),
          [...shares.values()].some((share) => !Number.isInteger(share) || share < 1),
        ]
        if (broken.includes(true)) throw new Error(`seed ${seed}: ${JSON.stringify({ broken, all, shares: [...shares] })}`)
      })
    }
    expect(looks).toBeGreaterThan(5000)
  })

  test('every guest ends up somewhere, or is given up; none is forgotten and none is done twice', () => {
    for (const seed of seeds) {
      const { done, hopeless, keys } = play(seed, () => undefined)
      expect([...done, ...hopeless].sort()).toEqual([...keys].sort())
    }
  })
})

describe('dividing the links', () => {
  const user = (key: string, needsMiBps: number | null = null, destination = 'a'): LinkUser => ({ key, destination, needsMiBps })
  const divided = (users: LinkUser[], sourceMiBps: number | null, destinations: [string, number][] = []) =>
    Object.fromEntries(divide(users, { sourceMiBps, destinationsMiBps: new Map(destinations) }))

  test.each<[string, LinkUser[], number | null, [string, number][], Record<string, number>]>([
    ['equally', [user('p'), user('q'), user('r')], 100, [], { p: 33, q: 33, r: 33 }],
    ['one alone has it all', [user('p')], 100, [], { p: 100 }],
    ['all that they need, and the rest equally to who has least', [user('p', 70), user('q'), user('r')], 100, [], { p: 70, q: 15, r: 15 }],
    ['equally, where not all can have what they need', [user('p', 70), user('q', 60)], 100, [], { p: 50, q: 50 }],
    ['what a slow destination cannot take goes to the others', [user('p', null, 'slow'), user('q')], 100, [['slow', 10]], { p: 10, q: 90 }],
    ['without a limit of the source, only a limited destination', [user('p', null, 'slow'), user('q', null, 'slow'), user('r')], null, [['slow', 9]], { p: 4, q: 4 }],
    ['without any limit, nobody', [user('p')], null, [], {}],
    ['never less than 1 MiB/s, even with more users than MiB/s', [user('p'), user('q'), user('r')], 2, [], { p: 1, q: 1, r: 1 }],
    ['a full link does not hold up the users of another', [user('p', null, 'x'), user('q', null, 'x'), user('r', null, 'y')], null, [['x', 1], ['y', 50]], { p: 1, q: 1, r: 50 }],
  ])('%s', (_how, users, source, destinations, expected) => {
    expect(divided(users, source, destinations)).toEqual(expected)
  })

  test('fits says whether all can have what they need; one alone always may', () => {
    const links = { sourceMiBps: 100, destinationsMiBps: new Map([['slow', 10]]) }
    expect(fits([user('p', 60), user('q', 40)], links)).toBe(true)
    expect(fits([user('p', 60), user('q', 41)], links)).toBe(false)
    expect(fits([user('p', 6, 'slow'), user('q', 5, 'slow')], links)).toBe(false)
    expect(fits([user('p', Infinity)], links)).toBe(true)
    expect(fits([user('p', Infinity), user('q')], { sourceMiBps: null, destinationsMiBps: new Map() })).toBe(false)
  })
})

describe('the order', () => {
  const one = (name: string, memoryGiB: number, forecast: Partial<EvacuationGuest['forecast']> | null = null): EvacuationGuest => ({
    name, uuid: name, state: 'running', memoryBytes: memoryGiB * GiB, persistent: true, attempts: 0,
    forecast: forecast && { converges: true, because: '', totalMs: null, requiredBandwidthMiBps: null, ...forecast },
  })
  const ms = (likely: number) => ({ totalMs: { likely, low: likely, high: likely } })
  const guests = [
    one('small', 1, ms(9000)), one('large', 8, ms(3000)), one('never', 2, { converges: false }), one('unknown', 4), one('middle', 4, ms(5000)),
  ]
  const names = (order: Parameters<typeof inOrder>[1]) => inOrder(guests, order).map(({ name }) => name)

  test('by memory, equal ones as they were', () => {
    expect(names('largestFirst')).toEqual(['large', 'unknown', 'middle', 'never', 'small'])
    expect(names('smallestFirst')).toEqual(['small', 'never', 'unknown', 'middle', 'large'])
  })

  test('by forecast: shortest first, then those of which nothing is known, then those that are not expected to end', () => {
    expect(names('shortestFirst')).toEqual(['large', 'middle', 'small', 'unknown', 'never'])
  })

  test('by the caller\'s comparison', () => {
    expect(names((a, b) => a.name < b.name ? -1 : 1)).toEqual(['large', 'middle', 'never', 'small', 'unknown'])
  })
})

test('the ceiling leaves a daemon the workers that answer', () => {
  expect([20, 5, 2, 1, 100].map(daemonCeiling)).toEqual([12, 3, 1, 1, 60])
})
