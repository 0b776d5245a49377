import { connect } from '../../connection'
import { guestCommandLine } from '../../lab/guest-xml'
import { hostOptions } from '../../lab/options'
import { releaseName } from '../../lab/table'
import { releaseRoot, type Guest, type HostOptions, type Lab, type LabCapabilities } from '../../lab'
import { formatPagesPerSecond } from '../../migration/samples/format'
import { readValue } from '../../options'
import { acceleratorOf, startLab, stopLab } from '../hosts'
import { checked, jsonOption, number, several, type Define, type Surroundings } from '../command'
import { within } from '../stop'

/** The options of the command, as the parser gives them. */
interface LabGiven {
  hosts?: number, release?: string[], tls?: boolean, bandwidth?: number, guest?: boolean, memory?: number, dirtyRate?: number, json?: boolean
}

const defaultDirtyPagesPerSecond = 500

/** `nodevirt lab`: starts hosts, says how to reach them, and stops them when it is told to. */
export const defineLab: Define = (command, perform) => {
  command
    .description('Starts libvirt hosts on this machine, each with a libvirtd of its own, says how to reach them, and stops them when it is told '
      + 'to (Ctrl-C). Needs Linux, libvirtd, QEMU and iproute2, and leaves nothing behind.')
    .option('--hosts <n>', 'how many, 1 to 16 (2; with --release none)', number)
    .option('--release <name>', 'one more host, with libvirt and QEMU of that release of Debian (trixie, sid); may be given several times. The '
    + 'first time in a week it takes a minute to fetch', several)
    .option('--tls', 'with certificates, for encrypted migration')
    .option('--bandwidth <MiB>', "MiB/s of each host's link (no limit)", number)
    .option('--guest', 'boot a guest on the first host')
    .option('--memory <MiB>', 'its memory (64)', number)
    .option('--dirty-rate <pages>', `pages it writes to in a second (${defaultDirtyPagesPerSecond})`, number)
    .addOption(jsonOption())
    .addHelpText('after', '\nExit codes: 0 stopped, 1 could not be started, 2 wrong options.')
    .action(perform((surroundings, given: LabGiven) => lab(given, surroundings)))
}

async function lab(given: LabGiven, { output, stop }: Surroundings): Promise<number> {
  const { release: releases = [], tls = false, bandwidth: bandwidthMiBps = null, json = false } = given
  const { hosts = releases.length > 0 ? 0 : 2 } = given
  const guestOptions = {
    fill: 'random' as const,
    dirtyPagesPerSecond: given.dirtyRate ?? defaultDirtyPagesPerSecond,
    ...(given.memory === undefined ? {} : { memoryMiB: given.memory }),
  }
  checked(() => [
    ...releases.map((name) => readValue(releaseName, '--release', name)), ...given.hosts === undefined ? [] : hostOptions(hosts),
    hostOptions(hostsOf(hosts, releases.map((name) => `/${name}`))), guestCommandLine(guestOptions),
  ])
  const progress = (text: string): void => { if (!json) output.report(`${text}\n`) }

  const roots: string[] = []
  for (const name of releases) roots.push(await stop.orStopped(releaseRoot(name, { onMake: progress })))
  const all = hostsOf(hosts, roots)
  progress(`starting ${all.length === 1 ? 'one host' : `${all.length} hosts`}`)
  const running = await startLab({ hosts: all, tls, bandwidthMiBps }, stop)
  try {
    let guest: Guest | null = null
    if (given.guest) {
      progress('booting a guest')
      guest = running.guest(guestOptions)
      await stop.orStopped(within(boot(running, guest), guest.readyLimitMs, 'booting the guest'))
    }
    if (json) output.write(`${JSON.stringify(facts(running, guest))}\n`)
    else output.write(`${directions(running, guest)}\n`)
    await untilStopped(stop.wanted())
    progress('stopping')
  } finally {
    await stopLab(running)
  }
  // To be stopped is how it is meant to end.
  return 0
}

/** Hosts of this machine's own system, then those with a root directory each. */
function hostsOf(count: number, roots: readonly string[]): HostOptions[] {
  return [...Array.from({ length: count }, () => ({})), ...roots.map((root) => ({ root }))]
}

/** A pending promise and unreferenced children keep no process alive: this does. */
async function untilStopped(wanted: Promise<void>): Promise<void> {
  const alive = setInterval(() => undefined, 60_000)
  try {
    await wanted
  } finally {
    clearInterval(alive)
  }
}

async function boot({ hosts: [host] }: Lab, guest: Guest): Promise<void> {
  await using connection = await connect(host?.socketUri)
  await connection.domains.create(guest.xml)
  await guest.waitReady()
}

function facts({ hosts, mode, directory, capabilities }: Lab, guest: Guest | null): object {
  return {
    hosts: hosts.map(({ name, address, socketUri, uri, tlsUri, versions }) => ({ name, address, socketUri, uri, tlsUri: tlsUri ?? null, versions })),
    guest: guest && { name: guest.name, host: hosts[0]?.name, logPath: guest.logPath, kvm: guest.kvm, kvmReason: guest.kvmReason },
    mode, directory,
    capabilities: {
      ...capabilities, kvmReason: capabilities.kvmReason ?? null, kvmSpeed: capabilities.kvmSpeed ?? null, postcopyReason: capabilities.postcopyReason ?? null,
    },
  }
}

function directions({ hosts, capabilities }: Lab, guest: Guest | null): string {
  const [first, second] = hosts
  const lines = hosts.flatMap(({ name, socketUri, uri, tlsUri, versions }) => [
    `${name}, libvirt ${versions.libvirt}, QEMU ${versions.qemu}`, `  for clients on this machine   ${socketUri}`, `  from host to host             ${uri}`,
    ...(tlsUri === undefined ? [] : [`  the same, encrypted           ${tlsUri}`]), '',
  ])
  const can = [
    guest === null ? kvmOf(capabilities) : acceleratorOf(guest),
    capabilities.postcopy ? 'post-copy works' : `post-copy does not work (${capabilities.postcopyReason ?? 'QEMU refuses it'})`,
  ].join('; ')
  const look = [`Look at ${first?.name}:`, `  virsh -c '${first?.socketUri}' list --all`, '']
  const move = guest && second
    ? [`Move ${guest.name} to ${second.name}:`, `  virsh -c '${first?.socketUri}' migrate --live --p2p --verbose ${guest.name} ${second.uri}`, '']
    : []
  return ['', ...lines, `${can[0]?.toUpperCase()}${can.slice(1)}.`, '', ...look, ...move, 'Ctrl-C stops it all.'].join('\n')
}

function kvmOf({ kvm, kvmReason, kvmSpeed }: LabCapabilities): string {
  if (!kvm || kvmSpeed === undefined) return `guests are emulated: ${kvmReason ?? 'KVM does not work'}`
  return `KVM works: it boots a small guest in ${(kvmSpeed.bootMs / 1000).toFixed(1)} s, which writes to up to ${formatPagesPerSecond(kvmSpeed.pagesPerSecond)}`
}
