import type { AdmServerHandle } from '../../types/native'
import { callLocal } from '../call'
import { AdmServerClientsParam as Clients, AdmThreadPoolParam as Pool } from '../constants/admin'
import { parametersKeys, parametersOf, settingsOf, uint, type SettingsOf } from '../domain/settings'
import { Listing, orNone } from '../noun'
import { readValue, table, text, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from '../options'
import { AdminClients } from './client'
import type { AdminPort } from './port'

const threadPoolSettings = {
  /** Workers that are always there. */
  minWorkers: uint(Pool.WORKERS_MIN),
  /** The most that there may be: so many calls of all clients together are served at a time. */
  maxWorkers: uint(Pool.WORKERS_MAX),
  /** Workers that only serve calls which never wait for a hypervisor, such as destroying a guest. */
  prioWorkers: uint(Pool.WORKERS_PRIORITY),
}
const threadPoolFigures = {
  ...threadPoolSettings,
  /** Workers that there are, without `prioWorkers`. */
  nWorkers: uint(Pool.WORKERS_CURRENT),
  /** Those that do nothing. With 0 of them and `nWorkers` at `maxWorkers`, calls wait in the queue. */
  freeWorkers: uint(Pool.WORKERS_FREE),
  /** Calls that wait for a worker. */
  jobQueueDepth: uint(Pool.JOB_QUEUE_DEPTH),
}
const threadPoolOptions = table('admin setThreadPool', { ...waitingKeys, ...parametersKeys, ...threadPoolSettings }, (read, prefix) => {
  const { minWorkers, maxWorkers } = read
  if (minWorkers !== undefined && maxWorkers !== undefined && minWorkers > maxWorkers) {
    throw new RangeError(`${prefix}minWorkers (${minWorkers}) is more than maxWorkers (${maxWorkers})`)
  }
})

/** The threads that serve a server's clients. A figure that the daemon does not tell is absent. */
export type ThreadPool = SettingsOf<typeof threadPoolFigures>
/** The settings of a server's pool of threads. */
export interface ThreadPoolOptions extends OptionsOf<typeof threadPoolOptions> {}

const clientLimitSettings = {
  /** The most clients that may be connected. The next one has to wait until one goes. */
  nclientsMax: uint(Clients.MAX),
  /** The most clients that may be there without having said who they are. */
  nclientsUnauthMax: uint(Clients.UNAUTH_MAX),
}
const clientFigures = {
  ...clientLimitSettings,
  /** Clients that are connected. */
  nclients: uint(Clients.CURRENT),
  /** Clients that have not said who they are yet. */
  nclientsUnauth: uint(Clients.UNAUTH_CURRENT),
}
const clientLimitsOptions = table('admin setClientLimits', { ...waitingKeys, ...parametersKeys, ...clientLimitSettings }, (read, prefix) => {
  const { nclientsMax, nclientsUnauthMax } = read
  if (nclientsMax !== undefined && nclientsUnauthMax !== undefined && nclientsUnauthMax > nclientsMax) {
    throw new RangeError(`${prefix}nclientsUnauthMax (${nclientsUnauthMax}) is more than nclientsMax (${nclientsMax})`)
  }
})

/** How many clients a server has, and may have. A figure that the daemon does not tell is absent. */
export type ClientLimits = SettingsOf<typeof clientFigures>
/** The settings of the limits of a server's clients. */
export interface ClientLimitsOptions extends OptionsOf<typeof clientLimitsOptions> {}

/** A server of a daemon: 'libvirtd' serves connections to hypervisors, 'admin' those like this one. */
export class AdminServer {
  /** Its name in its daemon, for example 'libvirtd' or 'admin'. */
  readonly name: string
  /** The handle for the raw layer. */
  readonly handle: AdmServerHandle
  /** The connections that others have open to it. */
  readonly clients: AdminClients
  readonly #connection: AdminPort

  /** @internal */
  constructor(connection: AdminPort, handle: AdmServerHandle) {
    this.#connection = connection
    this.handle = handle
    this.name = callLocal('virAdmServerGetName', handle)
    this.clients = new AdminClients(connection, handle)
  }

  /** Its threads (virAdmServerGetThreadPoolParameters). */
  async threadPool(options?: Waiting): Promise<ThreadPool> {
    return settingsOf(threadPoolFigures, await this.#connection.request(waitingOptions.read(options), 'virAdmServerGetThreadPoolParameters', this.handle, 0))
  }

  /**
   * Sets them, until the daemon ends (virAdmServerSetThreadPoolParameters). A daemon with too few threads answers nobody while they wait for
   * hypervisors.
   *
   * @throws LibvirtError VIR_ERR_INTERNAL_ERROR where a minimum would exceed the maximum.
   */
  async setThreadPool(options: ThreadPoolOptions): Promise<void> {
    const read = threadPoolOptions.read(options)
    await this.#connection.request(read, 'virAdmServerSetThreadPoolParameters', this.handle, parametersOf(threadPoolSettings, read, 'setThreadPool'), 0)
  }

  /** How many clients it has and may have (virAdmServerGetClientLimits). How many calls each may have served at a time is not told. */
  async clientLimits(options?: Waiting): Promise<ClientLimits> {
    return settingsOf(clientFigures, await this.#connection.request(waitingOptions.read(options), 'virAdmServerGetClientLimits', this.handle, 0))
  }

  /**
   * Sets the limits, until the daemon ends (virAdmServerSetClientLimits). How many calls of one client are served at a time is not among
   * them: that is `max_client_requests` in the daemon's configuration.
   */
  async setClientLimits(options: ClientLimitsOptions): Promise<void> {
    const read = clientLimitsOptions.read(options)
    await this.#connection.request(read, 'virAdmServerSetClientLimits', this.handle, parametersOf(clientLimitSettings, read, 'setClientLimits'), 0)
  }

  /**
   * Has it read its certificates and keys again, for connections from now on (virAdmServerUpdateTlsFiles, since libvirt 6.2.0). libvirt
   * looks for them where they are by default (/etc/pki), also where the daemon's configuration names other files.
   *
   * @throws LibvirtError where it has no TLS, or the files are wrong; it goes on with the old ones then.
   */
  async updateTls(options?: Waiting): Promise<void> {
    await this.#connection.request(waitingOptions.read(options), 'virAdmServerUpdateTlsFiles', this.handle, 0)
  }

  /** Its identity, as data. */
  toJSON(): { name: string } {
    return { name: this.name }
  }
}

const nameKind = text({ what: 'the name of a server' })

/** The servers of a daemon. */
export class AdminServers {
  readonly #connection: AdminPort

  /** @internal */
  constructor(connection: AdminPort) {
    this.#connection = connection
  }

  /** All of them, in one request (virAdmConnectListServers). Await the result for an array, or iterate over it. */
  list(options?: Waiting): Listing<AdminServer> {
    return Listing.of(this.#list(options))
  }

  async #list(options: Waiting | undefined): Promise<AdminServer[]> {
    const connection = this.#connection
    return (await connection.request(waitingOptions.read(options), 'virAdmConnectListServers', connection.handle, 0)).map((handle) => new AdminServer(connection, handle))
  }

  /** One of them, by its name: of libvirtd 'libvirtd' or 'admin' (virAdmConnectLookupServer). @throws LibvirtError VIR_ERR_NO_SERVER */
  async get(name: string, options?: Waiting): Promise<AdminServer> {
    const connection = this.#connection
    readValue(nameKind, 'name', name)
    return new AdminServer(connection, await connection.request(waitingOptions.read(options), 'virAdmConnectLookupServer', connection.handle, name, 0))
  }

  /** The same, or null when there is none. */
  async find(name: string, options?: Waiting): Promise<AdminServer | null> {
    return orNone(this.get(name, options), 'VIR_ERR_NO_SERVER')
  }
}
