import type { DomainHandle } from '../../types/native'
import { DomainBackupBeginFlags } from '../constants/domain-checkpoint'
import { DomainGetJobStatsFlags } from '../constants/migration'
import { LibvirtError } from '../errors'
import { domainEvents } from '../events'
import { Facet } from '../noun'
import { flag, leftOf, longestTimerMs, number, record, table, text, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from '../options'
import type { DomainNoun } from './domain-noun'
import { parseStatistics, type JobStatistics } from './job-statistics'
import { isSameJob, jobOf, narrowed, type KnownJob } from './known-job'
import { notThisJob, WatchedJob, type JobEnd, type JobEvent, type JobOutcome } from './watched-job'
import { document, documentText, documents } from '../document'
import type { BackupConfig, CheckpointConfig, Parsed } from '../xml'

const intervalMs = number('ms', { least: 10, most: longestTimerMs })

const beginOptions = table('backup.begin', {
  ...waitingKeys,
  /** Which disks are copied, and to which new file each on the host: { vda: '/backup/vda.qcow2' }. All other disks are left out. */
  to: record(text({ what: 'the path of a file' })),
  /** The format of those files. Default: 'qcow2'. */
  format: text({ what: 'the format of an image' }),
  /** Only what has changed since this checkpoint, by its name. */
  incremental: text({ what: 'the name of a checkpoint' }),
  /** The whole `<domainbackup>` document in place of `to`, `format` and `incremental`: for a backup that a client pulls, for example. */
  xml: document<BackupConfig>('Backup', 'the XML of a backup'),
  /** Makes a checkpoint of this name at the same moment, from which the next backup can be incremental. */
  checkpoint: text({ what: 'the name of a checkpoint' }),
  /** The whole `<domaincheckpoint>` document in its place. */
  checkpointXml: document<CheckpointConfig>('Checkpoint', 'the XML of a checkpoint'),
  /** The files are there already (VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL). */
  reuseExternal: flag(DomainBackupBeginFlags.REUSE_EXTERNAL),
  /**
   * Keeps a guest that shuts down meanwhile until the backup is over (VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN, since libvirt
   * 11.10.0). Without, its backup ends with it.
   */
  preserveShutdownDomain: flag(DomainBackupBeginFlags.PRESERVE_SHUTDOWN_DOMAIN),
  /** How often its progress is asked for, ms, 10 or more. Default 500. */
  intervalMs,
}, ({ to, format, incremental, xml, checkpoint, checkpointXml }) => {
  if ((to === undefined) === (xml === undefined)) throw new RangeError('there must be either to or xml')
  if (to && Object.keys(to).length === 0) throw new RangeError('to is empty: it must name a disk')
  if (xml !== undefined && (format !== undefined || incremental !== undefined)) throw new RangeError('xml says the format and the checkpoint to begin at itself: leave format and incremental out')
  if (checkpoint !== undefined && checkpointXml !== undefined) throw new RangeError('checkpointXml says the name itself: leave checkpoint out')
})

/** The disks that are backed up, and where to. */
export interface BackupOptions extends OptionsOf<typeof beginOptions> {}

const watchOptions = table('backup.job', {
  ...waitingKeys,
  /** ms between two questions. Default: 500. */
  intervalMs,
})

/** How a backup that runs is watched. */
export interface BackupJobOptions extends OptionsOf<typeof watchOptions> {}

const usualIntervalMs = 500

/** How far a backup is. */
export interface BackupProgress {
  /** How much is done of `endBytes`, all disks together; null where libvirt does not say. */
  readonly currentBytes: number | null
  /** How much there is to do, all disks together; null where libvirt does not say. */
  readonly endBytes: number | null
  /** How much of the files is used that keep what the guest overwrites meanwhile; for a backup that a client pulls. */
  readonly temporaryUsedBytes: number | null
  /** How large those files may get. */
  readonly temporaryTotalBytes: number | null
  /** ms since it began; null where libvirt does not say. */
  readonly elapsedMs: number | null
}

/** How a backup ended, as data. */
export type BackupOutcome = JobOutcome<BackupProgress>

/**
 * A backup of a domain's disks, of which each domain has one at a time. Iterate over it for its progress; `outcome` says how it ended,
 * and never rejects. A backup that a client pulls runs until {@link abort}.
 */
export class BackupJob extends WatchedJob<BackupProgress> {
  #known: KnownJob | null = null
  /** Its disks as its document has them, with files that are its own. */
  #disks: string | null = null

  /** Use the methods of {@link DomainBackup}. */
  private constructor(domain: DomainNoun, intervalMs: number) {
    super(domain, intervalMs)
  }

  /** Listens, then starts the job (null: it runs already), then watches it. @internal */
  static async begin(domain: DomainNoun, intervalMs: number, start: (() => Promise<void>) | null): Promise<BackupJob> {
    return new BackupJob(domain, intervalMs).begin(start)
  }

  /**
   * Ends it (virDomainAbortJob). The files that a backup has written so far are of no use. One that a client pulls ends in no other way:
   * libvirt calls it completed.
   *
   * @throws LibvirtError VIR_ERR_OPERATION_INVALID when it is over: virDomainAbortJob would abort whatever runs instead, for example a
   *   migration.
   */
  async abort(options?: Waiting): Promise<void> {
    const read = waitingOptions.read(options)
    this.mustRun('virDomainAbortJob')
    const startedAtMs = performance.now()
    const runs = await this.#look(read)
    // It may have ended while libvirt was asked.
    this.mustRun('virDomainAbortJob')
    if (!runs) throw notThisJob('virDomainAbortJob', 'this backup does not run (any more)')
    await this.domain.request(leftOf(read, startedAtMs), 'virDomainAbortJob')
  }

  /** Its statistics when it runs; null when no backup does, or another one that has begun since. */
  async #look(waiting: Waiting): Promise<JobStatistics | null> {
    const sentAtMs = performance.now()
    const running = await statisticsOf(this.domain, waiting, 0)
    if (!running) return null
    const seen = jobOf({ sentAtMs, answeredAtMs: performance.now(), elapsedMs: running.timeElapsedMs })
    if (this.#known && !isSameJob(this.#known, seen)) {
      // A daemon that was restarted counts the time of a job from then on.
      if (!this.isUnsure || this.#disks === null || await disksOf(this.domain, waiting) !== this.#disks) return null
      this.#known = seen
    }
    this.#known = this.#known ? narrowed(this.#known, seen) : seen
    this.#disks ??= await disksOf(this.domain, waiting)
    return running
  }

  protected override events(): JobEvent[] {
    const self = new WeakRef(this)
    return [{ kind: domainEvents.jobCompleted, listener: () => self.deref()?.hurry() }]
  }

  protected override async ask(waiting: Waiting): Promise<BackupProgress | null | JobEnd> {
    const running = await this.#look(waiting)
    if (running) return progressOf(running)
    const ended = await statisticsOf(this.domain, waiting, DomainGetJobStatsFlags.COMPLETED | DomainGetJobStatsFlags.KEEP_COMPLETED)
    if (!ended) return null
    const progress = progressOf(ended)
    if (progress.endBytes !== null) this.publish(progress)
    return endOf(ended)
  }
}

/** The disks of the backup that runs, without what libvirt 9.0 forgets when it is restarted; null when it has just ended. */
async function disksOf(domain: DomainNoun, waiting: Waiting): Promise<string | null> {
  try {
    const { disks } = documents().parseBackup(await domain.request(waiting, 'virDomainBackupGetXMLDesc', 0))
    return JSON.stringify(disks, (key, value: unknown) => key.startsWith('export') ? undefined : value)
  } catch (error) {
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN_BACKUP') return null
    throw error
  }
}

/** The statistics of the domain's job when it is a backup. */
async function statisticsOf(domain: DomainNoun, waiting: Waiting, flags: number): Promise<JobStatistics | null> {
  const { type, params } = await domain.request(waiting, 'virDomainGetJobStats', flags)
  const statistics = parseStatistics({ type, parameters: params })
  return statistics.typeName !== 'none' && statistics.operationName === 'backup' ? statistics : null
}

function progressOf(statistics: JobStatistics): BackupProgress {
  return {
    currentBytes: statistics.diskProcessedBytes, endBytes: statistics.diskTotalBytes,
    temporaryUsedBytes: statistics.diskTempUsedBytes, temporaryTotalBytes: statistics.diskTempTotalBytes, elapsedMs: statistics.timeElapsedMs,
  }
}

function endOf({ typeName, errorMessage }: JobStatistics): JobEnd {
  const because = errorMessage === null ? '' : `: ${errorMessage}`
  if (typeName === 'completed') return { outcome: 'completed', because: 'libvirt says that it completed' }
  if (typeName === 'cancelled') return { outcome: 'cancelled', because: `libvirt says that it was cancelled${because}` }
  if (typeName === 'failed') return { outcome: 'failed', because: `libvirt says that it failed${because || '; the log of the domain has the reason'}` }
  return { outcome: 'unknown', because: `libvirt says that it ended, in a way that is not known here: ${typeName}${because}` }
}

// Both documents leave out the disks that they do not name, if they name any.
function backupOf(to: Readonly<Record<string, string>>, format: string, incremental: string | undefined): BackupConfig {
  const disks = Object.entries(to).map(([name, file]) => ({ name, type: 'file' as const, target: { file }, driver: { type: format as 'qcow2' } }))
  return { mode: 'push', incremental, disks: { disks } }
}

function checkpointOf(name: string, disks: readonly string[]): CheckpointConfig {
  return { name, ...disks.length === 0 ? {} : { disks: { disks: disks.map((each) => ({ name: each, checkpoint: 'bitmap' as const })) } } }
}

/** Backups of a domain's disks while it runs. */
export class DomainBackup extends Facet<DomainHandle> {
  readonly #domain: DomainNoun

  /** @internal */
  constructor(domain: DomainNoun) {
    super(domain)
    this.#domain = domain
  }

  /**
   * Begins one: the disks as they are at this moment, whatever the guest writes afterwards (virDomainBackupBegin).
   *
   * ```ts
   * const backup = await domain.backup.begin({ to: { vda: '/backup/monday.qcow2' }, checkpoint: 'monday' })
   * for await (const { currentBytes, endBytes } of backup) console.log(currentBytes, 'of', endBytes)
   * console.log(await backup.outcome)
   * await (await domain.backup.begin({ to: { vda: '/backup/tuesday.qcow2' }, incremental: 'monday', checkpoint: 'tuesday' })).outcome
   * ```
   */
  async begin(options: BackupOptions): Promise<BackupJob> {
    const read = beginOptions.read(options)
    const { to = {}, checkpoint } = read
    const disks = Object.keys(to)
    const xml = documentText(read.xml) ?? documents().formatBackup(backupOf(to, read.format ?? 'qcow2', read.incremental))
    const checkpointXml = documentText(read.checkpointXml) ?? (checkpoint === undefined ? null : documents().formatCheckpoint(checkpointOf(checkpoint, disks)))
    return BackupJob.begin(this.#domain, read.intervalMs ?? usualIntervalMs, () =>
      this.request(read, 'virDomainBackupBegin', xml, checkpointXml, beginOptions.flags(read)))
  }

  /** The document of the backup that runs (virDomainBackupGetXMLDesc). */
  async xml(options?: Waiting): Promise<string> {
    return this.ask(options, 'virDomainBackupGetXMLDesc')
  }

  /** The same as an object ({@link xml}). */
  async config(options?: Waiting): Promise<Parsed<BackupConfig>> {
    return documents().parseBackup(await this.xml(options))
  }

  /** The backup that runs, whoever began it; null when none does (virDomainGetJobStats). */
  async job(options?: BackupJobOptions): Promise<BackupJob | null> {
    const read = watchOptions.read(options)
    return await statisticsOf(this.#domain, read, 0) && BackupJob.begin(this.#domain, read.intervalMs ?? usualIntervalMs, null)
  }
}
