// Opens pages in Debian's chromium. In JavaScript, because puppeteer's types need those of a page, which are at odds with Node's.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const puppeteer = require('puppeteer-core')

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
const lookAt = readFileSync(join(__dirname, 'look-at.js'), 'utf8')

const views = [
  { scheme: 'light', media: 'screen', width: 1000 },
  { scheme: 'dark', media: 'screen', width: 1000 },
  { scheme: 'light', media: 'print', width: 800 },
  { scheme: 'dark', media: 'screen', width: 400 },
]

/** Starts it; null where it is not installed. */
const launch = () => executablePath ? puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }) : null

/** How a page looks in each view, and everything that its console said. */
async function looksOf(browser, url) {
  const page = await browser.newPage()
  try {
    const said = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    page.on('requestfailed', (request) => said.push(request.url()))
    const looks = []
    for (const { scheme, media, width } of views) {
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaType(media)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.goto(url)
      looks.push({ scheme, media, width, ...await page.evaluate(lookAt) })
    }
    return { said, looks }
  } finally {
    await page.close()
  }
}

module.exports = { isInstalled: executablePath !== undefined, launch, looksOf }
