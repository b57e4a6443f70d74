import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { giveChildQuotas } from '../../src/state/benefits/child-quotas.ts'
import { giveQuota } from '../../src/state/benefits/coupon-quotas.ts'
import { issueCoupons } from '../../src/state/benefits/partner-coupons.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import type { World } from '../../src/state/engine/world.ts'
import { completeMember, createMember } from '../../src/state/members/creation.ts'
import { addOrganization, openEnterprise } from '../../src/state/members/organizations.ts'
import { transferMoney } from '../../src/state/members/transfers.ts'
import { type Amount, amountText, toAmount } from '../../src/units/amount.ts'
import { day, later } from '../../src/units/instant.ts'
import { fill } from './china-world.ts'
import { userOf } from './foreign-stage.ts'
import { granted } from './told.ts'

let numbers = 0

/** Gives the partner of a China world money, and a quota of coupons that nobody else has. */
export function furnishPartner(world: World): void {
  fill(world, amountText(oddAbove(2_000_000), 2))
  giveQuota(world, {
    kind: 'cash',
    ownerId: '',
    value: oddAbove(50_000),
    validFrom: world.now,
    expiresAt: later(world.now, 300 * day),
    limits: { services: [], products: [], purposes: [] },
    bounds: {},
  })
}

/** Gives resellers of a China world money of their own, and quotas out of that of their distributor. */
export function furnishReseller(world: World, resellerIds: readonly string[]): void {
  const quota = [...world.couponQuotas.values()].findLast((each) => each.parentId === undefined)
  for (const resellerId of resellerIds) {
    fill(world, amountText(oddAbove(300_000), 2), { reseller: resellerId })
    granted(
      giveChildQuotas(world, ownCaller(world), {
        quotaId: quota?.quotaId ?? '',
        resellerIds: [resellerId],
        amount: oddAbove(3000),
      }),
    )
  }
}

/** Makes a customer of the China site the master account of an enterprise, and gives it a coupon of its partner or reseller. */
export function furnishEnterprise(world: World, { customerId, resellerId, domainName }: Customer, sum: number): void {
  const caller = userOf(world, customerId)
  made(openEnterprise(world, customerOf(world, customerId), `group-of-${domainName}`))
  const unit = made(
    addOrganization(world, { masterId: customerId, parentId: undefined, name: `unit-of-${domainName}` }),
  )
  const { memberId } = granted(
    createMember(world, caller, {
      organizationId: unit.organizationId,
      accountName: `member-of-${domainName}`,
      displayName: `display-of-${domainName}`,
      password: 'Correct-7-horses',
      phone: undefined,
      permissionIds: ['READ_CONSUME_BILL'],
      isCustodial: false,
    }),
  )
  completeMember(world, memberId)
  granted(
    transferMoney(world, caller, {
      memberId,
      amount: toAmount((300 + sum).toFixed(2)),
      account: 'cash',
      direction: 'give',
      transId: `trans-of-${domainName}`,
      expiresAt: undefined,
    }),
  )
  const quota = [...world.couponQuotas.values()].findLast((each) => each.ownerId === resellerId)
  granted(
    issueCoupons(world, ownCaller(world), {
      quotaId: quota?.quotaId ?? '',
      indirectPartnerId: resellerId === '' ? undefined : resellerId,
      customerIds: [customerId],
      faceValue: toAmount((700 + sum).toFixed(2)),
      validFrom: undefined,
      expiresAt: undefined,
      services: [],
      products: [],
      memo: `memo-of-${domainName}`,
    }),
  )
}

function customerOf(world: World, customerId: string): Customer {
  const customer = world.customers.get(customerId)
  if (customer === undefined) throw new Error(`The test needs the customer ${customerId}.`)
  return customer
}

function made<Thing>(thing: Thing | string): Thing {
  if (typeof thing === 'string') throw new Error(`The test needs this, but it ${thing}.`)
  return thing
}

/** An amount that nobody else has. */
function oddAbove(least: number): Amount {
  numbers += 1
  return toAmount((least + numbers * 173 + 0.61).toFixed(2))
}
