import { absentRows } from './raw-rows-absent'
import { domainRows } from './raw-rows-domain'
import { domainPartRows } from './raw-rows-domain-parts'
import { networkRows } from './raw-rows-network'
import { nodeRows } from './raw-rows-node'
import { snapshotRows } from './raw-rows-snapshot'
import { storageRows } from './raw-rows-storage'
import type { Table } from './raw-rows'

export { scene, type Scene } from './raw-scene'

/** Every function that can be asked of the test driver in this process. */
export const table: Table = {
  ...domainRows, ...domainPartRows, ...snapshotRows, ...networkRows, ...storageRows, ...nodeRows, ...absentRows,
}
