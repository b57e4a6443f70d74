import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { isPermissionMissing, refusalText } from '../../trace/refusals.ts'

export const partnersCalls = eachExchange(
  (each) =>
    isPlatform(each) && each.operation?.callers.some((kind) => kind === 'customer' || kind === 'anonymous') === false,
  (each) =>
    each.status === 403 && ['CBC.0155', 'CBC.0151'].includes(each.code ?? '') && !isPermissionMissing(each)
      ? { expected: `credentials of a ${each.operation?.callers.join(' or ') ?? ''}`, actual: refusalText(each) }
      : undefined,
)
