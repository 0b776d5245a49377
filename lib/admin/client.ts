import type { AdmClientHandle, AdmServerHandle, TypedParameter } from '../../types/native'
import { callLocal } from '../call'
import { AdmClientInfoField as Field, ClientTransport } from '../constants/admin'
import { namesOf } from '../names'
import { Listing, orNone } from '../noun'
import { toNumber } from '../numbers'
import { readValue, waitingOptions, whole, type Waiting } from '../options'
import { toRecord } from '../typed-params'
import type { AdminPort } from './port'

const transportName = namesOf(ClientTransport)
const idKind = whole('')

/** A client's identity, as far as its way to the daemon tells it. */
export interface AdminClientInfo {
  /** It may not change anything. */
  readonly readOnly: boolean
  /** Its address and port, of one that came over the network: '192.168.1.7:40102'. */
  readonly socketAddress: string | null
  /** The name by which it came in with SASL. */
  readonly saslUserName: string | null
  /** The name in its certificate, of one that came with TLS. */
  readonly x509DistinguishedName: string | null
  /** Its process, of one on the daemon's own machine; null too where the daemon cannot see that process, as from inside a container. */
  readonly processId: number | null
  /** Its user, of one on the daemon's own machine. */
  readonly unixUserId: number | null
  /** The name of that user. */
  readonly unixUserName: string | null
  /** The number of its group, of one on the daemon's own machine. */
  readonly unixGroupId: number | null
  /** The name of that group. */
  readonly unixGroupName: string | null
  /** Its context in SELinux, of one on the daemon's own machine. */
  readonly selinuxContext: string | null
}

function infoOf(parameters: readonly TypedParameter[]): AdminClientInfo {
  const given = toRecord(parameters)
  const text = (field: string): string | null => given[field] === undefined ? null : String(given[field])
  // libvirt says -1 for a process that it cannot see.
  const number = (field: string): number | null => given[field] === undefined || Number(given[field]) < 0 ? null : Number(given[field])
  return {
    readOnly: Boolean(given[Field.READONLY]), socketAddress: text(Field.SOCKET_ADDR), saslUserName: text(Field.SASL_USER_NAME),
    x509DistinguishedName: text(Field.X509_DISTINGUISHED_NAME), processId: number(Field.UNIX_PROCESS_ID), unixUserId: number(Field.UNIX_USER_ID),
    unixUserName: text(Field.UNIX_USER_NAME), unixGroupId: number(Field.UNIX_GROUP_ID), unixGroupName: text(Field.UNIX_GROUP_NAME),
    selinuxContext: text(Field.SELINUX_CONTEXT),
  }
}

/** A client of a daemon's server: a connection that somebody has open. */
export class AdminClient {
  /** Its number on its server; never given again while the daemon runs (virAdmClientGetID). */
  readonly id: number
  /** How it came: 'unix', 'tcp' or 'tls' (virAdmClientGetTransport). */
  readonly transport: string
  /** Since when it is connected (virAdmClientGetTimestamp). */
  readonly connectedAt: Date
  /** The handle for the raw layer. */
  readonly handle: AdmClientHandle
  readonly #connection: AdminPort

  /** @internal */
  constructor(connection: AdminPort, handle: AdmClientHandle) {
    this.#connection = connection
    this.handle = handle
    this.id = toNumber(callLocal('virAdmClientGetID', handle), 'the number of the client')
    this.transport = transportName(callLocal('virAdmClientGetTransport', handle))
    this.connectedAt = new Date(Number(callLocal('virAdmClientGetTimestamp', handle)) * 1000)
  }

  /** Its identity (virAdmClientGetInfo). @throws LibvirtError VIR_ERR_INTERNAL_ERROR for one that has not said who it is yet. */
  async info(options?: Waiting): Promise<AdminClientInfo> {
    return infoOf(await this.#connection.request(waitingOptions.read(options), 'virAdmClientGetInfo', this.handle, 0))
  }

  /** Ends its connection (virAdmClientClose). Its calls fail, as if the daemon had gone. */
  async close(options?: Waiting): Promise<void> {
    await this.#connection.request(waitingOptions.read(options), 'virAdmClientClose', this.handle, 0)
  }

  /** Its identity, as data. */
  toJSON(): { id: number, transport: string, connectedAt: Date } {
    return { id: this.id, transport: this.transport, connectedAt: this.connectedAt }
  }
}

/** The clients of a server. */
export class AdminClients {
  readonly #connection: AdminPort
  readonly #server: AdmServerHandle

  /** @internal */
  constructor(connection: AdminPort, server: AdmServerHandle) {
    this.#connection = connection
    this.#server = server
  }

  /** All of them, in one request (virAdmServerListClients). Await the result for an array, or iterate over it. */
  list(options?: Waiting): Listing<AdminClient> {
    return Listing.of(this.#list(options))
  }

  async #list(options: Waiting | undefined): Promise<AdminClient[]> {
    const handles = await this.#connection.request(waitingOptions.read(options), 'virAdmServerListClients', this.#server, 0)
    return handles.map((handle) => new AdminClient(this.#connection, handle))
  }

  /** One of them, by its number (virAdmServerLookupClient). @throws LibvirtError VIR_ERR_NO_CLIENT */
  async get(id: number, options?: Waiting): Promise<AdminClient> {
    const number = BigInt(readValue(idKind, 'client id', id))
    return new AdminClient(this.#connection, await this.#connection.request(waitingOptions.read(options), 'virAdmServerLookupClient', this.#server, number, 0))
  }

  /** The same, or null when there is none. */
  async find(id: number, options?: Waiting): Promise<AdminClient | null> {
    return orNone(this.get(id, options), 'VIR_ERR_NO_CLIENT')
  }
}
