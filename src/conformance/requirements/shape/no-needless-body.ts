import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const noNeedlessBody = eachExchange(
  (each) => isPlatform(each) && each.operation?.requestBody === null,
  ({ bodyText }) =>
    bodyText === '' || bodyText === '{}' ? undefined : { expected: 'no body', actual: bodyText.slice(0, 60) },
)
