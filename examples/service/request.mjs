// What a client may ask for. All of it is checked before any host is asked for anything.
import { policyNames } from 'nodevirt/migration'
import { Refusal } from './refusal.mjs'

const mostBytes = 64 * 1024

const text = (value) => (typeof value === 'string' && value !== '') || 'a text'
const whole = (value) => (Number.isSafeInteger(value) && value > 0) || 'a whole number above 0'
const boolean = (value) => typeof value === 'boolean' || 'true or false'
const oneOf = (words) => (value) => words.includes(value) || `one of ${words.join(', ')}`
const object = (fields) => (value, path) => checked(value, fields, path) && true

const fieldsOf = (hosts) => ({
  guest: text,
  from: oneOf(hosts),
  to: oneOf(hosts),
  control: oneOf(['peer2peer', 'managed']),
  bandwidthMiBps: whole,
  maxDowntimeMs: whole,
  postcopy: boolean,
  policy: oneOf(policyNames),
  allow: object({ downtimeMs: whole, pause: boolean, throttle: boolean }),
  guards: object({ maxTotalMs: whole, maxBytes: whole }),
})

/** The request for a migration, out of the body of a POST. @throws Refusal 400, 413, 415. */
export async function migrationRequest(request, hosts) {
  const body = checked(await json(request), fieldsOf(hosts), '')
  for (const name of ['guest', 'from', 'to']) if (body[name] === undefined) throw bad(`${name} is missing`)
  if (body.from === body.to) throw bad('from and to are the same host')
  return body
}

/** An object with no other fields than these, each of which is as its field says. */
function checked(value, fields, path) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(`${path || 'the body'} is not an object`)
  for (const [name, each] of Object.entries(value)) {
    const place = path ? `${path}.${name}` : name
    if (!Object.hasOwn(fields, name)) throw bad(`there is no ${place}; there are ${Object.keys(fields).join(', ')}`)
    const wanted = fields[name](each, place)
    if (wanted !== true) throw bad(`${place} has to be ${wanted}`)
  }
  return value
}

async function json(request) {
  // Another type is what a page of somebody else's can send from a browser without asking.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refusal(415, 'NOT_JSON', 'the content-type has to be application/json')
  const chunks = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new Refusal(413, 'TOO_LARGE', `a body has ${mostBytes} bytes at most`)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    throw bad('the body is not JSON')
  }
}

function bad(message) {
  return new Refusal(400, 'BAD_REQUEST', message)
}
