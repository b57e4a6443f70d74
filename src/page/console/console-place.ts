import type { components } from '../../contract/generated/types/control.ts'
import { writeAddress } from '../address.ts'
import { type ControlCall, controlCall } from '../control-call.ts'

export type Console = components['schemas']['CustomerConsole']
export type ShownOrder = components['schemas']['ShownOrder']
export type TermResource = components['schemas']['TermResource']
export type UsedResource = components['schemas']['UsedResource']
export type Offers = components['schemas']['Offers']
export type Offer = components['schemas']['Offer']
export type Purchased = components['schemas']['PurchaseAnswer']
export type BasketPrice = components['schemas']['BasketPrice']
export type Basket = components['schemas']['PricedBasket']

export const tabs = ['resources', 'buy', 'orders'] as const
export type Tab = (typeof tabs)[number]

/** Whose console is shown, and by which right: a customer that was chosen, or the one that a login has let in. */
export interface ConsolePlace {
  /** Absent where the session of a login says who it is. */
  readonly customer?: string
  readonly tab: Tab
}

/** The tab of that name; the resources where there is none. */
export function tabOf(name: string | undefined): Tab {
  return tabs.find((each) => each === name) ?? 'resources'
}

/** The address of a tab of the same console. */
export function addressOfTab({ customer }: ConsolePlace, tab: Tab): string {
  return customer === undefined ? writeAddress({ room: tab }) : writeAddress({ room: 'console', rest: [customer, tab] })
}

/** What the console of a place asks and does, as calls. */
export function consoleCalls(place: ConsolePlace) {
  const path = { id: place.customer ?? 'own' }
  const at = <Given>(call: ControlCall<Given>): ControlCall<Given> =>
    place.customer === undefined ? bySession(call) : call
  return {
    look: () => at(controlCall('get', '/_sandbox/customers/{id}/console', { path })),
    offers: () => at(controlCall('get', '/_sandbox/customers/{id}/offers', { path })),
    price: (body: Basket) => at(controlCall('post', '/_sandbox/customers/{id}/price', { path, body })),
    buy: (body: Basket) => at(controlCall('post', '/_sandbox/customers/{id}/purchases', { path, body })),
    pay: (order: string) =>
      at(controlCall('post', '/_sandbox/customers/{id}/order-payments', { path, body: { order_id: order } })),
    cancel: (order: string) =>
      at(controlCall('post', '/_sandbox/customers/{id}/order-cancellations', { path, body: { order_id: order } })),
    renew: (resource: string, months: number) =>
      at(
        controlCall('post', '/_sandbox/customers/{id}/renewals', {
          path,
          body: { resource_id: resource, period_type: 2, period_num: months },
        }),
      ),
    giveBack: (resource: string) =>
      at(controlCall('post', '/_sandbox/customers/{id}/unsubscriptions', { path, body: { resource_id: resource } })),
    renewItself: (resource: string, isWanted: boolean) =>
      at(
        controlCall('post', '/_sandbox/customers/{id}/auto-renewals', {
          path,
          body: { resource_id: resource, renews_itself: isWanted },
        }),
      ),
  }
}

export type ConsoleCalls = ReturnType<typeof consoleCalls>

/** The same call by the right of a session, which says whose it is. */
function bySession<Given>(call: ControlCall<Given>): ControlCall<Given> {
  return { ...call, target: call.target.replace(/^\/_sandbox\/customers\/[^/]+\//, '/authui/saml/console/') }
}
