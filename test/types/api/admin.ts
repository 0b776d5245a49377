import type { CloseReason } from 'nodevirt'
import { connectAdmin, type AdminClient, type AdminConnection, type LogFilter } from 'nodevirt/admin'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

export async function looked(signal: AbortSignal) {
  await using admin = await connectAdmin('libvirtd:///system', { signal, timeoutMs: 5_000 })
  true satisfies Same<typeof admin, AdminConnection>
  admin.on('close', (reason) => { true satisfies Same<typeof reason, CloseReason> })
  const server = await admin.servers.get('libvirtd', { signal })
  const { maxWorkers } = await server.threadPool()
  // @ts-expect-error a daemon may not tell it
  maxWorkers satisfies number
  await server.setThreadPool({ maxWorkers: 60, timeoutMs: 1_000 })
  // @ts-expect-error that is counted, not set
  await server.setThreadPool({ nWorkers: 60 })
  await server.setClientLimits({ nclientsMax: 10_000 })
  for await (const client of server.clients.list()) {
    true satisfies Same<typeof client, AdminClient>
    const { processId } = await client.info()
    true satisfies Same<typeof processId, number | null>
  }
  // @ts-expect-error clients have numbers
  await server.clients.get('1')
  const filters: LogFilter[] = await admin.logging.filters()
  await admin.logging.setFilters([...filters, { level: 'debug', match: 'qemu' }])
  // @ts-expect-error no such level
  await admin.logging.setFilters([{ level: 'loud', match: 'qemu' }])
}
