/** What libvirt takes in a URI's query that is no secret, and without which a host may not be reached again. */
const harmless: ReadonlySet<string> = new Set([
  'command', 'keyfile', 'known_hosts', 'known_hosts_verify', 'mode', 'name', 'netcat', 'no_sanity', 'no_tty', 'no_verify', 'pkipath', 'proxy',
  'socket', 'sshauth', 'tls_priority',
])

/** A libvirt URI that may be written to a file: without a password, and without what is not known to be harmless. */
export function withoutSecrets(uri: string): string {
  const parts = /^([^:]+:\/\/)(?:([^/?#]*)@)?([^?#]*)(?:\?([^#]*))?/.exec(uri)
  // Whatever it is, it is no URI of a daemon: a name without anything that could be secret.
  if (!parts) return uri.replace(/[?#].*$/s, '')
  const [, scheme, user, rest, query] = parts
  const kept = (query ?? '').split('&').filter((each) => harmless.has(each.split('=', 1)[0] ?? ''))
  const name = user?.split(':', 1)[0]
  return `${scheme}${name ? `${name}@` : ''}${rest}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

/** The driver and the path of a URI: with the host's name they say which daemon it leads to, whatever the way. */
export function daemonOf(uri: string): string {
  const [, driver, path] = /^([a-z]+)(?:\+[a-z0-9]+)?:\/\/[^/?]*([^?#]*)/i.exec(uri) ?? []
  return driver === undefined ? uri : `${driver}:${path === '' ? '/' : path}`
}
