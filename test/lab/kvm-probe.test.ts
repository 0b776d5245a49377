import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findKvm, type KvmFinding } from '../../lib/lab/kvm'
import { OuterNamespaces } from '../../lib/lab/namespaces'

const emulator = 'qemu-system-x86_64'
const program = join(__dirname, '../../guest/guest.elf')

let outer: OuterNamespaces
let cache: string
const before = process.env.XDG_CACHE_HOME

beforeAll(async () => {
  outer = await OuterNamespaces.create(process.geteuid?.() === 0 ? 'system' : 'session')
  cache = mkdtempSync(join(tmpdir(), 'kvm-probe-'))
  process.env.XDG_CACHE_HOME = cache
})
afterAll(async () => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME
  else process.env.XDG_CACHE_HOME = before
  await outer?.destroy()
  rmSync(cache, { recursive: true, force: true })
})

const memory = (): string => join(cache, 'nodevirt/kvm.json')
const read = (): Record<string, KvmFinding> => JSON.parse(readFileSync(memory(), 'utf8')) as Record<string, KvmFinding>

test('a machine is asked once whether its KVM works, and how fast it is', async () => {
  const found = await findKvm(outer, emulator, program, false)
  if (!existsSync(memory())) {
    // Where there is none to try, that is known at once.
    expect(found).toEqual({ reason: expect.stringContaining('/dev/kvm') })
    return
  }
  const [[key, kept]] = Object.entries(read()) as [[string, KvmFinding]]
  expect(kept).toEqual(found)
  if ('speed' in found) {
    expect(found.speed.bootMs).toBeGreaterThan(0)
    expect(found.speed.pagesPerSecond).toBeGreaterThan(0)
  }

  // From then on the answer is read, of this machine and this boot, and another boot's is forgotten when something new is found.
  const told: KvmFinding = { speed: { bootMs: 123, pagesPerSecond: 456 } }
  writeFileSync(memory(), JSON.stringify({ [key]: told, 'another-boot': { reason: 'old' } }))
  expect(await findKvm(outer, emulator, program, false)).toEqual(told)

  // A program that no processor runs: its first instruction is ud2.
  const broken = join(cache, 'broken.elf')
  const bytes = readFileSync(program)
  const start = bytes.readUInt32LE(24)
  const segment = [...Array(bytes.readUInt16LE(44)).keys()].map((at) => bytes.readUInt32LE(28) + at * bytes.readUInt16LE(42))
    .find((at) => start >= bytes.readUInt32LE(at + 8) && start < bytes.readUInt32LE(at + 8) + bytes.readUInt32LE(at + 16))!
  bytes.writeUInt16LE(0x0b0f, bytes.readUInt32LE(segment + 4) + start - bytes.readUInt32LE(segment + 8))
  writeFileSync(broken, bytes)
  const refused = await findKvm(outer, emulator, broken, false)
  expect(refused).toEqual({ reason: expect.stringContaining('a guest does not boot') })
  expect(Object.values(read())).toEqual([told, refused])

  // A no is tried again only on demand.
  const brokenKey = Object.keys(read()).at(-1)!
  writeFileSync(memory(), JSON.stringify({ [brokenKey]: { reason: 'as it was' } }))
  expect(await findKvm(outer, emulator, broken, false)).toEqual({ reason: 'as it was' })
  expect(await findKvm(outer, emulator, broken, true)).toEqual(refused)
})

test('a cache that cannot be read or written is no obstacle', async () => {
  writeFileSync(join(cache, 'file'), '')
  // An emulator that ends at once.
  const nothing = '/bin/true'
  for (const place of [join(cache, 'file'), '/proc/nowhere']) {
    process.env.XDG_CACHE_HOME = place
    expect(await findKvm(outer, nothing, program, false)).toHaveProperty('reason')
  }
  process.env.XDG_CACHE_HOME = join(cache, 'damaged')
  await findKvm(outer, nothing, program, false)
  if (!existsSync(join(cache, 'damaged/nodevirt/kvm.json'))) return
  writeFileSync(join(cache, 'damaged/nodevirt/kvm.json'), '{"half')
  expect(await findKvm(outer, nothing, program, false)).toHaveProperty('reason')
})
