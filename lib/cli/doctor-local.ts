import { X509Certificate } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { libraryVersion } from '../library'
import { parseUri, type LibvirtUri } from '../uri'
import { ok, problem, warning, type Finding } from './doctor'

const dayMs = 24 * 3600 * 1000
const soonMs = 30 * dayMs
const answerMs = 5_000
const tlsPort = 16_514

/** This process: Node, the library. */
export function checkLibrary(): Finding[] {
  return [ok('library', `Node ${process.version}, libvirt's client library ${libraryVersion()}`)]
}

/** The sockets of a daemon on this machine, for a URI that leads to one. */
export function checkSockets(text: string | null): Finding[] {
  const uri = text === null ? null : parseUri(text)
  if (text !== null && !uri) return [problem('uri', `'${text}' is no URI`, 'see https://libvirt.org/uri.html')]
  if (!uri || uri.host !== '' || (uri.transport !== null && uri.transport !== 'unix') || uri.driver === 'test') return []
  const named = uri.parameters.find(({ name }) => name === 'socket')?.value
  const run = uri.path === '/session' ? join(process.env['XDG_RUNTIME_DIR'] ?? '/run', 'libvirt') : '/run/libvirt'
  const paths = named === undefined ? [join(run, `virt${uri.driver}d-sock`), join(run, 'libvirt-sock')] : [named]
  const there = paths.filter((path) => existsSync(path))
  if (there.length === 0) {
    // A session's daemon is started by the first connection.
    if (uri.path === '/session') return []
    return [problem('socket', `there is no socket ${paths.join(' or ')}`, `start the daemon, for example: systemctl start virt${uri.driver}d.socket (or libvirtd.socket)`)]
  }
  return there.map((path) => {
    try {
      accessSync(path, constants.R_OK | constants.W_OK)
      return ok('socket', path)
    } catch {
      return problem('socket', `${path} is there, and this user may not use it`, 'run as root, or join the group that owns it (often "libvirt")')
    }
  })
}

/** The certificates that a connection with TLS uses, here and at the other end. */
export async function checkCertificates(text: string | null): Promise<Finding[]> {
  const uri = text === null ? null : parseUri(text)
  if (!uri || !usesTls(uri)) return []
  const { ca, client } = certificateFiles(uri)
  return [...fileFindings('CA', ca), ...clientFindings(client), ...await serverFindings(uri)]
}

/** Drivers that speak the protocol of another program, in the client itself. */
const withoutDaemon: ReadonlySet<string> = new Set(['esx', 'gsx', 'hyperv', 'vpx'])

/** TLS is also what libvirt takes for a host in a URI that names no transport. */
function usesTls({ transport, host, driver }: LibvirtUri): boolean {
  return transport === 'tls' || (transport === null && host !== '' && !withoutDaemon.has(driver))
}

/** Where libvirt looks for them: a user's own come first, a certificate only together with its key. */
export function certificateFiles({ parameters }: LibvirtUri, { isRoot = process.geteuid?.() === 0, home = homedir() } = {}): { ca: string, client: string } {
  const named = parameters.find(({ name }) => name === 'pkipath')?.value
  if (named !== undefined) return { ca: join(named, 'cacert.pem'), client: join(named, 'clientcert.pem') }
  const own = join(home, '.pki', 'libvirt')
  const has = (...names: string[]): boolean => !isRoot && names.every((name) => existsSync(join(own, name)))
  return {
    ca: has('cacert.pem') ? join(own, 'cacert.pem') : '/etc/pki/CA/cacert.pem',
    client: has('clientcert.pem', 'clientkey.pem') ? join(own, 'clientcert.pem') : '/etc/pki/libvirt/clientcert.pem',
  }
}

/** A client may be without a certificate: it is the daemon that wants to see one, or does not. */
function clientFindings(path: string): Finding[] {
  if (existsSync(path)) return fileFindings('client', path)
  return [warning('certificates', `there is no certificate of the client (${path})`, 'a daemon that wants to see one refuses: see https://libvirt.org/kbase/tlscerts.html')]
}

function fileFindings(what: string, path: string): Finding[] {
  try {
    return [dated(`the certificate of the ${what} (${path})`, new X509Certificate(readFileSync(path)))]
  } catch (error) {
    return [problem('certificates', `the certificate of the ${what} cannot be read: ${(error as Error).message}`, 'see https://libvirt.org/kbase/tlscerts.html')]
  }
}

/** Whether a certificate holds now, and for how long. */
export function dated(what: string, certificate: Pick<X509Certificate, 'validFrom' | 'validTo'>, now = Date.now()): Finding {
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]
  const until = new Date(to).toISOString().slice(0, 10)
  if (now < from) return problem('certificates', `${what} is not valid before ${new Date(from).toISOString()}`, 'check the clocks of the machines')
  if (now > to) return problem('certificates', `${what} has not been valid since ${until}`, 'make a new one')
  if (to - now < soonMs) return warning('certificates', `${what} is valid until ${until} only`, 'make a new one')
  return ok('certificates', `${what} is valid until ${until}`)
}

/** Asks the daemon's port for its certificate, without trusting it. */
async function serverFindings({ host, port: named }: LibvirtUri): Promise<Finding[]> {
  if (host === '') return []
  const port = named ?? tlsPort
  return await new Promise((resolve) => {
    const socket = connectTls({ host, port, rejectUnauthorized: false, timeout: answerMs })
    const end = (findings: Finding[]): void => {
      socket.destroy()
      resolve(findings)
    }
    socket.once('secureConnect', () => {
      const { valid_from: validFrom, valid_to: validTo } = socket.getPeerCertificate()
      end(validTo ? [dated(`the certificate of ${host}`, { validFrom, validTo })] : [])
    })
    socket.once('timeout', () => end([problem('certificates', `${host}:${port} does not answer`, 'open the port, and have the daemon listen: virtproxyd-tls.socket or libvirtd-tls.socket')]))
    socket.once('error', (error: Error) => end([problem('certificates', `no TLS with ${host}:${port}: ${error.message}`, 'have the daemon listen: virtproxyd-tls.socket or libvirtd-tls.socket')]))
  })
}

/** QEMU's own range of libvirt's default (migration_port_min). */
const migrationPort = 49_152

/** Whether a firewall lets the hypervisors' data through, as far as that can be seen from here. */
export async function checkPorts(text: string | null): Promise<Finding[]> {
  const host = text === null ? '' : parseUri(text)?.host ?? ''
  if (host === '') return []
  const answer = await knock(host, migrationPort)
  // Nobody listens there before a migration: a refusal is the answer of a machine that lets it through.
  if (answer === 'ECONNREFUSED' || answer === 'open') return [ok('ports', `${host}:${migrationPort} is reached from here (${answer === 'open' ? 'somebody listens' : 'nobody listens yet, as it should be'})`)]
  return [warning('ports', `${host}:${migrationPort} is not reached from here (${answer})`, 'open the TCP ports 49152 to 49215 between the hosts, or migrate with --tunnelled')]
}

async function knock(host: string, port: number): Promise<string> {
  return await new Promise((resolve) => {
    const socket = connectSocket({ host, port, timeout: answerMs })
    const end = (answer: string): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end('open'))
    socket.once('timeout', () => end('no answer'))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
  })
}
