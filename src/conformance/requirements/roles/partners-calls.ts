import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { isPermissionMissing, refusalText } from '../../trace/refusals.ts'

export const partnersCalls = {
  id: 'ROLE-02',
  area: 'roles',
  level: 'MUST',
  text: "What only a partner may call is called with the partner's credentials.",
  harm: 'refused',
  fix: 'Call with the credentials of the partner.',
  source: 'the page of each operation, caller',
  check: eachExchange(
    (each) =>
      isPlatform(each) && each.operation?.callers.some((kind) => kind === 'customer' || kind === 'anonymous') === false,
    (each) =>
      each.status === 403 && ['CBC.0155', 'CBC.0151'].includes(each.code ?? '') && !isPermissionMissing(each)
        ? { expected: `credentials of a ${each.operation?.callers.join(' or ') ?? ''}`, actual: refusalText(each) }
        : undefined,
  ),
} as const satisfies TestedRequirement
