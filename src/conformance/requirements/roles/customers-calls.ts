import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'

export const customersCalls = eachExchange(
  (each) => isPlatform(each) && each.operation?.callers.every((kind) => kind === 'customer') === true,
  (each) =>
    each.status === 403 && ['CBC.0155', 'CBC.0151'].includes(each.code ?? '')
      ? { expected: "the customer's own credentials", actual: refusalText(each) }
      : undefined,
)
