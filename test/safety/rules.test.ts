// Rules that hold for the whole of lib and of what is shipped.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const sources = files.map((name) => ({ name, text: readFileSync(join(root, 'lib', name), 'utf8') }))

test('only the lab starts programs, by their arguments and never by a line for a shell', () => {
  const starters = sources.filter(({ text }) => text.includes('node:child_process'))
  expect(starters.map(({ name }) => name).filter((name) => !/^(lab|cli)\//.test(name))).toEqual([])
  for (const { name, text } of starters) {
    const imported = [...text.matchAll(/import \{([^}]*)\} from 'node:child_process'/g)].flatMap(([, names]) => names!.split(',').map((each) => each.trim().replace(/^type /, '')))
    expect({ name, others: imported.filter((each) => !['spawn', 'spawnSync', 'execFile', 'execFileSync', 'ChildProcess'].includes(each)) }).toEqual({ name, others: [] })
    expect({ name, shell: /\bshell\s*:/.test(text) }).toEqual({ name, shell: false })
  }
})

// A script takes what is the user's as its arguments ($1), never in its text. What is put into one here is a number, or the lab's own name of a device.
test('what a shell of the lab is given is a text of ours', () => {
  const allowed = new Set(['port', 'BRIDGE', 'host.holderPid', 'addressOf(index)', 'device', 'DEVICE'])
  const found: string[] = []
  for (const { name, text } of sources) {
    for (const [, script] of text.matchAll(/\[\s*'(?:ba)?sh',\s*'-\w*c',\s*`([^`]*)`/g)) {
      for (const [, value] of script!.matchAll(/\$\{([^}]*)\}/g)) if (!allowed.has(value!)) found.push(`${name}: ${value}`)
    }
  }
  expect(found).toEqual([])
  // The pattern sees them.
  expect(sources.filter(({ text }) => /\[\s*'(?:ba)?sh',\s*'-\w*c',\s*`/.test(text)).map(({ name }) => name)).toContain('lab/network.ts')
})

test('no text is evaluated as a program', () => {
  expect(sources.filter(({ text }) => /\beval\(|new Function\(|from .node:vm/.test(text)).map(({ name }) => name)).toEqual([])
})

test('installing runs no script', () => {
  const { scripts, gypfile } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string>, gypfile: boolean }
  expect(Object.keys(scripts).filter((name) => ['preinstall', 'install', 'postinstall', 'prepare'].includes(name))).toEqual([])
  // npm would run node-gyp by itself where there is a binding.gyp.
  expect(gypfile).toBe(false)
})

test('certificates are verified: no URI that the library makes switches that off', () => {
  const makers = sources.filter(({ text }) => /no_verify|no_sanity|known_hosts_verify/.test(text)).map(({ name }) => name)
  // It only keeps them where a user has written them.
  expect(makers).toEqual(['uri.ts'])
})
