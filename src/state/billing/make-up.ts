import { add, type Amount, cutToCents, negate, zero } from '../../units/amount.ts'
import type { BillingMonth } from '../../units/calendar.ts'
import { later, second } from '../../units/instant.ts'
import { oneByOne, type Slices } from '../engine/slices.ts'
import { type World, worldAt } from '../engine/world.ts'
import { type Charge, chargeCustomer, type ChargeLine } from '../ledger/charges.ts'
import { siteOf } from '../sites/site-of.ts'
import { chargesIn, spanOfMonth } from './bill-records.ts'

/**
 * Charges, in the last second of a month, the whole cents of what was cut behind the cents of its use: a line for each thing
 * that was used. Who is no partner's customer any more is left in peace (docs/decisions/china-bills.md).
 */
export function* makeUpCents(world: World, month: BillingMonth): Slices<void> {
  if (!siteOf(world).debitsInCents) return
  const span = spanOfMonth(month)
  const atEnd = worldAt(world, later(span.until, -second))
  yield* oneByOne([...world.spendings.keys()].sort(), (customerId) => {
    if (world.customers.get(customerId)?.association !== 'associated') return
    const lines = makeUpLines(chargesIn(world, customerId, span))
    if (lines.length > 0) chargeCustomer(atEnd, customerId, lines)
  })
}

/** What makes up for the cents of charges, by what they are for; nothing below a cent. */
function makeUpLines(charges: readonly Charge[]): ChargeLine[] {
  const cut = new Map<string, { readonly charge: Charge; readonly erased: Amount }>()
  for (const charge of charges) {
    const { resourceId, service, resource = '', region = '', erased = zero } = charge
    const key = resourceId ?? [service, resource, region].join(' ')
    cut.set(key, { charge, erased: add(cut.get(key)?.erased ?? zero, erased) })
  }
  return [...cut.values()].flatMap(({ charge, erased }) => {
    const amount = cutToCents(erased)
    return amount === zero ? [] : [lineFor(charge, amount)]
  })
}

function lineFor({ service, resource, spec, productId, region, resourceId }: Charge, amount: Amount): ChargeLine {
  return {
    kind: 'make_up',
    service,
    ...(resource === undefined ? {} : { resource }),
    ...(spec === undefined ? {} : { spec }),
    ...(productId === undefined ? {} : { productId }),
    ...(region === undefined ? {} : { region }),
    ...(resourceId === undefined ? {} : { resourceId }),
    official: zero,
    discount: zero,
    erased: negate(amount),
    coupons: zero,
    amount,
  }
}
