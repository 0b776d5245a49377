import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { labEnvironment } from '../../lib/lab/process'
import { answers } from '../../lib/lab/ready'
import { asUser } from './child'
import { until } from './driver'

/** A libvirtd of its own that serves libvirt's test driver, so that its connections have a peer. */
export interface TestDaemon extends AsyncDisposable {
  uri: string
  /** Of its drivers that are no hypervisor: 'secret', 'storage', 'network', ... They are real, and an ordinary user's. */
  driverUri(driver: string): string
  /** The daemon may write there. */
  directory: string
  readonly pid: number
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>
  /** Starts it again after that, at the same place. Its test driver has forgotten everything. */
  start(): Promise<void>
}

/** @param settings - further lines of its libvirtd.conf. */
export async function testDaemon(settings = ''): Promise<TestDaemon> {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-daemon-'))
  const config = join(directory, 'libvirtd.conf')
  const socket = join(directory, 'libvirt-sock')
  const home = join(directory, 'home')
  mkdirSync(home)
  writeFileSync(config, `auth_unix_rw = "none"\nunix_sock_dir = "${directory}"\n${settings}\n`)
  // Root's own would look at the machine's real guests. libvirt 11.3 does not start for a user that the system does not know: nobody is known.
  const user = 65_534
  const root = process.geteuid?.() === 0
  if (root) for (const path of [directory, home]) chownSync(path, user, user)
  const [program, ...args] = [...(root ? asUser(user) : []), 'libvirtd', '--config', config, '--pid-file', join(directory, 'pid')]
  let child!: ChildProcess
  let ended: Promise<unknown> | undefined
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  const dispose = async (): Promise<void> => {
    await kill()
    rmSync(directory, { recursive: true, force: true })
  }
  const log = join(directory, 'log')
  const start = async (): Promise<void> => {
    const output = openSync(log, 'w')
    child = spawn(program, args, {
      stdio: ['ignore', output, output], env: labEnvironment({ HOME: home, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home }),
    })
    closeSync(output)
    // A program that cannot be started has no exit.
    ended = once(child, 'exit').catch((error: unknown) => error)
    const over = (): boolean => child.exitCode !== null || child.pid === undefined
    if (await until(async () => over() || await answers(socket, 1000)) && !over()) return
    const why = child.pid === undefined ? String(await ended) : `exit code ${child.exitCode}\n${readFileSync(log, 'utf8')}`
    await dispose()
    throw new Error(`libvirtd did not start (${why})`)
  }
  await start()
  return {
    uri: `test+unix:///default?socket=${socket}`,
    driverUri: (driver) => `${driver}+unix:///session?socket=${socket}`,
    directory: home,
    get pid() { return child.pid! },
    kill, start, [Symbol.asyncDispose]: dispose,
  }
}
