import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { isPermissionMissing, refusalText } from '../../trace/refusals.ts'

export const permissions = {
  id: 'ROLE-03',
  area: 'roles',
  level: 'MUST',
  text: 'The user that calls has the permission that the operation needs.',
  harm: 'refused',
  fix: 'Give the user a role with the permission that the message names, in the Partner Center.',
  source: 'jac_00003',
  check: eachExchange(
    (each) => isPlatform(each) && (each.operation?.permissionItems.length ?? 0) > 0,
    (each) =>
      isPermissionMissing(each) ? { expected: 'a user with the permission', actual: refusalText(each) } : undefined,
  ),
} as const satisfies TestedRequirement
