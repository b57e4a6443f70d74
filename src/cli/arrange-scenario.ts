import type { Run } from '../conformance/run.ts'
import type { ControlStep, Scenario } from '../conformance/scenarios/scenario.ts'
import type { SiteName } from '../contract/operations.ts'
import { demoAccounts } from '../fixtures/demo-accounts.ts'
import type { Customer } from '../state/customers/customers.ts'
import { viewBudget } from '../state/ledger/budgets.ts'
import { amountText, subtract, toAmount } from '../units/amount.ts'
import { day } from '../units/instant.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import { callControl, readLedger } from './control-client.ts'
import { raised, type Subject } from './end-states.ts'
import type { Facts } from './run-scenario.ts'
import { usageFileTotals } from './usage-file-totals.ts'

/** What is to be found or added up: orders of the last 30 days or those that still wait for their payment, customers that are named as the first one is, files. */
export function wantedIn(
  { handsIn, ends }: Scenario,
  { orders, customers, customerId, world, used }: Arranged,
): Pick<Run, 'orders' | 'found' | 'name' | 'lasting' | 'files' | 'budget'> {
  if (ends === 'budget-raised') return { budget: amountText(raised(used)) }
  if (handsIn === 'orders') return { orders }
  if (handsIn === 'waiting orders') return { lasting: waitingOrders(world, customerId) }
  if (handsIn === 'file totals') return { files: usageFileTotals(world) }
  if (handsIn !== 'found') return {}
  const [{ name } = { name: '' }] = customers
  const found = [...world.customers.values()].filter((each) => each.name === name).map((each) => each.customerId)
  return { name, found }
}

/** Ids of the orders of a customer that wait for their payment. */
function waitingOrders(world: World, customerId: string): string[] {
  return [...world.orders.values()]
    .filter((each) => each.customerId === customerId && each.status === 'pending_payment')
    .map((each) => each.orderId)
}

/** Ids of the customers in the partner's list. */
export function customersOf(world: World): string[] {
  return [...world.customers.values()]
    .filter((each) => each.association === 'associated' && each.resellerId === '')
    .map((each) => each.customerId)
}

/** A world that is arranged, with what the task names in it. */
export interface Arranged extends Subject {
  /** Ids and names of the customers that the task is about. */
  readonly customers: readonly { readonly customerId: string; readonly name: string }[]
  readonly ledger: Run['ledger']
  /** The customer's orders of the last 30 days. */
  readonly orders: readonly string[]
  /** Months that are over. */
  readonly cycles: readonly string[]
}

/** Customers of the demo world that are about to be associated are so before a list is read that they would change. */
const calm: ControlStep = { method: 'POST', path: '/clock/advance', body: { duration: 'PT5S' } }

/** Arranges the world, and finds in it what the task names. */
export async function arrange(
  scenario: Scenario,
  { url, elsewhere, world }: { readonly url: string; readonly elsewhere: string; readonly world: World },
): Promise<Arranged> {
  const { site } = onlyOf(world.profile)
  const [customerId = ''] = world.customers.keysOf('byName', demoAccounts[site].customer.domainName)
  const resource = world.resources.firstOf('byCustomer', customerId)
  const { resourceId = '' } = resource ?? {}
  const names = { customer: customerId, order: '', resource: resourceId, elsewhere }
  const steps = [calm, ...scenario.arrange].filter((each) => each.site === undefined || each.site === site)
  for (const step of steps) {
    const answer = await callControl(url, step, names)
    if (typeof answer['order_id'] === 'string') names.order = answer['order_id']
  }
  for (const customer of named(world, scenario.frozen)) freeze(world, customer)
  if (scenario.usedOfBudget !== undefined)
    await callControl(url, useUpTo(world, customerId, scenario.usedOfBudget), names)
  const ledger = scenario.handsIn === 'totals' ? await readLedger(url, customerId) : []
  const months = [...new Set(ledger.map((each) => each.month))].sort()
  return {
    world,
    customerId,
    before: new Set(world.customers.keys()),
    ticketsBefore: new Set(world.tickets.keys()),
    expiredAt: resource?.expiresAt,
    used: viewBudget(world, customerId).used,
    customers: named(world, scenario.customers),
    orderId: names.order,
    resourceId,
    ledger,
    orders: [...world.orders.values()]
      .filter((each) => each.customerId === customerId && each.createdAt > world.now - 30 * day)
      .map((each) => each.orderId),
    cycles: months.slice(0, -1),
  }
}

/** The customers of a world by the names that a scenario gives them. */
function named(world: World, names: readonly string[] = []): Customer[] {
  const { site } = onlyOf(world.profile)
  return names.flatMap((name) => world.customers.firstOf('byName', name.replace('{demo}', demoPrefixes[site])) ?? [])
}

/** Use that brings what a customer has used of its budget to an amount. */
function useUpTo(world: World, customerId: string, total: string): ControlStep {
  const missing = subtract(toAmount(total), viewBudget(world, customerId).used)
  return { method: 'POST', path: '/customers/{customer}/usage', body: { amount: amountText(missing, 8) } }
}

/** Freezes the account of a customer, as its partner does. */
function freeze(world: World, customer: Customer): void {
  world.customers.set({ ...customer, freeze: { kind: 'account', by: 'partner', reason: 'invoice overdue' } })
}

/** The files of a scenario: what is handed in, and what may be attached to a ticket. */
export interface Files {
  readonly result: string
  readonly attachment: string
}

/** What a scenario tells the integration, as names and values of its environment. */
export function factsOf(
  { id, task }: Scenario,
  { url, files, world, customerId, customers, orderId, resourceId, cycles }: Arranged & { url: string; files: Files },
): Facts {
  const { site } = onlyOf(world.profile)
  const { partner, customer } = demoAccounts[site]
  const other = site === 'intl' ? 'cn' : 'intl'
  return {
    SANDBOX_ENDPOINT: url,
    SANDBOX_SITE: site,
    SANDBOX_SCENARIO: id,
    SANDBOX_TASK: task,
    SANDBOX_PARTNER_AK: partner.access,
    SANDBOX_PARTNER_SK: partner.secret,
    SANDBOX_PARTNER_DOMAIN: partner.id,
    SANDBOX_PARTNER_USER: partner.userName,
    SANDBOX_PARTNER_PASSWORD: partner.password,
    SANDBOX_OTHER_SITE: other,
    SANDBOX_OTHER_AK: demoAccounts[other].partner.access,
    SANDBOX_OTHER_SK: demoAccounts[other].partner.secret,
    SANDBOX_OTHER_DOMAIN: demoAccounts[other].partner.id,
    SANDBOX_OTHER_USER: demoAccounts[other].partner.userName,
    SANDBOX_OTHER_PASSWORD: demoAccounts[other].partner.password,
    SANDBOX_XACCOUNT_TYPE: onlyOf(world.profile).xaccountType,
    SANDBOX_CUSTOMER_AK: customer.key.access,
    SANDBOX_CUSTOMER_SK: customer.key.secret,
    SANDBOX_CUSTOMER_DOMAIN: customer.domainName,
    SANDBOX_CUSTOMER_USER: customer.domainName,
    SANDBOX_CUSTOMER_PASSWORD: customer.password,
    SANDBOX_CUSTOMER_ID: customerId,
    SANDBOX_CUSTOMER_IDS: customers.map((each) => each.customerId).join(','),
    SANDBOX_CUSTOMER_NAME: customers[0]?.name ?? '',
    SANDBOX_ORDER_ID: orderId,
    SANDBOX_RESOURCE_ID: resourceId,
    SANDBOX_CYCLES: cycles.join(','),
    SANDBOX_ATTACHMENT: files.attachment,
    SANDBOX_RESULT: files.result,
  }
}

/** What the names of the customers of a site's demo begin with. */
const demoPrefixes: Readonly<Record<SiteName, string>> = { intl: 'demo-customer-', cn: 'demo-customer-cn-' }
