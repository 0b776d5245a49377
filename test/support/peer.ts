import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A TCP peer on this machine that accepts connections and never says a word. */
export interface SilentPeer extends AsyncDisposable {
  port: number
  /** How many have connected. */
  readonly accepted: number
}

export function silentPeer(): Promise<SilentPeer> {
  return peer(() => undefined)
}

/** One that speaks, but not libvirt's protocol. */
export function nonsensePeer(): Promise<SilentPeer> {
  return peer((socket) => socket.write(Buffer.alloc(4096, 0x7f)))
}

async function peer(greet: (socket: Socket) => unknown): Promise<SilentPeer> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined))
    greet(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    get accepted() { return sockets.length },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
