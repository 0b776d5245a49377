// The names of lib/constants: which constant goes to which file, under which name and key.
// Everything regular is a rule; the tables hold what libvirt named irregularly.

/** Subject files, first match wins. A name that nothing matches stops the generator, so that a new libvirt is noticed. */
const subjects = [
  ['error', /^virError/],
  ['typed-params', /^virTypedParameter|^vir(Blkio|Memory|Sched)ParameterType$/],
  ['admin', /^virAdm|^virClientTransport$/],
  ['qemu', /Qemu/],
  ['domain-events', /^virDomainEvent|^virConnectDomainEvent|^virDomainMemoryFailure/],
  ['migration', /^virDomain(Migrate|JobType|JobOperation|GetJobStats|AbortJob|DirtyRate)/],
  ['domain-snapshot', /^virDomainSnapshot/],
  ['domain-checkpoint', /^virDomain(Checkpoint|Backup)/],
  ['domain-block', /^virDomain(Block(?!edReason)|DiskError)/],
  ['domain-state', /^virDomain(State|Control\w+|\w+Reason)$/],
  ['domain', /^virDomain|^virVcpu|^virKeycodeSet$/],
  ['connect', /^virConnect|^virCPU/],
  ['nodedev', /^virNodeDevice/],
  ['node', /^virNode/],
  ['network', /^virNetwork|^virIPAddr/],
  ['interface', /^virInterface/],
  ['nwfilter', /^virNWFilter/],
  ['secret', /^virSecret/],
  ['storage', /^virStorage/],
  ['stream', /^virStream|^virEventHandleType$/],
]

/** Enums whose short name is not just the C name without 'vir' and 'Values'. */
const enumNames = {
  virDomainMigrateFlags: 'MigrateFlags',
  virDomainMigrateMaxSpeedFlags: 'MigrateMaxSpeedFlags',
}

/** Enums whose constants share less, or more, than the prefix that users should not have to type. */
const keyPrefixes = {
  virErrorNumber: '', // LibvirtError.code is the whole C name
  virDomainSetUserPasswordFlags: 'VIR_DOMAIN_PASSWORD_',
  virDomainSetTimeFlags: 'VIR_DOMAIN_TIME_',
  virDomainBlockJobSetSpeedFlags: 'VIR_DOMAIN_BLOCK_JOB_SPEED_',
  virNodeGetCPUStatsAllCPUs: 'VIR_NODE_CPU_STATS_',
  virNodeGetMemoryStatsAllCells: 'VIR_NODE_MEMORY_STATS_',
  virTypedParameterFlags: 'VIR_TYPED_PARAM_',
  virAdmConnectDaemonShutdownFlags: 'VIR_DAEMON_SHUTDOWN_',
}

/** Sentinels that the rule of isSentinel does not recognise. */
const sentinels = new Set(['VIR_DOMAIN_MEMORY_STAT_NR'])

/** Typed-parameter names by prefix: [prefix, name, file]. The longest matching prefix wins. */
const stringGroups = [
  ['VIR_CLIENT_INFO_', 'AdmClientInfoField', 'admin'],
  ['VIR_CONNECT_IDENTITY_', 'ConnectIdentityParam', 'connect'],
  ['VIR_DOMAIN_ANNOUNCE_INTERFACE_', 'DomainAnnounceInterfaceParam', 'domain-params'],
  ['VIR_DOMAIN_BANDWIDTH_', 'DomainBandwidthParam', 'domain-params'],
  ['VIR_DOMAIN_BLKIO_', 'DomainBlkioParam', 'domain-params'],
  ['VIR_DOMAIN_BLOCK_COPY_', 'DomainBlockCopyParam', 'domain-block'],
  ['VIR_DOMAIN_BLOCK_IOTUNE_', 'DomainBlockIoTuneParam', 'domain-block'],
  ['VIR_DOMAIN_BLOCK_STATS_', 'DomainBlockStatsField', 'domain-block'],
  ['VIR_DOMAIN_CPU_STATS_', 'DomainCPUStatsField', 'domain-stats'],
  ['VIR_DOMAIN_GUEST_INFO_', 'DomainGuestInfoField', 'domain-stats'],
  ['VIR_DOMAIN_IOTHREAD_', 'DomainIOThreadParam', 'domain-params'],
  ['VIR_DOMAIN_JOB_', 'DomainJobField', 'migration'],
  ['VIR_DOMAIN_LAUNCH_SECURITY_', 'DomainLaunchSecurityField', 'domain-params'],
  ['VIR_DOMAIN_MEMORY_', 'DomainMemoryParam', 'domain-params'],
  ['VIR_DOMAIN_NUMA_', 'DomainNumaParam', 'domain-params'],
  ['VIR_DOMAIN_SAVE_PARAM_', 'DomainSaveParam', 'domain-params'],
  ['VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_', 'DomainSaveImageFormat', 'domain-params'],
  ['VIR_DOMAIN_SCHEDULER_', 'DomainSchedulerParam', 'domain-params'],
  ['VIR_DOMAIN_STATS_BALLOON_', 'DomainBalloonStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_BLOCK_', 'DomainBulkBlockStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_CPU_', 'DomainBulkCPUStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_CUSTOM_', 'DomainCustomStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_DIRTYRATE_', 'DomainDirtyRateStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_IOTHREAD_', 'DomainIOThreadStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_MEMORY_', 'DomainMemoryStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_NET_', 'DomainNetStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_PERF_', 'DomainPerfStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_STATE_', 'DomainStateStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_VCPU_', 'DomainVcpuStatsField', 'domain-stats'],
  ['VIR_DOMAIN_STATS_VM_', 'DomainVMStatsField', 'domain-stats'],
  ['VIR_DOMAIN_TUNABLE_', 'DomainTunableField', 'domain-events'],
  ['VIR_MIGRATE_PARAM_', 'MigrateParam', 'migration'],
  ['VIR_NETWORK_PORT_BANDWIDTH_', 'NetworkPortBandwidthParam', 'network'],
  ['VIR_NODE_CPU_STATS_', 'NodeCPUStatsField', 'node'],
  ['VIR_NODE_MEMORY_SHARED_', 'NodeSharedMemoryParam', 'node'],
  ['VIR_NODE_MEMORY_STATS_', 'NodeMemoryStatsField', 'node'],
  ['VIR_NODE_SEV_', 'NodeSEVField', 'node'],
  ['VIR_PERF_PARAM_', 'PerfParam', 'domain-params'],
  ['VIR_SERVER_CLIENTS_', 'AdmServerClientsParam', 'admin'],
  ['VIR_THREADPOOL_', 'AdmThreadPoolParam', 'admin'],
]

const lastKey = (name, all) =>
  name.endsWith('_LAST') && all.every((member) => member.value <= all.find((m) => m.name === name).value)

/** True for the entry that only counts an enum's members: it changes with every libvirt and means nothing to a user. */
const isSentinel = (name, all) => sentinels.has(name) || lastKey(name, all)

function commonPrefix(names) {
  const [first, ...rest] = names.map((name) => name.split('_'))
  let shared = 0
  while (shared < first.length - 1 && rest.every((r) => shared < r.length - 1 && r[shared] === first[shared])) shared++
  return first.slice(0, shared).map((token) => `${token}_`).join('')
}

/** The prefix of an enum with one constant cannot be seen in its names: it is as much of them as the enum's own name says. */
function prefixFromEnumName(enumName, constant) {
  const squeezed = enumName.toUpperCase()
  let prefix = ''
  for (const token of constant.split('_').slice(0, -1)) {
    if (!squeezed.startsWith((prefix + token).replaceAll('_', ''))) break
    prefix += `${token}_`
  }
  return prefix
}

function keyPrefix(enumName, live, all) {
  if (enumName in keyPrefixes) return keyPrefixes[enumName]
  const names = (live.length > 1 ? live : all).map((member) => member.name)
  return names.length > 1 ? commonPrefix(names) : prefixFromEnumName(enumName, names[0])
}

function short(enumName) {
  return enumNames[enumName] ?? enumName.replace(/^vir/, '').replace(/FlagValues$/, 'Flags').replace(/Values$/, '')
}

function subjectOf(name) {
  const found = subjects.find(([, pattern]) => pattern.test(name))
  if (!found) throw new Error(`${name} belongs to no file: add a line to subjects in tools/constants/names.mjs`)
  return found[0]
}

const keyOf = (name, prefix) => {
  const key = name.slice(prefix.length)
  if (!name.startsWith(prefix) || !/^[A-Za-z]\w*$/.test(key)) throw new Error(`${name} without '${prefix}' is no usable key`)
  return key
}

/** Enums as { file, name, cName, members: [{ key, cName, value, since }] }, members in the order of their values. */
export function nameEnums(enums) {
  const values = new Map(Object.values(enums).flat().map(([name, value]) => [name, value]))
  const number = (value) => {
    while (values.has(value)) value = values.get(value)
    if (!/^-?\d+$/.test(value)) throw new Error(`no number: ${value}`)
    return Number(value)
  }
  return Object.entries(enums).map(([cName, entries]) => {
    const all = entries.map(([name, value, since]) => ({ name, value: number(value), since }))
    const live = all.filter((member) => !isSentinel(member.name, all))
    const prefix = keyPrefix(cName, live, all)
    const members = live
      .sort((a, b) => a.value - b.value)
      .map(({ name, value, since }) => ({ key: keyOf(name, prefix), cName: name, value, since }))
    return { file: subjectOf(cName), name: short(cName), cName, members }
  })
}

/** Macros with a string value, in the shape of nameEnums. */
export function nameStrings(macros) {
  const groups = new Map()
  for (const macro of macros) {
    if (macro.string === undefined) continue
    const found = stringGroups
      .filter(([prefix]) => macro.name.startsWith(prefix))
      .sort((a, b) => b[0].length - a[0].length)[0]
    if (!found) throw new Error(`${macro.name} belongs to no group: add a line to stringGroups in tools/constants/names.mjs`)
    const [prefix, name, file] = found
    if (!groups.has(prefix)) groups.set(prefix, { file, name, cName: `${prefix}*`, members: [] })
    const member = { key: keyOf(macro.name, prefix), cName: macro.name, value: macro.string, since: macro.since }
    groups.get(prefix).members.push(member)
  }
  return [...groups.values()]
}

/** Macros that are whole numbers (lengths and limits), as one object in the shape of nameEnums. */
export function nameLimits(macros) {
  const raw = new Map(macros.map((macro) => [macro.name, macro.raw]))
  const members = []
  for (const macro of macros) {
    let text = macro.raw
    while (raw.has(text)) text = raw.get(text)
    const sum = text?.match(/^\(?(\d+)(?:LL)?(?:\s*\+\s*(\d+))?\)?(?:\s*\/\*.*\*\/\s*)?$/)
    if (!sum || macro.args || !macro.name.startsWith('VIR_')) continue
    const value = Number(sum[1]) + Number(sum[2] ?? 0)
    members.push({ key: keyOf(macro.name, 'VIR_'), cName: macro.name, value, since: macro.since })
  }
  return [{ file: 'limits', name: 'Limits', cName: 'Lengths and limits', members }]
}
