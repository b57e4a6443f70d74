import { isRefusal } from '../../contract/refusals.ts'
import { success } from '../../contract/envelopes/v1.ts'
import { ownerFor } from '../../state/accounts/resellers.ts'
import { type BillLine, dueDateOf, linesOf, unclearedOf } from '../../state/billing/bill-lines.ts'
import { spanOfMonth } from '../../state/billing/bill-records.ts'
import { findBill } from '../../state/billing/bills.ts'
import { type CustomerSum, sumCustomers } from '../../state/billing/customer-sums.ts'
import { pageOf } from '../../state/engine/listing.ts'
import type { World } from '../../state/engine/world.ts'
import { add, fromAmount } from '../../units/amount.ts'
import { billingMonthOf } from '../../units/calendar.ts'
import { currencyOf, given, meant, measureId } from '../bss/wire.ts'
import { fromCustomerSum, sumTypes } from '../cn/partner-bills.ts'
import { oldHandlers } from '../define-handlers.ts'
import { pageOfNumber, payMethods } from './pages.ts'

export const oldPartnerBillHandlers = oldHandlers({
  ShowPostpaidBill({ world, query, reply }) {
    const bill = findBill(world, query.consume_month)
    return reply(200, {
      billCycle: query.consume_month,
      creditDebtAmount: fromAmount(bill.due),
      consumeAmount: fromAmount(bill.consumed),
      writeoffdebt: fromAmount(bill.adjustments),
      unsubscribeAmount: fromAmount(bill.refunds),
      measureId,
      currency: currencyOf(world),
      taxAmount: fromAmount(bill.tax),
      unclearedAmount: fromAmount(unclearedOf(bill)),
      dueDate: dueDateOf(bill.month),
      billList: linesOf(world, bill).map(fromLine),
    })
  },

  ListCustomerBills({ world, caller, query, reply }) {
    const resellerId = ownerFor(world, caller, undefined)
    if (isRefusal(resellerId)) return resellerId
    const sums = sumCustomers(world, {
      month: billingMonthOf(spanOfMonth(query.period).from),
      resellerId,
      customerId: given(query.customerId),
      service: given(query.cloudServiceTypeCode) ?? given(query.cloud_service_type_code),
      mode: meant(modes, query.payMethod),
      type: meant(sumTypes, query.bill_type),
    })
    const { count, page } = pageOf(sums, pageOfNumber(query.offset, query.limit))
    return reply(200, { ...success, count, billSums: page.map((each) => fromOldCustomerSum(world, each)) })
  },
})

const modes = { 0: 'period', 1: 'usage' } as const

function fromLine({ type, service, resource, mode, debt, coupons, settled, ratio }: BillLine) {
  return {
    billType: type === 'refund' ? ('1' as const) : ('0' as const),
    cloudServiceTypeCode: service,
    resourceTypeCode: resource,
    payMethod: payMethods[mode],
    creditDebtAmount: fromAmount(add(debt, coupons)),
    customerAmountDue: fromAmount(debt),
    settlementType: 0,
    partnerRatio: ratio,
    partnerAmount: fromAmount(settled),
    categoryCode: resource,
  }
}

function fromOldCustomerSum(world: World, sum: CustomerSum) {
  const row = fromCustomerSum(world, sum)
  return {
    customerId: row.customer_id,
    cloudServiceTypeCode: row.cloud_service_type,
    billType: row.bill_type,
    payMethod: payMethods[sum.mode],
    amount: row.amount,
    ...(row.debt_amount === undefined
      ? {}
      : {
          debtAmount: row.debt_amount,
          writeoffDebtAmount: row.adjustment_amount,
          discountAmount: row.discount_amount,
        }),
    measureId: row.measure_id,
    currency: currencyOf(world),
    accountDetails: row.account_details.map((each) => ({
      balanceTypeId: each.balance_type,
      amount: each.amount,
      billType: each.bill_type,
    })),
  }
}
