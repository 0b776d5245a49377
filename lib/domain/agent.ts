import type { DomainHandle } from '../../types/native'
import {
  DomainAgentResponseTimeout as Response, DomainAuthorizedSSHKeysSetFlags as Keys, DomainGetHostnameFlags as HostnameSource, DomainSetTimeFlags,
  DomainSetUserPasswordFlags,
} from '../constants/domain'
import { LibvirtError } from '../errors'
import type { DomainEventData } from '../events'
import { Limit } from '../limit'
import { Facet, type WatchedNoun } from '../noun'
import {
  bytes, callback, either, flag, flagOf, list, oneOf, readValue, record, secret, table, text, waitingKeys, waitingOptions, whole, anything, type OptionsOf, type Waiting,
} from '../options'
import { answerKeys, execArguments, execOptions, execResult, mostMessageBytes, type GuestExecOptions, type GuestExecResult, type GuestExecStatus } from './guest-exec'
import { guestInfo, guestInfoOptions, type GuestInfo, type GuestInfoOptions } from './guest-info'

/** A file system that is mounted in a guest. */
export interface GuestFileSystem {
  /** Where it is mounted in the guest. */
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

const hostnameOptions = table('agent.hostname', {
  ...waitingKeys,
  /** Its source: the guest's agent ('agent'), or the DHCP server of libvirt's own network ('lease'). Default: the driver's choice; QEMU's is the agent. */
  source: flagOf({ agent: HostnameSource.AGENT, lease: HostnameSource.LEASE }),
})

/** The source of a guest's name. */
export interface GuestHostnameOptions extends OptionsOf<typeof hostnameOptions> {}

const trimOptions = table('agent.trim', {
  ...waitingKeys,
  /** One file system only. libvirt's QEMU driver takes none. */
  mountpoint: text({ what: 'a mount point' }),
  /** Free blocks in a row of fewer bytes may stay. Default: 0, all go. */
  minimumBytes: bytes(),
})

/** Which blocks of a guest are discarded. */
export interface TrimOptions extends OptionsOf<typeof trimOptions> {}

const commandOptions = table('agent.command', { ...waitingKeys, ...answerKeys })

/** How an agent's command is sent. */
export interface AgentCommandOptions extends OptionsOf<typeof commandOptions> {}

const responseKind = either(whole('s', 0, 2 ** 31 - 1), oneOf('forever', 'default'))
const commandKind = text({ what: 'the name of a command of the agent' })
const argumentsKind = record(anything<unknown>())
const keysKind = list(text({ what: 'a line of authorized_keys' }))
const someKeysKind = list(text({ what: 'a line of authorized_keys' }), { empty: false })
/** An event can be missed, for example while the connection heals: so often the agent is asked, ms. */
const askAgainMs = 2_000
const firstLookMs = 20
const lastLookMs = 500

const userKind = text({ what: 'the name of a user' })
const passwordKind = secret(text({ what: 'a password', empty: true }))
const dateKind = { says: 'a Date', accepts: (value: unknown) => value instanceof Date && !Number.isNaN(value.getTime()), take: (value: unknown) => value as Date, about: { kind: 'instance' } } as const

/**
 * The agent in a guest (qemu-guest-agent, on the channel org.qemu.guest_agent.0), which acts for the host.
 *
 * @throws LibvirtError VIR_ERR_AGENT_UNRESPONSIVE when it does not answer, VIR_ERR_ARGUMENT_UNSUPPORTED when the domain has no channel.
 */
export class DomainAgent extends Facet<DomainHandle> {
  readonly #domain: WatchedNoun<DomainHandle, 'domain', DomainEventData>

  /** @internal */
  constructor(domain: WatchedNoun<DomainHandle, 'domain', DomainEventData>) {
    super(domain)
    this.#domain = domain
  }

  /** Resolves when the agent answers (guest-ping, by virDomainQemuAgentCommand). */
  async ping(options?: AgentCommandOptions): Promise<void> {
    await this.command('guest-ping', undefined, options)
  }

  /**
   * Resolves when the agent answers, which it does some time after the guest has started. Give it a `timeoutMs`: a guest may never have
   * an agent. {@link Domain.events} of 'agentLifecycle' tell when one comes and goes.
   */
  async waitReady(options?: Waiting): Promise<void> {
    const limit = new Limit(waitingOptions.read(options))
    let came!: () => void
    let next = new Promise<void>((resolve) => { came = resolve })
    const stop = await this.#domain.subscribe('agentLifecycle', () => {
      came()
      next = new Promise((resolve) => { came = resolve })
    })
    try {
      for (;;) {
        const change = next
        if (await this.ping(limit.left()).then(() => true, unlessSilent)) return
        await limit.wait(change, askAgainMs, 'the guest\'s agent has not answered')
      }
    } finally {
      // A connection that is lost has no registrations any more.
      await stop().catch(() => undefined)
    }
  }

  /** The guest's answers about its system: users, operating system, file systems and so on (virDomainGetGuestInfo, since libvirt 5.7.0). */
  async info(options?: GuestInfoOptions): Promise<GuestInfo> {
    const read = guestInfoOptions.read(options)
    return guestInfo(await this.request(read, 'virDomainGetGuestInfo', guestInfoOptions.flags(read), 0))
  }

  /**
   * Runs a program in the guest, and resolves with how it ended and what it wrote (guest-exec and guest-exec-status, by
   * virDomainQemuAgentCommand). Without `timeoutMs` there is no limit. A program that nobody waits for any more goes on in the guest.
   *
   * Standard output and error come in one message, which holds about 3,000,000 bytes of both: beyond, libvirt rejects and they are lost. From
   * about 7,800,000 on libvirt gives up its connection to the agent, until the agent is started again. So let a program that may write much
   * write to a file. With much output, or a guest that is slow, raise `answerWithinSeconds`.
   *
   * ```ts
   * const { exitCode, stdout } = await domain.agent.exec({ path: '/bin/df', args: ['-k'], timeoutMs: 10_000 })
   * ```
   *
   * @throws LibvirtError VIR_ERR_INTERNAL_ERROR with the agent's words, when there is no such program or the agent may not run any; ERR_TIMED_OUT.
   */
  async exec(options: GuestExecOptions): Promise<GuestExecResult> {
    const read = execOptions.read(options)
    const limit = new Limit(read)
    const { answerWithinSeconds } = read
    const { pid } = await this.command('guest-exec', execArguments(read), { answerWithinSeconds, ...limit.left() }) as { pid: number }
    for (let lookMs = firstLookMs; ; lookMs = Math.min(2 * lookMs, lastLookMs)) {
      const status = await this.command('guest-exec-status', { pid }, { answerWithinSeconds, ...limit.left() }) as GuestExecStatus
      if (status.exited) return execResult(status)
      await limit.wait(new Promise(() => undefined), lookMs, `${read.path}, process ${pid} of the guest, has not ended`)
    }
  }

  /**
   * Sends the agent a command of its own protocol, past libvirt, and resolves with what it returns (virDomainQemuAgentCommand, which is in
   * libvirt-qemu, a library beside libvirt). libvirt marks the domain as tainted. At most 200,000 bytes as JSON: libvirt does not get
   * longer ones to the agent.
   *
   * @throws LibvirtError VIR_ERR_INTERNAL_ERROR with the agent's words, when it refuses.
   */
  async command(execute: string, args?: Readonly<Record<string, unknown>>, options?: AgentCommandOptions): Promise<unknown> {
    const read = commandOptions.read(options)
    const message = JSON.stringify({ execute: readValue(commandKind, 'execute', execute), ...args !== undefined && { arguments: readValue(argumentsKind, 'args', args) } })
    const length = Buffer.byteLength(message)
    if (length > mostMessageBytes) throw new RangeError(`${execute}: args has ${length} bytes as JSON: libvirt gets at most ${mostMessageBytes} to the agent`)
    const { answerWithinSeconds = Response.DEFAULT } = read
    const seconds = answerWithinSeconds === 'forever' ? Response.BLOCK : answerWithinSeconds
    const text = await this.request(read, 'virDomainQemuAgentCommand', message, seconds, 0)
    return (JSON.parse(text) as { return: unknown }).return
  }

  /**
   * How long libvirt waits for the agent with every other method, in s (virDomainAgentSetResponseTimeout, since libvirt 5.10.0):
   * 'forever', 'default' (5 s), or 0 not to wait for it at all. It holds until the domain ends.
   */
  async setResponseTimeout(seconds: number | 'forever' | 'default', options?: Waiting): Promise<void> {
    const limit = readValue(responseKind, 'seconds', seconds)
    await this.ask(options, 'virDomainAgentSetResponseTimeout', limit === 'forever' ? Response.BLOCK : limit === 'default' ? Response.DEFAULT : limit, 0)
  }

  /** The guest's name for itself (virDomainGetHostname). */
  async hostname(options?: GuestHostnameOptions): Promise<string> {
    const read = hostnameOptions.read(options)
    return this.request(read, 'virDomainGetHostname', hostnameOptions.flags(read))
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
   * {@link thaw}, and the agent does nothing else meanwhile: {@link withFrozen} thaws in any case.
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
  async trim(options?: TrimOptions): Promise<void> {
    const read = trimOptions.read(options)
    await this.request(read, 'virDomainFSTrim', read.mountpoint ?? null, read.minimumBytes ?? 0, 0)
  }

  /** Sets a user's password (virDomainSetUserPassword). */
  async setPassword(user: string, password: string, options?: PasswordOptions): Promise<void> {
    const read = passwordOptions.read(options)
    await this.request(read, 'virDomainSetUserPassword', readValue(userKind, 'user', user), readValue(passwordKind, 'password', password), passwordOptions.flags(read))
  }

  // The keys with which a user may come in over SSH: the lines of authorized_keys, in the guest.

  /** A user's keys (virDomainAuthorizedSSHKeysGet, since libvirt 6.10.0). QEMU's agent refuses where the user has no file of keys yet. */
  async sshKeys(user: string, options?: Waiting): Promise<string[]> {
    return this.ask(options, 'virDomainAuthorizedSSHKeysGet', readValue(userKind, 'user', user), 0)
  }

  /** Replaces all keys of a user by these, or takes all away (virDomainAuthorizedSSHKeysSet). */
  async setSshKeys(user: string, keys: readonly string[], options?: Waiting): Promise<void> {
    const lines = readValue(keysKind, 'keys', keys)
    await this.ask(options, 'virDomainAuthorizedSSHKeysSet', readValue(userKind, 'user', user), lines.length === 0 ? null : lines, 0)
  }

  /** Adds keys that a user does not have yet (virDomainAuthorizedSSHKeysSet with VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND). */
  async addSshKeys(user: string, keys: readonly string[], options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainAuthorizedSSHKeysSet', readValue(userKind, 'user', user), readValue(someKeysKind, 'keys', keys), Keys.APPEND)
  }

  /** Takes keys away from a user (virDomainAuthorizedSSHKeysSet with VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE). */
  async removeSshKeys(user: string, keys: readonly string[], options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainAuthorizedSSHKeysSet', readValue(userKind, 'user', user), readValue(someKeysKind, 'keys', keys), Keys.REMOVE)
  }
}

/** That the agent does not answer is no failure of the waiting for it. */
function unlessSilent(error: unknown): false {
  if (error instanceof LibvirtError && error.code === 'VIR_ERR_AGENT_UNRESPONSIVE') return false
  throw error
}
