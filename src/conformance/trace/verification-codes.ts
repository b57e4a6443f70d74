import { fieldOf, numberOf, textOf } from './json.ts'
import type { TracedExchange } from './trace.ts'

/** What a code is for (mc_00024): 29 registration, which is meant where nothing is said, 18 authentication by bank card. */
export const registrationScene = 29
export const bankCardScene = 18

/** The e-mail address or mobile number that a request names, `''` for none. */
export function addressIn({ body }: TracedExchange): string {
  return textOf(fieldOf(body, 'email')) ?? textOf(fieldOf(body, 'mobile_phone')) ?? ''
}

/** What a request for a code says that it is for. */
export function sceneOf({ body }: TracedExchange): number {
  return numberOf(fieldOf(body, 'scene')) ?? registrationScene
}
