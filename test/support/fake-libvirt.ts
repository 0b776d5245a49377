import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const library = readFileSync(join(__dirname, '../../src-native/core/library.cc'), 'utf8')
const needed = [.../kNeeded\[\] = \{([^}]*)\}/.exec(library)![1]!.matchAll(/"(\w+)"/g)].map(([, name]) => name!)

/**
 * Compiles a libvirt with the functions of a C file, for what the real one does not do on demand. The others that the engine needs to
 * load it return 0.
 * @param source - below test/.
 * @param without - a function that it is not to have.
 * @returns what NODEVIRT_LIBVIRT is to be.
 */
export function fakeLibvirt(source: string, directory: string, without?: string): string {
  const text = readFileSync(join(__dirname, '..', source), 'utf8')
  const stubs = needed.filter((name) => name !== without && !text.includes(` ${name}(`)).map((name) => `int ${name}(void) { return 0; }`)
  const path = join(directory, `${without ?? 'whole'}.so`)
  writeFileSync(`${path}.c`, `${text}\n${stubs.join('\n')}\n`)
  execFileSync(process.env['CC'] ?? 'cc', ['-shared', '-fPIC', '-O1', '-o', path, `${path}.c`])
  return path
}
