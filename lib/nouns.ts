import { Connection } from './connection'
import { Domain } from './domain/domain'
import { instance } from './options'

/** For arguments and options that are one. */
export const aConnection = instance('a Connection', () => Connection)
export const aDomain = instance('a Domain', () => Domain)
