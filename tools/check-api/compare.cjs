// Holds the add-on's tables and the migration options against the facts of libvirt's C API. Pure; CommonJS so that jest
// can load it.

const { argumentProblems } = require('./arguments.cjs')

/** The functions that a live migration cannot do without: none of them may be missing, whatever else is. */
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

function functionProblems(facts, description, exceptions, said) {
  const known = new Map(facts.functions.map((fn) => [fn.name, fn]))
  const bound = new Set()
  const problems = []
  for (const each of description.functions) {
    const { name } = each
    if (bound.has(name)) problems.push(`${name} is bound twice`)
    bound.add(name)
    const fact = known.get(name)
    const wrong = fact ? argumentProblems(fact, each, said[name]) : ['is bound, but libvirt has no such function']
    problems.push(...wrong.map((sentence) => `${name} ${sentence}`))
  }
  for (const [name, each] of Object.entries(said)) {
    if (!known.has(name)) problems.push(`${name} is in api/arguments.json, but libvirt has no such function`)
    else if (Object.values(each).some(({ says }) => typeof says !== 'string' || says === '')) problems.push(`${name} in api/arguments.json quotes no documentation`)
  }
  problems.push(...exceptionProblems('function', exceptions.functions, known, bound))
  for (const name of migrationFunctions) {
    if (!bound.has(name)) problems.push(`${name} is not bound, and migration needs it`)
  }
  return problems
}

/** The events of a connection by the function that registers them, and libvirt's enum of them. */
const eventEnums = {
  virConnectDomainEventRegisterAny: 'virDomainEventID',
  virConnectNetworkEventRegisterAny: 'virNetworkEventID',
  virConnectStoragePoolEventRegisterAny: 'virStoragePoolEventID',
  virConnectNodeDeviceEventRegisterAny: 'virNodeDeviceEventID',
  virConnectSecretEventRegisterAny: 'virSecretEventID',
}

function eventProblems(facts, description) {
  const problems = []
  for (const [registrar, name] of Object.entries(eventEnums)) {
    const known = new Map(facts.enums[name].filter(([event]) => !event.endsWith('_LAST')).map(([event, id]) => [event, Number(id)]))
    const bound = new Map((description.events[registrar] ?? []).map(({ name: event, id }) => [event, id]))
    for (const [event, id] of bound) {
      if (!known.has(event)) problems.push(`libvirt has no event ${event}`)
      else if (known.get(event) !== id) problems.push(`${event} is ${known.get(event)}, not ${id}`)
    }
    for (const event of known.keys()) {
      if (!bound.has(event)) problems.push(`${event} is not bound${migrationEvents.includes(event) ? ', and migration needs it' : ''}`)
    }
  }
  return problems
}

const boundCallbacks = (description) => [...description.callbacks, ...Object.values(description.events).flat().map(({ callback }) => callback)]

function callbackProblems(facts, description, exceptions) {
  const known = new Map(facts.callbacks.map((each) => [each.name, each.args.map(([name]) => name)]))
  const bound = new Set()
  const problems = []
  for (const { name, args } of boundCallbacks(description)) {
    bound.add(name)
    if (!known.has(name)) problems.push(`${name} is bound, but libvirt has no such callback`)
    else if (known.get(name).join() !== args.join()) problems.push(`${name} has the arguments (${args.join(', ')}), libvirt's (${known.get(name).join(', ')})`)
  }
  return [...problems, ...exceptionProblems('callback', exceptions.callbacks, known, bound)]
}

/** An exception is known to libvirt, not bound, and has a reason. */
function exceptionProblems(what, exceptions, known, bound) {
  const problems = []
  for (const [name, reason] of Object.entries(exceptions)) {
    if (!known.has(name)) problems.push(`${name} is an exception, but libvirt has no such ${what}`)
    if (bound.has(name)) problems.push(`${name} is an exception, but it is bound`)
    if (typeof reason !== 'string' || reason === '') problems.push(`${name} is an exception without a reason`)
  }
  return problems
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

/** Of each kind how many libvirt has, how many are bound, how many are exceptions, and the names of the rest. */
function count(names, bound, excepted) {
  return {
    known: names.length,
    bound: names.filter((name) => bound(name)).length,
    excepted: names.filter((name) => !bound(name) && excepted(name)).length,
    missing: names.filter((name) => !bound(name) && !excepted(name)),
  }
}

function coverageOf({ facts, description, exceptions, constants, called, uncalled }) {
  const functions = new Set(description.functions.map(({ name }) => name))
  const callbacks = new Set(boundCallbacks(description).map(({ name }) => name))
  // The one that is asked in the middle of a call is an argument of its own kind.
  if (description.functions.some(({ args }) => args.some(({ type }) => type.startsWith('ConnectAuth')))) callbacks.add('virConnectAuthCallbackPtr')
  const all = [...Object.values(facts.enums).flat().map(([name]) => name), ...facts.macros.map(({ name }) => name)]
  const patterns = exceptions.constants.map(({ names }) => new RegExp(names))
  return {
    functions: count(facts.functions.map(({ name }) => name), (name) => functions.has(name), (name) => name in exceptions.functions),
    callbacks: count(facts.callbacks.map(({ name }) => name), (name) => callbacks.has(name), (name) => name in exceptions.callbacks),
    constants: count(all, (name) => constants.has(name), (name) => patterns.some((pattern) => pattern.test(name))),
    called: {
      bound: functions.size,
      called: [...functions].filter((name) => called.has(name)).length,
      excused: [...functions].filter((name) => !called.has(name) && name in uncalled).length,
      never: [...functions].filter((name) => !called.has(name) && !(name in uncalled)),
    },
  }
}

/**
 * @param input.facts        api/libvirt.json
 * @param input.arguments    api/arguments.json
 * @param input.description  what the add-on's describe() returns
 * @param input.exceptions   api/exceptions.json
 * @param input.constants    the C names of the constants in lib/constants, a Set
 * @param input.called       the C functions that tests have called, a Set
 * @param input.uncalled     api/uncalled.json: functions that no machine here can call, with the reason
 * @param input.migration    { flags: migrateFlags, parameters: migrateParameters, statistics: knownStatistics }
 * @returns { problems: string[], coverage: { functions, callbacks, constants, called } }
 */
function compareApi(input) {
  const { facts, description, exceptions, uncalled, migration } = input
  const coverage = coverageOf(input)
  const bound = new Set(description.functions.map(({ name }) => name))
  const missing = (what) => coverage[what].missing.map((name) => `${name} is neither bound nor an exception in api/exceptions.json`)
  return {
    coverage,
    problems: [
      ...functionProblems(facts, description, exceptions, input.arguments.functions),
      ...missing('functions').filter((sentence) => !migrationFunctions.some((name) => sentence.startsWith(`${name} `))),
      ...eventProblems(facts, description),
      ...callbackProblems(facts, description, exceptions),
      ...missing('callbacks'),
      ...missing('constants'),
      ...exceptions.constants.filter(({ names, reason }) => !names || !reason).map(({ names }) => `the exception ${names} of constants lacks a pattern or a reason`),
      ...Object.entries(uncalled).filter(([name, reason]) => !bound.has(name) || !reason).map(([name]) => `${name} in api/uncalled.json is not bound, or has no reason`),
      ...migrationProblems(facts, migration),
    ],
  }
}

module.exports = { compareApi }
