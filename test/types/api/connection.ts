// Never run, only compiled: what a user may write, and what the compiler must refuse.
import {
  connect, Connection, LibvirtError, supports, type CloseReason, type Disconnect, type Domain, type DomainInfo, type Gap, type LibvirtErrorCode,
  type LibvirtErrorData, type LifecycleEvent,
} from 'nodevirt'
import { MigrateFlags } from 'nodevirt/constants'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

export async function opens(signal: AbortSignal) {
  true satisfies Same<Awaited<ReturnType<typeof connect>>, Connection>
  await connect()
  await connect(null)
  await connect('test:///default', { readOnly: true, keepalive: { intervalSeconds: 5, count: 6 }, timeoutMs: 1000, signal })
  await connect('qemu:///system', { keepalive: false })
  await using host = await connect('test:///default')
  true satisfies Same<typeof host.uri, string>

  // @ts-expect-error a URI is a string
  await connect(42)
  // @ts-expect-error an unknown option
  await connect('test:///default', { readonly: true })
  // @ts-expect-error a number is no options
  await connect('test:///default', 1000)
  // @ts-expect-error milliseconds are a number
  await connect('test:///default', { timeoutMs: '1 s' })
  // @ts-expect-error it is made by connect()
  new Connection(host.handle, {})
  // @ts-expect-error the URI of a connection does not change
  host.uri = 'qemu:///system'
}

export async function heals(domain: Domain) {
  await connect('qemu:///system', { reconnect: true })
  await using host = await connect('qemu:///system', { reconnect: { minDelayMs: 100, maxDelayMs: 1000, giveUpAfterMs: Infinity, waitMs: 0, differences: false } })
  // @ts-expect-error the unit is in the name
  await connect('qemu:///system', { reconnect: { minDelay: 100 } })
  const catchUp = ({ from, differences }: Gap): void => {
    true satisfies Same<typeof from, Date>
    // @ts-expect-error they may not be known
    differences.length
    for (const { change, before, after } of differences ?? []) {
      true satisfies Same<typeof change, 'appeared' | 'gone' | 'stateChanged' | 'restarted'>
      // @ts-expect-error one that has appeared was not there before
      before.state
      after?.id satisfies number | null | undefined
    }
  }
  host.events('domain:lifecycle', { onGap: catchUp })
  await host.subscribe('domain:lifecycle', () => undefined, { onGap: catchUp })
  await domain.subscribe('lifecycle', () => undefined, { onGap: catchUp })
  // @ts-expect-error a subscription keeps no events
  await host.subscribe('domain:lifecycle', () => undefined, { limit: 5 })
}

export async function domains(host: Connection) {
  true satisfies Same<Awaited<ReturnType<typeof host.domains.list>>, Domain[]>
  const [first] = await host.domains.list({ active: true, persistent: false })
  // @ts-expect-error there may be none
  first.name
  // @ts-expect-error no such filter
  await host.domains.list({ activ: true })
  await host.domains.get('web')
  await host.domains.get(1)
  // @ts-expect-error by name, UUID or id
  await host.domains.get({ name: 'web' })
}

export async function numbers(domain: Domain) {
  true satisfies Same<Awaited<ReturnType<typeof domain.info>>, DomainInfo>
  const info = await domain.info()
  true satisfies Same<typeof info.memoryBytes, number | null>
  true satisfies Same<typeof info.memoryKib, bigint>
  true satisfies Same<typeof info.cpuTimeNs, bigint>
  if (info.state === 'running') return
  true satisfies Same<typeof domain.id, number | null>
  await domain.shutdown({ mode: 'acpi' })
  // @ts-expect-error no such mode
  await domain.shutdown({ mode: 'axe' })
}

export function listeners(host: Connection) {
  host.on('domain:lifecycle', (event) => { true satisfies Same<typeof event, LifecycleEvent> })
  host.once('close', (reason) => { true satisfies Same<typeof reason, CloseReason> })
  host.on('disconnect', (loss) => { true satisfies Same<typeof loss, Disconnect> })
  host.on('reconnectFailed', ({ attempt, retryInMs }) => { [attempt, retryInMs] satisfies number[] })
  host.on('gap', (gap) => { true satisfies Same<typeof gap, Gap> })
  // @ts-expect-error no such event
  host.on('reconnected', () => undefined)
  host.off('error', (error) => { true satisfies Same<typeof error, unknown> })
  // @ts-expect-error no such event
  host.on('domain:lifecicle', () => undefined)
  // @ts-expect-error that is not what it tells
  host.on('close', (reason: number) => reason)
}

export async function events(host: Connection, signal: AbortSignal) {
  for await (const event of host.events('domain:lifecycle', { signal })) {
    true satisfies Same<typeof event, LifecycleEvent>
    event.domain.name.toUpperCase()
  }
  const stop = await host.subscribe('domain:migrationIteration', ({ iteration }) => iteration.toFixed())
  await stop()
  // @ts-expect-error no such event
  host.events('domain:lifecycles')
  // @ts-expect-error another event's payload
  await host.subscribe('domain:lifecycle', ({ iteration }) => iteration)
}

export function errors(thrown: unknown) {
  if (!(thrown instanceof LibvirtError)) return
  true satisfies Same<typeof thrown.code, LibvirtErrorCode>
  true satisfies Same<typeof thrown.origin, 'libvirt' | 'nodevirt'>
  true satisfies Same<typeof thrown.errno, number | null>
  if (thrown.code === 'VIR_ERR_NO_DOMAIN' || thrown.code === 'ERR_CONNECTION_LOST') return
  // One of a newer libvirt.
  if (thrown.code === 'VIR_ERR_112') return
  // @ts-expect-error a slip of the pen is no code
  if (thrown.code === 'VIR_ERR_NO_DOMIAN') return
  // @ts-expect-error no code of this library's own
  if (thrown.code === 'ERR_CONNECTION_GONE') return
  thrown.toJSON() satisfies LibvirtErrorData
  new LibvirtError(thrown.toJSON())
  // @ts-expect-error only such codes can be given
  new LibvirtError({ code: 'EPIPE', message: '' })
  true satisfies Same<typeof thrown.function, string | null>
  // @ts-expect-error errors are not changed
  thrown.code = 'VIR_ERR_OK'
}

export function constants() {
  MigrateFlags.LIVE satisfies 1
  const known: MigrateFlags = MigrateFlags.TUNNELLED
  supports('virDomainAbortJobFlags') satisfies boolean
  // @ts-expect-error no such flag
  MigrateFlags.ALIVE
  // @ts-expect-error constants are constant
  MigrateFlags.LIVE = 2
  return known
}
