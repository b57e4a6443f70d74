import { isRefusal, type Refusal, type RefusalName, refuse } from '../../contract/refusals.ts'
import { amountText } from '../../units/amount.ts'
import { cancelAutoRenewal, changeRenewalSettings, setAutoRenewal } from '../../state/ordering/renewal-settings.ts'
import { changeConversions, type ConversionRefusal } from '../../state/ordering/conversions.ts'
import type { BillingPeriod } from '../../units/calendar.ts'
import { type Failure, quoteRenewals, renew, type RenewalRefusal } from '../../state/ordering/renewals.ts'
import { bssHandlers } from '../define-handlers.ts'
import { fromFailure, fromRefusal, wholeRefusal } from './partial-failures.ts'
import { currencyOf, discountTypes } from './wire.ts'

export const renewalHandlers = bssHandlers({
  RenewalResources({ world, caller, body, reply }) {
    const { orders, failures } = renew(world, caller, {
      resourceIds: body.resource_ids,
      ...toTerm(body),
      payNow: body.is_auto_pay === 1,
    })
    const refusal = wholeRefusal(failures, orders.length)
    if (refusal !== undefined) return refusal
    return reply(200, {
      order_ids: orders.map((each) => each.orderId),
      fail_resource_infos: failures.map(fromFailure),
    })
  },

  AutoRenewalResources({ world, caller, path, body, reply }) {
    const set = setAutoRenewal(world, caller, {
      resourceId: path.resource_id,
      times: body?.auto_renew_times ?? undefined,
      period: body?.period_type == null ? undefined : periodNames[body.period_type],
    })
    if (isRefusal(set)) return set
    return reply(204)
  },

  CancelAutoRenewalResources({ world, caller, path, reply }) {
    const cancelled = cancelAutoRenewal(world, caller, path.resource_id)
    if (isRefusal(cancelled)) return cancelled
    return reply(204)
  },

  SetResourcesRenewConfig({ world, caller, body, reply }) {
    const value = Number(body.config_value)
    const change = body.config_name === 'DEDUCTION_DATE' ? { deductionDays: value } : { expiryDay: value }
    changeRenewalSettings(world, caller.domainId, change)
    return reply(200, { error_code: 'CBC.0000', error_msg: 'Success' })
  },

  UpdatePeriodToOnDemand({ world, caller, body, reply }) {
    const ids = [...new Set(body.resource_ids)]
    const failures = changeConversions(world, caller, {
      verb: body.operation === 'SET_UP' ? 'set' : 'cancel',
      resourceIds: ids,
    })
    const refusal = failures.length < ids.length ? undefined : firstWholeRefusal(failures)
    if (refusal !== undefined) return refusal
    return reply(200, {
      error_details: failures.map((each) => ({ ...fromRefusal(each.refusal), id: each.resourceId })),
    })
  },

  ListRenewRateOnPeriod({ world, caller, body, reply }) {
    if (new Set(body.resource_ids).size < body.resource_ids.length) return refuse('renewal_resource_repeated')
    const { rows, official, offers, failures } = quoteRenewals(world, caller, {
      resourceIds: body.resource_ids,
      ...toTerm(body),
      attachedApart: body.include_relative_resources === true,
    })
    return reply(200, {
      currency: currencyOf(world),
      renew_inquiry_results: rows.map(({ resourceId, amount }) => ({
        resource_id: resourceId,
        amount: amountText(amount),
      })),
      official_website_rating_result: { official_website_amount: amountText(official) },
      optional_discount_rating_results: offers.map(({ discount, amount, saved }, at) => ({
        discount_id: discount.discountId,
        amount: amountText(amount),
        official_website_amount: amountText(official),
        discount_amount: amountText(saved),
        discount_type: discountTypes[discount.kind],
        discount_name: discount.name,
        best_offer: at === 0 ? 1 : 0,
      })),
      fail_resource_infos: failures.map(fromQuoteFailure),
    })
  },
})

const periodNames: Readonly<Record<'MONTH' | 'YEAR', BillingPeriod>> = { MONTH: 'month', YEAR: 'year' }

/** The term that codes name. */
export function toTerm({ period_type, period_num }: { readonly period_type: 2 | 3; readonly period_num: number }): {
  readonly period: BillingPeriod
  readonly periods: number
} {
  return { period: period_type === 3 ? 'year' : 'month', periods: period_num }
}

type QuotedRefusal = Exclude<RenewalRefusal['refusal'], 'automatic_payment_failed'>

/** An inquiry has codes of its own for what keeps a resource from being renewed (zh-cn_topic_0081766005). */
const quoteRefusals: Readonly<Record<QuotedRefusal, RefusalName>> = {
  resource_gone: 'quote_resource_gone',
  resource_not_primary: 'quote_not_primary',
  customer_frozen: 'quote_not_renewable',
  resource_in_unpaid_order: 'quote_in_unpaid_order',
  resource_in_order: 'quote_in_order',
  renewal_period_unsold: 'quote_period_unsold',
  renewal_too_long: 'quote_period_unsold',
}

function fromQuoteFailure({ resourceId, refusal }: Failure<RenewalRefusal>): ReturnType<typeof fromFailure> {
  const name = refusal.refusal === 'automatic_payment_failed' ? 'quote_not_renewable' : quoteRefusals[refusal.refusal]
  return fromFailure({ resourceId, refusal: refuse(name) })
}

/** The first refusal that a whole request can be answered with: that of an expired resource stands in details only. */
function firstWholeRefusal(
  failures: readonly Failure<ConversionRefusal>[],
): Refusal<Exclude<ConversionRefusal['refusal'], 'conversion_after_expiry'>> | undefined {
  for (const { refusal } of failures) {
    if (refusal.refusal !== 'conversion_after_expiry') return refuse(refusal.refusal, refusal.detail)
  }
  return undefined
}
