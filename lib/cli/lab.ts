import { connect } from '../connection'
import { guestCommandLine } from '../lab/guest-xml'
import { hostOptions } from '../lab/options'
import type { Guest, Lab } from '../lab'
import { startLab, stopLab } from './hosts'
import { checked, readOptions } from './options'
import type { Surroundings } from './run'
import { within } from './stop'

const kinds = {
  hosts: 'number', tls: 'flag', bandwidth: 'number', guest: 'flag', memory: 'number', 'dirty-rate': 'number', json: 'flag',
} as const

const bootLimitMs = 60_000
const defaultDirtyPagesPerSecond = 500

/** `nodevirt lab`: starts hosts, says how to reach them, and stops them when it is told to. */
export async function lab(args: readonly string[], { output, stop }: Surroundings): Promise<number> {
  const given = readOptions(args, kinds)
  const { hosts = 2, tls = false, bandwidth: bandwidthMiBps = null, json = false } = given
  const guestOptions = {
    fill: 'random' as const,
    dirtyPagesPerSecond: given['dirty-rate'] ?? defaultDirtyPagesPerSecond,
    ...(given.memory === undefined ? {} : { memoryMiB: given.memory }),
  }
  checked(() => [hostOptions(hosts), guestCommandLine(guestOptions)])
  const progress = (text: string): void => { if (!json) output.report(`${text}\n`) }

  progress(`starting ${hosts === 1 ? 'one host' : `${hosts} hosts`}`)
  const running = await startLab({ hosts, tls, bandwidthMiBps }, stop)
  try {
    let guest: Guest | null = null
    if (given.guest) {
      progress('booting a guest')
      guest = running.guest(guestOptions)
      await stop.orStopped(within(boot(running, guest), bootLimitMs, 'booting the guest'))
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
    hosts: hosts.map(({ name, address, socketUri, uri, tlsUri }) => ({ name, address, socketUri, uri, tlsUri: tlsUri ?? null })),
    guest: guest && { name: guest.name, host: hosts[0]?.name, logPath: guest.logPath },
    mode, directory, capabilities: { ...capabilities, postcopyReason: capabilities.postcopyReason ?? null },
  }
}

function directions({ hosts, capabilities }: Lab, guest: Guest | null): string {
  const [first, second] = hosts
  const lines = hosts.flatMap(({ name, socketUri, uri, tlsUri }) => [
    name, `  for clients on this machine   ${socketUri}`, `  from host to host             ${uri}`,
    ...(tlsUri === undefined ? [] : [`  the same, encrypted           ${tlsUri}`]), '',
  ])
  const can = [
    capabilities.kvm ? 'guests run on KVM' : 'guests are emulated, there is no KVM',
    capabilities.postcopy ? 'post-copy works' : `post-copy does not work (${capabilities.postcopyReason ?? 'QEMU refuses it'})`,
  ].join('; ')
  const look = [`Look at ${first?.name}:`, `  virsh -c '${first?.socketUri}' list --all`, '']
  const move = guest && second
    ? [`Move ${guest.name} to ${second.name}:`, `  virsh -c '${first?.socketUri}' migrate --live --p2p --verbose ${guest.name} ${second.uri}`, '']
    : []
  return ['', ...lines, `${can[0]?.toUpperCase()}${can.slice(1)}.`, '', ...look, ...move, 'Ctrl-C stops it all.'].join('\n')
}
