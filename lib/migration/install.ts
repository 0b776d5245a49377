import { Domain } from '../domain/domain'
import { migrate } from './migrate'
import type { Migration } from './migration'
import type { DomainMigrateOptions } from './setup'

declare module '../domain/domain' {
  interface Domain {
    /** Migrates it. See {@link DomainMigrateOptions}; the result can be watched, steered and awaited. */
    migrate(options: DomainMigrateOptions): Migration
  }
}

// From above: a domain stands on a floor below migrations, and does not know them.
Object.defineProperty(Domain.prototype, 'migrate', {
  value: function (this: Domain, options: DomainMigrateOptions): Migration { return migrate(this, options) },
  writable: true, configurable: true,
})
