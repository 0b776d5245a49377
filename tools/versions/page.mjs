import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (kept, name) => {
  const file = join(kept, `${name.replace(':', '-')}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const said = (result) => result === null ? 'not run'
  : `${result.passed} passed${result.failures.length > 0 ? `, **${result.failures.length} failed**` : ''} in ${Math.floor(result.seconds / 60)}:${String(result.seconds % 60).padStart(2, '0')}`

/** What is refused, or does not work, whatever this library does; each was met in these runs. */
const known = `
- **Post-copy recovery with libvirt 11.3.0** (Debian 13): an attempt ends the destination's daemon, managed and peer-to-peer. Recovery
  stops at the first such attempt: the outcome is \`postcopyRecoverable\`, the guest stays as it is, and only \`recover()\` tries again.
  libvirt 9.0.0 and 12.8.0 recover.
- **A machine type that only a newer QEMU knows** is refused by an older one, and the guest runs on at its source. The newest machine
  type that both have goes both ways.
- **libvirt 11.3.0 does not start a session daemon** for a user that /etc/passwd does not have.
- **Functions newer than the library** are refused with VIR_ERR_NO_SUPPORT, and the message names the version that has them; \`supports(name)\` tells beforehand.
- **Modular daemons** (virtqemud, virtproxyd) are no part of the run, because Debian does not ship them. They were tried apart: libvirt 9.0.0
  built from its source with the drivers qemu and remote, in a root of Debian 12 without libvirtd, as \`NODEVIRT_STAGE_ROOTS=ROOT:ROOT npx jest
  test/lab/modular test/lab/migrate- test/lab/fault- test/lab/own-job test/lab/recovery\` runs the migration tests on such hosts. All passed: managed, peer-to-peer, tunnelled,
  post-copy with its recovery, disks, refusals, daemons and hypervisors killed, the link cut, the client killed. A client that names the driver
  finds virtqemud by its socket, and always with \`?mode=direct\`; \`?mode=legacy\`, TCP and TLS need virtproxyd in libvirtd's place. Without a URI it
  depends on how the client's library was built: Debian's goes to libvirtd's place, libvirt's own default finds virtqemud.
- **Before libvirt 9.0 and QEMU 7.2** nothing is tried. The functions that a library has are told from its symbols, down to 1.0.2.
`

/** docs/support.md, out of the kept results. */
export function supportPage(kept, { releases, nodes, parts, faultPairs }) {
  const migrations = read(kept, 'migrations') ?? { hosts: [], kvm: false, results: [] }
  const names = ['this machine (Debian 12)', ...releases]
  const accelerator = migrations.kvm ? 'KVM' : 'emulation'
  const node = releases.map((release) => read(kept, `driver:${release}`)?.node).find(Boolean) ?? process.versions.node
  const inside = releases.map((release, at) => {
    const { libvirt = '?', qemu = '?' } = migrations.hosts[at + 1] ?? {}
    return [node, libvirt, qemu, accelerator, release, said(read(kept, `driver:${release}`)), said(read(kept, `lab:${release}`))]
  })
  const own = migrations.hosts[0] ?? {}
  const labels = migrations.hosts.map(({ libvirt, qemu }) => `${libvirt}/${qemu}`)
  const ways = [...new Set(migrations.results.map(({ way }) => way))].filter((way) => way !== 'newest machine type')
  const ordered = labels.flatMap((from) => labels.filter((to) => to !== from).map((to) => [from, to]))
  const cell = (from, to, way) => migrations.results.find((each) => each.from === from && each.to === to && each.way === way)?.outcome ?? '-'
  const faults = faultPairs.map(([from, to, tests]) => [
    from || names[0], to || names[0], tests.map((path) => /fault-(\w+)/.exec(path)[1]).join(', '), said(read(kept, `faults:${from || 'own'}-${to || 'own'}`)),
  ])
  const units = nodes.map((major) => [read(kept, `unit:${major}`)?.node ?? major, said(read(kept, `unit:${major}`))])
  const failures = parts.flatMap((part) => (read(kept, part)?.failures ?? []).map((failure) => `- ${part}: ${failure}`))
  return `# What was tried, and on what

Written by \`npm run test:versions\`, which says how: hosts of other releases of Debian in one lab ([lab.md](lab.md)), and this project's tests
inside them. sid moves: these are its versions of the day of the run. One binary serves all Nodes.

## Inside each release, with its libvirt library

Tests, and the minutes that they took on a machine that others may have used meanwhile.

${table(['Node', 'libvirt', 'QEMU', 'accelerator', 'release', 'driver tests', 'lab tests'],
  [[node, own.libvirt ?? '?', own.qemu ?? '?', accelerator, names[0], '`npm test`', '`npm test`'], ...inside])}

## On each Node

The tests of \`test/unit\`, which need no daemon. \`npm run test:package\` runs a first program on each, with the packed package and libvirt's test driver.

${table(['Node', 'unit tests'], units)}

## Migrations between each two of them

By a client with libvirt ${own.libvirt ?? '?'}; hosts as libvirt/QEMU. Each guest was whole afterwards, where it had to be, and nowhere else.

${table(['from', 'to', ...ways], ordered.map(([from, to]) => [from, to, ...ways.map((way) => cell(from, to, way))]))}

The abort is meant to be cancelled.

## With faults

The tests of [faults.md](faults.md) between hosts of two releases, in each phase: daemons killed, hypervisors killed, migrations aborted, the
link cut, the client killed. Each verdict is held against what virsh and the kernel say of both hosts.

${table(['from', 'to', 'which', 'tests'], faults)}

## What is refused, and what does not work
${known}
## What failed in this run

${failures.length === 0 ? 'Nothing.' : failures.join('\n')}
`
}
