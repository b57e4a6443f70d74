import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { isRefusal } from '../../src/contract/refusals.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { giveChildQuotas, reclaimChildQuotas } from '../../src/state/benefits/child-quotas.ts'
import { adjustQuota, type CouponQuota, giveQuota, moveQuota } from '../../src/state/benefits/coupon-quotas.ts'
import { couponsOf } from '../../src/state/benefits/coupons.ts'
import { issueCoupons, reclaimIssued } from '../../src/state/benefits/partner-coupons.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { transact, type World } from '../../src/state/engine/world.ts'
import { disassociateCustomer, switchAssociation } from '../../src/state/ledger/disassociation.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { orderOnConsole, useOnConsole } from '../../src/state/ordering/purchases.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import { negate, sumOf, toAmount } from '../../src/units/amount.ts'
import { day, hour, later } from '../../src/units/instant.ts'
import { addChinaCustomer, allocate, type ChinaMember, chinaWorld, fill } from '../helpers/china-world.ts'
import { basketItem, brokenLaws, dump } from '../helpers/crowd.ts'

const verbs = [
  'giveQuota',
  'handOn',
  'takeBack',
  'issue',
  'issueShort',
  'reclaim',
  'order',
  'pay',
  'use',
  'unsubscribe',
  'freeze',
  'void',
  'adjust',
  'leave',
  'switch',
] as const

type Step =
  | { readonly verb: (typeof verbs)[number]; readonly draw: number; readonly cents: number }
  | { readonly verb: 'advance'; readonly hours: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      verb: fc.constantFrom(
        ...verbs,
        'giveQuota',
        'handOn',
        'issue',
        'issue',
        'issueShort',
        'order',
        'pay',
        'pay',
        'use',
      ),
      draw: fc.nat({ max: 999 }),
      cents: fc.integer({ min: 1, max: 30_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ verb: fc.constant('advance' as const), hours: fc.integer({ min: 1, max: 200 }) }),
  },
)

interface Scene {
  readonly world: World
  readonly reseller: string
  readonly members: readonly ChinaMember[]
}

function stage(kind: 'partner' | 'distributor'): Scene {
  const world = chinaWorld(kind)
  const reseller = kind === 'distributor' ? 'reseller-1' : ''
  const members = ['one', 'two'].map((domainName) =>
    addChinaCustomer(world, { domainName, model: 'agency', resellerId: reseller }),
  )
  const limits = { services: [], products: [], purposes: [] }
  const life = { validFrom: world.now, expiresAt: later(world.now, 300 * day) }
  const { quotaId } = giveQuota(world, {
    kind: 'cash',
    ownerId: '',
    value: toAmount(9000),
    ...life,
    limits,
    bounds: {},
  })
  if (reseller !== '')
    giveChildQuotas(world, ownCaller(world), { quotaId, resellerIds: [reseller], amount: toAmount(5000) })
  fill(world, '10000', { reseller })
  for (const member of members) allocate(world, member, '5000')
  return { world, reseller, members }
}

/** A customer uses so many things at a time: each is charged hour by hour, and more of them show nothing else. */
const mostInUse = 2

/** Does something as a request would, wholly or not at all. */
function attempt(world: World, change: () => unknown): void {
  const refused = new Error('refused')
  try {
    transact(world, () => {
      if (isRefusal(change())) throw refused
    })
  } catch (error) {
    if (error !== refused) throw error
  }
}

function pick<Thing>(things: readonly Thing[], draw: number): Thing | undefined {
  return things[things.length - 1 - (draw % Math.max(1, things.length))]
}

function quotaFor({ world }: Scene, fits: (quota: CouponQuota) => boolean, draw: number): CouponQuota | undefined {
  return pick([...world.couponQuotas.values()].filter(fits), draw)
}

function act(scene: Scene, wish: Step): void {
  const { world, reseller, members } = scene
  if (wish.verb === 'advance') {
    advanceClock(world, later(world.now, wish.hours * hour), 0)
    return
  }
  const { draw, cents } = wish
  const amount = toAmount((cents / 100).toFixed(2))
  const member = pick(members, draw)
  if (member === undefined) return
  const { customer, caller } = member
  const { customerId } = customer
  const own = ownCaller(world)
  const current = world.customers.get(customerId) ?? customer
  const orders = world.orders.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  const coupons = couponsOf(world, customerId)
  const issue = (until?: number): void => {
    const quota = quotaFor(
      scene,
      ({ ownerId, state }) => ownerId === reseller && (state === 'normal' || draw % 9 === 0),
      draw,
    )
    attempt(world, () =>
      issueCoupons(world, own, {
        quotaId: quota?.quotaId ?? '',
        indirectPartnerId: reseller === '' ? undefined : reseller,
        customerIds: members.map((each) => each.customer.customerId),
        faceValue: amount,
        validFrom: undefined,
        expiresAt: until === undefined ? undefined : later(world.now, until),
        services: [],
        products: [],
        memo: undefined,
      }),
    )
  }
  const steps: Record<(typeof verbs)[number], () => unknown> = {
    giveQuota: () =>
      giveQuota(world, {
        kind: draw % 4 === 0 ? 'flexi' : 'cash',
        ownerId: '',
        value: amount,
        validFrom: world.now,
        expiresAt: later(world.now, 60 * day),
        limits: { services: [], products: [], purposes: [] },
        bounds: {},
      }),
    handOn: () => {
      const parent = quotaFor(scene, (each) => each.ownerId === '', draw)
      attempt(world, () =>
        giveChildQuotas(world, own, { quotaId: parent?.quotaId ?? '', resellerIds: [reseller], amount }),
      )
    },
    takeBack: () => {
      const child = quotaFor(scene, (each) => each.parentId !== undefined, draw)
      reclaimChildQuotas(world, own, { quotaIds: [child?.quotaId ?? ''], remark: undefined })
    },
    issue: () => {
      issue()
    },
    issueShort: () => {
      issue((1 + (draw % 9)) * day)
    },
    reclaim: () => {
      const couponId = pick(coupons, draw)?.couponId ?? ''
      attempt(world, () => reclaimIssued(world, own, { couponId, indirectPartnerId: reseller }))
    },
    order: () => {
      const couponIds = draw % 3 === 0 ? coupons.slice(-1).map((each) => each.couponId) : []
      const items = [basketItem(draw / 1000, { period: 'month', periods: 1 })]
      attempt(world, () => orderOnConsole(world, current, { items, provisioningSeconds: 0, couponIds }))
    },
    pay: () => {
      const orderId = pick(orders, draw)?.orderId ?? ''
      const couponIds = coupons.filter((each) => each.state === 'available').map((each) => each.couponId)
      attempt(world, () => payOrder(world, caller, { orderId, discount: undefined, couponIds: couponIds.slice(-3) }))
    },
    use: () => {
      if (world.onDemandResources.countOf('accruing', customerId) >= mostInUse) return
      attempt(world, () => useOnConsole(world, current, [basketItem(draw / 1000, { period: 'month', periods: 1 })]))
    },
    unsubscribe: () => {
      const held = world.resources.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
      const resourceIds = [pick(held, draw)?.resourceId ?? '']
      attempt(world, () => unsubscribe(world, caller, { resourceIds, what: 'resources' }))
    },
    freeze: () => {
      const quota = quotaFor(scene, () => true, draw)
      if (quota !== undefined) moveQuota(world, quota, quota.state === 'frozen' ? 'normal' : 'frozen')
    },
    void: () => {
      const quota = quotaFor(scene, () => true, draw)
      if (quota !== undefined && draw % 5 === 0) moveQuota(world, quota, 'voided')
    },
    adjust: () => {
      const quota = quotaFor(scene, (each) => each.parentId === undefined, draw)
      if (quota !== undefined) adjustQuota(world, quota, amount)
    },
    leave: () => {
      if (draw % 7 === 0 && current.association === 'associated') disassociateCustomer(world, current)
    },
    switch: () => {
      const model = current.model === 'agency' ? 'referral' : 'agency'
      if (current.association === 'associated') attempt(world, () => switchAssociation(world, current, model))
    },
  }
  steps[wish.verb]()
}

/** What the platform gave is in quotas, on coupons, or was spent. */
function expectNothingLost({ world }: Scene): void {
  const quotas = [...world.couponQuotas.values()]
  const issued = [...world.coupons.values()].filter((each) => each.issue !== undefined)
  const spent = [...world.couponChanges.values()].filter(({ kind }) => ['paid', 'used', 'refunded'].includes(kind))
  expect(sumOf(quotas.filter((each) => each.parentId === undefined).map((each) => each.value))).toBe(
    sumOf([
      ...quotas.map((each) => each.balance),
      ...issued.map((each) => each.balance),
      ...spent.map((each) => negate(each.amount)),
    ]),
  )
}

it.each(['partner', 'distributor'] as const)(
  'whatever a %s, its customers and the clock do, nothing of a quota is lost and every law holds',
  (kind) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }), (steps) => {
        const scene = stage(kind)
        for (const each of steps) act(scene, each)
        expectNothingLost(scene)
        expect(brokenLaws(scene.world)).toEqual([])
      }),
      { numRuns: 40 },
    )
  },
)

it('coupons end the same, whether the clock goes in one step or in many', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }), (steps) => {
      const [whole, parts] = [1, 2].map(() => {
        const scene = stage('partner')
        for (const each of steps) act(scene, each)
        return scene.world
      })
      if (whole === undefined || parts === undefined) return
      const end = later(whole.now, 50 * hour)
      advanceClock(whole, end, 0)
      for (let gone = 1; gone <= 50; gone += 1) advanceClock(parts, later(end, (gone - 50) * hour), 0)
      expect(dump(parts)).toBe(dump(whole))
    }),
    { numRuns: 20 },
  )
})
