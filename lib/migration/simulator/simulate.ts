import { readValue } from '../../options'
import { downtimeMs, limitMiBps, throttlePercent } from '../policy/options'
import { isTerminal } from '../samples/phase'
import type { MigrationSample } from '../samples/sample'
import { Sampler, type Observation } from '../samples/sampler'
import type { Trace, TraceOutcome } from '../trace/format'
import { plainOptions, traceHeader } from '../trace/recorder'
import { Hypervisor } from './hypervisor'
import { draw } from './noise'
import { defaultQemuVersion, resolve, type Resolved, type SimulateOptions, type SimulatedAction } from './options'
import { simulateOptions } from './table'
import { finalStatistics, statisticsNow, zeroStatistics } from './report'

/**
 * Simulates a pre-copy migration on QEMU's own rules and returns its trace: what a monitor would have observed, and how
 * it ended. `replay` makes samples of it. Takes time by the number of polls, not by the guest's size, and gives the
 * same for the same options and seed. Throws a TypeError or RangeError that names what cannot be simulated.
 *
 * ```ts
 * const trace = simulate({
 *   memoryBytes: 64 * GiB, bandwidthBytesPerSecond: 1.2e9,
 *   dirty: { kind: 'saturating', workingSetBytes: 8 * GiB, tauMs: 10_000 },
 * })
 * console.log(trace.outcome.outcome, trace.outcome.totalMs)
 * ```
 */
export function simulate(options: SimulateOptions): Trace & { readonly outcome: TraceOutcome } {
  const given = simulateOptions.read(options)
  return new Simulation(resolve(given), given).run()
}

class Simulation {
  readonly #options: Resolved
  readonly #given: SimulateOptions
  readonly #hypervisor: Hypervisor
  readonly #observations: Observation[] = []
  /** Only where somebody looks: samples are most of the work. */
  readonly #sampler: Sampler | null
  readonly #samples: MigrationSample[] = []
  #aborted: string | null = null
  #polls = 0
  #unansweredSinceMs: number | null = null

  constructor(options: Resolved, given: SimulateOptions) {
    this.#options = options
    this.#given = given
    this.#sampler = given.control ? new Sampler({ fromStart: true, downtimeLimitMs: options.downtimeLimitMs }) : null
    this.#hypervisor = new Hypervisor(options, (event) => this.#observe({ ...event, atMs: this.#hypervisor.nowMs }))
  }

  run(): Trace & { readonly outcome: TraceOutcome } {
    const h = this.#hypervisor
    const { intervalMs, maxTotalMs } = this.#options
    while (h.stage !== 'done' && h.nowMs < maxTotalMs) {
      if (h.nowMs >= this.#polls * intervalMs) this.#poll()
      else h.step(Math.min(this.#polls * intervalMs, maxTotalMs))
      this.#steer()
    }
    const outcome = this.#outcome()
    if (outcome.outcome === 'completed') {
      this.#observe({ kind: 'final', atMs: h.nowMs, statistics: finalStatistics(h, this.#options) })
      this.#observe({ kind: 'ended', atMs: h.nowMs, phase: 'done' })
    } else if (outcome.outcome === 'cancelled') {
      this.#observe({ kind: 'ended', atMs: h.nowMs, phase: 'cancelled' })
    }
    return {
      header: traceHeader({
        source: 'simulator', intervalMs, downtimeLimitMs: this.#options.downtimeLimitMs, fromStart: true, options: plainOptions(this.#given),
        versions: { hypervisor: this.#given.qemuVersion ?? defaultQemuVersion },
      }),
      observations: this.#observations,
      outcome,
      truncated: false,
    }
  }

  #observe(observation: Observation): void {
    this.#observations.push(observation)
    const sample = this.#sampler?.observe(observation)
    if (sample) this.#samples.push(sample)
  }

  #poll(): void {
    const h = this.#hypervisor
    const { seed, noise } = this.#options
    if (this.#unansweredSinceMs !== null) this.#observe({ kind: 'unanswered', atMs: h.nowMs, sinceMs: this.#unansweredSinceMs })
    this.#unansweredSinceMs = null
    const poll = this.#polls++
    if (draw(seed, 2, poll) < noise.lostPolls) {
      this.#unansweredSinceMs = h.nowMs
      return
    }
    const statistics = draw(seed, 3, poll) < noise.zeroSamples ? zeroStatistics(h.nowMs) : statisticsNow(h, this.#options)
    this.#observe({ kind: 'statistics', atMs: h.nowMs, statistics, domainState: h.sourceState, destinationState: h.destinationState })
  }

  // An action can bring further samples, which are shown too before time goes on.
  #steer(): void {
    const { control } = this.#given
    for (let sample = this.#samples.shift(); control && sample; sample = this.#samples.shift()) {
      if (isTerminal(sample.phase)) continue
      const wanted = control(sample, this.#sampler?.rows ?? []) ?? []
      for (const action of 'action' in wanted ? [wanted] : wanted) this.#act(action)
    }
  }

  #act(action: SimulatedAction): void {
    const h = this.#hypervisor
    if (h.stage === 'confirm' || h.stage === 'done') return
    switch (action.action) {
      case 'setMaxDowntime':
        h.downtimeLimitMs = readValue(downtimeMs, 'setMaxDowntime.ms', action.ms)
        { this.#observe({ kind: 'downtimeLimit', atMs: h.nowMs, downtimeLimitMs: action.ms }); return }
      case 'setBandwidth':
        { h.setBandwidth(readValue(limitMiBps, 'setBandwidth.mibps', action.mibps)); return }
      case 'throttle':
        h.throttledByHandPercent = readValue(throttlePercent, 'throttle.percent', action.percent)
        return
      case 'startPostcopy':
        if (!this.#options.postcopy) throw new RangeError('post-copy can only be started where the option postcopy allows it')
        { h.startPostcopy(); return }
      case 'pause': { h.pause(); return }
      case 'resume': { h.resume(); return }
      case 'abort':
        if (h.inPostcopy) throw new RangeError('post-copy cannot be aborted: the guest needs both hosts')
        this.#aborted = action.because ?? 'aborted'
        { h.abort(); return }
    }
  }

  #outcome(): TraceOutcome {
    const h = this.#hypervisor
    const completed = h.stage === 'done' && this.#aborted === null
    return {
      outcome: completed ? 'completed' : this.#aborted === null ? 'unfinished' : 'cancelled',
      because: completed ? 'the domain is at its destination'
        : this.#aborted ?? `no end within ${this.#options.maxTotalMs} ms, after ${h.passes} passes`,
      totalMs: h.nowMs,
      downtimeMs: completed ? h.downtimeMs : null,
      transferredBytes: Math.round(h.sentBytes),
      passes: h.passes,
    }
  }
}
