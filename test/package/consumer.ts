import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

export const run = promisify(execFile)
export const root = join(__dirname, '../..')

/** The output of a program, and how it ended. */
export interface Ended { code: number, stdout: string, stderr: string }

/** A project of somebody else's that has the packed package installed, without any install script having run. */
export class Consumer {
  private constructor(readonly directory: string, readonly tarball: string, /** The files in the tarball. */ readonly packed: readonly string[]) {}

  static async create(): Promise<Consumer> {
    const directory = mkdtempSync(join(tmpdir(), 'nodevirt-consumer-'))
    await run('npm', ['pack', '--pack-destination', directory], { cwd: root })
    const [tarball] = readdirSync(directory).filter((name) => name.endsWith('.tgz'))
    const { stdout } = await run('tar', ['-tzf', tarball!], { cwd: directory })

    const modules = join(directory, 'node_modules')
    mkdirSync(join(modules, 'nodevirt'), { recursive: true })
    await run('tar', ['-xzf', tarball!, '-C', join(modules, 'nodevirt'), '--strip-components=1'], { cwd: directory })
    // Needs no network, unlike npm: what the package depends on is at hand.
    const manifestOf = (directory: string): { dependencies?: Record<string, string>, peerDependencies?: Record<string, string> } =>
      require(join(directory, 'package.json')) as object
    const dependenciesOf = (directory: string): string[] => Object.keys(manifestOf(directory).dependencies ?? {})
    // A set goes on with what is added to it meanwhile.
    const own = join(modules, 'nodevirt')
    const wanted = new Set([...dependenciesOf(own), ...Object.keys(manifestOf(own).peerDependencies ?? {}), '@types/node'])
    for (const name of wanted) {
      const from = join(root, 'node_modules', name)
      cpSync(from, join(modules, name), { recursive: true, dereference: true })
      for (const more of dependenciesOf(from)) wanted.add(more)
    }
    writeFileSync(join(directory, 'package.json'), '{ "private": true }\n')
    return new Consumer(directory, join(directory, tarball!), stdout.trim().split('\n').map((path) => path.replace(/^package\//, '')))
  }

  /** Puts a file into the project. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true })
    writeFileSync(join(this.directory, path), text)
  }

  /** Runs a script in a Node of its own, by default of the version that runs the test. */
  async node(path: string, text: string, env: NodeJS.ProcessEnv = {}, [program, ...before]: readonly [string, ...string[]] = [process.execPath]): Promise<Ended> {
    this.write(path, text)
    return ended(run(program, [...before, path], { cwd: this.directory, env: { ...process.env, ...env } }))
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }
}

/** A program's end as a value, whatever its exit code. */
export async function ended(running: Promise<{ stdout: string, stderr: string }>): Promise<Ended> {
  try {
    return { code: 0, ...await running }
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown, stdout?: string, stderr?: string }
    // It never ran.
    if (typeof code !== 'number') throw error
    return { code, stdout: stdout ?? '', stderr: stderr ?? '' }
  }
}
