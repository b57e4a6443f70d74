import { eachExchange } from '../../requirement.ts'
import { isPlatform, type TracedExchange } from '../../trace/trace.ts'

const takesBody = (each: TracedExchange): boolean =>
  isPlatform(each) && each.bodyText !== '' && each.operation?.requestBody?.kind === 'json'

/** Whether a body was sent that nobody can read. */
export function isUnreadable(each: TracedExchange): boolean {
  return takesBody(each) && each.body === undefined
}

export const readableJson = eachExchange(takesBody, (each) =>
  isUnreadable(each) ? { expected: 'JSON in UTF-8', actual: each.bodyText.slice(0, 60) } : undefined,
)
