import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'

/** The connection of a domain. The domain itself knows only a port of it, because it stands on a floor below. */
export function connectionOf(domain: Pick<Domain, 'connection'>): Connection {
  return domain.connection as Connection // eslint-disable-line @typescript-eslint/no-unsafe-class-instance-assignment -- nothing else makes domains
}
