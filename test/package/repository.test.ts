import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ended, root, run } from './consumer'

test.each([
  ['types/native.d.ts is what the add-on says of itself', ['tools/native-types.mjs', '--check']],
  ['the constants are what api/libvirt.json says', ['tools/constants.mjs', '--check']],
  ['docs/api-map.md is what lib says', ['tools/api-map.mjs', '--check']],
  ['docs/images/migration.svg is what its trace gives', ['tools/pictures.mjs', '--check']],
  ['the add-on agrees with the facts of libvirt\'s API', ['tools/check-api.mjs']],
])('%s', async (_what, command) => {
  expect(await ended(run(process.execPath, command, { cwd: root }))).toMatchObject({ code: 0, stderr: '' })
})

test('the lock file says what to install, by its hash, and not where from', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Record<string, unknown>> }
  const { '': project, ...others } = packages
  expect(Object.keys(others).filter((path) => 'resolved' in others[path]!)).toEqual([])
  expect(Object.keys(others).filter((path) => !('integrity' in others[path]!))).toEqual([])
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(project).toMatchObject({ dependencies, devDependencies })
})

// npm ci refuses one that lacks a package for another platform, and says nothing as long as node_modules is there.
test('the lock file is complete', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.filter((name) => !present.has(name))).toEqual([])
})

test('both build files compile every source of the add-on', async () => {
  const listed = readFileSync(join(root, 'src-native/sources.txt'), 'utf8').trim().split('\n')
  const { stdout } = await run('find', ['src-native', '-name', '*.cc'], { cwd: root })
  expect(listed.sort()).toEqual(stdout.trim().split('\n').sort())
  for (const [file, list] of [['binding.gyp', 'src-native/batches.mjs'], ['CMakeLists.txt', 'src-native/sources.txt']] as const) {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text).toContain(list)
    expect(text).not.toMatch(/src-native\/.*\.cc/)
  }
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-batches-'))
  try {
    symlinkSync(join(root, 'src-native'), join(directory, 'src-native'))
    const batches = (await run(process.execPath, ['src-native/batches.mjs'], { cwd: directory })).stdout.trim().split('\n')
    const included = batches.flatMap((name) => [...readFileSync(join(directory, name), 'utf8').matchAll(/#include "\.\.\/\.\.\/(.*)"/g)].map(([, source]) => source))
    expect(included.sort()).toEqual(listed)
  } finally {
    rmSync(directory, { recursive: true })
  }
})

test.each([
  ['--publish', 1, 'release: package.json names no repository, without which npm refuses the provenance: npm pkg set repository.url=...\n'],
  ['--dry-run', 2, 'release: there is no option --dry-run; there is --publish\n'],
])('a release with %s is refused before anything is made', async (option, code, stderr) => {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-release-'))
  try {
    // A project that names no repository, whatever this one does.
    mkdirSync(join(directory, 'scripts'))
    copyFileSync(join(root, 'scripts/release.sh'), join(directory, 'scripts/release.sh'))
    writeFileSync(join(directory, 'package.json'), '{ "name": "nodevirt", "version": "0.1.0" }')
    expect(await ended(run('bash', [join(directory, 'scripts/release.sh'), option], { cwd: directory }))).toMatchObject({ code, stdout: '', stderr })
  } finally {
    rmSync(directory, { recursive: true })
  }
})

// CommonJS files that load on demand give their names only as properties; each entry has an ES module beside it for imports by name.
test('the programs of the repository import by name what is there by name', async () => {
  const { stdout } = await run('git', ['ls-files', '*.mjs'], { cwd: root })
  const names = stdout.trim().split('\n').filter((file) => /^import .*\{.*\} from '.*\/dist\/.*\.js'/m.test(readFileSync(join(root, file), 'utf8')))
  expect(names).toEqual([])
})

test('the example of the README is the one that is run', () => {
  const example = readFileSync(join(root, 'examples/migrate.mjs'), 'utf8')
  const code = example.slice(example.indexOf('\n') + 1).trim()
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`js\n${code}\n\`\`\``)
})

test('the first example of docs/start.md is the one that is run', () => {
  const example = readFileSync(join(root, 'examples/dirty-rate.mjs'), 'utf8')
  const code = example.slice(example.indexOf('\n') + 1).trim()
  expect(readFileSync(join(root, 'docs/start.md'), 'utf8')).toContain(`\`\`\`ts\n${code}\n\`\`\``)
})

test('the map of the API names the methods that make the calls, also through what is private, and no one that only says a function\'s name', () => {
  const map = readFileSync(join(root, 'docs/api-map.md'), 'utf8')
  for (const row of [
    '| virConnectOpenAuth | `connect()` |', // through a static method and a function of another file
    '| virConnectListAllDomains | `Domains.list` |', // by a collection's table
    '| virDomainGetUUIDString | `Domain.uuid` |',
    '| virDomainMigrate3 | `Domain.migrate` |', // installed from above
    '| virStorageVolDownload | `StorageVolume.readable` |', // by an interface, from Node's side of a stream
    '| virAdmServerSetThreadPoolParameters | `AdminServer.setThreadPool` |',
  ]) expect(map).toContain(row)
  const { functions } = JSON.parse(readFileSync(join(root, 'api/libvirt.json'), 'utf8')) as { functions: { name: string }[] }
  expect(map.match(/^\| vir\w+ \|/gm)).toHaveLength(functions.length)
})
