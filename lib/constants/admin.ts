// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virClientTransport, since libvirt 2.0.0. */
export const ClientTransport = Object.freeze({
  /** VIR_CLIENT_TRANS_UNIX, since libvirt 2.0.0. */
  UNIX: 0,
  /** VIR_CLIENT_TRANS_TCP, since libvirt 2.0.0. */
  TCP: 1,
  /** VIR_CLIENT_TRANS_TLS, since libvirt 2.0.0. */
  TLS: 2,
} as const)
/** A value of {@link ClientTransport}. */
export type ClientTransport = (typeof ClientTransport)[keyof typeof ClientTransport]

/** virAdmConnectDaemonShutdownFlags, since libvirt 11.2.0. */
export const AdmConnectDaemonShutdownFlags = Object.freeze({
  /** VIR_DAEMON_SHUTDOWN_PRESERVE, since libvirt 11.2.0. */
  PRESERVE: 1,
} as const)
/** A value of {@link AdmConnectDaemonShutdownFlags}. */
export type AdmConnectDaemonShutdownFlags = (typeof AdmConnectDaemonShutdownFlags)[keyof typeof AdmConnectDaemonShutdownFlags]

/** VIR_CLIENT_INFO_*, since libvirt 2.0.0. */
export const AdmClientInfoField = Object.freeze({
  /** VIR_CLIENT_INFO_READONLY, since libvirt 2.0.0. */
  READONLY: 'readonly',
  /** VIR_CLIENT_INFO_SASL_USER_NAME, since libvirt 2.0.0. */
  SASL_USER_NAME: 'sasl_user_name',
  /** VIR_CLIENT_INFO_SELINUX_CONTEXT, since libvirt 2.0.0. */
  SELINUX_CONTEXT: 'selinux_context',
  /** VIR_CLIENT_INFO_SOCKET_ADDR, since libvirt 2.0.0. */
  SOCKET_ADDR: 'sock_addr',
  /** VIR_CLIENT_INFO_UNIX_GROUP_ID, since libvirt 2.0.0. */
  UNIX_GROUP_ID: 'unix_group_id',
  /** VIR_CLIENT_INFO_UNIX_GROUP_NAME, since libvirt 2.0.0. */
  UNIX_GROUP_NAME: 'unix_group_name',
  /** VIR_CLIENT_INFO_UNIX_PROCESS_ID, since libvirt 2.0.0. */
  UNIX_PROCESS_ID: 'unix_process_id',
  /** VIR_CLIENT_INFO_UNIX_USER_ID, since libvirt 2.0.0. */
  UNIX_USER_ID: 'unix_user_id',
  /** VIR_CLIENT_INFO_UNIX_USER_NAME, since libvirt 2.0.0. */
  UNIX_USER_NAME: 'unix_user_name',
  /** VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME, since libvirt 2.0.0. */
  X509_DISTINGUISHED_NAME: 'tls_x509_dname',
} as const)
/** A value of {@link AdmClientInfoField}. */
export type AdmClientInfoField = (typeof AdmClientInfoField)[keyof typeof AdmClientInfoField]

/** VIR_SERVER_CLIENTS_*, since libvirt 2.0.0. */
export const AdmServerClientsParam = Object.freeze({
  /** VIR_SERVER_CLIENTS_CURRENT, since libvirt 2.0.0. */
  CURRENT: 'nclients',
  /** VIR_SERVER_CLIENTS_MAX, since libvirt 2.0.0. */
  MAX: 'nclients_max',
  /** VIR_SERVER_CLIENTS_UNAUTH_CURRENT, since libvirt 2.0.0. */
  UNAUTH_CURRENT: 'nclients_unauth',
  /** VIR_SERVER_CLIENTS_UNAUTH_MAX, since libvirt 2.0.0. */
  UNAUTH_MAX: 'nclients_unauth_max',
} as const)
/** A value of {@link AdmServerClientsParam}. */
export type AdmServerClientsParam = (typeof AdmServerClientsParam)[keyof typeof AdmServerClientsParam]

/** VIR_THREADPOOL_*, since libvirt 2.0.0. */
export const AdmThreadPoolParam = Object.freeze({
  /** VIR_THREADPOOL_JOB_QUEUE_DEPTH, since libvirt 2.0.0. */
  JOB_QUEUE_DEPTH: 'jobQueueDepth',
  /** VIR_THREADPOOL_WORKERS_CURRENT, since libvirt 2.0.0. */
  WORKERS_CURRENT: 'nWorkers',
  /** VIR_THREADPOOL_WORKERS_FREE, since libvirt 2.0.0. */
  WORKERS_FREE: 'freeWorkers',
  /** VIR_THREADPOOL_WORKERS_MAX, since libvirt 2.0.0. */
  WORKERS_MAX: 'maxWorkers',
  /** VIR_THREADPOOL_WORKERS_MIN, since libvirt 2.0.0. */
  WORKERS_MIN: 'minWorkers',
  /** VIR_THREADPOOL_WORKERS_PRIORITY, since libvirt 2.0.0. */
  WORKERS_PRIORITY: 'prioWorkers',
} as const)
/** A value of {@link AdmThreadPoolParam}. */
export type AdmThreadPoolParam = (typeof AdmThreadPoolParam)[keyof typeof AdmThreadPoolParam]
