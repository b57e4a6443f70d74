import { isRefusal, refusalEntry, refusalMessage } from '../../contract/refusals.ts'
import { changeFreezes, type FreezeFailure } from '../../state/customers/freezing.ts'
import type { FreezeKind } from '../../state/customers/customers.ts'
import { intlHandlers } from '../define-handlers.ts'

export const freezingHandlers = intlHandlers({
  FreezeSubCustomers({ world, caller, body, reply }) {
    const failures = changeFreezes(world, caller, {
      ...toOrder(body),
      verb: 'freeze',
      kind: toKind(body.freeze_type),
    })
    if (isRefusal(failures)) return failures
    return reply(200, fromFailures(failures))
  },

  UnfreezeSubCustomers({ world, caller, body, reply }) {
    const failures = changeFreezes(world, caller, {
      ...toOrder(body),
      verb: 'unfreeze',
      kind: toKind(body.unfreeze_type),
    })
    if (isRefusal(failures)) return failures
    return reply(200, fromFailures(failures))
  },
})

function toOrder(body: { customer_ids: string[]; reason: string; indirect_partner_id?: string | null }): {
  customerIds: readonly string[]
  reason: string
  indirectPartnerId: string | null | undefined
} {
  return { customerIds: body.customer_ids, reason: body.reason, indirectPartnerId: body.indirect_partner_id }
}

function toKind(type: 'ACCOUNT' | 'ACCOUNT_AND_RESOURCE' | null | undefined): FreezeKind {
  return type === 'ACCOUNT_AND_RESOURCE' ? 'account_and_resource' : 'account'
}

/** Each customer that failed is named with a code; where none failed, nothing is said (mc_00028). */
function fromFailures(failures: readonly FreezeFailure[]): {
  error_details?: { error_code: string; error_msg: string; id: string }[]
} {
  if (failures.length === 0) return {}
  return {
    error_details: failures.map(({ customerId, refusal }) => ({
      error_code: refusalEntry(refusal.refusal).code,
      error_msg: refusalMessage(refusal),
      id: customerId,
    })),
  }
}
