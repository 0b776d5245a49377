import { type HostNamespaces, type OuterNamespaces } from './namespaces'

const BRIDGE = 'br0'
const MIB = 1024 * 1024

/** Makes the lab's bridge. Its addresses clash with nobody's: the lab has a network namespace of its own. */
export async function createBridge(outer: OuterNamespaces): Promise<void> {
  // Links come up at once without the bridge's listening time and without IPv6's search for duplicates.
  await outer.exec(['sh', '-ec', `
    ip link add ${BRIDGE} type bridge forward_delay 0 stp_state 0
    ip addr add 10.117.0.1/24 dev ${BRIDGE}
    ip link set ${BRIDGE} up`])
}

/** The address of the lab's n-th host, counted from 0. */
export function addressOf(index: number): string {
  return `10.117.0.${index + 11}`
}

/** A host's cable to the bridge. */
export class Link {
  readonly #outer: OuterNamespaces
  readonly #host: HostNamespaces
  /** The end at the bridge. */
  readonly #port: string

  private constructor(outer: OuterNamespaces, host: HostNamespaces, port: string) {
    this.#outer = outer
    this.#host = host
    this.#port = port
  }

  static async create(outer: OuterNamespaces, host: HostNamespaces, index: number): Promise<Link> {
    const port = `port${index}`
    await outer.exec(['sh', '-ec', `
      ip link add ${port} type veth peer name eth0 netns ${host.holderPid}
      ip link set ${port} master ${BRIDGE} up`])
    await host.exec(['sh', '-ec', `
      ip link set lo up
      ip addr add ${addressOf(index)}/24 dev eth0
      ip link set eth0 up`])
    return new Link(outer, host, port)
  }

  /** Taken down at the bridge: the host keeps its addresses and routes, and its packets vanish, as with a pulled cable. */
  async set(up: boolean): Promise<void> {
    await this.#outer.exec(['ip', 'link', 'set', this.#port, up ? 'up' : 'down'])
  }

  async setBandwidth(bandwidthMiBps: number | null): Promise<void> {
    await this.#outer.exec(shape(this.#port, bandwidthMiBps))
    await this.#host.exec(shape('eth0', bandwidthMiBps))
  }
}

/** The command that limits, or no longer limits, what a network device sends. */
function shape(device: string, bandwidthMiBps: number | null): string[] {
  if (bandwidthMiBps === null) return ['sh', '-c', `tc qdisc del dev ${device} root 2>/dev/null || true`]
  const bytesPerSecond = Math.round(bandwidthMiBps * MIB)
  // A bucket must hold the largest offloaded packet (64 KiB) and what flows during a timer tick.
  const burst = Math.max(128 * 1024, Math.round(bytesPerSecond / 100))
  return ['tc', 'qdisc', 'replace', 'dev', device, 'root', 'tbf', 'rate', `${bytesPerSecond * 8}bit`, 'burst', String(burst), 'latency', '100ms']
}
