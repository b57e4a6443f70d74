import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'

export const customersCalls = {
  id: 'ROLE-01',
  area: 'roles',
  level: 'MUST',
  text: "What only a customer may call is called with that customer's own credentials.",
  harm: 'refused',
  fix: "Call with the customer's own credentials, or with a token that the partner got for this customer.",
  source: 'the page of each operation, caller',
  check: eachExchange(
    (each) => isPlatform(each) && each.operation?.callers.every((kind) => kind === 'customer') === true,
    (each) =>
      each.status === 403 && ['CBC.0155', 'CBC.0151'].includes(each.code ?? '')
        ? { expected: "the customer's own credentials", actual: refusalText(each) }
        : undefined,
  ),
} as const satisfies TestedRequirement
