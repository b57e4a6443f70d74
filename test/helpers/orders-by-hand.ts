import type { Charge } from '../../src/state/ledger/charges.ts'
import type { Order, RefundLine } from '../../src/state/ordering/orders.ts'
import { isPrimary, type Resource, type Term } from '../../src/state/ordering/resources.ts'
import { type Amount, zero } from '../../src/units/amount.ts'
import { later } from '../../src/units/instant.ts'
import { type Change, changeByHand } from './change-by-hand.ts'
import type { FullWorld } from './full-world.ts'
import { required } from './required.ts'

/** Changes the orders, charges, resources, coupons and packages of a world as no rule would; each gives its id. */
export function ordersByHand({ world, paid, lone, refund }: FullWorld) {
  const order = ({ orderId }: Order, change: Partial<Order>): string =>
    changeByHand(
      world.orders,
      (each) => each.orderId === orderId,
      () => change,
    ).orderId

  const items = (of: Order, change: (item: Order['items'][number]) => Partial<Order['items'][number]>): string =>
    order(of, { items: of.items.map((each) => ({ ...each, ...change(each) })) })

  const refundLine = (change: Partial<RefundLine>): string =>
    items(refund, (each) => (each.refund === undefined ? {} : { refund: { ...each.refund, ...change } }))

  /** Changes what is given back, by what the order of it cost; gives the id of that order. */
  function returned(change: (cost: Amount) => Partial<RefundLine>): string {
    const { baseOrderId } = required(refund.items[0]?.refund, 'a refund')
    refundLine({ consumed: zero, fee: zero, ...change(required(world.orders.get(baseOrderId), 'the order').amount) })
    return baseOrderId
  }

  const charge = (fits: (each: Charge) => boolean, change: (each: Charge) => Change<Charge>): Charge =>
    changeByHand(world.charges, fits, change)

  const resource = (fits: (each: Resource) => boolean, change: (each: Resource) => Change<Resource>): string =>
    changeByHand(world.resources, fits, change).resourceId

  const isServer = (each: Resource): boolean => each.orderId === paid.orderId && isPrimary(each)
  const isDisk = (each: Resource): boolean => each.orderId === paid.orderId && !isPrimary(each)
  const isLone = (each: Resource): boolean => each.orderId === lone.orderId

  /** The terms of a resource with one of them changed. */
  const term =
    (at: number, change: (term: Term, each: Resource) => Partial<Term>) =>
    (each: Resource): Pick<Resource, 'terms'> => ({
      terms: each.terms.map((was, place) => (place === at ? { ...was, ...change(was, each) } : was)),
    })

  /** The only term of a resource, ending so many milliseconds from now. */
  const endingAt =
    (milliseconds: number) =>
    (each: Resource): Partial<Resource> => {
      const expiresAt = later(world.now, milliseconds)
      return { ...term(0, () => ({ until: expiresAt }))(each), expiresAt }
    }

  type Amounts = Partial<Record<'faceValue' | 'balance', Amount>>
  const coupon = (isLocked: boolean, change: (was: Required<Amounts>) => Amounts & { lockedBy?: string }): string =>
    changeByHand(world.coupons, (each) => (each.lockedBy !== undefined) === isLocked, change).couponId

  const held = (left: string): string =>
    changeByHand(
      world.packages,
      () => true,
      () => ({ left }),
    ).packageId
  return {
    order,
    items,
    refundLine,
    returned,
    charge,
    resource,
    isServer,
    isDisk,
    isLone,
    term,
    endingAt,
    coupon,
    held,
  }
}
