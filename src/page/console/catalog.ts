import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { ControlAction } from '../control-action.ts'
import { Choice, Form, TextField } from '../controls.ts'
import { language, say } from '../words.ts'
import { basketOf, type BasketForm, chosenOffer, firstForm, keyOf, modeOf, offersOf, terms } from './basket.ts'
import type { BasketPrice, ConsoleCalls, Offer, Offers, Purchased } from './console-place.ts'
import { useGiven } from './console-state.ts'
import { consoleWords as words } from './words.ts'

export interface CatalogProps {
  readonly offers: Offers
  readonly calls: ConsoleCalls
}

/** What is sold, what the chosen of it costs the customer, and how it is ordered. */
export function Catalog({ offers, calls }: CatalogProps): JSX.Element {
  const form = useSignal<BasketForm>(firstForm(offers))
  const change = (changed: Partial<BasketForm>): void => {
    form.value = { ...form.value, ...changed }
  }
  const offer = chosenOffer(offers, form.value)
  return h(
    Form,
    { class: 'console-buy', label: say(words.buy) },
    offer === undefined ? null : h(BasketFields, { offers, offer, form: form.value, change }),
    offer === undefined ? null : h(Checkout, { offers, offer, form: form.value, calls }),
  )
}

interface FormProps {
  readonly offers: Offers
  readonly offer: Offer
  readonly form: BasketForm
}

type FieldsProps = FormProps & { readonly change: (changed: Partial<BasketForm>) => void }

function BasketFields({ offers, offer, form, change }: FieldsProps): JSX.Element {
  return h(
    'div',
    { class: 'form' },
    h(Choice, {
      label: say(words.service),
      value: form.service,
      options: offers.services.map((each): [string, string] => [each.code, nameOf(each)]),
      choose: (service) => change({ service, spec: '' }),
    }),
    h(Choice, {
      label: say(words.product),
      value: keyOf(offer),
      options: offersOf(offers, form.service).map((each): [string, string] => [keyOf(each), nameOf(each)]),
      choose: (spec) => change({ spec }),
    }),
    h(Choice, {
      label: say(words.region),
      value: form.region,
      options: offers.regions.map((each): [string, string] => [each.code, `${nameOf(each)} (${each.code})`]),
      choose: (region) => change({ region }),
    }),
    h(TermFields, { offers, offer, form, change }),
    offer.size_measure_id === null
      ? null
      : h(TextField, {
          label: `${say(words.size)} (${offer.size_measure_id === gigabyte ? 'GB' : 'Mbit/s'})`,
          type: 'number',
          value: form.size === '' ? '10' : form.size,
          change: (size) => change({ size }),
        }),
    h(TextField, { label: say(words.count), type: 'number', value: form.count, change: (count) => change({ count }) }),
  )
}

const gigabyte = 17

function TermFields({ offer, form, change }: FieldsProps): JSX.Element {
  const mode = modeOf(offer, form.mode)
  const modes: [string, string][] = [
    ...(offer.month_price === null ? [] : [['term', say(words.byTerm)] as [string, string]]),
    ...(offer.usage_price === null ? [] : [['use', say(words.byUse)] as [string, string]]),
  ]
  return h(
    'span',
    { class: 'form' },
    h(Choice, {
      label: say(words.mode),
      value: mode,
      options: modes,
      choose: (chosen) => change({ mode: chosen === 'use' ? 'use' : 'term' }),
    }),
    mode === 'use'
      ? null
      : h(Choice, {
          label: say(words.duration),
          value: form.term,
          options: terms.map((each): [string, string] => [each.join('-'), termText(each)]),
          choose: (term) => change({ term }),
        }),
  )
}

function termText([type, count]: (typeof terms)[number]): string {
  const [one, many] = type === 2 ? [words.month, words.months] : [words.year, words.years]
  return `${count} ${say(count === 1 ? one : many)}`
}

function nameOf({ name_en: english, name_zh: chinese }: { name_en: string; name_zh: string }): string {
  return language.value === 'zh' ? chinese : english
}

function Checkout({ offers, offer, form, calls }: FormProps & Pick<CatalogProps, 'calls'>): JSX.Element | null {
  const basket = basketOf(offers, form)
  const about = JSON.stringify(basket)
  const refused = useSignal({ about: '', text: '' })
  const price = useGiven(basket === undefined ? undefined : calls.price(basket), {
    about,
    isLive: true,
    refused: ({ message }) => (refused.value = { about, text: message }),
  })
  if (basket === undefined) return null
  const problem = refused.value.about === about ? refused.value.text : undefined
  const isUse = basket.charging_mode === 3
  return h(
    'div',
    { class: 'card checkout', 'aria-label': say(words.price), role: 'group' },
    price === undefined
      ? h('p', { class: problem === undefined ? 'dim' : 'bad-text', role: 'status' }, problem ?? '…')
      : h(Price, { price, unit: isUse ? ` ${say(offer.is_hourly ? words.perHour : words.perUnit)}` : '' }),
    h(ControlAction<Purchased>, {
      call: calls.buy(basket),
      name: say(isUse ? words.begin : words.order),
      done: (made) => (made.order_id === undefined ? say(words.begun) : `${say(words.ordered)} ${made.order_id}`),
    }),
  )
}

function Price({ price, unit }: { readonly price: BasketPrice; readonly unit: string }): JSX.Element {
  const { amount, official_amount: official, currency, discount } = price
  return h(
    'p',
    { class: 'sum', role: 'status' },
    h('strong', null, `${amount} ${currency}`),
    unit,
    amount === official ? null : h('span', { class: 'dim' }, ` · ${say(words.listPrice)} `, h('del', null, official)),
    discount === null ? null : h('span', { class: 'dim' }, ` · ${discount}`),
  )
}
