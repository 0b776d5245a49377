// Whether anything that is permitted finishes a migration: what makes an abort wrong.

/** Does something once, when the third pass has begun, after the accepted downtime was set as the limit. */
const once = (action) => ({ facts, samples, actions }) => {
  const because = 'tried'
  const { pass, downtimeLimitMs } = samples.at(-1)
  if (downtimeLimitMs !== facts.maxDowntimeMs) return { action: 'setMaxDowntime', ms: facts.maxDowntimeMs, because }
  const due = action !== null && (pass ?? 0) > 2 && !actions.some((taken) => taken.action === action.action)
  return due ? { ...action, because } : { action: 'none', because }
}

/** The names of what finishes the migration, and is permitted. */
export function whatFinishes(evaluate, scenario, unsteered) {
  const { facts } = scenario
  const tried = { limit: null }
  if (facts.postcopy) tried.postcopy = { action: 'startPostcopy' }
  if (facts.pause) tried.pause = { action: 'pause' }
  if (facts.throttle !== false) tried.throttle = { action: 'throttle', percent: 99 }
  const names = unsteered.outcome === 'completed' ? ['alone'] : []
  for (const [name, action] of Object.entries(tried)) {
    if (evaluate(once(action), scenario, scenario.guards).outcome === 'completed') names.push(name)
  }
  return names
}
