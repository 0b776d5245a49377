/** Advice for the errors that people meet first. One sentence each, behind libvirt's own message. */

interface Advice {
  readonly code: string
  readonly matches: RegExp
  readonly advice: string
}

const advices: readonly Advice[] = [
  {
    code: 'VIR_ERR_SYSTEM_ERROR', matches: /connect.*Permission denied/i,
    advice: 'Run as root, join the group that owns the socket (often "libvirt"), or use your own daemon: qemu:///session',
  },
  {
    code: 'VIR_ERR_AUTH_UNAVAILABLE', matches: /polkit|agent/i,
    advice: 'Run as root, join the group "libvirt", or use your own daemon: qemu:///session',
  },
  {
    code: 'VIR_ERR_SYSTEM_ERROR', matches: /Name or service not known|Temporary failure in name resolution|nodename nor servname/i,
    advice: 'Check the host name in the URI',
  },
  {
    code: 'VIR_ERR_SYSTEM_ERROR', matches: /connect.*(Connection refused|No such file or directory)/i,
    advice: 'Check that libvirtd runs there and listens on this transport; where daemons are modular, the driver\'s own (virtqemud), and'
      + ' virtproxyd for TCP, TLS and a URI that does not name the driver',
  },
  {
    code: 'VIR_ERR_INVALID_ARG', matches: /Missing authentication credentials/i,
    advice: 'The daemon asks who you are: give connect() an `auth`',
  },
  {
    code: 'VIR_ERR_AUTH_FAILED', matches: /No authentication callback available/i,
    advice: 'The daemon asks who you are: give connect() an `auth`',
  },
  {
    code: 'VIR_ERR_AUTH_FAILED', matches: /verify peer's certificate/i,
    advice: "Check that the peer's certificate is for the name or address in the URI, has not expired, and is of the authority whose certificate (cacert.pem) is here",
  },
  {
    code: 'VIR_ERR_AUTH_FAILED', matches: /TLS handshake failed/i,
    advice: 'One end does not accept the other, or what listens there is no libvirt with TLS: check the certificates of both (`nodevirt doctor URI`); the'
      + " daemon's log says why it refused",
  },
  {
    code: 'VIR_ERR_AUTH_FAILED', matches: /./,
    advice: 'Check the user name and the password that connect() was given as `auth`',
  },
  {
    code: 'VIR_ERR_AUTH_CANCELLED', matches: /./,
    advice: 'The daemon asked for credentials: give connect() an `auth`',
  },
  {
    code: 'VIR_ERR_NO_CONNECT', matches: /./,
    advice: 'Check the URI (https://libvirt.org/uri.html) and that the driver is installed',
  },
  {
    code: 'VIR_ERR_NO_DOMAIN', matches: /./,
    advice: 'The domain is not, or no longer, on this host: a transient one is gone when it stops, and a migrated one is at its destination',
  },
  {
    code: 'VIR_ERR_OPERATION_INVALID', matches: /cannot abort migration in post-copy mode/i,
    advice: 'The guest already runs at its destination, and needs both hosts. abort(reason, { postcopy: true }) interrupts it, to be recovered later',
  },
  {
    code: 'VIR_ERR_OPERATION_INVALID', matches: /QEMU reports migration is still running/i,
    advice: 'One of the two QEMUs has not noticed that the link broke, or the link has healed. One that waits for a page has nothing to send, and may'
      + ' notice nothing until its connection is ended: on the destination, `ss -K` with the address of the source',
  },
  {
    code: 'VIR_ERR_INTERNAL_ERROR', matches: /Postcopy is not supported/i,
    advice: 'QEMU may not open a userfaultfd on one of the hosts: run it as root there, or allow it with sysctl vm.unprivileged_userfaultfd=1',
  },
]

export const adviceFor = {
  noLibrary: 'Install it (Debian, Ubuntu: apt-get install libvirt0; Fedora: dnf install libvirt-libs; macOS: brew install libvirt),'
    + ' or set NODEVIRT_LIBVIRT to the path of the library',

  noCompanion: 'It comes with libvirt (Debian, Ubuntu: apt-get install libvirt0; Fedora: dnf install libvirt-libs), and has to lie beside it',

  error(code: string, message: string): string | null {
    return advices.find((each) => each.code === code && each.matches.test(message))?.advice ?? null
  },
}
