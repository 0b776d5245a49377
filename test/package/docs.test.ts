// Links of the documentation, to files and to headings in them. Nothing is fetched: what leads out of the repository is not looked at.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pages } from '../support/pages-of-docs'

const root = join(__dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** A page without its code. */
const prose = (page: string): string => read(page).replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, '_'))

/** The anchors that GitHub, and TypeDoc with it, gives the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of read(page).replace(/^```.*?^```$/gms, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replace(/ /g, '-')
    let anchor = plain
    for (let at = 1; anchors.has(anchor); at++) anchor = `${plain}-${at}`
    anchors.add(anchor)
  }
  return anchors
}

/** The fault of a link from a file, or null. */
function faultOf(from: string, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null
  const [path = '', anchor] = link.split('#')
  const to = path === '' ? from : relative(root, join(root, dirname(from), path))
  if (!existsSync(join(root, to))) return `there is no ${to}`
  if (anchor === undefined || !to.endsWith('.md')) return null
  return anchorsOf(to).has(anchor) ? null : `${to} has no heading #${anchor}`
}

test('every link of a page leads to a file, and to a heading in it', () => {
  const links = pages.flatMap((page) => [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ page, link })))
  expect(links.length).toBeGreaterThan(60)
  expect(links.flatMap(({ page, link }) => faultOf(page, link)?.replace(/^/, `${page}: ${link}: `) ?? [])).toEqual([])
})

test('every page and example that is named anywhere is there', () => {
  const folders = ['lib', 'test', 'tools', 'bench', 'examples', 'scripts', 'src-native', 'docs', 'api']
  const files = [...pages, ...folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|cjs|js|sh|cc|h|md|json)$/.test(name)).map((name) => join(folder, name)))]
  const named = files.flatMap((file) => [...read(file).matchAll(/(?<![\w/.-])(?:docs|examples)\/[\w-]+\.(?:md|mjs)(?:#[\w-]+)?/g)].map(([name]) => ({ file, name })))
  expect(named.length).toBeGreaterThan(50)
  expect(named.flatMap(({ file, name }) => faultOf('README.md', name)?.replace(/^/, `${file}: `) ?? [])).toEqual([])
})

test('every page has its place on the site, and a heading, by which it is called there', () => {
  // jest imports no ES modules.
  const code = 'import("./tools/docs/pages.mjs").then(({ pages }) => console.log(JSON.stringify(pages)))'
  const placed = JSON.parse(execFileSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' })) as Record<string, string[]>
  const there = Object.values(placed).flat()
  expect(new Set(there).size).toBe(there.length)
  expect([...there].sort()).toEqual(pages.filter((page) => page !== 'README.md').sort())
  const titles = there.map((page) => /^# (.+)$/m.exec(read(page))?.[1] ?? page)
  expect(new Set(titles).size).toBe(titles.length)
})
