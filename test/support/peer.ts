import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A TCP peer on this machine that accepts connections and never says a word. */
export interface SilentPeer extends AsyncDisposable {
  port: number
  /** How many have connected. */
  readonly accepted: number
}

export async function silentPeer(): Promise<SilentPeer> {
  const sockets: Socket[] = []
  const server = createServer((socket) => { sockets.push(socket.on('error', () => undefined)) })
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
