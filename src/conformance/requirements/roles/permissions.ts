import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { isPermissionMissing, refusalText } from '../../trace/refusals.ts'

export const permissions = eachExchange(
  (each) => isPlatform(each) && (each.operation?.permissionItems.length ?? 0) > 0,
  (each) =>
    isPermissionMissing(each) ? { expected: 'a user with the permission', actual: refusalText(each) } : undefined,
)
