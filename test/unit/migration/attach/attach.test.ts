import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection, Domain } from '../../../../lib'
import { LibvirtError } from '../../../../lib/errors'
import { attach, type Attached, type AttachOptions } from '../../../../lib/migration/attach'
import { planText } from '../../../../lib/migration/attach/plan'
import { FakeHost, unhandledIn } from '../support'

describe('attach', () => {
  test.each<[unknown, RegExp, typeof Error]>([
    [null, /options must be an object/, TypeError],
    [{ plans: 7 }, /plans must be the path of a directory/, TypeError],
    [{ plans: '' }, /plans is empty/, RangeError],
    [{ policy: 'nova' }, /policy must be a function/, TypeError],
    [{ destination: {} }, /destination must be a function/, TypeError],
    [{ trace: {} }, /trace must be a function/, TypeError],
    [{ intervalMs: 1 }, /intervalMs must be a whole number of ms, 10 or more: 1/, RangeError],
    [{ takeOver: 1 }, /takeOver must be true or false/, TypeError],
  ])('%j is refused before any call', async (options, message, kind) => {
    const attached = attach({} as Connection, options as AttachOptions)
    await expect(attached).rejects.toThrow(message)
    await expect(attached).rejects.toBeInstanceOf(kind)
  })

  test('wants a connection', async () => {
    await expect(attach('qemu:///system' as never)).rejects.toThrow(new TypeError('connection must be a Connection: "qemu:///system"'))
  })
})

const uuidOf = (at: number): string => `00000000-0000-4000-8000-00000000000${at}`
const named = (name: string) => ({ name })

/** A host on whose connection several guests are being migrated by somebody else: as much of a Connection as attach uses. */
class Busy {
  readonly #guests: FakeHost[]
  readonly connection: Connection

  constructor(count: number, name = 'one') {
    this.#guests = Array.from({ length: count }, () => Object.assign(new FakeHost(name, true), { migrating: true }))
    const all = (): Domain[] => this.#guests.map((_, at) => this.#domain(at))
    const [first] = this.#guests as [FakeHost]
    const own: object = {
      uri: `fake://${name}/`, options: {}, sharesProcess: true, isAlive: true,
      control: async () => this.connection,
      leaseControl: async () => ({ connection: this.connection, release: async () => undefined }),
      hostname: async () => name,
      capabilitiesXml: () => first.capabilitiesXml(),
      hypervisor: { libvirtVersion: async () => '10.0.0', version: async () => '8.2.0' },
      subscribe: async () => async () => undefined,
      domains: {
        list: async () => all().filter((_, at) => this.#guests[at]!.has),
        getByUuid: async (uuid: string) => {
          const at = all().findIndex((each) => each.uuid === uuid)
          const guest = this.#guests[at]
          if (!guest?.has) throw new LibvirtError({ code: 'VIR_ERR_NO_DOMAIN', message: 'no such domain' })
          if (this.unreachable === at) throw new LibvirtError({ code: 'VIR_ERR_RPC', message: 'it does not answer' })
          return this.#domain(at)
        },
      },
    }
    this.connection = Object.create(Connection.prototype, Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value }]))) as Connection
  }

  /** The guest whose second look-up fails. */
  unreachable = -1

  guest(at: number): FakeHost {
    return this.#guests[at]!
  }

  #domain(at: number): Domain {
    const { connection } = this
    const domain: Domain = { ...this.#guests[at]!.guest, name: `g${at}`, uuid: uuidOf(at), connection, on: async () => domain } as unknown as Domain
    return domain
  }

  /** Everything is over, so that nothing is watched when the test ends. */
  async end({ migrations }: Attached): Promise<void> {
    for (const guest of this.#guests) guest.migrating = false
    await Promise.all(migrations.map(({ outcome }) => outcome))
  }
}

function planOf(at: number, change: object = {}): string {
  return planText({
    version: 1, domain: { name: `g${at}`, uuid: uuidOf(at) }, source: { uri: 'fake://one/', hostname: 'one' },
    destination: { uri: 'fake://two/', control: 'peer2peer' }, startedAt: new Date().toISOString(), owner: { host: 'elsewhere', pid: 1, began: null },
    keeper: 'x', options: {}, policy: null, policyName: null, guards: {}, allow: {}, recover: false,
    before: { running: true, maxDowntimeMs: 300, cpuQuota: null }, ...change,
  } as never)
}

test('an attached migration says in JSON whose it is, and whether it is steered from here', async () => {
  const host = new Busy(2)
  const found = await attach(host.connection, { intervalMs: 10, policy: (_plan, { name }) => name === 'g0' ? 'default' : undefined })
  const shown = JSON.parse(JSON.stringify(found)) as { migrations: { name: string }[] }
  expect(shown.migrations.sort((a, b) => a.name.localeCompare(b.name))).toStrictEqual([
    { name: 'g0', uuid: uuidOf(0), uri: 'fake://one/', steers: true, because: expect.stringMatching(/./) },
    { name: 'g1', uuid: uuidOf(1), uri: 'fake://one/', steers: false, because: expect.stringMatching(/./) },
  ])
  await host.end(found)
})

describe('what fails for one migration', () => {
  let plans: string
  beforeEach(() => { plans = mkdtempSync(join(tmpdir(), 'nodevirt-attach-')) })
  afterEach(() => { rmSync(plans, { recursive: true, force: true }) })

  const bad = (answer: () => unknown) => ((...given: unknown[]) => {
    const domain = given.at(-1) as Domain
    return domain.name === 'g1' ? answer() : undefined
  }) as never
  const throws = (): never => { throw new Error('not today') }
  const rejects = (): Promise<never> => Promise.reject(new Error('not today'))

  test.each<[keyof AttachOptions, string, () => unknown, RegExp]>([
    ['only', 'throws', throws, /^not today$/],
    ['only', 'gives a promise', async () => true, /only\(\) must answer at once/],
    ['only', 'gives a number', () => 1, /only\(\) must be true or false: 1/],
    ['policy', 'throws', throws, /^not today$/],
    ['policy', 'gives a promise that rejects', rejects, /policy\(\) must answer at once/],
    ['policy', 'names one that there is not', () => 'tea leaves', /no policy "tea leaves"/],
    ['destination', 'throws', throws, /^not today$/],
    ['destination', 'rejects', rejects, /^not today$/],
    ['destination', 'gives a URI', () => 'qemu:///system', /destination\(\) must be a Connection/],
    ['trace', 'throws', throws, /^not today$/],
    ['trace', 'gives what is no sink', () => 7, /trace\(\) must be/],
  ])('%s that %s is in the result, and the others are taken up', async (part, _how, answer, message) => {
    const host = new Busy(3)
    const option = part === 'only' ? (domain: Domain) => domain.name === 'g1' ? answer() : true : bad(answer)
    const unhandled = await unhandledIn(async () => {
      const found = await attach(host.connection, { intervalMs: 10, [part]: option as never })
      expect(found.migrations.map(({ domain }) => domain.name).sort()).toEqual(['g0', 'g2'])
      const { migrations: _, ...data } = found
      expect(data).toEqual({ ended: [], unreadable: [], unanswered: [], failed: [{ name: 'g1', uuid: uuidOf(1), part, error: expect.objectContaining({ message: expect.stringMatching(message) }) }] })
      expect(structuredClone(data)).toEqual(data)
      expect(JSON.parse(JSON.stringify(data))).toEqual(data)
      await host.end(found)
    })
    expect(unhandled).toEqual([])
  })

  test('a guest that cannot be asked again is in the result, one that cannot be asked at all is unanswered', async () => {
    const host = new Busy(3)
    host.unreachable = 1
    host.guest(2).silent = new LibvirtError({ code: 'VIR_ERR_OPERATION_TIMEOUT', message: 'cannot acquire state change lock' })
    const found = await attach(host.connection, { intervalMs: 10 })
    const { migrations, ...data } = found
    expect(migrations.map(({ domain }) => domain.name)).toEqual(['g0'])
    expect(data).toMatchObject({
      failed: [{ name: 'g1', part: 'host', error: { code: 'VIR_ERR_RPC' } }], unanswered: [{ name: 'g2', uuid: uuidOf(2), error: { code: 'VIR_ERR_OPERATION_TIMEOUT' } }],
    })
    expect(structuredClone(data)).toEqual(data)
    host.guest(2).silent = null
    await host.end(found)
  })

  test('a plan that cannot be taken over, or be read, leaves the others to be steered', async () => {
    const host = new Busy(2)
    writeFileSync(join(plans, `${uuidOf(0)}.json`), planOf(0, { policy: 'default' }))
    writeFileSync(join(plans, `${uuidOf(1)}.json`), planOf(1, { guards: { maxTotalMS: 1 } }))
    writeFileSync(join(plans, `${uuidOf(7)}.json`), '{ "nodevirt')
    const found = await attach(host.connection, { plans, intervalMs: 10 })
    expect(found).toMatchObject({
      migrations: [{ domain: named('g0'), steers: true }], failed: [{ name: 'g1', part: 'plan', error: { message: expect.stringMatching(/maxTotalMS/) } }],
      unreadable: [{ path: join(plans, `${uuidOf(7)}.json`), error: { name: 'PlanError' } }],
    })
    await host.end(found)
  })

  test('a plan that cannot be written is in the result', async () => {
    const host = new Busy(2)
    for (const at of [0, 1]) writeFileSync(join(plans, `${uuidOf(at)}.json`), planOf(at))
    // The place of the draft is taken, whoever runs this test.
    const found = await attach(host.connection, { plans, intervalMs: 10, trace: bad(() => {
      rmSync(join(plans, `${uuidOf(1)}.json`))
      mkdirSync(join(plans, `${uuidOf(1)}.json`))
      return undefined
    }) })
    expect(found).toMatchObject({ migrations: [{ domain: named('g0') }], failed: [{ name: 'g1', part: 'plan', error: { message: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/) } }] })
    await host.end(found)
  })

  test('a plan of an ended migration that cannot be removed takes nothing from its outcome', async () => {
    const host = new Busy(2)
    const there = new Busy(2, 'two')
    for (const at of [0, 1]) {
      host.guest(at).migrating = false
      Object.assign(there.guest(at), { has: false, migrating: false })
      writeFileSync(join(plans, `${uuidOf(at)}.json`), planOf(at))
    }
    const found = await attach(host.connection, { plans, destination: (plan) => {
      if (plan?.domain.name === 'g1') {
        rmSync(join(plans, `${uuidOf(1)}.json`))
        mkdirSync(join(plans, `${uuidOf(1)}.json`))
      }
      return there.connection
    } })
    expect(found.ended.map(({ plan, outcome }) => `${plan.domain.name} ${outcome.outcome}`)).toEqual(['g0 failed', 'g1 failed'])
    expect(found.failed).toMatchObject([{ name: 'g1', part: 'plan', error: { message: expect.stringMatching(/EISDIR|ERR_FS|directory/) } }])
    expect(readdirSync(plans)).toEqual([`${uuidOf(1)}.json`])
  })
})
