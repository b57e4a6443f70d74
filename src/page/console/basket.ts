import type { Basket, Offer, Offers } from './console-place.ts'

/** How something is paid: by term or by use. */
export type Mode = 'term' | 'use'

/** What stands in the form of a purchase. */
export interface BasketForm {
  readonly service: string
  readonly spec: string
  readonly region: string
  readonly mode: Mode
  /** `2-1` is one month, `3-1` a year. */
  readonly term: string
  readonly size: string
  readonly count: string
}

/** The terms that are offered: months, then years. */
export const terms: readonly (readonly [type: 2 | 3, count: number])[] = [
  [2, 1],
  [2, 2],
  [2, 3],
  [2, 6],
  [2, 9],
  [3, 1],
  [3, 2],
  [3, 3],
]

/** A form with the first of everything, the server first where it is sold. */
export function firstForm({ services, regions }: Offers): BasketForm {
  const usual = services.find(({ code }) => code === 'hws.service.type.ec2') ?? services[0]
  const form = { spec: '', mode: 'term', term: '2-1', size: '', count: '1' } as const
  return { ...form, service: usual?.code ?? '', region: regions[0]?.code ?? '' }
}

/** What is sold of a service. */
export function offersOf({ offers }: Offers, service: string): readonly Offer[] {
  return offers.filter((each) => each.service_type_code === service)
}

/** The offer that a form means: the one that was chosen, or the first of its service. */
export function chosenOffer(offers: Offers, { service, spec }: BasketForm): Offer | undefined {
  const sold = offersOf(offers, service)
  return sold.find((each) => keyOf(each) === spec) ?? sold[0]
}

/** What tells offers of a service apart. */
export function keyOf({ resource_type_code: type, resource_spec: spec }: Offer): string {
  return `${type}/${spec}`
}

/** How an offer is paid, of what was chosen or of what there is. */
export function modeOf({ month_price: month, usage_price: use }: Offer, wished: Mode): Mode {
  if (month === null) return 'use'
  return use === null ? 'term' : wished
}

/** What is ordered by a form, as the contract has it; undefined while something is missing. */
export function basketOf(offers: Offers, form: BasketForm): Basket | undefined {
  const offer = chosenOffer(offers, form)
  if (offer === undefined) return undefined
  const [size, count] = [wholeNumber(form.size) ?? 10, wholeNumber(form.count)]
  if (count === undefined) return undefined
  const item = {
    service_type_code: offer.service_type_code,
    resource_type_code: offer.resource_type_code,
    resource_spec: offer.resource_spec,
    region_code: form.region,
    count,
    ...(offer.size_measure_id === null ? {} : { size, size_measure_id: offer.size_measure_id }),
  }
  if (modeOf(offer, form.mode) === 'use') return { items: [item], charging_mode: 3 }
  const [type, periods] = terms.find((each) => each.join('-') === form.term) ?? [2, 1]
  return { items: [{ ...item, period_type: type, period_num: periods }] }
}

function wholeNumber(text: string): number | undefined {
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}
