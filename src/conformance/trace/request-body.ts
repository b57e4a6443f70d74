import { isPlatform, type TracedExchange } from './trace.ts'
import { eastAsianEncodingOf } from './wrong-encodings.ts'

/** Whether an exchange brings a body that its operation reads. */
export function takesBody(each: TracedExchange): boolean {
  return isPlatform(each) && each.bodyText !== '' && each.operation?.requestBody?.kind === 'json'
}

/** Whether a body was sent that nobody can read. Whose letters alone are in an encoding of East Asia has names in it (TOL-06). */
export function isUnreadable(each: TracedExchange): boolean {
  if (!takesBody(each)) return false
  const { bodyBytes } = each
  return each.body === undefined || (bodyBytes !== undefined && eastAsianEncodingOf(bodyBytes) === undefined)
}
