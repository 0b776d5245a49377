// Reports in a real browser: Debian's chromium, where it is installed.
import { join } from 'node:path'
import { makePages, traces, type Pages } from '../support/pages'

interface Look { readonly width: number, readonly overlapping: string[], readonly cutOff: string[], readonly texts: number, readonly widthPx: number, readonly paper: string }
interface Browser { close(): Promise<void> }

const { isInstalled, launch, looksOf } = require('./browser') as {
  isInstalled: boolean
  launch(): Promise<Browser>
  looksOf(browser: Browser, url: string): Promise<{ said: string[], looks: Look[] }>
}
const where = isInstalled ? describe : describe.skip

where(isInstalled ? 'in chromium' : 'in chromium, which is not installed (Debian: chromium)', () => {
  let browser: Browser
  let pages: Pages
  beforeAll(async () => {
    pages = makePages()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    pages?.[Symbol.dispose]()
  })

  const names = [...Object.keys(traces), 'steered', 'evacuation', 'whatIf'].map((name) => `${name}.html`)
  const pictures = Object.keys(traces).map((name) => `${name}.svg`)

  test.each([...names, ...pictures])('%s: no text lies on another, none is cut off, and the console is empty', async (file) => {
    const { said, looks } = await looksOf(browser, `file://${join(pages.directory, file)}`)
    expect(said).toEqual([])
    for (const look of looks) {
      expect(look).toMatchObject({ overlapping: [], cutOff: [] })
      expect(look.texts).toBeGreaterThan(10)
      expect(look.widthPx).toBeLessThanOrEqual(look.width)
    }
    // Light, dark, paper.
    expect(looks[1]!.paper).not.toBe(looks[0]!.paper)
    expect(looks[2]!.paper).toBe(looks[0]!.paper)
  })
})
