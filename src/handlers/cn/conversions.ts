import { isRefusal } from '../../contract/refusals.ts'
import { convertAtOnce, type InstantConversion } from '../../state/ordering/instant-conversions.ts'
import { fromRefusal } from '../bss/partial-failures.ts'
import { cnHandlers } from '../define-handlers.ts'

export const instantConversionHandlers = cnHandlers({
  UpdatePeriodToOnDemandInstantly({ world, caller, body, reply }) {
    return reply(200, {
      to_ondemand_service_results: convertAtOnce(world, caller, body.resource_ids).map(fromConversion),
    })
  },
})

function fromConversion({ resourceId, answer }: InstantConversion) {
  if (isRefusal(answer)) return { resource_id: resourceId, result: 'FAIL' as const, ...fromRefusal(answer) }
  const result = answer.status === 'completed' ? ('SUCCESS' as const) : ('AUDIT' as const)
  return { resource_id: resourceId, result, order_id: answer.orderId }
}
