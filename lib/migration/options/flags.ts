import { MigrateFlags } from '../../constants'

/** How one of libvirt's migration flags is reached by a named option. */
export interface MigrateFlagEntry {
  /** The option, with dots for options inside options: 'storage.synchronousWrites'. */
  readonly option: string
  /** The value of the option that sets the flag; without it the option is a switch. */
  readonly value?: string
  /** The key in {@link MigrateFlags}. */
  readonly flag: keyof typeof MigrateFlags
  readonly bit: number
  /** The libvirt release that brought the flag. */
  readonly since: string
}

const flag = (option: string, key: keyof typeof MigrateFlags, since: string, value?: string): MigrateFlagEntry => {
  const entry = { option, flag: key, bit: MigrateFlags[key], since }
  return value === undefined ? entry : { ...entry, value }
}

/** Every flag of virDomainMigrateFlags and the option that sets it. */
export const migrateFlags: readonly MigrateFlagEntry[] = Object.freeze([
  flag('live', 'LIVE', '0.3.2'),
  flag('control', 'PEER2PEER', '0.7.2', 'peer2peer'),
  flag('transport', 'TUNNELLED', '0.7.2', 'tunnelled'),
  flag('persistDestination', 'PERSIST_DEST', '0.7.3'),
  flag('undefineSource', 'UNDEFINE_SOURCE', '0.7.3'),
  flag('paused', 'PAUSED', '0.7.5'),
  flag('storage', 'NON_SHARED_DISK', '0.8.2', 'full'),
  flag('storage', 'NON_SHARED_INC', '0.8.2', 'incremental'),
  flag('changeProtection', 'CHANGE_PROTECTION', '0.9.4'),
  flag('unsafe', 'UNSAFE', '0.9.11'),
  flag('offline', 'OFFLINE', '1.0.1'),
  flag('compression', 'COMPRESSED', '1.0.3'),
  flag('abortOnError', 'ABORT_ON_ERROR', '1.1.0'),
  flag('autoConverge', 'AUTO_CONVERGE', '1.2.3'),
  flag('rdmaPinAll', 'RDMA_PIN_ALL', '1.2.9'),
  flag('postcopy', 'POSTCOPY', '1.3.3'),
  flag('tls', 'TLS', '3.2.0'),
  flag('parallel', 'PARALLEL', '5.2.0'),
  flag('storage.synchronousWrites', 'NON_SHARED_SYNCHRONOUS_WRITES', '8.0.0'),
  flag('postcopyResume', 'POSTCOPY_RESUME', '8.5.0'),
  flag('zeroCopy', 'ZEROCOPY', '8.5.0'),
])

/** How the rules and the error messages call what a flag asks for: "postcopy", "transport 'tunnelled'". */
export function flagFeature(entry: MigrateFlagEntry): string {
  return feature(entry.option, entry.value)
}

/** An option, or one value of it, as the rules and the error messages write it. */
export function feature(option: string, value?: string): string {
  return value === undefined ? option : `${option} '${value}'`
}
