// Other Nodes, and another processor. In JavaScript, because tools/versions.mjs runs tests on them too.
'use strict'
const { execFile } = require('node:child_process')
const { existsSync, mkdirSync, renameSync, rmSync } = require('node:fs')
const { join } = require('node:path')
const { promisify } = require('node:util')

const run = promisify(execFile)
const cache = join(__dirname, '../../.cache/machines')

/** The major versions of Node that are supported. */
const nodes = [20, 22, 24, 26]

/** Makes a directory unless an earlier run has; what was begun and not finished does not count. */
async function made(name, make) {
  const directory = join(cache, name)
  if (existsSync(directory)) return directory
  const begun = `${directory}.new`
  rmSync(begun, { recursive: true, force: true })
  mkdirSync(begun, { recursive: true })
  await make(begun)
  renameSync(begun, directory)
  return directory
}

/** The program of a Node of that major version, for 'x64' or 'arm64', out of the packages that the registry has for each processor. */
async function nodeOf(major, arch) {
  const directory = await made(`node-${major}-${arch}`, async (into) => {
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', into, `node-linux-${arch}@${major}`], { cwd: into })
    await run('tar', ['-xzf', stdout.trim(), '--strip-components=1', 'package/bin/node'], { cwd: into })
    rmSync(join(into, stdout.trim()))
  })
  return join(directory, 'bin/node')
}

/** The libraries of a Debian for arm64, libvirt's client among them. Nothing of it runs while it is made. */
function arm64Root() {
  return made('root-arm64', async (into) => {
    await run('mmdebstrap', ['--quiet', '--architectures=arm64', '--variant=extract', '--include=libvirt0,libstdc++6', 'bookworm', into])
  })
}

module.exports = { arm64Root, nodeOf, nodes }
