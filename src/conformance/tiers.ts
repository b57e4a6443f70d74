/** The tiers in the order in which they are told. */
export const tierNames = ['core', 'money', 'resilience'] as const

/** A tier of scenarios. */
export type Tier = (typeof tierNames)[number]

/** What scenarios are about at the most, each in one tier: the daily work, money, or a bad day. */
export const tiers: Readonly<Record<Tier, readonly string[]>> = {
  core: [
    'list-customers',
    'find-customer',
    'find-rare-name',
    'onboarding',
    'register-by-phone',
    'real-name',
    'unfreeze',
    'token-expiry',
    'search-orders',
    'cancel-order',
    'renew',
    'ticket',
    'ticket-poll',
    'console-switch',
    'old-generation',
    'page-number-as-offset',
    'keys-of-the-other-site',
    'leaving',
  ],
  money: [
    'budget',
    'pay-order',
    'unsubscribe',
    'refused-payment',
    'reconciliation',
    'usage-files',
    'allocate-and-pay',
    'balance-too-small',
    'reclaim',
    'five-day-refund',
    'coupons',
    'customers-bill',
    'paid-again-after-504',
    'renewed-twice',
    'bill-summed-from-details',
  ],
  resilience: [
    'ambiguous-customer',
    'ambiguous-payment',
    'ambiguous-allocation',
    'ambiguous-ticket',
    'lost-payment',
    'late-payment',
    'throttled',
    'flaky',
    'outage',
    'odd-answers',
    'refused-attachment',
    'late-list',
    'redirected',
    'shrinking-list',
  ],
}

/** The tier of a scenario; undefined for an id that is in none. */
export function tierOf(id: string): Tier | undefined {
  return tierNames.find((tier) => tiers[tier].includes(id))
}
