import { isRefusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { type Decimal, fromDecimal, minus, zeroDecimal } from '../../units/decimal.ts'
import { type Quote, quotePeriod, quoteUsage, type Wanted, type WantedPeriod } from '../../state/catalog/prices.ts'
import type { GeneralDiscount } from '../../state/catalog/discounts.ts'
import { bssHandlers } from '../define-handlers.ts'
import { commonInstallments, fromListPart, fromOfferParts, type Installments, installmentsOf } from './installments.ts'
import { currencyOf, discountTypes, given, measureId } from './wire.ts'

export const priceHandlers = bssHandlers({
  ListOnDemandResourceRatings({ world, caller, body, reply }) {
    if (repeats(body.product_infos)) return refuse('parameter_wrong', repeated)
    const quote = quoteUsage(world, caller, {
      projectId: body.project_id,
      decimals: body.inquiry_precision === 1 ? 10 : 6,
      rows: body.product_infos.map((each) => ({
        ...toWanted(each),
        factor: each.usage_factor,
        amount: toPlainDigits(each.usage_value),
        unit: each.usage_measure_id,
      })),
    })
    if (isRefusal(quote)) return quote
    const [best] = quote.discounts
    return reply(200, {
      ...fromPrice(quote.official, best?.saved),
      measure_id: measureId,
      currency: currencyOf(world),
      product_rating_results: quote.rows.map((row) => {
        const [used] = row.discounted
        return {
          id: row.id,
          product_id: row.productId,
          ...fromPrice(row.official, used?.saved),
          measure_id: measureId,
          discount_rating_results: used === undefined ? [] : [fromDiscount(used)],
        }
      }),
    })
  },

  ListRateOnPeriodDetail({ world, caller, body, reply }) {
    if (repeats(body.product_infos)) return refuse('parameter_wrong', repeated)
    const quote = quotePeriod(world, caller, {
      projectId: body.project_id,
      rows: body.product_infos.map((each) => ({
        ...toWanted(each),
        period: periods[each.period_type],
        periods: each.period_num,
      })),
    })
    if (isRefusal(quote)) return quote
    const installments = body.product_infos.map(installmentsOf)
    const common = commonInstallments(installments)
    return reply(200, {
      official_website_rating_result: {
        official_website_amount: fromDecimal(quote.official),
        measure_id: measureId,
        ...fromListPart(quote.official, common),
        product_rating_results: quote.rows.map((row, at) => ({
          id: row.id,
          product_id: row.productId,
          official_website_amount: fromDecimal(row.official),
          measure_id: measureId,
          ...fromListPart(row.official, installments[at]),
        })),
      },
      optional_discount_rating_results: quote.discounts.map(({ discount }, at) => ({
        ...fromOffer(quote, discount, installments),
        best_offer: at === 0 ? 1 : 0,
      })),
      currency: currencyOf(world),
    })
  },
})

/** Why rows of one id are refused. */
export const repeated = words`{productInfos} must not repeat an id`

/** The periods that codes name. */
export const periods: Readonly<Record<0 | 2 | 3 | 4, WantedPeriod['period']>> = {
  0: 'day',
  2: 'month',
  3: 'year',
  4: 'hour',
}

interface ProductInfo {
  readonly id: string
  readonly cloud_service_type: string
  readonly resource_type: string
  readonly resource_spec: string
  readonly region: string
  readonly available_zone?: string | null
  readonly resource_size?: number | null
  readonly size_measure_id?: number | null
  readonly subscription_num: number
}

/** Whether rows of an inquiry have the same id. */
export function repeats(infos: readonly { readonly id: string }[]): boolean {
  return new Set(infos.map((each) => each.id)).size < infos.length
}

function toWanted(info: ProductInfo): Wanted {
  return {
    id: info.id,
    service: info.cloud_service_type,
    resource: info.resource_type,
    spec: info.resource_spec,
    region: info.region,
    zone: given(info.available_zone),
    size: info.resource_size ?? undefined,
    sizeUnit: info.size_measure_id ?? undefined,
    count: info.subscription_num,
  }
}

/** The shortest decimal text of a number off the wire, without an exponent; the contract allows six decimals. */
export function toPlainDigits(value: number): string {
  return Math.abs(value) < 1e-6 ? value.toFixed(6) : String(value)
}

function fromPrice(
  official: Decimal,
  saved: Decimal | undefined,
): {
  amount: number
  discount_amount: number
  official_website_amount: number
} {
  return {
    amount: fromDecimal(saved === undefined ? official : minus(official, saved)),
    discount_amount: saved === undefined ? 0 : fromDecimal(saved),
    official_website_amount: fromDecimal(official),
  }
}

function fromDiscount({ discount, saved }: { readonly discount: GeneralDiscount; readonly saved: Decimal }) {
  return {
    discount_id: discount.discountId,
    discount_type: discountTypes[discount.kind],
    amount: fromDecimal(saved),
    measure_id: measureId,
    discount_name: discount.name,
  } as const
}

function fromOffer(
  { rows, official, discounts }: Quote,
  discount: GeneralDiscount,
  installments: readonly (Installments | undefined)[],
) {
  const saved = discounts.find((each) => each.discount === discount)?.saved ?? zeroDecimal
  return {
    discount_id: discount.discountId,
    ...fromPrice(official, saved),
    ...fromOfferParts({ official, saved }, commonInstallments(installments)),
    measure_id: measureId,
    discount_type: discountTypes[discount.kind],
    discount_name: discount.name,
    product_rating_results: rows.map((row, at) => {
      const ofRow = row.discounted.find((each) => each.discount === discount)?.saved ?? zeroDecimal
      return {
        id: row.id,
        product_id: row.productId,
        ...fromPrice(row.official, ofRow),
        ...fromOfferParts({ official: row.official, saved: ofRow }, installments[at]),
        measure_id: measureId,
      }
    }),
  } as const
}
