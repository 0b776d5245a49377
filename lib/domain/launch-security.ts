import type { DomainHandle } from '../../types/native'
import { DomainLaunchSecurityField as Field } from '../constants/domain-params'
import { Facet } from '../noun'
import { table, waitingKeys, type OptionsOf, type Waiting } from '../options'
import { bits, count, parametersKeys, parametersOf, settingsOf, uint, words, type SettingsOf } from './settings'

const facts = {
  /** The measurement of what was launched, base64 (since libvirt 4.5.0). */
  sevMeasurement: words(Field.SEV_MEASUREMENT, 'a measurement'),
  /** The version of the firmware's interface, its first part. */
  sevApiMajor: uint(Field.SEV_API_MAJOR),
  /** The version of the firmware's interface, its second part. */
  sevApiMinor: uint(Field.SEV_API_MINOR),
  /** The number of the firmware's build. */
  sevBuildId: uint(Field.SEV_BUILD_ID),
  /** The policy's bits. */
  sevPolicy: uint(Field.SEV_POLICY),
  /** The policy's bits with SEV-SNP, all 64 (since libvirt 10.5.0). */
  sevSnpPolicy: bits(Field.SEV_SNP_POLICY),
}

/** The security with which a domain was launched. A field that libvirt does not have is absent. */
export interface LaunchSecurityInfo extends SettingsOf<typeof facts> {}

const state = {
  /** The header of the packet with the secret, base64. */
  sevSecretHeader: words(Field.SEV_SECRET_HEADER, 'the header of a secret'),
  /** The packet with the secret, base64. */
  sevSecret: words(Field.SEV_SECRET, 'a secret'),
  /** The guest's physical address that it goes to. Default: the firmware says. */
  sevSecretSetAddress: count(Field.SEV_SECRET_SET_ADDRESS),
}

const stateOptions = table('launchSecurity.setState', { ...waitingKeys, ...state, ...parametersKeys })

/** A secret for a guest whose memory is encrypted. */
export interface LaunchSecurityStateOptions extends OptionsOf<typeof stateOptions> {}

/** A guest whose memory is kept from its host: AMD's SEV. */
export class DomainLaunchSecurity extends Facet<DomainHandle> {
  /** The security with which it was launched, to hold against the expected one (virDomainGetLaunchSecurityInfo). The domain must run. */
  async info(options?: Waiting): Promise<LaunchSecurityInfo> {
    return settingsOf(facts, await this.ask(options, 'virDomainGetLaunchSecurityInfo'))
  }

  /** Gives it a secret, while it is paused after its launch (virDomainSetLaunchSecurityState, since libvirt 8.0.0). */
  async setState(options: LaunchSecurityStateOptions): Promise<void> {
    const read = stateOptions.read(options)
    await this.request(read, 'virDomainSetLaunchSecurityState', parametersOf(state, read, 'launchSecurity.setState'))
  }
}
