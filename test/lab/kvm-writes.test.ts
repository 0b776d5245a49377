import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { all, Commuter, describeKvm, modest } from './kvm-support'
import { expectUnharmed, Stage } from './migrate-support'

/** The lab's guest without its care for the emulated processor's translation buffer: QEMU before 9.0 loses its writes when it emulates. */
function carelessProgram(directory: string): string {
  cpSync(join(__dirname, '../../guest'), directory, { recursive: true })
  const header = join(directory, 'machine.h')
  const text = readFileSync(header, 'utf8')
  const careless = text
    .replace('__asm__ volatile("invlpg (%0)" : : "r"(address) : "memory");', '(void)address;')
    .replace(/ {4}u32 cr0;\n {4}__asm__ volatile\("movl %%cr0[^;]*;\n/, '')
  expect(text.length - careless.length).toBeGreaterThan(100)
  writeFileSync(header, careless)
  execFileSync('sh', [join(directory, 'build.sh')])
  return join(directory, 'guest.elf')
}

const migrations = 12

describeKvm('a guest that does nothing for QEMU\'s translation buffer', () => {
  let directory: string
  let stage: Stage
  beforeAll(async () => {
    if (!all) return
    directory = mkdtempSync(join(tmpdir(), 'kvm-writes-'))
    stage = await Stage.create({ kvm: true, guestProgram: carelessProgram(directory) })
  })
  afterAll(async () => {
    await stage?.stop()
    if (directory) rmSync(directory, { recursive: true, force: true })
  })

  ;(all ? test : test.skip)(`loses no write in ${migrations} migrations (a long one: npm run test:kvm)`, async () => {
    const commuter = new Commuter(stage, { ...modest, pattern: 'uniform' })
    for (let each = 0; each < migrations; each += 2) {
      const { domain, guest } = await commuter.atHome()
      expect(await domain.migrate({ to: stage.two.uri, destination: stage.destination, bandwidthMiBps: 4 }).outcome).toMatchObject({ outcome: 'completed' })
      await expectUnharmed({ guest })
    }
    await expectUnharmed(await commuter.atHome())
  })
})
