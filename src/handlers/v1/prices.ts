import type { Operation, RequestBody } from '../../contract/operations.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { success } from '../../contract/envelopes/v1.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import { type Quote, quotePeriod, quoteUsage, type Wanted, type WantedUsage } from '../../state/catalog/prices.ts'
import type { World } from '../../state/engine/world.ts'
import { quoteChange } from '../../state/ordering/spec-changes.ts'
import { fromAmount } from '../../units/amount.ts'
import { type Decimal, fromDecimal, minus, zeroDecimal } from '../../units/decimal.ts'
import { periods, repeated, repeats, toPlainDigits } from '../bss/prices.ts'
import { currencyOf, given, measureId } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { aboveZero } from './pages.ts'

export const oldPriceHandlers = oldHandlers({
  QueryRating({ world, caller, body, reply }) {
    if (repeats(body.productInfos)) return refuse('parameter_wrong', repeated)
    const quote = body.chargingMode === 1 ? quoteByUse(world, caller, body) : quoteByTerm(world, caller, body)
    if (isRefusal(quote)) return quote
    return reply(200, { ...success, ratingResult: fromQuote(world, quote) })
  },

  QueryChangeRating({ world, caller, body, reply }) {
    const { productInfo: product } = body
    const price = quoteChange(world, caller, {
      resourceId: body.resourceId,
      service: product.cloudServiceType,
      resource: product.resourceType,
      spec: product.resourceSpecCode,
      size: aboveZero(product.resourceSize),
      sizeUnit: aboveZero(product.resouceSizeMeasureId),
    })
    if (isRefusal(price)) return price
    return reply(200, {
      ...success,
      ratingResult: {
        productId: price.productId,
        amount: fromAmount(price.amount),
        discountAmount: fromAmount(price.saved),
        originalAmount: fromAmount(price.official),
        measureId,
        currency: currencyOf(world),
        extendParams: null,
      },
    })
  },
})

type Inquiry = RequestBody<Operation<'v1', 'QueryRating'>>
type Product = Inquiry['productInfos'][number]

function quoteByUse(world: World, caller: Caller, body: Inquiry): ReturnType<typeof quoteUsage> {
  const rows: WantedUsage[] = []
  for (const product of body.productInfos) {
    const { usageValue, usageFactor, usageMeasureId } = product
    const [factor, amount, unit] = [given(usageFactor), aboveZero(usageValue), aboveZero(usageMeasureId)]
    if (factor === undefined) return lacking(words`{usageFactor}`, 1)
    if (amount === undefined) return lacking(words`{usageValue}`, 1)
    if (unit === undefined) return lacking(words`{usageMeasureId}`, 1)
    rows.push({ ...toWanted(body, product), factor, amount: toPlainDigits(amount), unit })
  }
  return quoteUsage(world, caller, { projectId: body.tenantId, decimals: 6, rows })
}

function quoteByTerm(world: World, caller: Caller, body: Inquiry): ReturnType<typeof quotePeriod> {
  const { chargingMode, periodType, periodNum, periodEndDate } = body
  const spec = body.productInfos[0]?.resourceSpecCode ?? ''
  if (chargingMode === 2) return refuse('product_unknown', spec)
  if (periodType === undefined || periodType === null) return lacking(words`{periodType}`, 0)
  if (periodType === 5)
    return given(periodEndDate) === undefined ? lacking(words`{periodEndDate}`, 0) : refuse('product_unknown', spec)
  const count = aboveZero(periodNum)
  if (count === undefined) return lacking(words`{periodNum}`, 0)
  return quotePeriod(world, caller, {
    projectId: body.tenantId,
    rows: body.productInfos.map((each) => ({
      ...toWanted(body, each),
      period: periods[periodType],
      periods: count,
    })),
  })
}

function lacking(field: string, mode: 0 | 1): Refusal<'parameter_wrong'> {
  return refuse('parameter_wrong', `${field}${words` is required when {chargingMode} is ${mode}`}`)
}

function toWanted(body: Inquiry, product: Product): Wanted {
  return {
    id: product.id,
    service: product.cloudServiceType,
    resource: product.resourceType,
    spec: product.resourceSpecCode,
    region: body.regionId,
    zone: given(body.avaliableZoneId),
    size: aboveZero(product.resourceSize),
    sizeUnit: aboveZero(product.resouceSizeMeasureId),
    count: aboveZero(body.subscriptionNum) ?? 1,
  }
}

function fromQuote(world: World, { rows, official, discounts }: Quote) {
  const [best] = discounts
  return {
    ...fromPrice(official, best?.saved ?? zeroDecimal),
    measureId,
    currency: currencyOf(world),
    extendParams: null,
    productRatingResult: rows.map(({ id, productId, official: price, discounted: [used] }) => ({
      id,
      productId,
      ...fromPrice(price, used?.saved ?? zeroDecimal),
      measureId,
      extendParams: null,
    })),
  }
}

function fromPrice(official: Decimal, saved: Decimal) {
  return {
    amount: fromDecimal(minus(official, saved)),
    discountAmount: fromDecimal(saved),
    originalAmount: fromDecimal(official),
  }
}
