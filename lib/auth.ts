import type { ConnectAuth } from '../types/native'
import { ConnectCredentialType } from './constants/connect'
import { namesOf } from './names'
import { callback, either, nested, required, secret, table, text, type Kind } from './options'

/** A question that libvirt, or the daemon, asks in the middle of an open. */
export interface CredentialRequest {
  /** For example 'authname' (the user), 'passphrase' (the password), 'realm', 'noechoprompt'. */
  type: string
  /** The virConnectCredentialType. */
  typeCode: number
  /** The question, in words for a person. */
  prompt: string | null
  /** What the server wants to have answered, for mechanisms that ask so; null for the others. */
  challenge: string | null
  /** The default, used when nothing is answered. */
  defaultValue: string | null
}

/** A user name and a password, or a function that libvirt's request reaches. Without an answer (null) the open fails. */
export type Auth = { username: string, password: string } | Answering

type Answering = (request: CredentialRequest) => string | null | Promise<string | null>

const fixedAuth = table('auth', {
  username: required(text({ what: 'a user name' })),
  password: required(secret(text({ what: 'a password', empty: true }))),
})

export const authKind: Kind<Auth> = either(nested(fixedAuth), callback<Answering>('a function that answers each request'))

const typeName = namesOf(ConnectCredentialType)
const { USERNAME, AUTHNAME, PASSPHRASE, ECHOPROMPT, NOECHOPROMPT } = ConnectCredentialType

/** Answers for a fixed user name and password. */
function fixed({ username, password }: { username: string, password: string }) {
  return ({ typeCode, defaultValue }: CredentialRequest) => {
    if (typeCode === USERNAME || typeCode === AUTHNAME || typeCode === ECHOPROMPT) return username
    if (typeCode === PASSPHRASE || typeCode === NOECHOPROMPT) return password
    return defaultValue
  }
}

/**
 * The credentials argument of virConnectOpenAuth. `failed` hears of an error that the caller's function threw: libvirt itself only learns that
 * there is no answer.
 */
export function connectAuth(auth: Auth, failed: (error: unknown) => void): ConnectAuth {
  const answerOne = typeof auth === 'function' ? auth : fixed(auth)
  return {
    credentialTypes: Object.values(ConnectCredentialType),
    callback: (credentials, answer) => {
      const answers = credentials.map(async ({ type, prompt, challenge, defresult }) =>
        checked(await answerOne({ type: typeName(type), typeCode: type, prompt, challenge, defaultValue: defresult })))
      Promise.all(answers).then(
        (results) => answer(results.includes(null) ? null : results),
        (error: unknown) => {
          failed(error)
          answer(null)
        },
      )
    },
  }
}

function checked(answer: unknown): string | null {
  if (typeof answer === 'string' || answer === null) return answer
  throw new TypeError(`auth must answer with a string, or with null: ${typeof answer}`)
}
