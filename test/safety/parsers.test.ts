import { runFixture } from '../support/child'
import { keepFigures } from '../support/figures'

const seed = Number(process.env['NODEVIRT_SEED'] ?? 1204)
const seconds = Number(process.env['NODEVIRT_PARSERS_SECONDS'] ?? 1)

// Guided by coverage: `npm run test:fuzz` gives each a minute.
test.each(['uris', 'xml', 'traces', 'plans', 'commandLines', 'typedParameters'])(`%s of any text: read, or refused as documented (NODEVIRT_SEED=${seed}, NODEVIRT_PARSERS_SECONDS=${seconds})`, async (name) => {
  const ended = await runFixture('safety/fixtures/parsers.js', { args: [name, seconds, seed], node: ['--expose-gc'], limitMs: seconds * 1000 + 90_000 })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  const [said] = ended.said
  expect(said.problems).toEqual([])
  // The texts that it begins with are good ones. Of the larger parsers their changes soon run code that they do not.
  expect(said.valid).toBe(said.seeds)
  expect(said.tried).toBeGreaterThan(said.seeds * 2)
  if (['xml', 'traces'].includes(name)) expect(said.blocks).toBeGreaterThan(said.atFirst)
  expect(said.grownMiB).toBeLessThan(30)
  keepFigures('parsers', { badInputs: said.tried, note: `${name}: ${said.tried} texts, ${said.refused} refused, ${said.atFirst} blocks of code by the first ${said.seeds}, ${said.blocks} by all` })
}, seconds * 1000 + 100_000)
