import type { Duplex } from 'node:stream'
import type { DomainHandle, StreamHandle } from '../../types/native'
import type { RemoteName } from '../call'
import { DomainChannelFlags, DomainConsoleFlags, KeycodeSet } from '../constants/domain'
import { Limits } from '../constants/limits'
import { AbortError } from '../errors'
import { whenAborted } from '../listeners'
import type { NativeFunctions } from '../native'
import { Facet } from '../noun'
import { flag, flagOf, leftOf, list, readValue, table, text, waitingKeys, whole, type OptionsOf, type Waiting } from '../options'
import { Pipe } from '../stream/pipe'
import { PipeDuplex } from '../stream/streams'

const consoleOptions = table('console.open', {
  ...waitingKeys,
  /** Which device, by its alias: 'serial0', 'console1'. Default: the first console, else the first serial port. */
  device: text({ what: 'the alias of a device' }),
  /** Takes it from whoever has it open (VIR_DOMAIN_CONSOLE_FORCE). */
  force: flag(DomainConsoleFlags.FORCE),
  /** Only where the driver keeps two from having it open at once (VIR_DOMAIN_CONSOLE_SAFE). */
  safe: flag(DomainConsoleFlags.SAFE),
})

/** Which console, and how it is opened. `signal` also ends it; `timeoutMs` is for its opening. */
export interface ConsoleOptions extends OptionsOf<typeof consoleOptions> {}

const channelOptions = table('console.openChannel', {
  ...waitingKeys,
  /** Which one, by its target's name ('org.example.0') or alias ('channel0'). Default: the first. */
  name: text({ what: 'the name of a channel' }),
  /** Takes it from whoever has it open (VIR_DOMAIN_CHANNEL_FORCE). */
  force: flag(DomainChannelFlags.FORCE),
})

/** Which channel, and how it is opened. `signal` also ends it; `timeoutMs` is for its opening. */
export interface ChannelOptions extends OptionsOf<typeof channelOptions> {}

const screenshotOptions = table('console.screenshot', {
  ...waitingKeys,
  /** Which screen, from 0. Default: 0. */
  screen: whole('', 0, 2 ** 32 - 1),
})

/** Which screen. */
export interface ScreenshotOptions extends OptionsOf<typeof screenshotOptions> {}

const keyOptions = table('console.sendKey', {
  ...waitingKeys,
  /** How the keys are numbered. Default: 'linux', the KEY_* of linux/input-event-codes.h. */
  codeset: flagOf({
    linux: KeycodeSet.LINUX, xt: KeycodeSet.XT, atset1: KeycodeSet.ATSET1, atset2: KeycodeSet.ATSET2, atset3: KeycodeSet.ATSET3,
    osx: KeycodeSet.OSX, xtKbd: KeycodeSet.XT_KBD, usb: KeycodeSet.USB, win32: KeycodeSet.WIN32, qnum: KeycodeSet.QNUM,
  }),
  /** How long they are held, ms. Default: 0, the hypervisor's choice. */
  holdMs: whole('ms', 0, 2 ** 32 - 1),
})

/** How keys are pressed. */
export interface SendKeyOptions extends OptionsOf<typeof keyOptions> {}

const mostKeys = Limits.DOMAIN_SEND_KEY_MAX_KEYS
const keyCodes = list(whole('', 0, 0xffff), { empty: false })

/** A picture of a screen. */
export interface Screenshot {
  /** For example 'image/png' or 'image/x-portable-pixmap'. */
  mimeType: string
  /** The picture, in the format that `mimeType` names. */
  data: Buffer
}

/** A domain's screen, keyboard and buttons, and the lines into it. */
export class DomainConsole extends Facet<DomainHandle> {
  /**
   * Its serial console, to read from and write to (virDomainOpenConsole). It ends with the domain. End or destroy it to let go of it;
   * until then the process stays alive. libvirt keeps the guest's output until it is read, without a bound.
   */
  open(options?: ConsoleOptions): Duplex {
    const read = consoleOptions.read(options)
    return new PipeDuplex(async () => (await this.#pipe(read, 'virDomainOpenConsole',
      (handle, stream) => [handle, read.device ?? null, stream, consoleOptions.flags(read)])).pipe, read)
  }

  /** A channel to a program in the guest, to read from and write to (virDomainOpenChannel). Like {@link open} otherwise. */
  openChannel(options?: ChannelOptions): Duplex {
    const read = channelOptions.read(options)
    return new PipeDuplex(async () => (await this.#pipe(read, 'virDomainOpenChannel',
      (handle, stream) => [handle, read.name ?? null, stream, channelOptions.flags(read)])).pipe, read)
  }

  /**
   * Presses keys of its keyboard all at once, and lets go of them (virDomainSendKey): at most 16, by number.
   *
   * ```ts
   * await domain.console.sendKey([29, 56, 111]) // Ctrl, Alt, Delete
   * ```
   */
  async sendKey(keys: readonly number[], options?: SendKeyOptions): Promise<void> {
    const read = keyOptions.read(options)
    const codes = readValue(keyCodes, 'keys', keys)
    if (codes.length > mostKeys) throw new RangeError(`keys must be ${mostKeys} at most: ${codes.length}`)
    // The flags of this table are libvirt's set of codes.
    await this.request(read, 'virDomainSendKey', keyOptions.flags(read), read.holdMs ?? 0, codes)
  }

  /** Sends the guest a non-maskable interrupt, on which many write a dump of their own (virDomainInjectNMI). */
  async injectNmi(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainInjectNMI')
  }

  /** A picture of one of its screens now (virDomainScreenshot). The hypervisor chooses the format. */
  async screenshot(options?: ScreenshotOptions): Promise<Screenshot> {
    const read = screenshotOptions.read(options)
    const { pipe, result: mimeType } = await this.#pipe(read, 'virDomainScreenshot', (handle, stream) => [handle, stream, read.screen ?? 0])
    const parts: Buffer[] = []
    const stop = (): void => { pipe.end(new AbortError('virDomainScreenshot: aborted by the caller', read.signal?.reason)).catch(() => undefined) }
    const unhook = whenAborted(read.signal, stop)
    try {
      for (let part = await pipe.receive(); part instanceof Buffer; part = await pipe.receive()) parts.push(part)
      await pipe.finish()
    } catch (error) {
      await pipe.abort().catch(() => undefined) // it failed before, and the first error says why
      throw error
    } finally {
      unhook()
    }
    return { mimeType, data: Buffer.concat(parts) }
  }

  // The domain may have to be found again first, on a connection that has healed.
  async #pipe<N extends RemoteName>(read: Waiting, name: N, argumentsWith: (handle: DomainHandle, stream: StreamHandle) => Parameters<NativeFunctions[N]>) {
    const startedAtMs = performance.now()
    const handle = await this.owner.current(read)
    return Pipe.open(this.owner.connection, leftOf(read, startedAtMs), {}, name, (stream) => argumentsWith(handle, stream))
  }
}
