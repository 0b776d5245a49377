import raw from '../../lib/raw'
import type { TypedParameter } from '../../types/native'
import { scene, type Scene } from './raw-scene'

const INT = 1
const UINT = 2
const ULLONG = 4
const BOOLEAN = 6
const STRING = 7

type Pair = { get: (made: Scene) => Promise<TypedParameter[]>, set: (made: Scene, parameters: TypedParameter[]) => Promise<unknown>, parameters: TypedParameter[] }

const perf = ['cmt', 'mbmt', 'mbml', 'cpu_cycles', 'instructions', 'cache_references', 'cache_misses', 'branch_instructions', 'branch_misses', 'bus_cycles',
  'stalled_cycles_frontend', 'stalled_cycles_backend', 'ref_cpu_cycles', 'cpu_clock', 'task_clock', 'page_faults', 'context_switches', 'cpu_migrations',
  'page_faults_min', 'page_faults_maj', 'alignment_faults', 'emulation_faults']
const rates = ['total_bytes_sec', 'total_iops_sec'].flatMap((name) => [
  { field: name, type: ULLONG, value: 1000n }, { field: `${name}_max`, type: ULLONG, value: 2000n }, { field: `${name}_max_length`, type: ULLONG, value: 3n },
])
const bandwidth = ['inbound.average', 'inbound.peak', 'inbound.burst', 'outbound.average', 'outbound.peak', 'outbound.burst']

const pairs: Record<string, Pair> = {
  memory: {
    get: ({ off }) => raw.virDomainGetMemoryParameters(off), set: ({ off }, list) => raw.virDomainSetMemoryParameters(off, list),
    parameters: [{ field: 'hard_limit', type: ULLONG, value: 9000n }, { field: 'soft_limit', type: ULLONG, value: 8000n }, { field: 'swap_hard_limit', type: ULLONG, value: 9500n }],
  },
  blkio: {
    get: ({ off }) => raw.virDomainGetBlkioParameters(off), set: ({ off }, list) => raw.virDomainSetBlkioParameters(off, list),
    parameters: [{ field: 'weight', type: UINT, value: 500 }, { field: 'device_weight', type: STRING, value: '/dev/sda,300' }],
  },
  numa: {
    get: ({ off }) => raw.virDomainGetNumaParameters(off), set: ({ off }, list) => raw.virDomainSetNumaParameters(off, list),
    parameters: [{ field: 'numa_mode', type: INT, value: 0 }, { field: 'numa_nodeset', type: STRING, value: '0' }],
  },
  scheduler: {
    get: ({ running }) => raw.virDomainGetSchedulerParameters(running), set: ({ running }, list) => raw.virDomainSetSchedulerParameters(running, list),
    parameters: [{ field: 'weight', type: UINT, value: 50 }],
  },
  'limits of a disk': {
    get: ({ disky }) => raw.virDomainGetBlockIoTune(disky, 'vda'), set: ({ disky }, list) => raw.virDomainSetBlockIoTune(disky, 'vda', list),
    parameters: [...rates, { field: 'group_name', type: STRING, value: 'group' }],
  },
  'bandwidth of an interface': {
    get: ({ disky }) => raw.virDomainGetInterfaceParameters(disky, 'aa:bb:cc:dd:ee:01'),
    set: ({ disky }, list) => raw.virDomainSetInterfaceParameters(disky, 'aa:bb:cc:dd:ee:01', list),
    parameters: bandwidth.map((field, index) => ({ field, type: UINT, value: 100 + index })),
  },
  'performance events': {
    get: ({ off }) => raw.virDomainGetPerfEvents(off), set: ({ off }, list) => raw.virDomainSetPerfEvents(off, list),
    parameters: perf.map((field, index) => ({ field, type: BOOLEAN, value: index % 2 === 0 })),
  },
}

test.each(Object.entries(pairs))('typed parameters come back as they were set: %s', async (_, { get, set, parameters }) => {
  await using made = await scene('none')
  await set(made, parameters)
  const now = await get(made)
  for (const parameter of parameters) expect(now).toContainEqual(parameter)
  // Nobody had set them before.
  await using fresh = await scene('none')
  const before = await get(fresh)
  if (parameters.length > 1) expect(before).not.toEqual(now)
})
