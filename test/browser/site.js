// Serves the site from its folder, and opens it. In JavaScript for the same reason as browser.js.
const { createReadStream, existsSync, readdirSync } = require('node:fs')
const { createServer } = require('node:http')
const { extname, join } = require('node:path')
const { launch } = require('./browser')

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }

async function serve(folder) {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end() // A browser asks for one by itself; the site has none.
    const file = join(folder, decodeURIComponent(new URL(request.url, 'http://site').pathname))
    if (!existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const groups = '#tsd-nav-container > li > details'

/** The site in a browser: `open` gives what a page's console said, and what a function says that runs in the page. */
async function openSite(folder) {
  const [server, browser] = [await serve(folder), await launch()]
  const address = `http://127.0.0.1:${server.address().port}`
  return {
    pages: readdirSync(join(folder, 'documents')).map((name) => `documents/${name}`),
    async open(path, { scheme = 'light', search } = {}) {
      const page = await browser.newPage()
      const said = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      page.on('requestfailed', (request) => said.push(request.url()))
      page.on('request', (request) => { if (!request.url().startsWith(address) && !request.url().startsWith('data:')) said.push(`asks for ${request.url()}`) })
      try {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        await page.goto(`${address}/${path}`)
        const found = search && await resultsOf(page, search)
        const [paper, links] = await page.evaluate('[getComputedStyle(document.body).backgroundColor, [...document.querySelectorAll(".col-content a")].map((each) => each.href)]')
        // The page makes its navigation itself.
        await page.waitForSelector(`${groups} a`)
        const navigation = await page.$$eval(`${groups} > summary`, (all) => all.map((each) => each.textContent.trim()))
        return { said, title: await page.title(), paper, links: links.map((each) => each.replace(`${address}/`, '')), navigation, found }
      } finally {
        await page.close()
      }
    },
    async close() {
      await browser.close()
      await new Promise((resolve) => { server.close(resolve).closeAllConnections() })
    },
  }
}

async function resultsOf(page, words) {
  await page.click('#tsd-search-trigger')
  await page.type('#tsd-search-input', words)
  await page.waitForSelector('#tsd-search-results li a', { timeout: 30_000 })
  return page.$$eval('#tsd-search-results li a', (all) => all.map((each) => each.textContent.trim()))
}

module.exports = { openSite }
