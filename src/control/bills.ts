import { refuse } from '../contract/refusals.ts'
import { amountText, toAmount } from '../units/amount.ts'
import { adjustBill, settleBill } from '../state/billing/bills.ts'
import { billingMonthOf } from '../units/calendar.ts'
import { fromInstant } from '../units/instant.ts'
import { endUse } from '../state/pay-per-use/resources.ts'
import { afterWork } from '../gateway/long-work.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import type { Slices } from '../state/engine/slices.ts'
import { reconciling } from '../state/billing/reconciliation.ts'
import { spanOfMonth } from '../state/billing/bill-records.ts'
import { all } from '../state/engine/world.ts'
import type { Site } from '../state/sites/site.ts'
import { controlHandlers } from './define-control.ts'
import { refuseSite } from './refuse-site.ts'

const owes = (site: Site): boolean => site.partnerOwes

export const billControl = controlHandlers({
  SettleBill({ tenant: { world }, path, reply }) {
    const refusal = refuseSite(world, owes, 'bills of partners are')
    if (refusal !== undefined) return refusal
    const month = billingMonthOf(spanOfMonth(path.cycle).from)
    const bill = world.bills.get(month)
    if (bill === undefined) return refuse('control_unknown', `bill of ${path.cycle}`)
    const settled = settleBill(world, month)
    if (settled?.settledAt === undefined)
      return refuse(
        'control_state_unfit',
        `the bill of ${month} ${bill.settledAt === undefined ? 'has not appeared yet' : 'is settled'}`,
      )
    return reply(200, {
      cycle: month,
      amount_due: amountText(settled.due),
      tax_amount: amountText(settled.tax),
      settled_at: fromInstant(settled.settledAt),
    })
  },

  AdjustBill({ tenant: { world }, path, body, reply }) {
    const refusal = refuseSite(world, owes, 'bills of partners are')
    if (refusal !== undefined) return refusal
    const month = billingMonthOf(spanOfMonth(path.cycle).from)
    const adjusted = adjustBill(world, month, { amount: toAmount(body.amount), reason: body.reason ?? 'adjustment' })
    if (adjusted === undefined) return refuse('control_state_unfit', `the bill of ${month} has appeared`)
    return reply(201, { id: adjusted.id, cycle: month, amount: amountText(adjusted.amount) })
  },

  Reconcile({ tenant, reply }) {
    return afterWork({ slices: reconciled(), onCancel: 'drop' })

    function* reconciled(): Slices<Reply> {
      const checks = yield* reconciling(tenant.world)
      return reply(200, {
        agrees: checks.every((each) => each.detail === undefined),
        checks: checks.map((each) => ({ ...each, agrees: each.detail === undefined })),
      })
    }
  },

  ListBucket({ tenant: { world }, reply }) {
    const refusal = refuseSite(world, (site) => site.fillsBucket, 'files in a bucket are')
    if (refusal !== undefined) return refusal
    const files = world.deliveries.sliceOf('all', all, { from: 0, to: Infinity })
    return reply(200, {
      files: files.map(({ name, month, exportedAt, state, attempts }) => ({
        name,
        month,
        exported_at: fromInstant(exportedAt),
        state,
        attempts,
      })),
    })
  },

  EndUse({ tenant: { world }, path, reply }) {
    const used = world.onDemandResources.get(path.resource_id)
    if (used?.customerId !== path.id)
      return refuse('control_unknown', `resource ${path.resource_id} of customer ${path.id}`)
    if (used.status === 'closed') return refuse('control_state_unfit', `resource ${path.resource_id} is closed`)
    endUse(world, used)
    return reply(204)
  },
})
