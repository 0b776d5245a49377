import type { Domain } from '../domain/domain'
import { MigrateFlags } from '../constants/migration'
import { LibvirtError } from '../errors'
import { callLibvirt, checkedCall } from './call'
import { connectionOf } from './connection-of'
import { definitionAdvice, moved } from './move'
import type { MigrateOptions } from './options/options'
import { CallHangsError } from './outcome'
import { JobRunningError } from './running-job'
import type { TraceRecorder } from './trace/recorder'
import type { Watch } from './watch'

/** The migrate call's result: that it returned, its error, or null where the call is not ours. */
export type CallResult = { readonly returned: true } | { readonly error: unknown } | null

/** The parts that a {@link Conduct} works with. @internal */
export interface Conducted {
  readonly domain: Domain
  /** It watches already. */
  readonly watch: Watch
  readonly trace: TraceRecorder | null
  /** Aborts when nobody waits for the result any more. */
  readonly giveUp: AbortSignal
  /** Refuses when a job runs on the domain. libvirt would hold the call back, for up to half a minute, and begin it after that one. */
  expectNoJob(): Promise<void>
  /** To be called just before the migration begins; throws when it was aborted meanwhile. */
  beforeCall(): void
  /** Hears what libvirt accepts although it is hardly meant. */
  advise(sentence: string): void
}

/** How a migration is carried out. `run` resolves when it is over as far as this process can tell. @internal */
export interface Conduct {
  /** Whether its beginning is seen: its first pass is then pass 1. */
  readonly fromStart: boolean
  /** Whether it goes on with a migration whose job is there already. Otherwise none may run. */
  readonly adopts: boolean
  run(conducted: Conducted): Promise<CallResult>
}

/**
 * The domains that calls of this process migrate. Two calls that are made in one moment both find no job running, and libvirt would hold the second
 * one back behind the job of the first.
 */
const underWay = new Set<string>()

/** By a call of this process. `move`: a definition goes along, where the guest has one. @internal */
export function ownCall(given: MigrateOptions, { move = false } = {}): Conduct {
  // A broken post-copy is resumed while its job waits for that.
  const adopts = given.postcopyResume === true
  return {
    fromStart: true,
    adopts,
    async run({ domain, trace, giveUp, expectNoJob, beforeCall, advise }) {
      const control = await connectionOf(domain).control()
      const daemon = await control.hypervisor.libvirtVersion()
      trace?.facts({ daemon })
      const persistent = await (await domain.on(control)).isPersistent()
      const options = move ? moved(given, persistent) : given
      const call = await checkedCall(control, options, daemon)
      const definition = definitionAdvice({ ...options, ...definitionFlags(call.flags) }, persistent)
      for (const sentence of [...call.advice, ...(definition === null ? [] : [definition])]) advise(sentence)
      const key = `${domain.uuid} ${domain.connection.uri}`
      let claimed = false
      const ready = async (): Promise<void> => {
        if (!adopts) await expectNoJob()
        if (!adopts && underWay.has(key)) throw new JobRunningError(domain.name, null)
        beforeCall()
        underWay.add(key)
        claimed = true
      }
      try {
        await domain.lasting((its) => callLibvirt(its, options.to, call, { signal: giveUp, beforeCall: ready }))
      } finally {
        if (claimed) underWay.delete(key)
      }
      return { returned: true }
    },
  }
}

function definitionFlags(flags: number): Pick<MigrateOptions, 'persistDestination' | 'undefineSource'> {
  return { persistDestination: (flags & MigrateFlags.PERSIST_DEST) !== 0, undefineSource: (flags & MigrateFlags.UNDEFINE_SOURCE) !== 0 }
}

/** How long no job may run while the migrate call has no answer, ms. Between the two lie only the last steps of the hosts. */
const hangMs = 10_000

/**
 * The call's result; or a {@link CallHangsError}, when no job has run for long and `isOver` agrees. A call can hang although the
 * migration is long over, when the daemon that should answer it was replaced by another one. @internal
 */
export async function orHangs(
  call: Promise<CallResult>, { domain, watch, isOver }: Pick<Conducted, 'domain' | 'watch'> & { isOver(result: CallResult): Promise<boolean> },
): Promise<CallResult> {
  let check: NodeJS.Timeout | undefined
  const hangs = new Promise<CallResult>((resolve) => {
    check = setInterval(() => {
      const { joblessSinceMs } = watch
      if (joblessSinceMs === null || watch.now() - joblessSinceMs < hangMs) return
      const result = { error: new CallHangsError(domain.name) }
      // Where that cannot be found out, the call is waited for.
      isOver(result).then((over) => { if (over) resolve(result) }, () => undefined)
    }, hangMs / 5)
  })
  try {
    return await Promise.race([call, hangs])
  } finally {
    clearInterval(check)
  }
}

/** How long a post-copy that broke has to stay so, and how long a source has to stay silent, before nobody waits any more, ms. */
const brokenMs = 1_000
const silentMs = 60_000
const lookMs = 100

/**
 * By a call that somebody else made, or nobody any more: resolves when the source says that no job runs any more, or another one, when its post-copy
 * is broken and stays so, or when the source has been silent for too long. @internal
 */
export function othersCall(): Conduct {
  return {
    fromStart: false,
    adopts: true,
    async run({ watch, giveUp, beforeCall }) {
      beforeCall()
      let none = false
      watch.onNoJob = () => { none = true }
      const since = new Map<string, number>()
      const lasts = (what: string, holds: boolean, ms: number): boolean => {
        if (!holds) since.delete(what)
        else if (!since.has(what)) since.set(what, watch.now())
        return holds && watch.now() - since.get(what)! >= ms
      }
      for (;;) {
        const phase = watch.latest?.phase
        if (none || watch.joblessSinceMs !== null || isGone(watch.problem) || giveUp.aborted) return null
        if (phase === 'done' || phase === 'failed' || phase === 'cancelled') return null
        if (lasts('broken', phase === 'postcopyPaused', brokenMs) || lasts('silent', watch.problem !== null, silentMs)) return null
        await new Promise((resolve) => setTimeout(resolve, lookMs))
      }
    },
  }
}

function isGone(problem: unknown): boolean {
  return problem instanceof LibvirtError && problem.code === 'VIR_ERR_NO_DOMAIN'
}
