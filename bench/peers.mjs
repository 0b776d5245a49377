// The programs that the benchmark runs, and how: each in a process of its own, which prints one line of JSON.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectSocket, createServer } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sleep } from './figures.mjs'

const run = promisify(execFile)
const sources = fileURLToPath(new URL('peers/', import.meta.url))
const built = fileURLToPath(new URL('../.cache/bench/', import.meta.url))
/** Of one run. */
const limitMs = 180_000

async function json(program, args) {
  const { stdout } = await run(program, args.map(String), { timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 64 << 20 })
  return JSON.parse(stdout)
}

/** Compiles the programs in C, and looks for libvirt-python; where it is missing and this is Debian's root, it is installed. */
export async function peers(say) {
  mkdirSync(built, { recursive: true })
  const compiled = (name) => join(built, name)
  for (const name of ['calls', 'causes']) {
    await run(process.env.CC ?? 'cc', ['-O2', '-Wall', '-Wextra', '-o', compiled(name), join(sources, `${name}.c`), '-lvirt', '-lpthread'])
  }
  const python = '/usr/bin/python3'
  const hasPython = () => run(python, ['-c', 'import libvirt']).then(() => true, () => false)
  if (!await hasPython() && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing python3-libvirt')
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'python3-libvirt'], { timeout: 300_000 })
  }
  if (!await hasPython()) throw new Error('the benchmark needs libvirt-python (Debian: python3-libvirt)')
  return {
    ours: (name, ...args) => json(process.execPath, [join(sources, `${name}.mjs`), ...args]),
    c: (...args) => json(compiled('calls'), args),
    causes: (...args) => causing(compiled('causes'), args.map(String)),
    python: (name, ...args) => json(python, [join(sources, `${name}.py`), ...args]),
    node: (...args) => json(process.execPath, args),
    virsh,
  }
}

/** A program that causes events until it is stopped. One that ends by itself fails the benchmark. */
function causing(program, args) {
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))))
  ended.catch(() => undefined)
  return { stop() { child.stdin.end(); return ended } }
}

/** Runs virsh's commands in one process. Resolves with the ms of each, as virsh has measured them. */
async function virsh(uri, ...commands) {
  const { stdout } = await run('virsh', ['-q', '-t', '-c', uri, commands.join('; ')], { timeout: limitMs, killSignal: 'SIGKILL', env: { ...process.env, LC_ALL: 'C' } })
  const times = [...stdout.matchAll(/\(Time: ([\d.]+) ms\)/g)].map(([, ms]) => Number(ms))
  if (times.length !== commands.length) throw new Error(`virsh has told the time of ${times.length} of ${commands.length} commands: ${stdout}`)
  return times
}

/** Runs `use` with the folder of an npm package, which is installed for that in a directory of its own. Where it cannot be, the reason goes to `otherwise`. */
export async function installed(name, say, { use, otherwise }) {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-bench-'))
  try {
    say(`installing ${name}`)
    const nodedir = resolve(realpathSync(process.execPath), '../..')
    const env = { ...process.env, ...existsSync(join(nodedir, 'include/node/node.h')) ? { npm_config_nodedir: nodedir } : {} }
    const options = { cwd: directory, timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 64 << 20, env }
    try {
      await run('npm', ['install', '--prefix', directory, '--no-audit', '--no-fund', name], options)
    } catch (error) {
      // The last one tells of the build: before it a binary was looked for.
      const reason = [...String(error.stderr).matchAll(/Error: .+/g)].at(-1)?.[0] ?? error.message.split('\n')[0]
      return otherwise(`${name} could not be installed: ${reason}`)
    }
    return await use(join(directory, 'node_modules', name.replace(/(.)@.*/, '$1')))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Looks for lxml; where it is missing and this is Debian's root, it is installed. */
export async function lxml(say) {
  const has = () => run('/usr/bin/python3', ['-c', 'import lxml.etree']).then(() => true, () => false)
  if (!await has() && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing python3-lxml')
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'python3-lxml'], { timeout: 300_000 })
  }
  if (!await has()) throw new Error('the rows of documents need lxml (Debian: python3-lxml)')
}

/** Texts in a file, for the programs that read them. */
export function textsFile(texts) {
  const file = join(built, 'texts.json')
  writeFileSync(file, JSON.stringify(texts))
  return file
}

/** A libvirtd that serves libvirt's test driver at a socket of its own. */
export async function daemon() {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-bench-'))
  const socket = join(directory, 'libvirt-sock')
  const home = join(directory, 'home')
  mkdirSync(home)
  writeFileSync(join(directory, 'conf'), `auth_unix_rw = "none"\nunix_sock_dir = "${directory}"\n`)
  // Root's own would look at the machine's real guests.
  const user = process.getuid() === 0 ? { uid: 61_236, gid: 61_236 } : {}
  if (user.uid) for (const path of [directory, home]) chownSync(path, user.uid, user.gid)
  const env = { PATH: process.env.PATH, HOME: home, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home }
  const child = spawn('libvirtd', ['--config', join(directory, 'conf'), '--pid-file', join(directory, 'pid')], { ...user, env, stdio: 'ignore' })
  const failed = new Promise((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`libvirtd ended with ${code}`)))
  })
  failed.catch(() => undefined)
  const answers = () => new Promise((resolve) => {
    const tried = connectSocket(socket, () => { tried.destroy(); resolve(true) }).once('error', () => resolve(false))
  })
  while (!await Promise.race([answers(), failed])) await sleep(50)
  child.once('exit', (code, signal) => process.stderr.write(`libvirtd ended by itself (${code ?? signal}): what failed, failed for that\n`))
  return {
    uri: `test+unix:///default?socket=${socket}`,
    /** Of its driver of storage pools, which is a real one. */
    storageUri: `storage+unix:///session?socket=${socket}`,
    /** The daemon may write there. */
    home,
    stop() {
      child.removeAllListeners('exit')
      child.kill('SIGKILL')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The URI of a host in this process that has so many domains, by libvirt's test driver. */
export function manyDomains(count) {
  mkdirSync(built, { recursive: true })
  const file = join(built, `domains-${count}.xml`)
  const domain = (i) => `<domain type='test'><name>guest-${i}</name><memory>8192</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>`
  writeFileSync(file, `<node>${Array.from({ length: count }, (_, i) => domain(i)).join('\n')}</node>\n`)
  return `test://${file}`
}

/** Takes connections, and never answers. */
export async function silentServer() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { port: server.address().port, stop: () => server.close() }
}

/** Versions, for who reads the figures. */
export const versions = () => ({
  node: process.version, libvirt: execFileSync('virsh', ['--version'], { encoding: 'utf8' }).trim(), processors: availableParallelism(),
})
