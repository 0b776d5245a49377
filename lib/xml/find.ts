import type { DomainConfig, DomainDisk, DomainInterface } from './types'

type DiskOf<D extends DomainConfig> = NonNullable<NonNullable<D['devices']>['disks']>[number]
type InterfaceOf<D extends DomainConfig> = NonNullable<NonNullable<D['devices']>['interfaces']>[number]

/** The disk that the guest sees as a target: 'vda'. undefined without one. */
export function diskByTarget<D extends DomainConfig>({ devices }: D, target: string): DiskOf<D> | undefined {
  return devices?.disks?.find((disk: DomainDisk) => (disk.target as DomainDisk['target'] | undefined)?.dev === target)
}

/** The interface with a MAC address, whatever its case. undefined without one. */
export function interfaceByMac<D extends DomainConfig>({ devices }: D, mac: string): InterfaceOf<D> | undefined {
  const wanted = mac.toLowerCase()
  return devices?.interfaces?.find((each: DomainInterface) => each.mac?.address.toLowerCase() === wanted)
}
