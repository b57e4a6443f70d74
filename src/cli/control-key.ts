import { WrongUse } from './wrong-use.ts'

const variable = 'PARTNER_SANDBOX_CONTROL_KEY'

/** The control key that the flag gives, or else the environment. */
export function readControlKey(flag: string | undefined): string | undefined {
  const fromEnvironment = process.env[variable] === '' ? undefined : process.env[variable]
  const key = flag ?? fromEnvironment
  if (key !== undefined && !/^[\x21-\x7e]{1,256}$/.test(key))
    throw new WrongUse(
      `${flag === undefined ? variable : '--control-key'} takes up to 256 letters, digits and signs without spaces`,
    )
  return key
}

/** Headers of a call of the control API. */
export function controlHeaders(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { 'X-Sandbox-Control-Key': key }
}
