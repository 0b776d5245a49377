import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync, copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { cacheDirectory } from '../../lib/directories'
import { type Guest, type Host } from '../../lib/lab'

const run = promisify(execFile)
const PROJECT = join(__dirname, '../..')

/** virsh, from outside of the lab. */
export async function virsh(host: Host, ...args: string[]): Promise<string> {
  const running = run('virsh', ['-c', host.socketUri, ...args], { timeout: 60_000 })
  // virsh gets the end of its input where it asks for a password, so that it does not wait at a prompt.
  running.child.stdin!.end()
  return (await running).stdout.trim()
}

export async function start(host: Host, guest: Guest): Promise<void> {
  const path = `${guest.logPath}.xml`
  writeFileSync(path, guest.xml)
  await virsh(host, 'create', path)
  await guest.waitReady()
}

export async function migrate(from: Host, to: Host, guest: Guest, ...flags: string[]): Promise<void> {
  await virsh(from, 'migrate', '--live', '--p2p', ...flags, guest.name, to.uri)
}

/** lib/lab as plain JavaScript in a directory that every user may read, with the guest program where it is looked for. */
export function buildLab(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lab-build-'))
  mkdirSync(join(directory, 'dist/lab'), { recursive: true })
  mkdirSync(join(directory, 'guest'))
  const modules = readdirSync(join(PROJECT, 'lib'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  for (const name of modules) {
    mkdirSync(join(directory, 'dist', dirname(name)), { recursive: true })
    const { outputText } = ts.transpileModule(readFileSync(join(PROJECT, 'lib', name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    })
    writeFileSync(join(directory, 'dist', name.replace(/\.ts$/, '.js')), outputText)
  }
  // What lib/xml reads documents with.
  for (const name of ['saxes', 'xmlchars']) cpSync(join(PROJECT, 'node_modules', name), join(directory, 'node_modules', name), { recursive: true })
  copyFileSync(join(PROJECT, 'guest/guest.elf'), join(directory, 'guest/guest.elf'))
  for (const path of ['', 'dist', 'dist/lab', 'guest', 'node_modules']) chmodSync(join(directory, path), 0o755)
  return directory
}

/** The place of what this user has found out already: how fast KVM is. */
const ownCache = dirname(cacheDirectory())

/** Node running a script that has `createLab`, `run` and `say` (prints JSON), as this user or as nobody. */
export function runScript(build: string, script: string, as: 'self' | 'nobody' = 'self'): ChildProcess {
  const text = `
    const { createLab } = require(${JSON.stringify(join(build, 'dist/lab/index.js'))})
    const run = require('node:util').promisify(require('node:child_process').execFile)
    const say = value => console.log(JSON.stringify(value))
    ;(async () => { ${script} })().catch(error => { console.error(error); process.exitCode = 1 })`
  const node = [process.execPath, '-e', text]
  const nobody = as === 'nobody' && process.geteuid?.() === 0
  const [program, ...args] = nobody ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups', ...node] : node
  return spawn(program!, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, HOME: build, ...nobody ? {} : { XDG_CACHE_HOME: ownCache } } })
}

/** Everything a script says until it ends, or its first word. */
export async function said(child: ChildProcess, which: 'first' | 'all'): Promise<any> {
  const values: unknown[] = []
  let text = ''
  for await (const chunk of child.stdout!) {
    text += String(chunk)
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      values.push(JSON.parse(text.slice(0, end)))
      text = text.slice(end + 1)
      if (which === 'first') return values[0]
    }
  }
  return values
}

/** The marks of a lab's leftovers: its directory and the kernel's names for its namespaces. */
export interface Traces {
  directory: string
  namespaces: string[]
}

export async function tracesOf(directory: string, pids: Array<number | undefined>): Promise<Traces> {
  const namespaces = pids.flatMap((pid) => ['pid', 'net', 'mnt', 'uts', 'ipc'].map((kind) => readlinkSync(`/proc/${pid}/ns/${kind}`)))
  const own = ['pid', 'net', 'mnt', 'uts', 'ipc'].map((kind) => readlinkSync(`/proc/self/ns/${kind}`))
  return { directory: join(directory, '..'), namespaces: namespaces.filter((name) => !own.includes(name)) }
}

/** The parts of a lab that are still there. */
export async function leftovers(traces: Traces): Promise<string[]> {
  const found: string[] = []
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const inside = ['pid', 'net', 'mnt', 'uts', 'ipc'].filter((kind) => traces.namespaces.includes(readlinkSync(`/proc/${pid}/ns/${kind}`)))
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      if (inside.length > 0 || command.includes(traces.directory)) found.push(`process ${pid}: ${command}`)
    } catch (error) {
      // Processes of others come and go.
      if (!['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  if (existsSync(traces.directory)) found.push(`directory ${traces.directory}`)
  if (readFileSync('/proc/mounts', 'utf8').includes(traces.directory)) found.push('mounts')
  return found
}

/** The machine's own network devices and named network namespaces. */
export async function networkOfMachine(): Promise<string> {
  const links = await run('ip', ['-br', 'link'])
  const namespaces = await run('ip', ['netns', 'list'])
  return links.stdout + namespaces.stdout
}

export async function until(condition: () => Promise<boolean>, timeoutMs = 20_000): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (!await condition()) {
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return true
}
