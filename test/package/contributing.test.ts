import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './consumer'

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

async function found(text: string, ...where: string[]): Promise<string[]> {
  const { stdout } = await run('git', ['grep', '--files-with-matches', '--fixed-strings', '-e', text, '--', ...where], { cwd: root })
  return stdout.trim().split('\n')
}

test('each worked example of CONTRIBUTING.md stands where the page says, as the page says', async () => {
  const examples = [...page.matchAll(/```cpp\n([\s\S]*?)```/g)].map(([, code]) => code!.trim())
  expect(examples).toHaveLength(3)
  const [bound, noun, event] = examples as [string, string, string]
  expect(await found(bound, 'src-native/api')).toHaveLength(1)
  expect(await found(noun, 'src-native/core/nouns.h')).toHaveLength(1)
  expect(await found(event, 'src-native/api/domain_events.cc')).toHaveLength(1)
  // What has to follow from the line, and what has to be written beside it.
  const [, name] = /VIR\((\w+)/.exec(bound)!
  const [, result] = /here\s+`(Promise<.*>)`/.exec(page)!
  expect((await run('git', ['grep', `function ${name}(`, '--', 'types/native.d.ts'], { cwd: root })).stdout).toContain(result)
  expect((await found(name!, 'test/driver/raw-rows-*.ts')).length).toBeGreaterThan(0)
  expect(await found('NODEVIRT_TABLE(nwfilter_binding)', 'src-native/api')).toEqual(['src-native/api/nwfilter_binding.cc'])
  expect(await found('src-native/api/nwfilter_binding.cc', 'src-native/sources.txt')).toHaveLength(1)
})

test('each file and command that CONTRIBUTING.md names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const commands = [...page.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
  expect(commands.filter((name) => !(name in scripts))).toEqual([])
  const files = [...page.matchAll(/`((?:src-native|test|tools|lib|types|api|docs)\/[\w./-]+)`/g)].map(([, path]) => path!)
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.test.ts`)))).toEqual([])
})
