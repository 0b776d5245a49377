export { Healing, type Candidate } from './healing'
export { reconnectKind, type ReconnectOptions } from './options'
