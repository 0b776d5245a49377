import {
  argumentsOf, askQemu, capabilitiesOf, commandsFromNow, expectArrived, expectStayed, follow, memoryMoves, once, phasesOf, proof, Stage,
  until,
} from './migrate-support'

const MIB = 1024 * 1024
const intervalMs = 50

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

proof('parallel: QEMU opens as many connections as asked for', {
  flags: ['PARALLEL'], parameters: ['parallel.connections'],
}, async () => {
  const actor = await stage.guest()
  const parameters = once(memoryMoves, () => askQemu(stage.one, actor.guest.name, 'query-migrate-parameters'))
  const capabilities = once(memoryMoves, () => capabilitiesOf(stage.one, actor.guest.name))
  const { outcome } = await follow(actor.domain.migrate({
    to: stage.destination, parallel: { connections: 3 }, bandwidthMiBps: 6, intervalMs,
  }), (sample) => {
    parameters.see(sample)
    capabilities.see(sample)
  })
  await expectArrived(stage, actor, outcome)
  expect(await capabilities.result()).toContain('multifd')
  expect(await parameters.result()).toMatchObject({ 'multifd-channels': 3 })
})

proof('bandwidth: the transfer keeps to its limit', { parameters: ['bandwidth'] }, async () => {
  const actor = await stage.guest({ dirtyPagesPerSecond: 0 })
  const { outcome, samples } = await follow(actor.domain.migrate({ to: stage.destination, bandwidthMiBps: 6, intervalMs }))
  await expectArrived(stage, actor, outcome)
  const { memoryProcessedBytes, timeElapsedMs, setupTimeMs } = outcome.statistics!
  const mibPerSecond = memoryProcessedBytes! / MIB / ((timeElapsedMs! - setupTimeMs!) / 1000)
  // A busy machine makes it slower; the limit is about not being faster. The noise alone is 16 MiB.
  expect(memoryProcessedBytes!).toBeGreaterThan(16 * MIB)
  expect(mibPerSecond).toBeLessThan(7.5)
  const rates = samples.filter(({ phase }) => phase === 'firstPass').map(({ transfer }) => transfer.bytesPerSecond ?? 0)
  expect(Math.max(...rates) / MIB).toBeGreaterThan(1)
  expect(rates.at(-1)! / MIB).toBeLessThan(9)
})

proof('post-copy: the guest goes on at its destination while its memory follows', {
  flags: ['POSTCOPY'], parameters: ['bandwidth.postcopy'],
}, async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000, workingSetMiB: 32 })
  const migration = actor.domain.migrate({
    to: stage.two.uri, destination: stage.destination, postcopy: { bandwidthMiBps: 6 }, bandwidthMiBps: 6, intervalMs,
  })
  const switched = migration.startPostcopy()
  const parameters = once(memoryMoves, () => askQemu(stage.one, actor.guest.name, 'query-migrate-parameters'))
  const elsewhere = once(({ phase }) => phase === 'postcopy', async () => {
    const there = await stage.destination.domains.get(actor.guest.name)
    await until(async () => (await there.state()).reason === 'postcopy', 'running in post-copy at the destination')
    return there.state()
  })
  const { outcome, samples } = await follow(migration, (sample) => {
    parameters.see(sample)
    elsewhere.see(sample)
  })
  await switched
  await expectArrived(stage, actor, outcome)
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['firstPass', 'postcopy', 'done']))
  expect(await elsewhere.result()).toMatchObject({ state: 'running' })
  expect(await parameters.result()).toMatchObject({ 'max-postcopy-bandwidth': 6 * MIB, 'max-bandwidth': 6 * MIB })
  expect(samples.some(({ postcopyRequests }) => postcopyRequests !== null)).toBe(true)
})

test('an abort in post-copy is refused, and the guest arrives', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ workingSetMiB: 32 })
  const migration = actor.domain.migrate({
    to: stage.destination, postcopy: { bandwidthMiBps: 6 }, bandwidthMiBps: 6, intervalMs,
  })
  const switched = migration.startPostcopy()
  const abort = once(({ phase }) => phase === 'postcopy', () => migration.abort())
  const { outcome } = await follow(migration, abort.see)
  await switched
  await expect(abort.result()).rejects.toMatchObject({
    code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringMatching(/cannot abort migration in post-copy mode/),
  })
  await expectArrived(stage, actor, outcome)
})

proof('auto-converge: a guest that writes faster than the link is slowed down until it fits', {
  flags: ['AUTO_CONVERGE'], parameters: ['auto_converge.initial', 'auto_converge.increment'],
}, async () => {
  const actor = await stage.guest({ dirtyPagesPerSecond: 'max' })
  const parameters = once(memoryMoves, () => askQemu(stage.one, actor.guest.name, 'query-migrate-parameters'))
  const migration = actor.domain.migrate({
    to: stage.destination, autoConverge: { initialPercent: 37, incrementPercent: 11 }, bandwidthMiBps: 24, intervalMs,
  })
  const throttled = new Set<number>()
  const lift = once(() => throttled.size >= 2, () => migration.setBandwidth(0))
  const { outcome } = await follow(migration, (sample) => {
    parameters.see(sample)
    if (sample.throttlePercent !== null) throttled.add(sample.throttlePercent)
    lift.see(sample)
  })
  await lift.result()
  await expectArrived(stage, actor, outcome)
  // The first throttle is the one that was asked for, the second one increment more.
  expect([...throttled].slice(0, 2)).toEqual([37, 48])
  expect(await parameters.result()).toMatchObject({ 'cpu-throttle-initial': 37, 'cpu-throttle-increment': 11 })
})

proof('xbzrle: what changed in a page is sent, from a cache of the size that was asked for', {
  flags: ['COMPRESSED'], parameters: ['compression', 'compression.xbzrle.cache'],
}, async () => {
  const actor = await stage.guest({ dirtyPagesPerSecond: 2000 })
  const migration = actor.domain.migrate({
    to: stage.destination, compression: { methods: ['xbzrle'], xbzrleCacheBytes: 32 * MIB }, bandwidthMiBps: 8, intervalMs,
  })
  const capabilities = once(memoryMoves, () => capabilitiesOf(stage.one, actor.guest.name))
  const { outcome, samples } = await follow(migration, capabilities.see)
  await expectArrived(stage, actor, outcome)
  expect(await capabilities.result()).toContain('xbzrle')
  const { compression } = samples.findLast((sample) => sample.compression !== null)!
  expect(compression!.cacheBytes).toBe(32 * MIB)
  expect(compression!.pages).toBeGreaterThan(0)
  // Two words of a page changed.
  expect(compression!.bytes! / compression!.pages!).toBeLessThan(100)
})

proof('mt: threads compress and decompress', {
  flags: ['COMPRESSED'], parameters: ['compression', 'compression.mt.level', 'compression.mt.threads', 'compression.mt.dthreads'],
}, async () => {
  const actor = await stage.guest()
  const incoming = await commandsFromNow(stage.two)
  const parameters = once(memoryMoves, () => askQemu(stage.one, actor.guest.name, 'query-migrate-parameters'))
  const capabilities = once(memoryMoves, () => capabilitiesOf(stage.one, actor.guest.name))
  const all: { capability: string }[] = await askQemu(stage.one, actor.guest.name, 'query-migrate-capabilities')
  const { outcome } = await follow(actor.domain.migrate({
    to: stage.destination, bandwidthMiBps: 8, intervalMs,
    compression: { methods: ['mt'], mtLevel: 3, mtThreads: 5, mtDecompressThreads: 4 },
  }), (sample) => {
    parameters.see(sample)
    capabilities.see(sample)
  })
  if (!all.some(({ capability }) => capability === 'compress')) {
    // QEMU 9.1 dropped it.
    expect(outcome).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/compress/) })
    await expectStayed(stage, actor)
    return
  }
  await expectArrived(stage, actor, outcome)
  expect(await capabilities.result()).toContain('compress')
  expect(await parameters.result()).toMatchObject({ 'compress-level': 3, 'compress-threads': 5 })
  expect(argumentsOf(await incoming(), 'migrate-set-parameters')).toMatchObject({ 'decompress-threads': 4 })
})
