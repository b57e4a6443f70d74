import { codeIn } from '../../contract/envelopes/envelope.ts'
import { oldEnvelope } from '../../contract/envelopes/v1.ts'
import { isRefusal, refusalMessage } from '../../contract/refusals.ts'
import { changeFreezes, type FreezeFailure } from '../../state/customers/freezing.ts'
import { oldHandlers } from '../define-handlers.ts'

export const oldFreezingHandlers = oldHandlers({
  FreezeCustomers({ world, caller, body, reply }) {
    const failures = changeFreezes(world, caller, { ...toOrder(body), verb: 'freeze' })
    return isRefusal(failures) ? failures : reply(200, fromFailures(body.customerIds, failures))
  },

  UnfreezeCustomers({ world, caller, body, reply }) {
    const failures = changeFreezes(world, caller, { ...toOrder(body), verb: 'unfreeze' })
    return isRefusal(failures) ? failures : reply(200, fromFailures(body.customerIds, failures))
  },
})

/** Version 1.0 knows no freeze but that of the account. */
function toOrder({ customerIds, reason }: { readonly customerIds: readonly string[]; readonly reason: string }) {
  return { customerIds, reason, indirectPartnerId: undefined, kind: 'account' } as const
}

function fromFailures(customerIds: readonly string[], failures: readonly FreezeFailure[]) {
  return {
    successNum: new Set(customerIds).size - failures.length,
    failNum: failures.length,
    failDetail: failures.map(({ customerId, refusal }) => ({
      error_code: codeIn(oldEnvelope, refusal.refusal).code,
      error_msg: refusalMessage(refusal),
      Id: customerId,
    })),
  }
}
