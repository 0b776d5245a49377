import * as native from 'nodevirt/native'
import { virConnectOpenAuth, virDomainGetInfo, type ConnectHandle, type DomainHandle } from 'nodevirt/native'
import type { Connection, Domain } from 'nodevirt'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

export async function calls(connection: Connection, domain: Domain) {
  const handle = await virConnectOpenAuth('test:///default', null)
  true satisfies Same<typeof handle, ConnectHandle>
  const info = await virDomainGetInfo(domain.handle)
  true satisfies Same<typeof info.memory, bigint>
  true satisfies Same<ReturnType<typeof native.virDomainGetName>, string>
  const found: DomainHandle = await native.virDomainLookupByName(handle, 'test')
  await native.virDomainMigrate3(found, handle, [{ field: 'bandwidth', type: 4, value: 100n }], 1)

  // @ts-expect-error a handle of another kind
  await virDomainGetInfo(handle)
  // @ts-expect-error an object of the friendly layer is no handle
  await virDomainGetInfo(domain)
  // @ts-expect-error a connection neither
  await native.virDomainLookupByName(connection, 'test')
  // @ts-expect-error no such function
  await native.virDomainGetInformation(found)
  // @ts-expect-error flags are numbers
  await native.virConnectOpenAuth('test:///default', null, 'RO')
}
