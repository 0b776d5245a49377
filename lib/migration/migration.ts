import type { Domain, DomainStateInfo } from '../domain/domain'
import { LibvirtError } from '../errors'
import { whenAborted } from '../listeners'
import { atLeastBytes } from '../numbers'
import { waitingOptions, type Waiting } from '../options'
import { BoundedQueue } from '../queue'
import { Abort, reasonOf } from './abort'
import { tellBegun, tellSample } from './channels'
import { orHangs, othersCall, ownCall, type CallResult, type Conduct } from './conduct'
import { Controls } from './controls'
import { Ending, type Ended } from './ending'
import { etaWhileItServes } from './forecast/eta'
import { abortOptions, bandwidthOptions, recoverRequest, type BandwidthOptions, type MigrationAbortOptions } from './migrate-table'
import type { MigrateOptions } from './options/options'
import { callEvidence } from './outcome/call-evidence'
import { isSettled, notFoundOut, Resolver, type MigrationOutcome, type Told } from './outcome'
import { OwnJob } from './own-job'
import { patiently } from './patience'
import { Problems, wordsOf, type MigrationProblem } from './problems'
import { PostcopyCare } from './recovery/care'
import { backOffOf, type BackOff } from './recovery/options'
import type { RecoveryReport } from './recovery/recovery'
import { checkResume, resumeOptions } from './recovery/resume'
import type { PolicyDecision, TakenAction } from './samples/action'
import type { MigrationSample, PassRecord } from './samples/sample'
import { JobRunningError } from './running-job'
import type { MigrationSetup, RecoverRequest } from './setup'
import { Steering, type SteeringPlan } from './steering'
import { plainOptions, type TraceRecorder } from './trace/recorder'
import { recordDomain } from './trace/record-domain'
import { Watch } from './watch'
import { within } from './within'

const defaultIntervalMs = 500
/** How long a destination may take to say that it has the domain, ms. */
const arrivedMs = 10_000
/** How long the hosts may take to have put back what was changed, ms: the outcome waits for it. */
const undoMs = 15_000

/**
 * A migration on its way: iterate over it for samples, steer it, await its {@link outcome}.
 *
 * The migrate call has a libvirt connection of its own, and its statistics another, so that neither can block the
 * other, nor the statistics of other migrations. Closing the source connection does not stop the migration, also a managed one: only samples and steering end, and the
 * outcome comes from the call's result and the destination. {@link abort} it before closing to stop it.
 */
export class Migration implements AsyncIterable<MigrationSample> {
  /** How it ended, as data. Never rejects: a failure is an outcome too. */
  readonly outcome: Promise<MigrationOutcome>
  /**
   * Where the outcome is `unknown`: the one that is found out later. The hosts are asked again and again, ever more seldom,
   * until it is certain, an hour is over (option `resolution`), or the connection to the source is closed; then it is still
   * `unknown`. Never rejects, and does not keep the process alive. Where the outcome is known: that one.
   */
  readonly resolution: Promise<MigrationOutcome>
  readonly #domain: Domain
  readonly #options: MigrateOptions
  readonly #setup: MigrationSetup
  readonly #job: OwnJob
  readonly #watch: Watch
  readonly #controls: Controls
  readonly #abort: Abort
  readonly #trace: TraceRecorder | null
  readonly #queue = new BoundedQueue<MigrationSample>()
  readonly #resolver: Resolver
  readonly #problems = new Problems()
  readonly #advice = new Set<string>()
  #steering: Steering | null = null
  readonly #care: PostcopyCare
  readonly #ending: Ending
  #judged = false
  #held: MigrationSample | null = null
  #before: DomainStateInfo | null = null
  #called = false
  #calledAtMs: number | null = null
  #began: () => void = () => undefined
  readonly #hasBegun = new Promise<void>((resolve) => { this.#began = resolve })

  /** @internal */
  static of(setup: MigrationSetup): Migration {
    return new Migration(setup)
  }

  /** Use {@link Domain.migrate}. */
  protected constructor(given: object) {
    const setup = given as MigrationSetup
    const { domain, options, destination, trace, conduct, steering, resolution = {} } = setup
    this.#setup = setup
    this.#domain = domain
    for (const sentence of setup.advice ?? []) this.#advice.add(sentence)
    this.#options = options
    this.#job = new OwnJob({ adopts: conduct.adopts, known: setup.job ?? null })
    const intervalMs = options.intervalMs ?? defaultIntervalMs
    this.#trace = recordDomain(trace, domain, {
      intervalMs, downtimeLimitMs: options.maxDowntimeMs ?? null, fromStart: conduct.fromStart, options: plainOptions(options),
    }, (error) => this.#problems.note('trace', 'it ends here', error))
    this.#watch = new Watch(domain, {
      intervalMs,
      job: this.#job,
      destination,
      trace: this.#trace,
      fromStart: conduct.fromStart,
      onProblem: (what, error) => this.#problems.note('watch', what, error),
      ...(setup.forecast ? { eta: etaWhileItServes(setup.forecast, (error) => this.#problems.note('forecast', 'it failed, and is not asked any more', error)) } : {}),
      ...(options.maxDowntimeMs === undefined ? {} : { downtimeLimitMs: options.maxDowntimeMs }),
      onSample: (sample) => {
        // While disks are copied there is no migration in QEMU yet that could be switched.
        if (sample.phase !== 'reserve' && sample.phase !== 'storage') this.#began()
        // An abort looks like a failure, until the outcome says what it was.
        this.#held = !this.#judged && (sample.phase === 'failed' || sample.phase === 'cancelled') ? sample : null
        if (this.#held) return
        this.#queue.push(sample)
        tellSample(this, sample)
        this.#steering?.see(sample, this.#watch.passes)
      },
    })
    this.#controls = new Controls({
      domain, watch: this.#watch, changed: setup.changed,
      refusal: async () => await setup.refusal?.() ?? await setup.plan?.refusal() ?? null,
    })
    this.#abort = new Abort({ controls: this.#controls, adopts: conduct.adopts })
    this.#resolver = new Resolver({
      domain, destination, watch: this.#watch, own: conduct.fromStart, offline: options.offline === true, resolution,
    })
    this.#care = new PostcopyCare({
      domain, watch: this.#watch, controls: this.#controls, signal: options.signal, recover: setup.recover ?? null,
      destination: destination ?? null,
      stopRecovering: async () => {
        await setup.plan?.stopRecovering().catch((error: unknown) => this.#problems.note('plan', 'that nothing more is to be recovered could not be written', error))
      },
      resume: () => this.#call(ownCall(resumeOptions(options), { move: setup.move === true })),
      ask: (result, patience) => this.#resolver.resolve(this.#toldBy(result), patience),
    })
    this.#ending = new Ending({
      watch: this.#watch, trace: this.#trace, plan: setup.plan ?? null, resolver: this.#resolver, problems: this.#problems,
      done: () => ({ actions: [...this.actions], recovery: this.recovery, advice: this.advice }),
    })
    this.outcome = this.#run(steering)
    this.resolution = this.outcome.then((outcome) => this.#ending.resolve(outcome))
    tellBegun(this)
  }

  /** The domain, at its source. */
  get domain(): Domain {
    return this.#domain
  }

  /** The last sample; null before the first. */
  get latest(): MigrationSample | null {
    return this.#watch.latest
  }

  /** The passes over the memory so far. */
  get passes(): readonly PassRecord[] {
    return this.#watch.passes
  }

  /** The actions of its policy and its guards so far, also those that libvirt refused. */
  get actions(): readonly TakenAction[] {
    return this.#steering?.actions ?? []
  }

  /** The recovery of a post-copy that broke; null while none did, and where nobody asked for it. */
  get recovery(): RecoveryReport | null {
    return this.#care.report
  }

  /**
   * Advice on options that libvirt accepts although they are hardly meant, in sentences: for example that a persistent guest leaves its definition behind.
   * Advice that follows from the options is there at once, advice that needs the source just before the migration begins.
   */
  get advice(): readonly string[] {
    return [...this.#advice]
  }

  /** The failures beside the migration itself so far, oldest first: of its trace, its plan, its policy. */
  get problems(): readonly MigrationProblem[] {
    return this.#problems.list
  }

  /** Whether the migrate call was made, or another process made it. @internal */
  get called(): boolean {
    return this.#job.called
  }

  /** The error of the migrate call; null before that, and where it did not fail. */
  get error(): Error | null {
    return this.#ending.error
  }

  /**
   * The domain at its destination, on the caller's own connection to it, once the migration is over; null where it did not arrive,
   * and where nobody here has a connection to the destination.
   *
   * @throws LibvirtError where the destination does not answer, or does not have it any more.
   */
  async arrived(): Promise<Domain | null> {
    await this.outcome
    if (this.#ending.found?.outcome !== 'completed') return null
    return await this.#setup.destination?.domains.getByUuid(this.#domain.uuid, { timeoutMs: arrivedMs }) ?? null
  }

  /** How many samples were lost because nobody took them in time. */
  get dropped(): number {
    return this.#queue.dropped
  }

  [Symbol.asyncIterator](): AsyncIterator<MigrationSample> {
    return this.#queue
  }

  /**
   * Aborts it (virDomainAbortJob); the reason goes into the outcome. Resolves when libvirt has taken the request, or the
   * migration is over. Refused during post-copy: the guest needs both hosts.
   *
   * `postcopy`: interrupts post-copy, and nothing else (virDomainAbortJobFlags with VIR_DOMAIN_ABORT_JOB_POSTCOPY, since libvirt
   * 8.5.0). The guest stands still as soon as it needs memory that is not there yet, until it is recovered; that is then not done
   * automatically.
   */
  async abort(reason = 'aborted', options?: MigrationAbortOptions): Promise<void> {
    const { postcopy } = abortOptions.read(options)
    if (postcopy) await this.#care.interrupt(reason)
    else await this.#abort.ask('caller', reason)
  }

  /**
   * Goes on with a post-copy that broke, once this migration is over: asks both hosts, and repeats the migrate call with
   * VIR_MIGRATE_POSTCOPY_RESUME (since libvirt 8.5.0) until it is through. The result is a migration of its own, to be watched and
   * awaited. While this migration is under way, the option `recover` does the same.
   *
   * @throws LibvirtError VIR_ERR_OPERATION_INVALID when it is not over, or nothing broke. TypeError, RangeError for wrong options.
   */
  recover(request?: RecoverRequest): Migration {
    const { options: changed = {}, ...patience } = recoverRequest.read(request)
    const backOff = backOffOf(patience) as BackOff
    const { found } = this.#ending
    if (!found || isSettled(found)) {
      const why = found ? `there is nothing to recover: ${found.because}` : 'the option `recover` is for a migration that is not over'
      throw new LibvirtError({ code: 'VIR_ERR_OPERATION_INVALID', message: `${this.#domain.name}: ${why}` })
    }
    const options = { ...this.#options, signal: undefined, ...changed } as MigrateOptions
    checkResume(options)
    return Migration.of({
      ...this.#setup, options, conduct: othersCall(), trace: undefined, steering: null, changed: this.#controls.changed,
      recover: { backOff, atOnce: true },
    })
  }

  /** Switches to post-copy (virDomainMigrateStartPostCopy); waits until memory moves. Needs the option `postcopy`. */
  async startPostcopy(options?: Waiting): Promise<void> {
    await patiently('startPostcopy', waitingOptions.read(options), async (still) => {
      await Promise.race([this.#hasBegun, this.outcome])
      await this.#controls.startPostcopy(still)
    })
  }

  /** Sets how long the guest may stand still, in ms (virDomainMigrateSetMaxDowntime). */
  async setMaxDowntime(ms: number, options?: Waiting): Promise<void> {
    await patiently('setMaxDowntime', waitingOptions.read(options), async (still) => {
      await this.#controls.setMaxDowntime(ms, still)
      this.#watch.observe({ kind: 'downtimeLimit', atMs: this.#watch.now(), downtimeLimitMs: ms })
    })
  }

  /** How long the guest may stand still, in ms (virDomainMigrateGetMaxDowntime). */
  async maxDowntime(options?: Waiting): Promise<number> {
    return await patiently('maxDowntime', waitingOptions.read(options), () => this.#controls.maxDowntime())
  }

  /** Sets the limit in MiB/s (virDomainMigrateSetMaxSpeed); `postcopy`: the one that holds in post-copy. */
  async setBandwidth(mibps: number, options?: BandwidthOptions): Promise<void> {
    const checked = bandwidthOptions.read(options)
    await patiently('setBandwidth', checked, (still) => this.#controls.setBandwidth(mibps, checked, still))
  }

  /** Sets the size of xbzrle's cache in bytes (virDomainMigrateSetCompressionCache). */
  async setCompressionCache(bytes: number, options?: Waiting): Promise<void> {
    await patiently('setCompressionCache', waitingOptions.read(options), (still) => this.#controls.setCompressionCache(bytes, still))
  }

  /** The guest stands still at its source, so that the rest can be sent (virDomainSuspend); it runs again at its destination. */
  async pause(options?: Waiting): Promise<void> {
    await patiently('pause', waitingOptions.read(options), (still) => this.#controls.pause(still))
  }

  /** Undoes a {@link pause} (virDomainResume). */
  async resume(options?: Waiting): Promise<void> {
    await patiently('resume', waitingOptions.read(options), (still) => this.#controls.resume(still))
  }

  /**
   * Takes so many per cent of their time from the guest's processors, 0 to 99, by libvirt's quota for them
   * (virDomainSetSchedulerParametersFlags). Given back when the migration is over, wherever the guest is then.
   */
  async throttle(percent: number, options?: Waiting): Promise<void> {
    await patiently('throttle', waitingOptions.read(options), (still) => this.#controls.throttle(percent, still))
  }

  /** Whose migration it is, and from where. */
  toJSON(): { name: string, uuid: string, uri: string } {
    return this.#domain.toJSON()
  }

  async #steerBy(plan: SteeringPlan): Promise<void> {
    const { maxMemoryBytes } = await this.#controls.read((domain) => domain.info())
    this.#steering = new Steering({
      ...plan,
      memoryBytes: atLeastBytes(maxMemoryBytes),
      perform: (decision) => this.#perform(decision),
      onTaken: (taken) => this.#watch.observe({ kind: 'action', ...taken }),
      onProblem: (part, what, error) => this.#problems.note(part, what, error),
    })
  }

  async #perform(decision: PolicyDecision): Promise<void> {
    switch (decision.action) {
      case 'none': return
      case 'setMaxDowntime': return this.setMaxDowntime(decision.ms)
      case 'setBandwidth': return this.setBandwidth(decision.mibps)
      case 'throttle': return this.throttle(decision.percent)
      case 'startPostcopy': return this.startPostcopy()
      case 'pause': return this.pause()
      case 'resume': return this.resume()
      case 'abort': return this.#abort.ask(decision.by ?? 'policy', decision.because)
    }
  }

  async #run(steering: SteeringPlan | null): Promise<MigrationOutcome> {
    const { signal } = this.#options
    const onAbort = (): void => {
      // A broken post-copy cannot be aborted: it is only not recovered any more.
      if (this.recovery) return
      this.#abort.ask('signal', reasonOf(signal)).catch((error: unknown) => this.#problems.note('abort', 'the signal asked for it, and it was refused', error))
    }
    let result: CallResult = null
    const unhook = whenAborted(signal, onAbort)
    try {
      if (signal?.aborted) onAbort()
      result = await this.#migrate(steering)
      return await this.#over(await this.#judge(result))
    } catch (error) {
      // An error of this program, not of libvirt's: nobody can say yet where the guest is.
      this.#problems.note('outcome', 'how it ended could not be found out', error)
      return await this.#over({ found: notFoundOut(error), told: this.#toldBy(result) })
    } finally {
      this.#controls.end(null)
      unhook()
      this.#queue.end()
      this.#problems.toldAll()
      // Ending the subscriptions takes a few requests, and nobody has to wait for them.
      this.#watch.stop().catch((error: unknown) => this.#problems.note('watch', 'it could not be stopped', error))
    }
  }

  async #migrate(steering: SteeringPlan | null): Promise<CallResult> {
    try {
      const { plan, conduct } = this.#setup
      const [before] = await Promise.all([
        this.#controls.read((domain) => domain.state()), this.#watch.start(), steering ? this.#steerBy(steering) : null,
        conduct.fromStart ? this.#resolver.prepare() : null,
      ])
      this.#before = before
      // Before anything is changed that a migration of somebody else would feel: its limits, its plan.
      if (!conduct.adopts) await this.#expectNoJob()
      await plan?.begin(this.#domain, { running: before.state === 'running', ...await this.#controls.note({ throttle: Boolean(steering?.facts.throttle) }) })
      const { maxDowntimeMs } = this.#options
      if (maxDowntimeMs !== undefined && conduct.fromStart) await this.#controls.prepareMaxDowntime(maxDowntimeMs)
      return await this.#call(conduct)
    } catch (error) {
      return { error }
    }
  }

  async #expectNoJob(): Promise<void> {
    try {
      const { other } = await this.#watch.look()
      if (other) throw new JobRunningError(this.#domain.name, other)
    } catch (error) {
      // A driver without jobs has none in the way.
      if (!(error instanceof LibvirtError && error.code === 'VIR_ERR_NO_SUPPORT')) throw error
    }
  }

  async #call(conduct: Conduct): Promise<CallResult> {
    const giveUp = new AbortController()
    let called = false
    const call = conduct.run({
      domain: this.#domain, watch: this.#watch, trace: this.#trace, giveUp: giveUp.signal,
      expectNoJob: () => this.#expectNoJob(),
      beforeCall: () => {
        this.#beforeCall(conduct.fromStart)
        called = true
      },
      advise: (sentence) => { this.#advice.add(sentence) },
    })
    try {
      const result = await orHangs(call.catch((error: unknown) => ({ error })), {
        domain: this.#domain,
        watch: this.#watch,
        // Only when the hosts can tell how it ended; until then the call may still have something to say.
        isOver: async (result) => (await this.#resolver.resolve(this.#toldBy(result), { timeoutMs: 0 })).outcome !== 'unknown',
      })
      if (called) await this.#heard(result)
      return result
    } finally {
      giveUp.abort()
      call.catch(() => undefined) // what it says after that, nobody hears
    }
  }

  #beforeCall(ours: boolean): void {
    this.#abort.beforeCall()
    this.#job.call(performance.now())
    if (!ours) return
    this.#called = true
    // One that only goes on with what somebody else began tells nothing of its beginning.
    if (this.#setup.conduct.fromStart) this.#calledAtMs ??= this.#watch.now()
  }

  async #heard(result: CallResult): Promise<void> {
    const said = callEvidence(result)
    if (said.call === 'returned') await this.#watch.answered('returned')
    else if (said.call !== 'notOurs') await this.#watch.answered(said.call === 'failed' && !said.lost ? 'refused' : 'lost')
  }

  async #judge(result: CallResult): Promise<Ended> {
    const { found, result: last } = await this.#care.seeThrough(result)
    this.#controls.end(last && 'error' in last ? wordsOf(last.error) : null)
    await within(() => this.#controls.undo(found, this.#setup.destination), undoMs)
      .catch((error: unknown) => this.#problems.note('steering', 'what was changed for the migration could not be put back', error))
    return { found: this.#care.inWords(found), told: this.#toldBy(last) }
  }

  async #over(ended: Ended): Promise<MigrationOutcome> {
    this.#judged = true
    this.#setup.plan?.release()
    return this.#ending.conclude(ended, () => { if (this.#held) this.#queue.push(this.#held) })
  }

  #toldBy(result: CallResult): Told {
    return { result, abort: this.#abort.request, before: this.#before, called: this.#called, calledAtMs: this.#calledAtMs }
  }
}
