// Migrations that somebody else has started, for clients that watch them: a guest each, from one host of a lab to another.
import nodevirt from '../dist/index.js'
import constants from '../dist/constants/index.js'
import lab from '../dist/lab/index.js'
import native from '../dist/raw.js'
import { sleep } from './figures.mjs'

const { MigrateFlags, TypedParameterType } = constants

/**
 * Starts so many, and resolves when each is sending memory. They go on until `stop`: a guest dirties more than the 1 MiB/s that may be sent.
 * @returns the URI of their source, and `stop`, which ends them and the lab.
 */
export async function runningMigrations(count) {
  const made = await lab.createLab({ hosts: 2 })
  try {
    const [a, b] = made.hosts
    const source = await nodevirt.connect(a.socketUri)
    const parameters = [{ field: 'bandwidth', type: TypedParameterType.ULLONG, value: 1n }]
    const failed = []
    const domains = await Promise.all(Array.from({ length: count }, async () => {
      const guest = made.guest({ memoryMiB: 40, workingSetMiB: 24, dirtyPagesPerSecond: 300, fill: 'random', heartbeatMs: 1000 })
      const domain = await source.domains.create(guest.xml)
      await guest.waitReady()
      // A connection each: a daemon serves five calls of a client at a time.
      const handle = await native.virDomainLookupByName(await native.virConnectOpen(a.socketUri), guest.name)
      native.virDomainMigrateToURI3(handle, b.uri, parameters, MigrateFlags.LIVE | MigrateFlags.PEER2PEER).catch((error) => failed.push(error))
      return domain
    }))
    for (const until = performance.now() + 60_000; ; await sleep(100)) {
      if (failed.length > 0) throw new Error('a migration that was to be watched ended', { cause: failed[0] })
      const sent = await Promise.all(domains.map((domain) => domain.job.statistics().then(({ dataProcessedBytes }) => dataProcessedBytes ?? 0)))
      if (sent.every((bytes) => bytes > 0)) break
      if (performance.now() > until) throw new Error('not all migrations began')
    }
    return {
      uri: a.socketUri,
      async stop() {
        const running = count - failed.length
        await made.stop()
        if (running < count) throw new Error(`${count - running} of ${count} migrations ended while they were watched`)
      },
    }
  } catch (error) {
    await made.stop()
    throw error
  }
}
