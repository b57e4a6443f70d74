import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { operationOf, succeeded } from '../../trace/trace.ts'

const operations: readonly string[] = [
  'CreateSubCustomer',
  'CreatePersonalRealnameAuth',
  'CreateEnterpriseRealnameAuthentication',
  'ChangeEnterpriseRealnameAuthentication',
]

export const ownPlatformId = {
  id: 'ROLE-05',
  area: 'roles',
  level: 'MUST',
  text: 'What names a platform id, xaccount_type, names one that was assigned to the partner.',
  harm: 'locked_out',
  fix: 'Send the platform id of the page for access configuration in the Partner Center as xaccount_type.',
  source: 'mc_00016, mc_00017, mc_00020; docs/decisions/platform-ids.md',
  operations,
  /** A sandbox serves what names another platform id, and says so in a hint (docs/decisions/platform-ids.md). */
  check: eachExchange(
    (each) => operations.includes(operationOf(each)) && succeeded(each) && each.hint !== undefined,
    ({ hint = '' }) =>
      /xaccount_type .* is no platform id/.test(hint)
        ? { expected: 'the platform id that was assigned to the partner', actual: hint, field: 'xaccount_type' }
        : undefined,
  ),
} as const satisfies TestedRequirement
