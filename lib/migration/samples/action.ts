/** An action on a migration under way, in the words of `Migration`'s methods. */
export type PolicyAction =
  | { readonly action: 'none' }
  /** How long the guest may stand still at the switchover, ms, 1 to 2,000,000. */
  | { readonly action: 'setMaxDowntime', readonly ms: number }
  /** The migration's own limit in MiB/s; 0: none. */
  | { readonly action: 'setBandwidth', readonly mibps: number }
  /** Takes so many per cent of its processors' time from the guest, 0 to 99; 0 gives it back. */
  | { readonly action: 'throttle', readonly percent: number }
  /** The guest goes on at its destination at once, and its memory follows. */
  | { readonly action: 'startPostcopy' }
  /** The guest stands still at its source while the rest is sent. */
  | { readonly action: 'pause' }
  /** Undoes a pause. */
  | { readonly action: 'resume' }
  | { readonly action: 'abort' }

/** A decision for now, with its reason in a sentence that holds the numbers behind it. */
export type PolicyDecision = PolicyAction & {
  readonly because: string
  /** By whom it was decided, or changed. `withGuards` says so of its own; a policy leaves it out. Default 'policy'. */
  readonly by?: DecidedBy
}

/** The origin of an action: the policy, or the guards that hold against any wish of the policy. */
export type DecidedBy = 'policy' | 'guard'

/** Something that was done to a migration, by its policy or by its guards. */
export type TakenAction = PolicyDecision & {
  readonly by: DecidedBy
  /** On the clock of `MigrationSample.atMs`. */
  readonly atMs: number
  /** Why libvirt would not do it; null when it was done. */
  readonly refused: string | null
}
