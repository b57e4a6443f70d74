import type { RefusalName } from '../../src/contract/refusals.ts'
import type { ResponseParts } from '../helpers/saml-idp.ts'

/** What a forger has: a login that it began, a response of its own user that is right, and whom it wants to be. */
export interface Forger {
  readonly parts: ResponseParts
  /** The same, for the user whom the forger wants to be. */
  readonly victim: ResponseParts
}

/** A response that must let nobody in, and the check that has to find it. */
export interface Forgery {
  readonly name: string
  readonly found: RefusalName
  readonly forge: (forger: Forger) => string
  /** What is brought in place of the RelayState of the login. */
  readonly relayState?: string
  /** How the text goes into the form; base64 of its UTF-8 without it. */
  readonly encode?: (xml: string) => string
}
