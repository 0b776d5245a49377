import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const PROJECT = join(__dirname, '../..')

/** A stand-in for node-gyp, because compiling takes minutes: it notes how it was called, makes what make would, or fails. */
const STAND_IN = `
const fs = require('node:fs')
fs.appendFileSync('calls', process.argv.slice(2).join(' ') + ', loglevel ' + process.env.npm_config_loglevel + '\\n')
if (fs.existsSync('broken')) process.exit(1)
fs.mkdirSync('build/Release/obj.target', { recursive: true })
if (!fs.existsSync('build/Release/obj.target/addon.o')) {
  fs.writeFileSync('build/Release/obj.target/addon.o', '')
  fs.writeFileSync('build/Release/nodevirt.node', fs.readFileSync('node_modules/node-addon-api/package.json'))
}
`

let root: string
const file = (path: string, content?: string): string => {
  if (content !== undefined) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
}
const build = (environment: NodeJS.ProcessEnv = {}): void => {
  const env = { ...process.env, npm_config_loglevel: undefined, ...environment }
  execFileSync('bash', ['scripts/build.sh', 'native'], { cwd: root, env, stdio: 'pipe' })
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nv-build-'))
  cpSync(join(PROJECT, 'scripts'), join(root, 'scripts'), { recursive: true })
  file('src-native/addon.cc', '')
  file('binding.gyp', '{}')
  file('node_modules/node-addon-api/package.json', '{ "version": "1" }')
  file('node_modules/node-gyp/bin/node-gyp.js', STAND_IN)
})
afterEach(() => rmSync(root, { recursive: true }))

test('an upgrade of headers, which make does not see, compiles everything again', () => {
  build()
  build()
  expect(file('calls')).toBe('configure build, loglevel warn\n')
  file('node_modules/node-addon-api/package.json', '{ "version": "2" }')
  build()
  expect(file('build/Release/nodevirt.node')).toBe('{ "version": "2" }')
})

test('a change of a source leaves to make what has to be compiled', () => {
  build()
  file('src-native/addon.cc', '// changed')
  file('build/Release/nodevirt.node', 'as it was')
  build()
  expect(file('build/Release/nodevirt.node')).toBe('as it was')
})

test('a build that failed is not taken for one, and is tried again', () => {
  file('broken', '')
  expect(() => build()).toThrow()
  expect(file('.cache/native.state')).toBe('')
  rmSync(join(root, 'broken'))
  build()
  expect(file('.cache/native.state')).not.toBe('')
})

test('says why a build fails under npm run --silent too', () => {
  build({ npm_config_loglevel: 'silent' })
  expect(file('calls')).toBe('configure build, loglevel error\n')
  file('src-native/addon.cc', '// changed')
  build({ npm_config_loglevel: 'verbose' })
  expect(file('calls')).toContain('loglevel verbose')
})
