import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const jsonContentType = eachExchange(
  (each) => isPlatform(each) && each.bodyText !== '',
  ({ headers }) =>
    /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')
      ? undefined
      : { expected: 'Content-Type: application/json', actual: headers['content-type'] ?? 'no Content-Type' },
)
