import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { isRefusal } from '../../src/contract/refusals.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { accrue } from '../../src/state/pay-per-use/accrual.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { paymentBy } from '../../src/state/ledger/account-changes.ts'
import {
  allocateToCustomer,
  allocateToReseller,
  reclaimFromCustomer,
  reclaimFromReseller,
} from '../../src/state/ledger/allocations.ts'
import { disassociateCustomer, refuseLeaving, switchAssociation } from '../../src/state/ledger/disassociation.ts'
import {
  adjustPartner,
  partnerAccountOf,
  setPartnerCredit,
  topUpPartner,
} from '../../src/state/ledger/partner-accounts.ts'
import { payIn, paysInItself, setCredit } from '../../src/state/ledger/wallets.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { orderOnConsole, useOnConsole } from '../../src/state/ordering/purchases.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import { transact, type World } from '../../src/state/engine/world.ts'
import { add, type Amount, negate, subtract, sumOf, toAmount, zero } from '../../src/units/amount.ts'
import { hour, later } from '../../src/units/instant.ts'
import { addChinaCustomer, type ChinaMember, chinaWorld } from '../helpers/china-world.ts'
import { basketItem, brokenLaws, dump } from '../helpers/crowd.ts'
import { required } from '../helpers/required.ts'

const cents = fc.integer({ min: 1, max: 400_000 })
/** Which of the customers. */
const whose = fc.nat({ max: 1 })
const moves = [
  'topUp',
  'topUpDesignated',
  'takeOff',
  'grant',
  'toReseller',
  'fromReseller',
  'allocate',
  'reclaim',
  'payIn',
  'setCredit',
] as const
const doings = ['order', 'pay', 'use', 'unsubscribe', 'leave', 'switch'] as const

type Step =
  | { readonly verb: (typeof moves)[number]; readonly whose: number; readonly cents: number }
  | { readonly verb: (typeof doings)[number]; readonly whose: number; readonly draw: number }
  | { readonly verb: 'advance'; readonly hours: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ verb: fc.constantFrom(...moves), whose, cents }) },
  {
    weight: 5,
    arbitrary: fc.record({
      verb: fc.constantFrom(...doings, 'order', 'pay', 'use'),
      whose,
      draw: fc.nat({ max: 999 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ verb: fc.constant('advance' as const), hours: fc.integer({ min: 1, max: 90 }) }),
  },
)

/** A distributor with a reseller and its two customers, or a partner with two; and what came into its world from outside. */
interface Scene {
  readonly world: World
  readonly reseller: string
  readonly members: readonly ChinaMember[]
  outside: Amount
}

function stage(kind: 'partner' | 'distributor'): Scene {
  const world = chinaWorld(kind)
  const reseller = kind === 'distributor' ? 'reseller-1' : ''
  const members = (['agency', 'referral'] as const).map((model) =>
    addChinaCustomer(world, { domainName: model, model, resellerId: reseller }),
  )
  return { world, reseller, members, outside: zero }
}

/** Does something as a request would, wholly or not at all; says whether it was done. */
function attempt({ world }: Scene, change: () => unknown): boolean {
  const refused = new Error('refused')
  try {
    transact(world, () => {
      if (isRefusal(change())) throw refused
    })
    return true
  } catch (error) {
    if (error !== refused) throw error
    return false
  }
}

function move(scene: Scene, { verb, whose: at, cents: count }: Extract<Step, { cents: number }>): void {
  const { world, reseller, members } = scene
  const caller = ownCaller(world)
  const { id } = required(members[at], 'a customer')
  const customer = required(world.customers.get(id), 'the customer')
  const amount = toAmount((count / 100).toFixed(2))
  const asked = { customerId: id, indirectPartnerId: reseller, amount }
  const end = count % 2 === 0 ? undefined : later(world.now, (1 + (count % 200)) * hour)
  const own = () => partnerAccountOf(world, at === 0 ? '' : reseller)
  const topUp = (designated: Amount) => topUpPartner(world, own(), { amount, designated, channel: paymentBy(world) })
  const fromOutside = (change: Amount, done: boolean): void => {
    if (done) scene.outside = add(scene.outside, change)
  }
  const verbs: Record<(typeof moves)[number], () => void> = {
    topUp: () => {
      fromOutside(
        amount,
        attempt(scene, () => topUp(zero)),
      )
    },
    topUpDesignated: () => {
      fromOutside(
        amount,
        attempt(scene, () => topUp(amount)),
      )
    },
    takeOff: () => {
      fromOutside(
        negate(amount),
        attempt(scene, () => adjustPartner(world, own(), negate(amount))),
      )
    },
    grant: () => attempt(scene, () => setPartnerCredit(world, own(), { credit: amount, expiresAt: end })),
    toReseller: () => attempt(scene, () => allocateToReseller(world, caller, { resellerId: reseller, amount })),
    fromReseller: () => attempt(scene, () => reclaimFromReseller(world, caller, { resellerId: reseller, amount })),
    allocate: () => attempt(scene, () => allocateToCustomer(world, caller, asked)),
    reclaim: () => attempt(scene, () => reclaimFromCustomer(world, caller, asked)),
    payIn: () => {
      if (!paysInItself(world, customer)) return
      payIn(world, customer, { amount, channel: paymentBy(world) })
      fromOutside(amount, true)
    },
    setCredit: () => {
      if (paysInItself(world, customer)) setCredit(world, customer, { amount, expiresAt: end })
    },
  }
  verbs[verb]()
}

function latestOrder(world: World, customerId: string): string {
  return world.orders.sliceOf('byCustomer', customerId, { from: 0, to: Infinity }).at(-1)?.orderId ?? ''
}

function change(scene: Scene, customer: Customer): void {
  const { world } = scene
  const model = customer.model === 'agency' ? 'referral' : 'agency'
  attempt(scene, () => switchAssociation(world, customer, model))
}

function act(scene: Scene, { verb, whose: at, draw }: Extract<Step, { draw: number }>): void {
  const { world, members } = scene
  const { id, caller } = required(members[at], 'a customer')
  const customer = required(world.customers.get(id), 'the customer')
  const item = basketItem(draw / 1000, { period: 'month', periods: 1 })
  const resources = world.resources.sliceOf('byCustomer', id, { from: 0, to: Infinity })
  const resourceIds = resources.filter((each) => each.resourceId === each.parentId).map((each) => each.resourceId)
  const isHere = customer.association === 'associated'
  const verbs: Record<(typeof doings)[number], () => void> = {
    order: () =>
      attempt(scene, () => orderOnConsole(world, customer, { items: [item], provisioningSeconds: 0, couponIds: [] })),
    pay: () =>
      attempt(scene, () =>
        payOrder(world, caller, { orderId: latestOrder(world, id), discount: undefined, couponIds: [] }),
      ),
    use: () => attempt(scene, () => useOnConsole(world, customer, [item])),
    unsubscribe: () =>
      attempt(scene, () => unsubscribe(world, caller, { resourceIds: resourceIds.slice(-1), what: 'resources' })),
    leave: () => {
      if (isHere && refuseLeaving(world, customer) === undefined && draw % 5 === 0)
        disassociateCustomer(world, customer)
    },
    switch: () => {
      if (isHere) change(scene, customer)
    },
  }
  verbs[verb]()
}

function walk(kind: 'partner' | 'distributor', steps: readonly Step[]): Scene {
  const scene = stage(kind)
  for (const each of steps) {
    if ('cents' in each) move(scene, each)
    else if ('draw' in each) act(scene, each)
    else advanceClock(scene.world, later(scene.world.now, each.hours * hour), 0)
  }
  return scene
}

/** What all have, less what customers have used beyond it, is what came in less what was charged. */
function expectMoneyToAgree({ world, outside }: Scene): void {
  for (const { customerId } of world.customers.values()) accrue(world, customerId)
  const had = sumOf([...world.partnerAccounts.values()].map((each) => each.cash))
  const wallets = [...world.customers.values()].map(({ wallet }) =>
    wallet === undefined ? zero : subtract(wallet.cash, wallet.creditUsed),
  )
  const charged = sumOf([...world.charges.values()].map((each) => each.amount))
  const paidOut = sumOf(
    [...world.accountChanges.values()]
      .filter(({ account, trade }) => account === 'cash' && trade.kind === 'mode_change')
      .map((each) => negate(each.amount)),
  )
  expect(add(had, sumOf(wallets))).toBe(subtract(subtract(outside, paidOut), charged))
}

const kind = fc.constantFrom('partner' as const, 'distributor' as const)
const steps = fc.array(step, { minLength: 15, maxLength: 60, size: 'max' })

it('whatever partner, resellers and customers do, no money is lost or made', () => {
  fc.assert(
    fc.property(kind, steps, (who, what) => {
      const scene = walk(who, what)
      expect(brokenLaws(scene.world)).toEqual([])
      expectMoneyToAgree(scene)
    }),
    { numRuns: 120 },
  )
})

it('an agency customer has no credit, and cash is never below zero', () => {
  fc.assert(
    fc.property(kind, steps, (who, what) => {
      const { world } = walk(who, what)
      for (const { model, association, wallet } of world.customers.values()) {
        if (wallet === undefined) continue
        const isAgency = model === 'agency' && association === 'associated'
        expect([wallet.cash < zero, isAgency && wallet.credit !== zero]).toEqual([false, false])
      }
      expect([...world.partnerAccounts.values()].every((each) => each.cash >= zero)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it('changes of accounts are the same, however the clock goes', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 2, max: 6 }), (what, pieces) => {
      const inPieces = what.flatMap((each): Step[] => {
        if (each.verb !== 'advance') return [each]
        const part = Math.floor(each.hours / pieces)
        const rest = each.hours - part * (pieces - 1)
        return [...Array.from({ length: pieces - 1 }, () => part), rest].map((hours) => ({ verb: 'advance', hours }))
      })
      expect(dump(walk('partner', inPieces).world)).toBe(dump(walk('partner', what).world))
    }),
    { numRuns: 40 },
  )
})
