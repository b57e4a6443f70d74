import { roleRequirements } from '../roles.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { operationOf, succeeded } from '../../trace/trace.ts'

const operations: readonly string[] = roleRequirements['ROLE-05'].operations

/** A sandbox serves what names another platform id, and says so in a hint (docs/decisions/platform-ids.md). */
export const ownPlatformId = eachExchange(
  (each) => operations.includes(operationOf(each)) && succeeded(each) && each.hint !== undefined,
  ({ hint = '' }) =>
    /xaccount_type .* is no platform id/.test(hint)
      ? { expected: 'the platform id that was assigned to the partner', actual: hint }
      : undefined,
)
