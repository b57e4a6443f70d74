import { isPlatform, type TracedExchange } from './trace.ts'

/** Whether an exchange brings a body that its operation reads. */
export function takesBody(each: TracedExchange): boolean {
  return isPlatform(each) && each.bodyText !== '' && each.operation?.requestBody?.kind === 'json'
}

/** Whether a body was sent that nobody can read. */
export function isUnreadable(each: TracedExchange): boolean {
  return takesBody(each) && each.body === undefined
}
