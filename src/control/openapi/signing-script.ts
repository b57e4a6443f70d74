import { readFileSync } from 'node:fs'

/**
 * The pre-request script by which Postman and Apifox sign what they send, with the keys of an environment
 * (docs/api-reference.md). It is read each time, as it is asked for seldom.
 */
export function signingScript(): string {
  return readFileSync(new URL('sign-request.js', import.meta.url), 'utf8')
}
