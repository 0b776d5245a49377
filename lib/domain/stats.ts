import type { DomainHandle } from '../../types/native'
import type { Noun } from '../noun'
import { toRecord, type ParameterValue } from '../typed-params'
import { statsOptions, type StatsOptions } from './options'

/** Statistics of one domain by libvirt's names (virDomainListGetStats). */
export async function statsOf(domain: Noun<DomainHandle>, options?: StatsOptions): Promise<Record<string, ParameterValue>> {
  const read = statsOptions.read(options)
  const flags = (read.flags ?? 0) | statsOptions.flags(read)
  const records = await domain.connection.request(read, 'virDomainListGetStats', [await domain.current(read)], read.stats ?? 0, flags >>> 0)
  return toRecord(records[0]?.params ?? [])
}
