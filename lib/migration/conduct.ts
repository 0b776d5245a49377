import type { Domain } from '../domain/domain'
import { callLibvirt, checkedCall } from './call'
import type { MigrateOptions } from './options/options'
import type { TraceRecorder } from './trace/recorder'
import type { Watch } from './watch'

/** What the migrate call said: nothing wrong, its error, or null where it is not ours to hear. */
export type CallResult = { readonly returned: true } | { readonly error: unknown } | null

/** What a {@link Conduct} works with. */
export interface Conducted {
  readonly domain: Domain
  /** It watches already. */
  readonly watch: Watch
  readonly trace: TraceRecorder | null
  /** To be called just before the migration begins; throws when it was aborted meanwhile. */
  beforeCall(): void
}

/** How a migration is carried out. `run` resolves when it is over as far as this process can tell. Internal. */
export interface Conduct {
  /** Whether its beginning is seen: its first pass is then pass 1. */
  readonly fromStart: boolean
  run(conducted: Conducted): Promise<CallResult>
}

/** By a call of this process. */
export function ownCall(options: MigrateOptions): Conduct {
  return {
    fromStart: true,
    async run({ domain, trace, beforeCall }) {
      const control = await domain.connection.control()
      const daemon = await control.libvirtVersion()
      trace?.facts({ daemon })
      const call = await checkedCall(control, options, daemon)
      await domain.lasting(async (its) => {
        beforeCall()
        await callLibvirt(its, options.to, call)
      })
      return { returned: true }
    },
  }
}
