/** libvirt's URIs, taken apart as libvirt does it (RFC 3986; https://libvirt.org/uri.html) and never guessed at from their text. */
export interface LibvirtUri {
  /** In lower case, for example 'qemu+tls'. */
  readonly scheme: string
  /** The scheme without the transport, for example 'qemu'. */
  readonly driver: string
  /** For example 'tls'; null when none is named. */
  readonly transport: string | null
  /** As they stand in the text, encoded. Null when there is no authority, '' when there is an empty one. */
  readonly authority: string | null
  /** The user without a password, encoded as in the text. */
  readonly user: string | null
  /** Decoded; an IPv6 address without its brackets. '' when none is named. */
  readonly host: string
  /** Null when none is named. */
  readonly port: number | null
  /** Decoded. */
  readonly path: string
  /** The query's parameters in order, decoded, each with its text. */
  readonly parameters: readonly { readonly name: string, readonly value: string, readonly text: string }[]
}

/** RFC 3986, appendix B: every text matches, and has a scheme or not. */
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#.*)?$/s

/** Takes a URI apart. Null when it is none: there is no scheme, or an encoding that cannot be decoded. */
export function parseUri(text: string): LibvirtUri | null {
  const [, scheme, authority = null, path = '', query = ''] = parts.exec(text) ?? []
  if (scheme === undefined || !/^[a-z][a-z0-9+.-]*$/i.test(scheme)) return null
  const [driver, transport = null] = scheme.toLowerCase().split(/\+(.*)/s) as [string, string?]
  // The last @: a password may have one.
  const at = authority?.lastIndexOf('@') ?? -1
  const user = at < 0 ? null : authority!.slice(0, at).split(':', 1)[0]!
  const address = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d*))?$/.exec(authority?.slice(at + 1) ?? '')
  if (!address) return null
  try {
    return {
      scheme: scheme.toLowerCase(), driver, transport, authority, user,
      host: decodeURIComponent(address[1] ?? address[2] ?? ''),
      port: address[3] ? Number(address[3]) : null,
      path: decodeURIComponent(path),
      parameters: query.split(/[&;]/).filter((each) => each !== '').map((each) => {
        const [name, value = ''] = each.split(/=(.*)/s) as [string, string?]
        return { name: decodeURIComponent(name), value: decodeURIComponent(value), text: each }
      }),
    }
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** A value for a URI's query, for example a path with a space or an & in it. Slashes stay, as they may. */
export function queryValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/')
}

/** The keys of a URI's query that are no secret, and without which a host may not be reached again. */
const harmless: ReadonlySet<string> = new Set([
  'command', 'keyfile', 'known_hosts', 'known_hosts_verify', 'mode', 'name', 'netcat', 'no_sanity', 'no_tty', 'no_verify', 'pkipath', 'proxy',
  'root', 'socket', 'sshauth', 'tls_priority',
])

/** A URI that may be written to a file: without a password, and without what is not known to be harmless. */
export function withoutSecrets(text: string): string {
  const uri = parseUri(text)
  const [, scheme, authority, path = ''] = parts.exec(text) ?? []
  // Who forgets the slashes has written user and password into what is a path now.
  const bare = authority === undefined ? path.replace(/^(?!\/).*@/s, '') : path
  // A text that libvirt could not read as a URI may hide a password anywhere: only its certain parts are kept.
  if (!uri) return authority === undefined ? bare : `${scheme ?? ''}://${authority.slice(authority.lastIndexOf('@') + 1)}${path}`
  const kept = uri.parameters.filter(({ name }) => harmless.has(name)).map((each) => each.text)
  const address = authority?.slice(authority.lastIndexOf('@') + 1)
  const way = address === undefined ? '' : `//${uri.user ? `${uri.user}@` : ''}${address}`
  return `${scheme}:${way}${bare}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

/** A URI that may be shown to others: without a password, and without all that says how it is reached from here. */
export function withoutQuery(text: string): string {
  return withoutSecrets(text).split('?', 1)[0]!
}

/**
 * The driver and the path of a URI: with the host's name they say which daemon it leads to, whatever the way. An embedded driver, which
 * has neither a host nor a transport in its URI, is told apart by its directory.
 */
export function daemonOf(text: string): string {
  const uri = parseUri(text)
  if (!uri) return text
  const { driver, path } = uri
  const root = isEmbedded(uri) ? `?${uri.parameters.find(({ name }) => name === 'root')?.value ?? ''}` : ''
  return `${driver}:${path === '' ? '/' : path}${root}`
}

/** Whether a URI asks for a driver without a daemon: `qemu:///embed?root=/some/directory`. */
function isEmbedded({ transport, host, path }: LibvirtUri): boolean {
  return transport === null && host === '' && path === '/embed'
}
