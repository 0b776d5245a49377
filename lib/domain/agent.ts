import type { DomainHandle } from '../../types/native'
import { DomainSetTimeFlags, DomainSetUserPasswordFlags } from '../constants/domain'
import { Facet } from '../noun'
import { callback, flag, list, readValue, table, text, waitingKeys, type OptionsOf, type Waiting } from '../options'

/** A file system that is mounted in a guest. */
export interface GuestFileSystem {
  mountpoint: string | null
  /** The guest's name for what it is on: 'vda1'. */
  name: string | null
  /** 'ext4', 'xfs', ... */
  type: string | null
  /** The domain's devices that it is on, by their aliases or targets. */
  devices: string[]
}

const mountpoints = list(text({ what: 'a mount point' }), { empty: false, unique: true })

const freezeOptions = table('agent.freeze', {
  ...waitingKeys,
  /** Which file systems. Default: all. */
  mountpoints,
})

/** Which file systems of a guest are frozen or thawed. */
export interface FreezeOptions extends OptionsOf<typeof freezeOptions> {}

const passwordOptions = table('agent.setPassword', {
  ...waitingKeys,
  /** It is hashed already, as the guest's system wants it (VIR_DOMAIN_PASSWORD_ENCRYPTED). */
  encrypted: flag(DomainSetUserPasswordFlags.ENCRYPTED),
})

/** How a password is given. */
export interface PasswordOptions extends OptionsOf<typeof passwordOptions> {}

const userKind = text({ what: 'the name of a user' })
const passwordKind = text({ what: 'a password', empty: true })
const dateKind = { says: 'a Date', accepts: (value: unknown) => value instanceof Date && !Number.isNaN(value.getTime()), take: (value: unknown) => value as Date, about: { kind: 'instance' } } as const

/**
 * The agent in a guest (qemu-guest-agent, on the channel org.qemu.guest_agent.0), which acts for the host.
 *
 * @throws LibvirtError VIR_ERR_AGENT_UNRESPONSIVE when it does not answer, VIR_ERR_ARGUMENT_UNSUPPORTED when the domain has no channel.
 */
export class DomainAgent extends Facet<DomainHandle> {
  /** The guest's name for itself (virDomainGetHostname). */
  async hostname(options?: Waiting): Promise<string> {
    return this.ask(options, 'virDomainGetHostname', 0)
  }

  /** The guest's clock (virDomainGetTime). */
  async time(options?: Waiting): Promise<Date> {
    const { seconds, nseconds } = await this.ask(options, 'virDomainGetTime', 0)
    return new Date(Number(seconds) * 1000 + nseconds / 1e6)
  }

  /** Sets the guest's clock (virDomainSetTime). */
  async setTime(time: Date, options?: Waiting): Promise<void> {
    const ms = readValue(dateKind, 'time', time).getTime()
    const seconds = Math.floor(ms / 1000)
    await this.ask(options, 'virDomainSetTime', seconds, Math.round((ms - seconds * 1000) * 1e6), 0)
  }

  /** Sets the guest's clock by its real-time clock (virDomainSetTime with VIR_DOMAIN_TIME_SYNC). */
  async syncTime(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainSetTime', 0, 0, DomainSetTimeFlags.SYNC)
  }

  /** The file systems that are mounted (virDomainGetFSInfo). */
  async fileSystems(options?: Waiting): Promise<GuestFileSystem[]> {
    return (await this.ask(options, 'virDomainGetFSInfo', 0)).map(({ mountpoint, name, fstype, devAlias }) => ({ mountpoint, name, type: fstype, devices: devAlias }))
  }

  /**
   * Freezes file systems and resolves with how many (virDomainFSFreeze). Everything in the guest that writes to them waits until
   * {@link thaw}: {@link withFrozen} thaws in any case.
   */
  async freeze(options?: FreezeOptions): Promise<number> {
    const read = freezeOptions.read(options)
    return this.request(read, 'virDomainFSFreeze', read.mountpoints ?? null, 0)
  }

  /** Thaws file systems and resolves with how many (virDomainFSThaw). libvirt's QEMU driver takes no mount points: all are thawed. */
  async thaw(options?: FreezeOptions): Promise<number> {
    const read = freezeOptions.read(options)
    return this.request(read, 'virDomainFSThaw', read.mountpoints ?? null, 0)
  }

  /**
   * Runs a function while file systems are frozen, and thaws them afterwards, also when it fails, and when
   * freezing failed half way: the limits of the options hold for the freezing only. Resolves with the function's result.
   *
   * ```ts
   * await domain.agent.withFrozen(() => domain.snapshots.create({ diskOnly: true }))
   * ```
   *
   * @throws what the function throws; an AggregateError of both where the thaw fails too.
   */
  async withFrozen<T>(run: () => Promise<T> | T, options?: FreezeOptions): Promise<T> {
    const its = readValue(callback<() => Promise<T> | T>(), 'run', run)
    freezeOptions.read(options)
    let result: T
    try {
      await this.freeze(options)
      result = await its()
    } catch (error) {
      // Where nobody waited for the freezing any more, it may still have happened.
      const failed: unknown = await this.thaw().then(() => null, (thawError: unknown) => ({ thawError }))
      if (failed) throw new AggregateError([error, (failed as { thawError: unknown }).thawError], 'the file systems were not thawed after a failure')
      throw error
    }
    await this.thaw()
    return result
  }

  /** Discards blocks that file systems do not use (virDomainFSTrim). */
  async trim(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainFSTrim', null, 0, 0)
  }

  /** Sets a user's password (virDomainSetUserPassword). */
  async setPassword(user: string, password: string, options?: PasswordOptions): Promise<void> {
    const read = passwordOptions.read(options)
    await this.request(read, 'virDomainSetUserPassword', readValue(userKind, 'user', user), readValue(passwordKind, 'password', password), passwordOptions.flags(read))
  }
}
