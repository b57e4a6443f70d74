import { demoWorlds } from '../../src/fixtures/demo-worlds.ts'
import type { SiteName } from '../../src/contract/operations.ts'
import { fundCustomer } from '../../src/fixtures/china/partner-money.ts'
import { addCustomer } from '../../src/fixtures/add-customer.ts'
import { startWorld } from '../../src/fixtures/start-world.ts'
import { addProject } from '../../src/state/accounts/projects.ts'
import { addUser, type Caller, callerOf, ownAccount } from '../../src/state/accounts/accounts.ts'
import { issueToken } from '../../src/state/accounts/tokens.ts'
import { toAmount } from '../../src/units/amount.ts'
import { catchUp } from '../../src/state/clock.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import { drawnId } from '../../src/state/engine/ids.ts'
import { billingMonthOf } from '../../src/units/calendar.ts'
import { day, later } from '../../src/units/instant.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { type BasketItem, orderOnConsole, useOnConsole } from '../../src/state/ordering/purchases.ts'
import { clearChanges } from '../../src/state/engine/table.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import { meterUsage } from '../../src/state/pay-per-use/metering.ts'
import { sendCode } from '../../src/state/customers/verification-codes.ts'
import { onlyOf, type World } from '../../src/state/engine/world.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { noon, startPlatform, type TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { furnishEnterprise, furnishPartner, furnishReseller } from './foreign-china.ts'
import { countTicketsFrom, furnishTickets } from './foreign-tickets.ts'
import { giveBudget, giveCoupon } from './given.ts'
import * as baskets from './baskets.ts'

/** An account whose things are its own: a customer, a reseller, or the partner or distributor of a world. */
export interface Subject {
  readonly name: string
  readonly world: World
  readonly domainId: string
}

/** Four worlds, and in each of them somebody with something of everything. */
export interface Stage {
  readonly platform: TestPlatform
  readonly worlds: readonly World[]
  readonly subjects: Readonly<Record<SubjectName, Subject>>
  readonly tokenOf: (subject: Subject) => string
}

export type SubjectName =
  | 'partner'
  | 'its customer'
  | 'its other customer'
  | 'distributor'
  | 'reseller 1'
  | 'customer of reseller 1'
  | 'other customer of reseller 1'
  | 'reseller 2'
  | 'customer of reseller 2'
  | 'another partner'
  | 'customer of another partner'
  | 'another distributor'
  | 'its reseller'
  | 'customer of its reseller'

const clock = { mode: 'frozen', at: later(0 as never, noon), anchor: noon, signing: 'either' } as const

/** Builds the worlds of a site. Nothing that a call changes is kept: the log of each world holds it until it is taken back. */
export function buildStage(site: SiteName): Stage {
  const [own, distributor] = demoWorlds({ seed: 1, clock, preset: 'quiet', site }) as [World, World]
  const other = startWorld({ id: 'canary-partner', site, kind: 'partner', seed: 77, preset: 'empty', clock })
  const far = startWorld({ id: 'canary-distributor', site, kind: 'distributor', seed: 78, preset: 'empty', clock })
  const worlds = [own, distributor, other, far]
  const resellers = [...distributor.resellers.values()].map((each) => each.resellerId)
  const [first = '', second = ''] = resellers
  const third = addReseller(far, 'canary-reseller')
  if (site === 'cn') {
    for (const world of worlds) furnishPartner(world)
    furnishReseller(distributor, [first, second])
    furnishReseller(far, [third])
  }
  const customer = (world: World, tag: string, resellerId = ''): string => addFurnished(world, tag, resellerId)
  const ids = {
    'its customer': customer(own, 'own'),
    'its other customer': customer(own, 'sibling'),
    'customer of reseller 1': customer(distributor, 'first', first),
    'other customer of reseller 1': customer(distributor, 'cousin', first),
    'customer of reseller 2': customer(distributor, 'second', second),
    'customer of another partner': customer(other, 'stranger'),
    'customer of its reseller': customer(far, 'faraway', third),
    'reseller 1': first,
    'reseller 2': second,
    'its reseller': third,
    partner: ownAccount(own).domainId,
    distributor: ownAccount(distributor).domainId,
    'another partner': ownAccount(other).domainId,
    'another distributor': ownAccount(far).domainId,
  } satisfies Record<SubjectName, string>
  const worldOf = (domainId: string): World =>
    required(
      worlds.find((world) => [...world.users.values()].some((each) => each.account.domainId === domainId)),
      domainId,
    )
  const subjects = Object.fromEntries(
    Object.entries(ids).map(([name, domainId]) => [name, { name, world: worldOf(domainId), domainId }]),
  ) as Record<SubjectName, Subject>
  for (const [at, world] of worlds.entries()) countTicketsFrom(world, (at + 1) * 1000)
  for (const { world, domainId } of Object.values(subjects)) {
    addInvoice(world, domainId)
    furnishTickets(world, userOf(world, domainId))
  }
  const tokens = new Map(
    Object.values(subjects).map((each) => [each.name, issueToken(each.world, userOf(each.world, each.domainId)).token]),
  )
  const memory = createMemoryStore()
  for (const world of worlds) memory.add(world)
  const platform = startPlatform({ site, store: { ...memory, commit: () => undefined } })
  // The judge of all tests has seen answers of these kinds elsewhere; thousands more would only take its time.
  platform.tenants.record = () => undefined
  for (const world of worlds) {
    catchUp(world, noon)
    clearChanges(world.log)
    // Nothing is final, so that all of it can be taken back.
    world.log.provisional = true
  }
  return { platform, worlds, subjects, tokenOf: ({ name }) => required(tokens.get(name), name) }
}

/** The password of an account that the stage made; each has its own. */
export function passwordOf(account: string): string {
  return `Pass-7-of-${account}`
}

/** The user of an account who calls for it. */
export function userOf(world: World, domainId: string): Caller {
  return callerOf(
    required(
      [...world.users.values()].find((each) => each.account.domainId === domainId),
      `a user of ${domainId}`,
    ),
  )
}

function addReseller(world: World, accountName: string): string {
  const resellerId = drawnId(world, 'reseller', accountName)
  world.resellers.set({
    resellerId,
    accountName,
    name: 'Canary Reseller Company',
    mobilePhone: '0052-5550001111',
    email: 'canary.reseller@example.org',
    associatedOn: later(world.now, -40 * day),
    accountManagerId: drawnId(world, 'manager', accountName),
    accountManagerName: 'Canary Manager Person',
  })
  const account = { kind: 'reseller', domainId: resellerId, domainName: accountName } as const
  addUser(world, { account, name: accountName, password: passwordOf(accountName) })
  return resellerId
}

const here = { region: 'ap-southeast-1' }
const server: BasketItem = { ...baskets.server, ...here }
const disk: BasketItem = { ...baskets.disk, ...here }
const traffic: BasketItem = { ...baskets.traffic, ...here }
const storage: BasketItem = {
  ...server,
  service: 'hws.service.type.obs',
  resource: 'hws.resource.type.obs',
  spec: 'obs.package.standard.100gb',
  periods: 3,
}

let numbers = 0

/** A customer that has something of everything, with amounts and texts that nobody else has. */
function addFurnished(world: World, tag: string, resellerId: string): string {
  numbers += 1
  const odd = numbers * 111 + 0.37
  const isChina = onlyOf(world.profile).site === 'cn'
  const customer = addCustomer(world, {
    domainName: `canary-${tag}`,
    resellerId,
    ...(isChina ? { model: 'agency' } : {}),
    realName: 'passed',
    type: 'company',
    name: `Canary ${tag} Incorporated`,
    label: `label-of-${tag}`,
    telephone: `0052-55${numbers}1239876`,
    email: `mail.of.${tag}@example.org`,
    accountManager: `manager-of-${tag}`,
    xaccountId: `xaccount-of-${tag}`,
    password: passwordOf(`canary-${tag}`),
  })
  const { customerId } = customer
  const caller = userOf(world, customerId)
  world.discounts.set({
    discountId: drawnId(world, 'discount', tag),
    customerId,
    kind: 'granted',
    name: `discount-of-${tag}`,
    percent: numbers,
  })
  if (isChina) fundCustomer(world, customer, { cash: Number((50_000 + odd).toFixed(2)) })
  buyEverything(world, customer, caller)
  const coupon = giveCoupon(world, {
    ownerId: customerId,
    name: `coupon-of-${tag}`,
    faceValue: toAmount(900 + odd),
  })
  orderOnConsole(world, customer, { items: [server], provisioningSeconds: 60, couponIds: [coupon.couponId] })
  orderOnConsole(world, customer, { items: [server, disk], provisioningSeconds: 60, couponIds: [] })
  giveCoupon(world, { ownerId: customerId, name: `free-coupon-of-${tag}`, faceValue: toAmount(800 + odd) })
  if (isChina) furnishEnterprise(world, customer, odd)
  else giveBudget(world, { customerId, indirectPartnerId: resellerId, limit: toAmount(70_000 + odd) })
  world.realNameApplications.set({
    id: `real-name-of-${tag}`,
    customerId,
    kind: 'enterprise',
    name: `Canary ${tag} Incorporated`,
    certificateNumber: `certificate-of-${tag}`,
    files: [`real-name/of-${tag}.jpg`],
    submittedAt: world.now,
    state: 'rejected',
    opinion: `opinion on ${tag}`,
  })
  addProject(world, customerId, `project-of-${tag}`)
  sendCode(world, { address: customer.email ?? '', lifeMinutes: 10, language: 'en' })
  return customerId
}

function buyEverything(world: World, customer: Customer, caller: Caller): void {
  const buy = (items: readonly BasketItem[]): string => {
    const order = orderOnConsole(world, customer, { items, provisioningSeconds: 0, couponIds: [] })
    if (!('orderId' in order)) throw new Error('Failed to buy.')
    payOrder(world, caller, { orderId: order.orderId, discount: undefined, couponIds: [] })
    return world.resources.firstOf('byOrder', order.orderId)?.resourceId ?? ''
  }
  buy([server, disk])
  buy([{ ...server, period: 'year', expirePolicy: 'auto_renew' }])
  buy([storage])
  unsubscribe(world, caller, { resourceIds: [buy([server])], what: 'resources' })
  useOnConsole(world, customer, [traffic])
  const held = world.packages.firstOf('byCustomer', customer.customerId)
  meterUsage(world, customer, {
    service: storage.service,
    resource: storage.resource,
    spec: 'obs.standard',
    region: server.region,
    size: undefined,
    sizeUnit: undefined,
    factor: held?.factor ?? '',
    amount: '1',
    unit: held?.unit ?? 0,
    resourceId: undefined,
  })
}

function addInvoice(world: World, ownerId: string): void {
  numbers += 1
  world.invoices.set({
    invoiceId: drawnId(world, 'invoice', ownerId),
    number: `invoice-number-${numbers}`,
    ownerId,
    month: billingMonthOf(later(world.now, -30 * day)),
    kind: 'customer_month',
    amount: toAmount(60_000 + numbers * 13 + 0.11),
    tax: toAmount(600 + numbers + 0.11),
    appliedAt: later(world.now, -day),
  })
}
