import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './consumer'

const binaries = {
  'node-gyp': () => 'build/Release/nodevirt.node',
  'cmake-js': () => 'build-cmake/Release/nodevirt.node',
  prebuildify: () => {
    const directory = `prebuilds/${process.platform}-${process.arch}`
    return join(directory, readdirSync(join(root, directory)).find((name) => name.endsWith('.node'))!)
  },
}
const names = Object.keys(binaries) as (keyof typeof binaries)[]

// A moment when all are up to date, a few minutes in a fresh clone.
beforeAll(async () => { await run('bash', ['scripts/build.sh', 'native', 'cmake', 'prebuilt'], { cwd: root }) }, 2_700_000)

async function inNode(binary: string, script: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['-e', `const addon = require(${JSON.stringify(join(root, binary))})\n${script}`], { maxBuffer: 2 ** 26 })
  return JSON.parse(stdout)
}

test('each way to build the add-on gives the same functions', async () => {
  const [first, ...others] = await Promise.all(names.map((name) => inNode(binaries[name](), `
    console.log(JSON.stringify({ exports: Object.keys(addon).sort(), functions: Object.keys(addon.functions).sort(), tables: addon.describe() }))
  `)))
  expect((first as { functions: string[] }).functions).toContain('virDomainMigrate3')
  for (const other of others) expect(other).toEqual(first)
})

test.each(names)('what %s built reaches libvirt', async (name) => {
  expect(await inNode(binaries[name](), `
    const { virConnectOpen, virConnectClose, virDomainLookupByName, virDomainGetInfo } = addon.functions
    virConnectOpen('test:///default').then(async (host) => {
      const info = await virDomainGetInfo(await virDomainLookupByName(host, 'test'))
      console.log(JSON.stringify({ state: info.state, vcpus: info.nrVirtCpu }))
      await virConnectClose(host)
    })
  `)).toEqual({ state: 1, vcpus: 2 })
})

const elf = process.platform === 'linux' ? test : test.skip
elf.each(names)('what %s built stays mapped, and is not linked to libvirt', async (name) => {
  const { stdout } = await run('readelf', ['--dynamic', '--wide', binaries[name]()], { cwd: root })
  expect(stdout).toMatch(/FLAGS_1\).*NODELETE/)
  expect(stdout).not.toMatch(/NEEDED.*libvirt/)
})
