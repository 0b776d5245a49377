// The site in a real browser. `npm run test:docs` builds it first: that takes longer than `npm test` has for it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Seen { readonly said: string[], readonly title: string, readonly paper: string, readonly links: string[], readonly navigation: string[], readonly found?: string[] }
interface Site { readonly pages: string[], open(path: string, options?: { scheme?: 'light' | 'dark', search?: string }): Promise<Seen>, close(): Promise<void> }

const root = join(__dirname, '../..')
const { isInstalled } = require('./browser') as { isInstalled: boolean }
const { openSite } = require('./site') as { openSite(folder: string): Promise<Site> }

const wanted = process.env['NODEVIRT_SITE'] === '1'
if (wanted && !isInstalled) throw new Error('chromium is not installed (Debian: chromium)')
const where = wanted ? describe : describe.skip

where('the site', () => {
  let site: Site
  beforeAll(async () => { site = await openSite(join(root, 'site')) })
  afterAll(() => site?.close())

  test('the first page leads to the start, and to every module', async () => {
    const { said, title, links } = await site.open('index.html')
    expect(said).toEqual([])
    expect(title).toContain('nodevirt')
    expect(links).toContain('documents/Start_here.html')
    const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
    const modules = await site.open('modules.html')
    const names = Object.entries(entries).filter(([, each]) => typeof each === 'object').map(([name]) => `modules/nodevirt${name.slice(1).replace('/', '_')}.html`)
    expect(names.filter((name) => !modules.links.includes(name))).toEqual([])
  })

  test('the navigation goes from the start over the guides to the reference, and what is known comes after that', async () => {
    expect((await site.open('index.html')).navigation).toEqual(['Start', 'Guides', 'Coming from virsh, Python, Go', 'Reference', 'What is known', 'The project'])
  })

  test('every page of docs/ opens, asks for nothing from elsewhere, and its console is empty', async () => {
    expect(site.pages.length).toBeGreaterThan(30)
    for (const page of site.pages) expect({ page, said: (await site.open(page)).said }).toEqual({ page, said: [] })
  })

  test('light and dark', async () => {
    const [light, dark] = [await site.open('index.html'), await site.open('index.html', { scheme: 'dark' })]
    expect([light.said, dark.said]).toEqual([[], []])
    expect(dark.paper).not.toBe(light.paper)
  })

  test('the search finds methods, C functions and pages', async () => {
    expect((await site.open('index.html', { search: 'migrate' })).found).toContain('nodevirt.Domain.migrate')
    expect((await site.open('index.html', { search: 'virDomainMigrate3' })).found).toContain('nodevirt/native.virDomainMigrate3')
    expect((await site.open('index.html', { search: 'Live migration' })).found).toContain('Live migration')
  })
})
