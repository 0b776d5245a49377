// Exits with 0 when node_modules holds what package-lock.json says. npm keeps its own record of what it installed there, and
// writes it last, so that an install which was interrupted does not count.
import { existsSync, readFileSync } from 'node:fs'

const packages = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).packages
const record = 'node_modules/.package-lock.json'
if (!existsSync(new URL(`../${record}`, import.meta.url))) process.exit(1)

const installed = packages(record)
const { '': project, ...wanted } = packages('package-lock.json')
const same = (path) => wanted[path]?.version === installed[path]?.version && wanted[path]?.integrity === installed[path]?.integrity
// Optional packages for another platform are left out.
const missing = Object.keys(wanted).filter((path) => !same(path) && !(wanted[path].optional && !installed[path]))
const extra = Object.keys(installed).filter((path) => !wanted[path])
process.exitCode = missing.length + extra.length > 0 ? 1 : 0
