// What a process lives to see when its network fails it: the client runs on one host of a lab, its peer on another.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { createLab, type Host, type Lab } from '../../lib/lab'
import { until } from '../support/driver'
import { keepFigures } from '../support/figures'
import { keepRows, type AbuseRow } from './abuse-support'

const run = promisify(execFile)
const fixtures = join(__dirname, 'fixtures')

let lab: Lab
let one: Host
let two: Host
const rows: AbuseRow[] = []

beforeAll(async () => {
  // A daemon does not start with a certificate that it finds expired, unless it is told not to look.
  lab = await createLab({ hosts: [{}, { daemonConfig: { tls_no_sanity_certificate: 1 } }], tls: true })
  ;[one, two] = lab.hosts as [Host, Host]
})
afterAll(async () => {
  await lab?.stop()
  keepRows(rows)
  keepFigures('abuse on the network', { faults: rows.length, losses: 0 })
})

interface Waited extends AbuseRow { answered: number, failed: number, reason: string | null }

/** A client on the first host that waits for the second while something happens. */
async function waiting(fault: string, strike: () => Promise<unknown>, { intervalSeconds, count }: { intervalSeconds: number, count: number }): Promise<Waited[]> {
  const directory = join(one.directory, fault.replaceAll(/\W/g, '-'))
  mkdirSync(directory)
  const client = one.exec([process.execPath, join(fixtures, 'abuse-network.js'), two.uri, one.socketUri, directory, String(intervalSeconds), String(count)])
  client.catch(() => undefined) // it is awaited below
  expect(await until(() => existsSync(join(directory, 'ready')), 30_000)).toBe(true)
  await strike()
  writeFileSync(join(directory, 'struck'), '')
  const { stdout } = await client
  const said = JSON.parse(stdout) as { rows: Waited[] }
  rows.push(...said.rows.map(({ during, error, message, tookMs, othersMs }) => ({ fault, during, error, message, tookMs, othersMs })))
  return said.rows
}

/** Keepalive gives up after (count + 1) intervals; the rest is for a busy machine. */
function expectLost(waited: readonly Waited[], intervalMs: number): void {
  for (const [i, calls] of [2, 20].entries()) {
    expect(waited[i]).toMatchObject({ answered: 0, failed: calls, error: 'ERR_CONNECTION_LOST', reason: 'keepalive' })
    expect(waited[i]!.tookMs).toBeLessThan(intervalMs + 12_000)
    expect(waited[i]!.othersMs).toBeLessThan(5_000)
  }
}

test('a peer whose packets are dropped is noticed within the time of keepalive, with two and with twenty calls waiting', async () => {
  const blackhole = (how: string): Promise<unknown> => two.exec(['ip', 'route', how, 'blackhole', `${one.address}/32`])
  const waited = await waiting('peer vanished (packets dropped)', () => blackhole('add'), { intervalSeconds: 1, count: 2 })
  await blackhole('del')
  expectLost(waited, 3000)
})

test('a link that is down is noticed the same, and when it is up a new connection works', async () => {
  const waited = await waiting('link down', () => two.linkDown(), { intervalSeconds: 1, count: 2 })
  await two.linkUp()
  expectLost(waited, 3000)
  const again = await waiting('link up again', async () => undefined, { intervalSeconds: 1, count: 30 })
  expect(again).toMatchObject([{ answered: 2, failed: 0, error: 'none' }, { answered: 20, failed: 0, error: 'none' }])
})

test('a link that is down for less than keepalive waits loses nothing', async () => {
  const waited = await waiting('link down for 1 s', async () => {
    await two.linkDown()
    setTimeout(() => { void two.linkUp() }, 1000)
  }, { intervalSeconds: 1, count: 60 })
  expect(waited).toMatchObject([{ answered: 2, failed: 0, error: 'none' }, { answered: 20, failed: 0, error: 'none' }])
})

async function opens(...each: [uri: string, options?: object][]): Promise<(AbuseRow & { secure?: boolean, write?: string })[]> {
  const { stdout } = await one.exec([process.execPath, join(fixtures, 'abuse-open.js'), JSON.stringify(each)])
  return stdout.trim().split('\n').map((line) => JSON.parse(line))
}

test('an expired certificate is refused, unless verification is switched off by name', async () => {
  const pki = join(two.directory, '../pki')
  const root = dirname(dirname(two.directory))
  const template = join(pki, 'expired.template')
  writeFileSync(template, `cn = "${two.name}"\nsigning_key\nencryption_key\ntls_www_server\nip_address = "${two.address}"\nactivation_date = "2020-01-01 00:00:00 UTC"\nexpiration_date = "2021-01-01 00:00:00 UTC"\n`)
  await run('certtool', ['--generate-certificate', '--load-ca-privkey', join(root, 'ca-key.pem'), '--load-ca-certificate', join(root, 'ca-cert.pem'),
    '--load-privkey', join(pki, 'server-key.pem'), '--template', template, '--outfile', join(pki, 'server-cert.pem')])
  await two.restartDaemon()
  const [valid, refused, byName, stranger] = await opens([one.tlsUri!], [two.tlsUri!], [`${two.tlsUri!}&no_verify=1`], ['qemu+tls://no-such-host.invalid/system'])
  rows.push({ fault: 'expired certificate', during: 'open', error: refused!.error, message: refused!.message, tookMs: refused!.tookMs, othersMs: 0 })
  expect(valid).toMatchObject({ error: 'none', secure: true })
  expect(refused).toMatchObject({ error: 'VIR_ERR_AUTH_FAILED', message: expect.stringMatching(/verify peer's certificate.* has not expired/) })
  expect(byName).toMatchObject({ error: 'none', secure: true })
  expect(stranger).toMatchObject({ error: 'VIR_ERR_SYSTEM_ERROR' })
})

test('a socket for readers refuses to write, whatever the client says', async () => {
  const uri = one.socketUri.replace('libvirt-sock', 'libvirt-sock-ro')
  const [row] = await opens([uri])
  rows.push({ fault: 'read-only socket', during: 'define', error: row!.write!, message: '', tookMs: row!.tookMs, othersMs: 0 })
  expect(row).toMatchObject({ error: 'none', write: 'VIR_ERR_OPERATION_DENIED' })
})
