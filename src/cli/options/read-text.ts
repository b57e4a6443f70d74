import { WrongUse } from '../wrong-use.ts'

/** Reads a whole number up to `most`. */
export function wholeNumber(most: number, least = 0): (text: string, name: string) => number {
  return (text, name) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    const range = least === 0 ? `up to ${most}` : `from ${least} to ${most}`
    throw new WrongUse(`${name} takes a whole number ${range}, not ${text}`)
  }
}

/** Reads seconds: a number above 0. */
export function seconds(text: string, name: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || number <= 0) throw new WrongUse(`${name} takes a number above 0, not ${text}`)
  return number
}

/** Reads an address of http or https; gives it without a slash at its end. */
export function httpAddress(text: string, name: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new WrongUse(`${name} takes an address such as http://127.0.0.1:4010, not ${text}`)
  return text.replace(/\/+$/, '')
}

/** Reads a switch that is not on the command line. */
export function onOrOff(text: string, name: string): boolean {
  const word = text.toLowerCase()
  if (['1', 'true', 'on', 'yes'].includes(word)) return true
  if (['0', 'false', 'off', 'no'].includes(word)) return false
  throw new WrongUse(`${name} takes true or false, not ${text}`)
}
