// Holds the add-on's tables and the migration options against the facts of libvirt's C API. Pure; CommonJS so that jest
// can load it.

/** What a live migration cannot do without: none of it may be missing, whatever else is. */
const migrationFunctions = [
  'virDomainMigrate', 'virDomainMigrate2', 'virDomainMigrate3',
  'virDomainMigrateToURI', 'virDomainMigrateToURI2', 'virDomainMigrateToURI3',
  'virDomainMigrateGetMaxDowntime', 'virDomainMigrateSetMaxDowntime',
  'virDomainMigrateGetMaxSpeed', 'virDomainMigrateSetMaxSpeed',
  'virDomainMigrateGetCompressionCache', 'virDomainMigrateSetCompressionCache',
  'virDomainMigrateStartPostCopy', 'virDomainAbortJob', 'virDomainAbortJobFlags',
  'virDomainGetJobInfo', 'virDomainGetJobStats', 'virDomainStartDirtyRateCalc',
]
const migrationEvents = ['VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION', 'VIR_DOMAIN_EVENT_ID_JOB_COMPLETED']

const isHandle = (type) =>
  /^vir(Adm)?(Connect|Domain|DomainCheckpoint|DomainSnapshot|Interface|Network|NetworkPort|NodeDevice|NWFilter|NWFilterBinding|Secret|Server|Client|StoragePool|StorageVol|Stream)Ptr$/.test(type)

const isPointer = (type) => /\*|Ptr$/.test(type) && !isHandle(type)
const isInteger = (type) => /^(unsigned )?(int|long|long long)$|^size_t$/.test(type)

/**
 * True for a C argument that the binding may take away from JavaScript: an output, the length of an array, the data and the
 * free function of a callback, and the callback that an unregistering function takes, which only the engine knows.
 */
function mayBeLeftOut(functionName, args, at) {
  const [name, type] = args[at]
  if (type === 'virFreeCallback' || type === 'void *') return true
  if (/(Func|Callback)$/.test(type)) return /Unregister/.test(functionName)
  if (isPointer(type)) return !/^const /.test(type)
  const follows = at > 0 && isPointer(args[at - 1][1])
  return isInteger(type) && name !== 'flags' && (follows || /^(n|max)|(len|size)$/.test(name))
}

/** Why a bound function's arguments cannot be those of the C function, or undefined. */
function argumentProblem({ name: functionName, args: cArgs }, bound) {
  const names = bound.map(({ name }) => name.replace(/\?$/, ''))
  const cNames = cArgs.map(([name]) => name)
  if (names.length > cNames.length) return `takes ${names.length} arguments, libvirt has ${cNames.length}: ${cNames.join(', ')}`
  let next = 0
  for (const [at, [name]] of cArgs.entries()) {
    if (names[next] === name) next++
    else if (!mayBeLeftOut(functionName, cArgs, at)) return `lacks the argument ${name} in its place: has (${names.join(', ')}), libvirt (${cNames.join(', ')})`
  }
  if (next < names.length) return `has an argument ${names[next]} that libvirt has not there: (${cNames.join(', ')})`
  return undefined
}

function functionProblems(facts, description, exceptions) {
  const known = new Map(facts.functions.map((fn) => [fn.name, fn]))
  const bound = new Set()
  const problems = []
  for (const { name, args } of description.functions) {
    if (bound.has(name)) problems.push(`${name} is bound twice`)
    bound.add(name)
    const fact = known.get(name)
    const wrong = fact ? argumentProblem(fact, args) : 'is bound, but libvirt has no such function'
    if (wrong) problems.push(`${name} ${wrong}`)
  }
  for (const [name, reason] of Object.entries(exceptions.functions)) {
    if (!known.has(name)) problems.push(`${name} is an exception, but libvirt has no such function`)
    if (bound.has(name)) problems.push(`${name} is an exception, but it is bound`)
    if (typeof reason !== 'string' || reason === '') problems.push(`${name} is an exception without a reason`)
  }
  for (const name of migrationFunctions) {
    if (!bound.has(name)) problems.push(`${name} is not bound, and migration needs it`)
  }
  return problems
}

function eventNames(description) {
  return new Set(description.events.map((event) => (typeof event === 'string' ? event : event.name)))
}

function eventProblems(facts, description) {
  const known = new Set(facts.enums.virDomainEventID.map(([name]) => name))
  const bound = eventNames(description)
  return [
    ...[...bound].filter((name) => /^VIR_DOMAIN_EVENT_ID_/.test(name) && !known.has(name)).map((name) => `libvirt has no event ${name}`),
    ...migrationEvents.filter((name) => !bound.has(name)).map((name) => `${name} is not bound, and migration needs it`),
  ]
}

/** One line for each fact that the table lacks, each entry that is no fact, and each that contradicts one. */
function tableProblems(what, facts, table) {
  const entries = new Map(table.map((entry) => [entry.name, entry]))
  const problems = []
  for (const [name, fact] of facts) {
    const entry = entries.get(name)
    if (!entry) problems.push(`${name} is missing in ${what}`)
    else if (entry.value !== undefined && entry.value !== fact.value) problems.push(`${name} is ${fact.value}, not ${entry.value} as in ${what}`)
    else if (entry.since !== undefined && entry.since !== fact.since) problems.push(`${name} came with ${fact.since}, not ${entry.since} as in ${what}`)
  }
  for (const name of entries.keys()) {
    if (!facts.has(name)) problems.push(`${name} in ${what} is not in libvirt`)
  }
  return problems
}

function migrationProblems(facts, migration) {
  const strings = (prefix) => facts.macros.filter(({ name, string }) => name.startsWith(prefix) && string !== undefined)
  const flags = new Map(facts.enums.virDomainMigrateFlags.map(([name, value, since]) => [name, { value: Number(value), since }]))
  const parameters = new Map(strings('VIR_MIGRATE_PARAM_').map(({ name, string, since }) => [name, { value: string, since }]))
  const statistics = new Map(strings('VIR_DOMAIN_JOB_').map(({ string }) => [string, {}]))
  return [
    ...tableProblems('migrateFlags', flags, migration.flags.map(({ flag, bit, since }) => ({ name: `VIR_MIGRATE_${flag}`, value: bit, since }))),
    ...tableProblems('migrateParameters', parameters, migration.parameters.map(({ param, field, since }) => ({ name: `VIR_MIGRATE_PARAM_${param}`, value: field, since }))),
    ...tableProblems('knownStatistics', statistics, migration.statistics.map(({ field }) => ({ name: field }))),
  ]
}

function coverageOf(facts, description, exceptions) {
  const bound = new Set(description.functions.map(({ name }) => name))
  const groups = new Map()
  const count = (group, name, isBound) => {
    const entry = groups.get(group) ?? { group, bound: 0, total: 0, missing: [] }
    groups.set(group, entry)
    entry.total++
    if (isBound) entry.bound++
    else entry.missing.push(name)
  }
  for (const { name, header } of facts.functions) {
    if (!(name in exceptions.functions)) count(header, name, bound.has(name))
  }
  const events = eventNames(description)
  for (const [name] of facts.enums.virDomainEventID) {
    if (!name.endsWith('_LAST')) count('domain events', name, events.has(name))
  }
  return [...groups.values()]
}

/**
 * @param input.facts        api/libvirt.json
 * @param input.description  what the add-on's describe() returns
 * @param input.exceptions   api/exceptions.json
 * @param input.migration    { flags: migrateFlags, parameters: migrateParameters, statistics: knownStatistics }
 * @param input.complete     true when a function that is neither bound nor an exception is a problem too
 * @returns { problems: string[], coverage: { group, bound, total, missing: string[] }[] }
 */
function compareApi({ facts, description, exceptions, migration, complete = false }) {
  const coverage = coverageOf(facts, description, exceptions)
  const problems = [
    ...functionProblems(facts, description, exceptions),
    ...eventProblems(facts, description),
    ...migrationProblems(facts, migration),
  ]
  if (complete) {
    for (const name of coverage.flatMap(({ missing }) => missing)) {
      problems.push(`${name} is neither bound nor an exception in api/exceptions.json`)
    }
  }
  return { problems, coverage }
}

module.exports = { compareApi }
