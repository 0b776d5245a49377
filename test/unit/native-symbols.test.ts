import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionFacts } from '../../lib/constants/functions'
import { missingAddon } from '../../lib/native'
import { parseVersion } from '../../lib/version'

const native = join(__dirname, '../../src-native')
const sources = readdirSync(native, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(cc|h)$/.test(name)).map((name) => readFileSync(join(native, name), 'utf8'))
const library = readFileSync(join(native, 'core/library.cc'), 'utf8')
const oldest = /kOldest = "([\d.]+)"/.exec(library)![1]!
const needed = [.../kNeeded\[\] = \{([^}]*)\}/.exec(library)![1]!.matchAll(/"(\w+)"/g)].map(([, name]) => name!)

/** Functions that are only called with a result of another function: that one was looked for, and no libvirt has it without the first. */
const withAnother: Readonly<Record<string, string>> = {
  virAdmConnectIsAlive: 'virAdmConnectOpen',
  virDomainFSInfoFree: 'virDomainGetFSInfo',
  virDomainIOThreadInfoFree: 'virDomainGetIOThreadInfo',
  virDomainInterfaceFree: 'virDomainInterfaceAddresses',
  virDomainStatsRecordListFree: 'virConnectGetAllDomainStats',
  virNetworkDHCPLeaseFree: 'virNetworkGetDHCPLeases',
}

test('every symbol that the engine calls without looking is looked for when libvirt is loaded', () => {
  const used = new Set(sources.flatMap((text) => [...text.matchAll(/LIBVIRT\((vir\w+)\)/g)].map(([, name]) => name!)))
  expect(used.size).toBeGreaterThan(10)
  expect([...used].filter((name) => !needed.includes(name) && !Object.hasOwn(withAnother, name))).toEqual([])
})

test('none of them is newer than the oldest libvirt that is said to do', () => {
  expect(needed.filter((name) => functionFacts[name] && parseVersion(functionFacts[name].since) > parseVersion(oldest))).toEqual([])
})

test.each(Object.entries(withAnother))('%s is in every libvirt that has %s', (name, other) => {
  const [own, its] = [name, other].map((each) => parseVersion(functionFacts[each]!.since))
  expect(own).toBeLessThanOrEqual(its!)
})

test('the message for a missing add-on knows musl', () => {
  expect(missingAddon(true)).toMatch(/with musl, Node v.*apk add/)
  expect(missingAddon(false)).not.toMatch(/musl|apk/)
})
