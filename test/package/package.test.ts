import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Consumer, ended, root, run } from './consumer'

const { arm64Root, nodeOf, nodes } = require('../support/machines') as {
  arm64Root(): Promise<string>, nodeOf(major: number, arch: 'x64' | 'arm64'): Promise<string>, nodes: readonly number[]
}

let consumer: Consumer
// Compiles the add-on once more, as it is shipped, unless that is up to date.
beforeAll(async () => { consumer = await Consumer.create() }, 1_800_000)
afterAll(() => { consumer?.remove() })

const quiet = (stdout: string): object => ({ code: 0, stdout, stderr: '' })

async function bytesIn(directory: string): Promise<number> {
  return Number((await run('du', ['-sb', directory])).stdout.split('\t')[0])
}

describe('the tarball', () => {
  test('has what runs, its types, the binary, the guest program, and what it takes to build it all', () => {
    for (const path of [
      'package.json', 'LICENSE', 'CHANGELOG.md', 'dist/index.js', 'dist/index.mjs', 'dist/index.d.ts', 'dist/index.d.mts', 'dist/raw.js', 'dist/raw.mjs',
      ...['migration/index', 'constants/index', 'admin/index', 'qemu'].flatMap((entry) => ['js', 'mjs', 'd.ts', 'd.mts'].map((ending) => `dist/${entry}.${ending}`)),
      'dist/xml/index.js', 'dist/xml/index.mjs', 'dist/xml/index.d.ts', 'dist/xml/index.d.mts', 'dist/lab/index.js', 'dist/lab/index.mjs', 'dist/lab/index.d.ts', 'dist/lab/index.d.mts', 'types/native.d.ts', 'types/native.d.mts',
      'guest/guest.elf', 'guest/build.sh', 'binding.gyp', 'CMakeLists.txt', 'src-native/sources.txt', 'src-native/addon.cc',
    ]) expect(consumer.packed).toContain(path)
    // One for each processor that it was built for: this one, and with `scripts/build.sh arm64` that one too.
    const built = readdirSync(join(root, 'prebuilds')).sort()
    expect(built).toContain(`${process.platform}-${process.arch}`)
    expect(consumer.packed.filter((path) => path.endsWith('.node')).sort())
      .toEqual(built.map((platform) => expect.stringMatching(`^prebuilds/${platform}/nodevirt\\.(glibc|musl)\\.node$`)))
  })

  test('has nothing else', () => {
    const top = new Set(consumer.packed.map((path) => path.split('/')[0]))
    expect([...top].filter((name) => !['README.md', 'CHANGELOG.md'].includes(name!)).sort()).toEqual([
      'CMakeLists.txt', 'LICENSE', 'binding.gyp', 'dist', 'guest', 'package.json', 'prebuilds', 'src-native', 'types',
    ])
    expect(consumer.packed.filter((path) => /test|\.(o|d|log|map)$|\.state$/.test(path))).toEqual([])
  })

  test('each source of lib/ is in it compiled, and nothing that has no source', () => {
    const sources = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
    expect(consumer.packed.filter((path) => /^dist\/.*\.js$/.test(path)).sort())
      .toEqual(sources.map((path) => `dist/${path.replace(/ts$/, 'js')}`).sort())
  })

  test('has no script that runs when it is installed', () => {
    const { scripts, gypfile } = JSON.parse(readFileSync(join(consumer.directory, 'node_modules/nodevirt/package.json'), 'utf8'))
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([])
    // Else npm would run node-gyp of its own accord.
    expect(gypfile).toBe(false)
  })

  test('each path that package.json names is there', () => {
    const manifest = JSON.parse(readFileSync(join(consumer.directory, 'node_modules/nodevirt/package.json'), 'utf8'))
    const pathsOf = (value: unknown): string[] => typeof value === 'string' ? [value] : Object.values(value as object).flatMap(pathsOf)
    for (const path of pathsOf([manifest.main, manifest.types, manifest.exports, manifest.bin])) {
      expect(consumer.packed).toContain(path.replace(/^\.\//, ''))
    }
  })
})

/** The entries that can be imported. */
const entries = Object.keys((require(join(root, 'package.json')) as { exports: object }).exports)
  .filter((path) => path !== './package.json').map((path) => path.replace('.', 'nodevirt'))

describe('as others judge it', () => {
  /** Runs a module with the tools of this project. */
  const judge = async (text: string, ...args: string[]): Promise<unknown> =>
    JSON.parse((await run(process.execPath, ['--input-type=module', '--eval', text, ...args], { cwd: root })).stdout)

  test('publint finds nothing', async () => {
    expect(await judge(`
      import { publint } from 'publint'
      console.log(JSON.stringify((await publint({ pkgDir: process.argv[1], pack: false, strict: true })).messages))
    `, join(consumer.directory, 'node_modules/nodevirt'))).toEqual([])
  })

  test('the types are found, and are those of what is loaded, in each way of resolving modules', async () => {
    expect(await judge(`
      import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
      import { readFileSync } from 'node:fs'
      console.log(JSON.stringify((await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(process.argv[1]))))).problems))
    `, consumer.tarball)).toEqual([])
  })

  test('it is small', async () => {
    const sizes = { packed: statSync(consumer.tarball).size, installed: await bytesIn(join(consumer.directory, 'node_modules/nodevirt')) }
    expect(sizes.packed).toBeLessThan(4e6)
    expect(sizes.installed).toBeLessThan(20e6)
  })
})

describe('in plain Node', () => {
  test('require() gives every entry', async () => {
    expect(await consumer.node('all.cjs', `
      const { connect, LibvirtError } = require('nodevirt')
      const { MigrateFlags } = require('nodevirt/constants')
      const { monitor } = require('nodevirt/migration')
      const { QemuError } = require('nodevirt/qemu')
      const native = require('nodevirt/native')
      const { createLab } = require('nodevirt/lab')
      const kinds = [connect, monitor, LibvirtError, QemuError, native.virConnectOpen, createLab].map((value) => typeof value)
      connect('test:///default').then(async (host) => {
        const domain = await host.domains.get('test')
        const handle = await native.virConnectOpen('test:///default')
        console.log(...kinds, MigrateFlags.LIVE, domain.name, native.virConnectGetURI(handle))
        await native.virConnectClose(handle)
        await host.close()
      })
    `)).toEqual(quiet('function function function function function function 1 test test:///default\n'))
  })

  test('import gives every entry', async () => {
    expect(await consumer.node('all.mjs', `
      import { connect, LibvirtError } from 'nodevirt'
      import { MigrateFlags } from 'nodevirt/constants'
      import { monitor } from 'nodevirt/migration'
      import { QemuError } from 'nodevirt/qemu'
      import { virConnectOpen, virConnectGetURI, virConnectClose } from 'nodevirt/native'
      import { createLab } from 'nodevirt/lab'
      const host = await connect('test:///default')
      const domain = await host.domains.get('test')
      const handle = await virConnectOpen('test:///default')
      console.log(...[connect, monitor, LibvirtError, QemuError, createLab].map((value) => typeof value), MigrateFlags.LIVE, domain.name, virConnectGetURI(handle))
      await virConnectClose(handle)
      await host.close()
    `)).toEqual(quiet('function function function function function 1 test test:///default\n'))
  })

  test('both give the same names and the same values', async () => {
    expect(await consumer.node('same.mjs', `
      import { createRequire } from 'node:module'
      const require = createRequire(import.meta.url)
      for (const entry of ${JSON.stringify(entries)}) {
        const { default: none, 'module.exports': also, ...imported } = await import(entry)
        const required = require(entry)
        const names = Object.keys(required)
        console.log(entry, none === undefined, names.length > 0, String(Object.keys(imported).sort()) === String(names.sort()),
          names.every((name) => imported[name] === required[name]))
      }
    `)).toEqual(quiet(entries.map((entry) => `${entry} true true true true\n`).join('')))
  })

  test('an error of one is an error of the other', async () => {
    expect(await consumer.node('error.mjs', `
      import { createRequire } from 'node:module'
      import { connect, LibvirtError } from 'nodevirt'
      const host = await createRequire(import.meta.url)('nodevirt').connect('test:///default')
      const error = await host.domains.get('nobody').catch((error) => error)
      console.log(error instanceof LibvirtError, error.code)
      await host.close()
    `)).toEqual(quiet('true VIR_ERR_NO_DOMAIN\n'))
  })

  test.each([['cjs', 'const n = require("nodevirt")'], ['mjs', 'import * as n from "nodevirt"']])(
    'without libvirt it loads (%s), and the first call tells what to install', async (extension, load) => {
      expect(await consumer.node(`without.${extension}`, `
        ${load}
        console.log(typeof n.connect, n.supports('virConnectOpen'))
        n.connect('test:///default').catch((error) => {
          console.log(error instanceof n.LibvirtError, error.code, /apt-get install \\S*libvirt/.test(error.message), /NODEVIRT_LIBVIRT/.test(error.message))
        })
      `, { NODEVIRT_LIBVIRT: '/nonexistent' })).toEqual(quiet('function false\ntrue ERR_LIBRARY_MISSING true true\n'))
    })

  test('the command is there', async () => {
    const { bin } = JSON.parse(readFileSync(join(consumer.directory, 'node_modules/nodevirt/package.json'), 'utf8'))
    const program = join(consumer.directory, 'node_modules/nodevirt', bin.nodevirt)
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(await ended(run(process.execPath, [program, '--help']))).toMatchObject({ code: 0, stdout: expect.stringContaining('nodevirt') })
  })
})

describe.each([['CommonJS', 'cts'], ['ES modules', 'mts']])('in TypeScript, as %s', (_name, extension) => {
  const sources = join(root, 'test/types/api')
  const compile = async (directory: string): Promise<string> => {
    consumer.write(`${directory}/tsconfig.json`, JSON.stringify({
      // The declarations of the package are checked as well, by less strict rules than our own.
      compilerOptions: {
        module: 'node16', target: 'es2022', strict: true, noUncheckedIndexedAccess: true, types: ['node'], noEmit: true, skipLibCheck: false,
      },
      include: [`*.${extension}`],
    }))
    const compiler = require.resolve('typescript/bin/tsc')
    return (await ended(run(process.execPath, [compiler, '-p', directory], { cwd: consumer.directory }))).stdout
  }

  test('right uses compile, wrong uses do not', async () => {
    const files = readdirSync(sources).filter((name) => name.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(3)
    for (const name of files) consumer.write(`${extension}/${name.replace(/ts$/, extension)}`, readFileSync(join(sources, name), 'utf8'))
    expect(await compile(extension)).toBe('')
  })

  test('the compiler names a wrong use', async () => {
    consumer.write(`wrong-${extension}/wrong.${extension}`, `
      import { connect } from 'nodevirt'
      import { MigrateFlags } from 'nodevirt/constants'
      export async function wrong() {
        const host = await connect('test:///default')
        const domain = await host.domains.get('test')
        domain.migrate({ to: host, flags: 'LIVE' })
        domain.migrate({ to: host, transport: 'tunnelled' })
        domain.migrate({ to: host, flags: MigrateFlags.LIVE })
      }
    `)
    const said = await compile(`wrong-${extension}`)
    expect([...said.matchAll(/\((\d+),\d+\): error/g)].map(([, line]) => line)).toEqual(['7', '8'])
  })
})

/** What a first program of somebody does, and what the add-on is most delicate in: events, callbacks, big numbers, errors, worker threads. */
const firstProgram = `
  const { Worker, isMainThread, parentPort } = require('node:worker_threads')
  const { connect } = require('nodevirt')
  const { parseDomain } = require('nodevirt/xml')
  async function scene() {
    const host = await connect('test:///default')
    const domain = await host.domains.get('test')
    const heard = new Promise((resolve) => domain.subscribe('lifecycle', ({ event }) => resolve(event)).then(() => domain.suspend()))
    const seen = [process.arch, domain.name, (await domain.info()).memoryKib, (await host.domains.stats()).length, await heard]
    await domain.resume()
    seen.push((await domain.config()).name, parseDomain(await domain.xml()).devices.disks.length)
    seen.push(await host.domains.get('nobody').catch(({ code }) => code))
    await host.close()
    return seen.join(' ')
  }
  if (!isMainThread) scene().then((said) => parentPort.postMessage(said))
  else scene().then(async (said) => {
    console.log(said)
    new Worker(__filename).on('message', (other) => console.log(other === said))
  })
`
const typedProgram = `
  import { connect, type Connection, type Domain } from 'nodevirt'
  const host: Connection = await connect('test:///default')
  const [domain] = await host.domains.list() as readonly Domain[]
  console.log(domain!.name, (await domain!.info()).state satisfies string)
  await host.close()
`
const said = (arch: string): string => `${arch} test 2097152 1 suspended test 1 VIR_ERR_NO_DOMAIN\ntrue\n`
/** Each takes a download; arm64 runs under QEMU's user emulation. `npm run test:package` asks for them. */
const others = process.env['NODEVIRT_PACKAGE'] === 'all' ? describe : describe.skip

test('the package serves a first program', async () => {
  expect(await consumer.node('scene.cjs', firstProgram)).toEqual(quiet(said(process.arch)))
})

others('elsewhere', () => {
  test.each(nodes)('on Node %d', async (major) => {
    const node = await nodeOf(major, 'x64')
    expect(await consumer.node('scene.cjs', firstProgram, {}, [node])).toEqual(quiet(said('x64')))
    expect((await consumer.node('version.cjs', 'console.log(process.version)', {}, [node])).stdout).toMatch(new RegExp(`^v${major}\\.`))
  }, 300_000)

  test.each([20, 22, 24, 26])('`nodevirt run` with a typed script on Node %d', async (major) => {
    const command: [string, ...string[]] = [await nodeOf(major, 'x64'), 'node_modules/nodevirt/dist/cli/main.js', 'run']
    const { code, stdout, stderr } = await consumer.node('scene.ts', typedProgram, {}, command)
    // Later ones warn, as long as this is new to them.
    if (major >= 22) expect({ code, stdout }).toEqual({ code: 0, stdout: 'test running\n' })
    else expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^nodevirt run: Node v20\S+ does not read TypeScript: run it with Node 22\.18 or later, or install tsx beside the script/) })
  }, 300_000)

  test.each([20, 24])('on arm64, Node %d, emulated', async (major) => {
    if (!existsSync(join(root, 'prebuilds/linux-arm64'))) throw new Error('npm run build:arm64 was not run')
    const emulated: [string, ...string[]] = ['qemu-aarch64', '-L', await arm64Root(), await nodeOf(major, 'arm64')]
    expect(await consumer.node('scene.cjs', firstProgram, {}, emulated)).toEqual(quiet(said('arm64')))
  }, 600_000)
})
