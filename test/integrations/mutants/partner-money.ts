import { broughtByOrder, sendGiveBack, sendReclaim } from '../china-tasks.ts'
import type { Integration } from '../platform.ts'
import { authenticationMutants } from './authentication.ts'
import { body, type ChinaMutant, regardless, set, unknownAddress, without } from './mutant.ts'

const unknownKey = authenticationMutants['AUTH-01'].habits

/** Gives back what is gone already. */
async function giveBackTwice(integration: Integration): Promise<unknown> {
  const resources = await broughtByOrder(integration)
  await sendGiveBack(integration, resources)
  return regardless(() => sendGiveBack(integration, resources))
}

/** Mutants of the scenarios about money that comes back to a partner of the China site. */
export const partnerMoneyMutants: Readonly<Record<string, ChinaMutant>> = {
  'reclaims with an unknown key': {
    scenario: 'reclaim',
    breaks: ['AUTH-01'],
    problem: 'still has',
    habits: unknownKey,
  },
  'reclaims nothing': {
    scenario: 'reclaim',
    breaks: ['SHAPE-01'],
    problem: 'still has',
    habits: body('/reclaim', without('amount')),
  },
  'reclaims, and calls nobody': { scenario: 'reclaim', breaks: ['SHAPE-02'], habits: unknownAddress },
  'reclaims parts of a cent': {
    scenario: 'reclaim',
    breaks: ['MONEY-02'],
    problem: 'still has',
    habits: body('/reclaim', ({ amount, ...fields }) => ({ ...fields, amount: Number(amount) - 0.001 })),
  },
  'reclaims whole yuan only': {
    scenario: 'reclaim',
    breaks: [],
    problem: 'still has',
    habits: body('/reclaim', ({ amount, ...fields }) => ({ ...fields, amount: Math.floor(Number(amount)) })),
  },
  'reclaims what was charged': {
    scenario: 'reclaim',
    breaks: [],
    problem: 'still has',
    habits: { instead: { reclaim: (integration) => sendReclaim(integration, 12.34) } },
  },
  'gives back with an unknown key': {
    scenario: 'five-day-refund',
    breaks: ['AUTH-01'],
    problem: 'is not paid',
    habits: unknownKey,
  },
  'gives back nothing': {
    scenario: 'five-day-refund',
    breaks: ['SHAPE-01'],
    problem: 'is not given back whole',
    habits: body('/unsubscribe', without('unsubscribe_type')),
  },
  'gives back, and calls nobody': { scenario: 'five-day-refund', breaks: ['SHAPE-02'], habits: unknownAddress },
  'gives back twice': {
    scenario: 'five-day-refund',
    breaks: ['SEQ-11'],
    habits: { instead: { 'give back': giveBackTwice } },
  },
  'keeps what it was to give back': {
    scenario: 'five-day-refund',
    breaks: [],
    problem: 'is not given back whole',
    habits: { omits: ['give back'] },
  },
  'allocates to each with an unknown key': {
    scenario: 'leaving',
    breaks: ['AUTH-01'],
    problem: '0 times and not once',
    habits: unknownKey,
  },
  'allocates to each without an amount': {
    scenario: 'leaving',
    breaks: ['SHAPE-01'],
    problem: '0 times and not once',
    habits: body('/adjust-amount', without('amount')),
  },
  'allocates to each, and calls nobody': { scenario: 'leaving', breaks: ['SHAPE-02'], habits: unknownAddress },
  'allocates parts of a cent to each': {
    scenario: 'leaving',
    breaks: ['MONEY-02'],
    problem: '0 times and not once',
    habits: body('/adjust-amount', set('amount', 350.001)),
  },
  'allocates to who has left': {
    scenario: 'leaving',
    breaks: ['ROLE-04'],
    problem: '0 times and not once',
    habits: { omits: ['look'] },
  },
  'allocates less to each': {
    scenario: 'leaving',
    breaks: [],
    problem: '0 times and not once',
    habits: body('/adjust-amount', set('amount', 35)),
  },
}
