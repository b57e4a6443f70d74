import { writeFile } from 'node:fs/promises'
import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import { fact, type Habits, type Integration } from '../platform.ts'
import { sendAllocation } from '../china-tasks.ts'
import { sendPayment } from '../parts.ts'
import { authenticationMutants } from './authentication.ts'
import {
  type ChinaMutant,
  type Mutant,
  body,
  digest,
  query,
  regardless,
  set,
  unknownAddress,
  without,
} from './mutant.ts'
import { partnerMoneyMutants } from './partner-money.ts'

/** Requirements that the China site alone exercises. */
export const chinaOnlyMutants = {
  'SEQ-12': { scenario: 'register-by-phone', habits: { omits: ['card code'], instead: { card: tryBlindCard } } },
  'RESIL-12': { scenario: 'ambiguous-allocation', habits: { omits: ['after lost allocation'] } },
} as const satisfies Partial<Record<RequirementId, Mutant>>

const unknownKey = authenticationMutants['AUTH-01'].habits

const allocation = '/adjust-amount'

/** Sends an allocation with an amount as it is, which no arithmetic of JSON has touched. */
function allocationText(amount: string): Partial<Habits> {
  return {
    prepare: (request) => {
      if (!request.path.endsWith(allocation)) return request
      const text = `{"customer_id":"${fact('CUSTOMER_ID')}","amount":${amount}}`
      return { ...request, body: text, headers: { ...request.headers, 'X-Sdk-Content-Sha256': digest(text) } }
    },
  }
}

/** Registers another customer with the number of the first, and no code of its own. */
async function registerAgain(integration: Integration): Promise<unknown> {
  return regardless(() =>
    integration.once('partner', 'POST', '/v2/partners/sub-customers', {
      body: {
        domain_name: 'second-customer',
        xaccount_id: 'user-2',
        xaccount_type: fact('XACCOUNT_TYPE'),
        mobile_phone: '13900000042',
        verification_code: '000000',
      },
    }),
  )
}

/** Names a bank card without the code for it. */
async function tryBlindCard(integration: Integration): Promise<unknown> {
  const listed = await integration.ask('partner', 'POST', '/v2/partners/sub-customers/query', {
    body: { account_name: 'new-customer' },
  })
  const [customer] = listed['customer_infos'] as { readonly customer_id: string }[]
  const card = { bank_account: '6222020200112233445', areacode: '0086', mobile: '13900000042' }
  const person = { identify_type: 4, name: '李雷', verified_number: 'P0000001', verified_file_url: ['people/face.jpg'] }
  return regardless(() =>
    integration.once('partner', 'POST', '/v2/customers/realname-auths/individual', {
      body: {
        ...person,
        customer_id: customer?.customer_id,
        xaccount_type: fact('XACCOUNT_TYPE'),
        bank_card_info: { ...card, verification_code: '000000' },
      },
    }),
  )
}

const monthlySum = '/subcustomer-bills/monthly-sum'

const dropped =
  (name: string) =>
  (all: readonly (readonly [string, string])[]): (readonly [string, string])[] =>
    all.filter(([key]) => key !== name)

/** Asks for the month after the next. */
async function askTheFuture(integration: Integration): Promise<unknown> {
  const sums = { cycle: '2099-01', charge_mode: '1', customer_id: fact('CUSTOMER_ID') }
  const path = `/v2/bills/partner-bills${monthlySum}`
  return regardless(() => integration.once('partner', 'GET', path, { query: sums }))
}

function handInNothing(): Promise<void> {
  return writeFile(fact('RESULT'), JSON.stringify({ [fact('CUSTOMER_ID')]: {} }))
}

async function codeTwice(integration: Integration): Promise<void> {
  const order = { receiver_type: 1, mobile_phone: '13900000042' }
  const send = (lang: string): Promise<unknown> =>
    integration.once('partner', 'POST', '/v2/bases/verificationcode/send', { body: { ...order, lang } })
  await send('zh-cn')
  await send('en-us')
}

/** Mutants of the scenarios of the China site, by what is wrong with them. */
export const chinaMutants: Readonly<Record<string, ChinaMutant>> = {
  'registers with an unknown key': {
    scenario: 'register-by-phone',
    breaks: ['AUTH-01'],
    problem: 'no customer is registered',
    habits: unknownKey,
  },
  'registers without xaccount_id': {
    scenario: 'register-by-phone',
    breaks: ['SHAPE-01'],
    problem: 'no customer is registered',
    habits: body('/sub-customers', without('xaccount_id')),
  },
  'registers, and calls nobody': { scenario: 'register-by-phone', breaks: ['SHAPE-02'], habits: unknownAddress },
  'registers without a code': {
    scenario: 'register-by-phone',
    breaks: ['SEQ-02'],
    problem: 'no customer is registered',
    habits: { omits: ['code'] },
  },
  'authenticates before the association': {
    scenario: 'register-by-phone',
    breaks: ['SEQ-03'],
    problem: 'is not authenticated',
    habits: { omits: ['wait'] },
  },
  'asks for two codes': {
    scenario: 'register-by-phone',
    breaks: ['SEQ-05'],
    problem: 'no customer is registered',
    habits: { instead: { code: codeTwice } },
  },
  'uses a code twice': {
    scenario: 'register-by-phone',
    breaks: ['SEQ-14'],
    habits: { afterwards: registerAgain },
  },
  'registers without a look': {
    scenario: 'register-by-phone',
    breaks: ['SEQ-10'],
    habits: { omits: ['check'] },
  },
  'leaves a company under review': {
    scenario: 'register-by-phone',
    breaks: ['SEQ-09'],
    problem: 'is not authenticated',
    habits: { authenticatesBy: 'company', omits: ['result'] },
  },
  'asks for the association without a pause': {
    scenario: 'register-by-phone',
    breaks: ['ASYNC-01'],
    habits: { pollPause: 200 },
  },
  'a wrong mobile number': {
    scenario: 'register-by-phone',
    breaks: ['SHAPE-08'],
    problem: 'no customer is registered',
    habits: body('/send', set('mobile_phone', '+86 139')),
  },
  'allocates with an unknown key': {
    scenario: 'allocate-and-pay',
    breaks: ['AUTH-01'],
    problem: 'is not paid',
    habits: unknownKey,
  },
  'allocates nothing': {
    scenario: 'allocate-and-pay',
    breaks: ['SHAPE-01'],
    problem: '0 times and not once',
    habits: body(allocation, without('amount')),
  },
  'allocates, and calls nobody': { scenario: 'allocate-and-pay', breaks: ['SHAPE-02'], habits: unknownAddress },
  'allocates parts of a cent': {
    scenario: 'allocate-and-pay',
    breaks: ['MONEY-02'],
    problem: '0 times and not once',
    habits: allocationText('500.001'),
  },
  'allocates by binary fractions': {
    scenario: 'allocate-and-pay',
    breaks: ['MONEY-01'],
    problem: '0 times and not once',
    habits: allocationText('500.00000000000006'),
  },
  'allocates with an exponent': {
    scenario: 'allocate-and-pay',
    breaks: ['MONEY-04'],
    habits: allocationText('5e2'),
  },
  'allocates twice': {
    scenario: 'allocate-and-pay',
    breaks: [],
    problem: '2 times and not once',
    habits: { afterwards: sendAllocation },
  },
  'pays twice': {
    scenario: 'allocate-and-pay',
    breaks: ['SEQ-01'],
    habits: { afterwards: (integration) => regardless(() => sendPayment(integration)) },
  },
  'pays and looks at nothing': { scenario: 'allocate-and-pay', breaks: ['SEQ-08'], habits: { omits: ['follow'] } },
  'allocates for sure with an unknown key': {
    scenario: 'ambiguous-allocation',
    breaks: ['AUTH-01'],
    problem: '0 times and not once',
    habits: unknownKey,
  },
  'allocates for sure without an amount': {
    scenario: 'ambiguous-allocation',
    breaks: ['SHAPE-01'],
    problem: '0 times and not once',
    habits: body(allocation, without('amount')),
  },
  'allocates for sure, and calls nobody': {
    scenario: 'ambiguous-allocation',
    breaks: ['SHAPE-02'],
    habits: unknownAddress,
  },
  'allocates again blindly': {
    scenario: 'ambiguous-allocation',
    breaks: ['RESIL-12'],
    problem: '2 times and not once',
    habits: { instead: { 'after lost allocation': sendAllocation } },
  },
  'looks at something else, and allocates again': {
    scenario: 'ambiguous-allocation',
    breaks: ['RESIL-12'],
    problem: '2 times and not once',
    habits: {
      instead: {
        'after lost allocation': async (integration) => {
          await integration.ask('partner', 'POST', '/v2/partners/sub-customers/query', { body: { limit: 10 } })
          await sendAllocation(integration)
        },
      },
    },
  },
  'pays too much with an unknown key': {
    scenario: 'balance-too-small',
    breaks: ['AUTH-01'],
    habits: unknownKey,
  },
  'pays too much without use_coupon': {
    scenario: 'balance-too-small',
    breaks: ['SHAPE-01'],
    habits: body('/pay', without('use_coupon')),
  },
  'pays too much, and calls nobody': { scenario: 'balance-too-small', breaks: ['SHAPE-02'], habits: unknownAddress },
  'pays too much again': {
    scenario: 'balance-too-small',
    breaks: ['RESIL-07'],
    habits: { instead: { 'after refusal': (integration) => regardless(() => sendPayment(integration)) } },
  },
  'cancels what it cannot pay': {
    scenario: 'balance-too-small',
    breaks: [],
    problem: 'does not wait for its payment',
    habits: {
      instead: {
        'after refusal': (integration) =>
          integration.once('customer', 'PUT', '/v2/orders/customer-orders/cancel', {
            body: { order_id: fact('ORDER_ID') },
          }),
      },
    },
  },
  'issues with an unknown key': {
    scenario: 'coupons',
    breaks: ['AUTH-01'],
    problem: 'has 0 coupons',
    habits: unknownKey,
  },
  'issues nothing': {
    scenario: 'coupons',
    breaks: ['SHAPE-01'],
    problem: 'has 0 coupons',
    habits: body('/partner-coupons', without('face_value')),
  },
  'issues, and calls nobody': { scenario: 'coupons', breaks: ['SHAPE-02'], habits: unknownAddress },
  'reads no failures': { scenario: 'coupons', breaks: ['RESIL-08'], habits: { omits: ['rest without coupon'] } },
  'issues other coupons': {
    scenario: 'coupons',
    breaks: [],
    problem: 'has 0 coupons',
    habits: body('/partner-coupons', set('face_value', 30)),
  },
  'reads bills with an unknown key': {
    scenario: 'customers-bill',
    breaks: ['AUTH-01'],
    problem: 'nothing was handed in',
    habits: unknownKey,
  },
  'reads bills of no month': {
    scenario: 'customers-bill',
    breaks: ['SHAPE-01'],
    problem: 'nothing was handed in',
    habits: query(monthlySum, dropped('cycle')),
  },
  'reads bills, and calls nobody': { scenario: 'customers-bill', breaks: ['SHAPE-02'], habits: unknownAddress },
  'hands in nothing': {
    scenario: 'customers-bill',
    breaks: ['MONEY-03'],
    habits: { instead: { 'hand in': handInNothing } },
  },
  'forgets what is paid by use': {
    scenario: 'customers-bill',
    breaks: ['MONEY-03'],
    habits: query(monthlySum, (all) => all.map(([name, value]) => [name, name === 'charge_mode' ? '1' : value])),
  },
  'leaves refunds out': {
    scenario: 'customers-bill',
    breaks: ['MONEY-03'],
    habits: query(monthlySum, (all) => [...all, ['bill_type', '0']]),
  },
  'writes months the other way round': {
    scenario: 'customers-bill',
    breaks: ['TIME-02'],
    problem: 'nothing was handed in',
    habits: query(monthlySum, (all) =>
      all.map(([name, value]) => [name, name === 'cycle' ? value.split('-').reverse().join('-') : value]),
    ),
  },
  ...partnerMoneyMutants,
  'reads a month to come': { scenario: 'customers-bill', breaks: ['TIME-03'], habits: { afterwards: askTheFuture } },
}
