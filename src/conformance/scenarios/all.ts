import { billingScenarios } from './billing.ts'
import { chinaCustomerScenarios, chinaMoneyScenarios } from './china.ts'
import { consoleScenarios } from './console.ts'
import { customerScenarios } from './customers.ts'
import { hardDayScenarios } from './hard-days.ts'
import { incidentScenarios } from './incidents.ts'
import { orderScenarios } from './orders.ts'
import type { Scenario } from './scenario.ts'
import { ticketScenarios } from './tickets.ts'

/** Every scenario, in the order in which they are run and reported. */
export const scenarios: readonly Scenario[] = [
  ...customerScenarios,
  ...orderScenarios,
  ...billingScenarios,
  ...ticketScenarios,
  ...consoleScenarios,
  ...chinaCustomerScenarios,
  ...chinaMoneyScenarios,
  ...hardDayScenarios,
  ...incidentScenarios,
]

const onboarding = [
  'list-customers',
  'find-customer',
  'find-rare-name',
  'onboarding',
  'register-by-phone',
  'real-name',
  'ambiguous-customer',
]
const orders = [
  'search-orders',
  'pay-order',
  'cancel-order',
  'renew',
  'unsubscribe',
  'ambiguous-payment',
  'lost-payment',
  'late-payment',
  'refused-payment',
  'renewed-twice',
  'paid-again-after-504',
  'shrinking-list',
]

/** Ids of scenarios by what an integration is for. */
export const profiles: Readonly<Record<string, readonly string[]>> = {
  all: scenarios.map((each) => each.id),
  onboarding,
  orders,
  budgets: ['list-customers', 'budget', 'unfreeze'],
  billing: ['reconciliation', 'customers-bill', 'bill-summed-from-details', 'usage-files'],
  incidents: incidentScenarios.map((each) => each.id),
  tickets: ticketScenarios.map((each) => each.id),
  console: consoleScenarios.map((each) => each.id),
  'partner-money': chinaMoneyScenarios.map((each) => each.id),
  resilience: [
    'ambiguous-customer',
    'ambiguous-payment',
    'ambiguous-allocation',
    'ambiguous-ticket',
    'lost-payment',
    'late-payment',
    'refused-payment',
    'refused-attachment',
    'throttled',
    'flaky',
    'outage',
    'unfreeze',
    'odd-answers',
    'token-expiry',
    'late-list',
    'redirected',
    'shrinking-list',
    'old-generation',
    'paid-again-after-504',
    'renewed-twice',
  ],
}
