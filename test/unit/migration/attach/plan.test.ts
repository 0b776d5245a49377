import { readValue } from '../../../../lib/options'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive, ownIdentity } from '../../../../lib/migration/attach/owner'
import { parsePlan, planText, PlanError, type MigrationPlan } from '../../../../lib/migration/attach/plan'
import { planDirectory, planPath, readPlan, readPlans, removePlan, writePlan } from '../../../../lib/migration/attach/plan-files'
import { PlanKeeper, type PlanInputs } from '../../../../lib/migration/attach/plan-keeper'
import type { Domain } from '../../../../lib'

let directory: string
beforeEach(() => { directory = mkdtempSync(join(tmpdir(), 'nodevirt-plan-')) })
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const uuid = '0c3d42a5-1152-412a-b1c6-f85a26077777'
const plan: MigrationPlan = {
  version: 1,
  domain: { name: 'web', uuid },
  source: { uri: 'qemu+unix:///system?socket=/run/x', hostname: 'h1' },
  destination: { uri: 'qemu+tcp://h2/system', control: 'peer2peer' },
  startedAt: '2026-01-02T03:04:05.678Z',
  owner: { host: 'here', pid: 7, began: 'boot/123' },
  keeper: '3f0f3f0c-4f5b-4c62-9d4e-3a1f6f0f7a11',
  options: { postcopy: { bandwidthMiBps: 5 }, maxDowntimeMs: 400, autoConverge: true },
  policy: { name: 'nova', maxDowntimeMs: 500 } as MigrationPlan['policy'],
  policyName: null,
  guards: { maxTotalMs: 60_000 },
  allow: { pause: true },
  recover: { attempts: 3 },
  before: { running: true, maxDowntimeMs: 300, cpuQuota: { periodUs: 100_000, quotaUs: -1 } },
}

/** The plan's text with one thing changed. */
function changed(path: string, value: unknown): string {
  const json = JSON.parse(planText(plan)) as Record<string, any>
  const names = path.split('.')
  const last = names.pop()!
  names.reduce((at, name) => at[name] as Record<string, any>, json)[last] = value
  return JSON.stringify(json)
}

describe('a plan', () => {
  test('comes back as it was', () => {
    expect(parsePlan(planText(plan), 'x')).toEqual(plan)
  })

  test('what a later minor version added is left out', () => {
    expect(parsePlan(changed('mood', 'good'), 'x')).toEqual(plan)
  })

  test.each([
    ['cut off', planText(plan).slice(0, 300), /plan p: not JSON; it was cut off/],
    ['empty', '', /not JSON/],
    ['a list', '[]', /the plan is not an object/],
    ['something else', '{"nodevirt":"migration-trace","version":1}', /"nodevirt" is not "migration-plan"/],
    ['of a later version', changed('version', 2), /version 2 is unknown here; this reads version 1/],
    ['without a domain', changed('domain', undefined), /domain is not an object/],
    ['with a path for a UUID', changed('domain.uuid', '../../etc/passwd'), /domain\.uuid is not a UUID/],
    ['without a destination', changed('destination.uri', null), /destination\.uri is not a text/],
    ['with an unknown control', changed('destination.control', 'remote'), /destination\.control is "remote"/],
    ['with a policy that is a number', changed('policy', 7), /policy is not an object/],
    ['with guards that are none', changed('guards', []), /guards is not an object/],
    ['with recover in words', changed('recover', 'yes'), /recover is not an object/],
    ['without an owner', changed('owner.pid', '7'), /owner\.pid is not a number/],
    ['with a limit in words', changed('before.maxDowntimeMs', 'much'), /before\.maxDowntimeMs is not a number/],
  ])('that is %s cannot be read, and says why', (_what, text, message) => {
    expect(() => parsePlan(text, 'p')).toThrow(PlanError)
    expect(() => parsePlan(text, 'p')).toThrow(message)
  })
})

describe('the directory', () => {
  test('is made, and holds one file that only its owner may read, and no draft', async () => {
    const inner = join(directory, 'a', 'b')
    await writePlan(inner, plan)
    expect(readdirSync(inner)).toEqual([`${uuid}.json`])
    expect(statSync(planPath(inner, uuid)).mode & 0o777).toBe(0o600)
    expect(await readPlan(inner, uuid)).toEqual(plan)
  })

  test('a plan replaces the one before it as a whole', async () => {
    await writePlan(directory, { ...plan, domain: { name: 'a name that is much longer than the one that comes after it', uuid } })
    await writePlan(directory, plan)
    expect(await readPlans(directory)).toEqual({ plans: [plan], unreadable: [] })
  })

  test('what cannot be read is said, and stays; the others are read', async () => {
    await writePlan(directory, plan)
    const broken = join(directory, '1c3d42a5-1152-412a-b1c6-f85a26077777.json')
    const misnamed = join(directory, '2c3d42a5-1152-412a-b1c6-f85a26077777.json')
    writeFileSync(broken, planText(plan).slice(0, 100))
    writeFileSync(misnamed, planText(plan))
    writeFileSync(join(directory, 'README'), 'no plan')
    writeFileSync(join(directory, `.${uuid}.1.tmp`), 'a draft of a process that died')
    const { plans, unreadable } = await readPlans(directory)
    expect(plans).toEqual([plan])
    expect(unreadable.map(({ path }) => path)).toEqual([broken, misnamed])
    expect(unreadable[0]).toBeInstanceOf(PlanError)
    expect(unreadable[1]!.message).toMatch(new RegExp(`it is the plan of ${uuid}`))
    expect(readFileSync(broken, 'utf8')).toHaveLength(100)
  })

  test('that is not there has no plans, and nothing to remove', async () => {
    expect(await readPlans(join(directory, 'none'))).toEqual({ plans: [], unreadable: [] })
    await removePlan(directory, uuid)
  })

  test('that cannot be made is an error, and leaves no draft', async () => {
    writeFileSync(join(directory, 'file'), '')
    await expect(writePlan(join(directory, 'file', 'below'), plan)).rejects.toThrow(/ENOTDIR/)
  })

  test('that a file system will not make is an error at once: mkdir of Node\'s own tries for ever', async () => {
    await expect(writePlan('/proc/no/such', plan)).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(writePlan('/proc/none', plan)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test.each([[7, TypeError], [null, TypeError], ['', RangeError], ['a\0b', RangeError]])('%j is no directory', (value, kind) => {
    expect(() => readValue(planDirectory, 'plan', value)).toThrow(kind)
  })
})

describe('a migration\'s plan', () => {
  const domain = { name: 'web', uuid, connection: { uri: 'qemu+ssh://me:secret@h1/system', control: async () => ({ hostname: async () => 'h1' }) } } as unknown as Domain
  const before = { running: true, maxDowntimeMs: 300, cpuQuota: null }
  const inputs: PlanInputs = {
    options: {
      to: 'qemu+tcp://h2/system?pkipath=/etc/pki&password=secret', postcopy: 'whenStalled', maxDowntimeMs: 500,
      destinationXml: '<graphics passwd="secret"/>', signal: new AbortController().signal,
    },
    recover: true,
  }

  test('is there before it begins, says what steering needs, and no secret', async () => {
    const keeper = PlanKeeper.of(directory, { ...inputs, policy: 'default', guards: { maxTotalMs: Infinity, maxBytes: 5 } })
    expect(readdirSync(directory)).toEqual([])
    await keeper.begin(domain, before)
    expect(readFileSync(planPath(directory, uuid), 'utf8')).not.toMatch(/secret/)
    expect(await readPlan(directory, uuid)).toMatchObject({
      domain: { name: 'web', uuid },
      source: { uri: 'qemu+ssh://me@h1/system', hostname: 'h1' },
      destination: { uri: 'qemu+tcp://h2/system?pkipath=/etc/pki', control: 'peer2peer' },
      options: { postcopy: 'whenStalled', maxDowntimeMs: 500 },
      policy: 'default', policyName: null, guards: { maxBytes: 5 }, allow: {}, recover: true, before,
      owner: ownIdentity(),
    })
  })

  test('of a policy that is a function only the name is kept', async () => {
    await PlanKeeper.of(directory, { ...inputs, policy: function patient() { return { action: 'none', because: '' } } }).begin(domain, before)
    expect(await readPlan(directory, uuid)).toMatchObject({ policy: null, policyName: 'patient' })
  })

  test('is removed', async () => {
    const keeper = PlanKeeper.of(directory, inputs)
    await keeper.begin(domain, before)
    await keeper.remove()
    expect(readdirSync(directory)).toEqual([])
  })

  test('counts as removed where its file is gone; a directory that is gone, or is no directory any more, is an error', async () => {
    const below = join(directory, 'below')
    const keeper = PlanKeeper.of(below, inputs)
    await keeper.begin(domain, before)
    rmSync(join(below, `${uuid}.json`))
    await keeper.remove()
    await removePlan(below, uuid)
    rmSync(below, { recursive: true })
    await expect(keeper.remove()).rejects.toThrow(/ENOENT.*below/)
    await expect(removePlan(below, uuid)).rejects.toThrow(/ENOENT.*below/)
    writeFileSync(below, '')
    await expect(keeper.remove()).rejects.toThrow(/ENOTDIR/)
    await expect(removePlan(below, uuid)).rejects.toThrow(/ENOTDIR/)
  })

  test('does not remove the one of a later migration of the same domain', async () => {
    const keeper = PlanKeeper.of(directory, inputs)
    await keeper.begin(domain, before)
    await writePlan(directory, { ...plan, startedAt: '2036-01-01T00:00:00.000Z' })
    await keeper.remove()
    expect(readdirSync(directory)).toEqual([`${uuid}.json`])
  })

  test('is taken over with its owner and nothing else changed', async () => {
    await writePlan(directory, plan)
    const keeper = await PlanKeeper.takeOver(directory, plan)
    const taken = { ...plan, owner: ownIdentity(), keeper: expect.not.stringMatching(plan.keeper) }
    expect(await readPlan(directory, uuid)).toEqual(taken)
    await keeper.begin(domain, before)
    expect(await readPlan(directory, uuid)).toEqual(taken)
    await keeper.remove()
    expect(readdirSync(directory)).toEqual([])
  })

  test('one that is in use is not overwritten: the migration is refused, and the plan stays', async () => {
    const one = PlanKeeper.of(directory, inputs)
    await one.begin(domain, before)
    const kept = readFileSync(planPath(directory, uuid), 'utf8')
    const two = PlanKeeper.of(directory, inputs)
    await expect(two.begin(domain, before)).rejects.toMatchObject({ code: 'VIR_ERR_RESOURCE_BUSY', message: expect.stringMatching(/process \d+ lives and keeps a plan/) })
    await two.remove()
    expect(readFileSync(planPath(directory, uuid), 'utf8')).toBe(kept)
    one.release()
    await PlanKeeper.of(directory, inputs).begin(domain, before)
  })

  test('of two that begin in one moment, one has the plan', async () => {
    const both = await Promise.allSettled([1, 2].map(() => PlanKeeper.of(directory, inputs).begin(domain, before)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(readdirSync(directory)).toEqual([`${uuid}.json`])
  })

  test('one whose process has died, or that cannot be read, is overwritten', async () => {
    await writePlan(directory, plan)
    await PlanKeeper.of(directory, inputs).begin(domain, before)
    expect(await readPlan(directory, uuid)).toMatchObject({ owner: ownIdentity() })
    writeFileSync(planPath(directory, uuid), '{ "nodevirt": "migr')
    await PlanKeeper.of(directory, inputs).begin(domain, before)
    expect(await readPlan(directory, uuid)).toMatchObject({ owner: ownIdentity() })
  })

  test('whoever it was taken over from is told so, until the other one is done', async () => {
    const one = PlanKeeper.of(directory, inputs)
    await one.begin(domain, before)
    expect(await one.refusal()).toBeNull()
    const two = await PlanKeeper.takeOver(directory, (await readPlan(directory, uuid))!)
    expect(await one.refusal()).toBe('another object of this process has taken its migration over, and steers it')
    expect(await two.refusal()).toBeNull()
    two.release()
    expect(await one.refusal()).toBeNull()
  })

  test('holds up no action on its migration where the file system does not answer', async () => {
    const keeper = PlanKeeper.of(directory, inputs)
    await keeper.begin(domain, before)
    const path = planPath(directory, uuid)
    rmSync(path)
    execFileSync('mkfifo', [path])
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      const refusal = Promise.race([keeper.refusal(), new Promise((resolve) => setTimeout(resolve, 20_000, 'late'))])
      await jest.advanceTimersByTimeAsync(20_000)
      expect(await refusal).toBeNull()
    } finally {
      jest.useRealTimers()
      // The read that still waits for a writer ends with one.
      writeFileSync(path, '')
    }
  })
})

describe('the process that owns a plan', () => {
  test('lives, until it is killed; whoever gets its number next is somebody else', async () => {
    expect(isAlive(ownIdentity())).toBe(true)
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    await once(child, 'spawn')
    const stranger = { ...ownIdentity(), pid: child.pid! }
    expect(isAlive(stranger)).toBe(false)
    const identity = { ...stranger, began: null }
    expect(isAlive(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(isAlive(identity)).toBe(false)
  })

  test('lives while its number is taken and the kernel does not show when it began', async () => {
    const own = ownIdentity()
    const reading = jest.spyOn(jest.requireActual<typeof import('node:fs')>('node:fs'), 'readFileSync').mockImplementation(() => {
      throw Object.assign(new Error('too many open files'), { code: 'EMFILE' })
    })
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' })
    await once(child, 'exit')
    try {
      expect(isAlive(own)).toBe(true)
      expect(isAlive({ ...own, pid: child.pid! })).toBe(false)
      expect(isAlive({ ...own, pid: 0 })).toBe(false)
    } finally {
      reading.mockRestore()
    }
  })

  test('on another machine counts as dead', () => {
    expect(isAlive({ ...ownIdentity(), host: 'elsewhere' })).toBe(false)
  })
})
