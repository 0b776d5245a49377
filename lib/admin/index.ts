/** The administration of libvirt's daemons: their servers, clients, threads, limits and logs, as in `virt-admin`. */
export { adminLibraryVersion, connectAdmin } from './connection'
export type { AdminConnection, AdminConnectOptions, AdminShutdownOptions } from './connection'
export type { AdminServer, AdminServers, ClientLimits, ClientLimitsOptions, ThreadPool, ThreadPoolOptions } from './server'
export type { AdminClient, AdminClientInfo, AdminClients } from './client'
export type { AdminLogging, LogFilter, LogLevel, LogOutput } from './logging'
