import type { Caller } from '../../src/state/accounts/accounts.ts'
import { recordOf } from '../../src/state/engine/table.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import type { Resource } from '../../src/state/ordering/resources.ts'
import { orderOf, primaryOf } from './order-samples.ts'
import type { TestPlatform } from './platform.ts'
import { post, type Sample } from './sample.ts'
import { customerName, siteNameOf } from './site-names.ts'

/** A write of version 1.0, and its successor's for the same wish. */
export interface Pair {
  readonly old: Sample
  readonly successor: Sample
  /** What the successor's answer calls what the old one tells; the fields that stand here are compared. */
  readonly told?: Readonly<Record<string, string>>
  /** Both are refused. */
  readonly isRefused?: boolean
}

type Pairs = Readonly<Record<string, Pair>>
type Body = Record<string, unknown>

/** What is on the stage of a platform: the paths of version 1.0 and ids of customers by their numbers. */
interface Stage {
  readonly platform: TestPlatform
  readonly partner: string
  readonly xaccountType: string
  readonly id: (number: string) => string
}

/** Writes of version 1.0 and of their successors, each by what it is about. */
export function oldWritesOf(platform: TestPlatform): Pairs {
  const { domainId, xaccountType } = onlyOf(platform.world.profile)
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const stage = { platform, partner: `/v1.0/${domainId}/partner`, xaccountType, id }
  return {
    ...companiesOf(stage),
    ...resourcesOf(stage),
    ...ordersOf(stage),
    ...registrationsOf(stage),
    ...(siteNameOf(platform) === 'cn' ? chinaOf(stage) : internationalOf(stage)),
  }
}

function companiesOf({ partner, xaccountType, id }: Stage): Pairs {
  const apply = (number: string, old: Body, now: Body = {}): Pair => ({
    old: post(`${partner}/customer-mgr/realname-auth/enterprise`, {
      ...{ customerId: id(number), identifyType: 1, corpName: 'Acme Ltd.', verifiedNumber: 'R-2' },
      ...{ verifiedFileURL: ['a.jpg', 'b.jpg'], xaccountType, ...old },
    }),
    successor: post('/v2/customers/realname-auths/enterprise', {
      ...{ customer_id: id(number), identify_type: 1, corp_name: 'Acme Ltd.', verified_number: 'R-2' },
      ...{ verified_file_url: ['a.jpg', 'b.jpg'], xaccount_type: xaccountType, ...now },
    }),
    told: { isReview: 'is_review' },
  })
  const change = apply('02', { changeType: 1 }, { change_type: 1 })
  return {
    ApplyEnterpriseRealName: apply('25', {}),
    'ApplyEnterpriseRealName with a country': apply('25', { regCountry: 'MX' }, { reg_country: 'MX' }),
    'ApplyEnterpriseRealName with no country': {
      ...apply('25', { regCountry: 'XX' }, { reg_country: 'XX' }),
      isRefused: true,
    },
    'ApplyEnterpriseRealName of a customer that is authenticated': { ...apply('02', {}), isRefused: true },
    ChangeToEnterpriseRealName: {
      ...change,
      old: { ...change.old, method: 'PUT' },
      successor: { ...change.successor, method: 'PUT' },
    },
  }
}

function resourcesOf({ platform, id }: Stage): Pairs {
  const as = (each: TestPlatform): Caller => each.userOf(customerName(each, '21'))
  const resource = primaryOf(platform, id('21'))
  const held = [...platform.world.resources.values()].filter((each) => each.parentId === each.resourceId)
  const renewing = held.find((each) => each.autoRenewal !== undefined)
  const ending = held.find((each) => each.autoRenewal === undefined && each.status === 'in_use')
  const old = `/v1.0/${id('21')}/common/order-mgr/resources`
  const now = '/v2/orders/subscriptions/resources'
  const renew = (ids: readonly string[], more: Body = {}, pays = 1): Pair => {
    const body = { resource_ids: ids, period_type: 2, period_num: 1, ...more }
    return {
      old: { ...post(`${old}/renew`, { ...body, expire_mode: 0, isAutoPay: pays }), as },
      successor: { ...post(`${now}/renew`, { ...body, is_auto_pay: pays }), as },
      told: { order_ids: 'order_ids' },
    }
  }
  const leave = (what: 1 | 2): Pair => ({
    old: { ...post(`${old}/delete`, { resourceIds: [resource], unSubType: what, unsubscribeReasonType: 5 }), as },
    successor: { ...post(`${now}/unsubscribe`, { resource_ids: [resource], unsubscribe_type: what }), as },
    told: { order_ids: 'order_ids', orderIds: 'order_ids' },
  })
  const settings = (method: 'POST' | 'DELETE', of: Resource | undefined): Pair => {
    const { resourceId, customerId } = of ?? { resourceId: 'nothing', customerId: id('21') }
    const owner = (each: TestPlatform): Caller => each.userOf(recordOf(each.world.customers, customerId).domainName)
    return {
      old: { method, target: `${old}/${resourceId}/actions?action_id=autorenew`, as: owner },
      successor: { method, target: `${now}/autorenew/${resourceId}`, as: owner },
    }
  }
  return {
    RenewResources: renew([resource]),
    'RenewResources by the year': renew([resource], { period_type: 3 }),
    'RenewResources to be paid later': renew([resource], {}, 0),
    'RenewResources, one of which nobody knows': renew([resource, 'nothing']),
    'RenewResources that nobody knows': { ...renew(['nothing']), isRefused: true },
    DeleteResources: leave(1),
    'DeleteResources, only their renewals': { ...leave(2), isRefused: true },
    SetAutoRenewal: settings('POST', ending),
    'SetAutoRenewal of nothing': { ...settings('POST', undefined), isRefused: true },
    EndAutoRenewal: settings('DELETE', renewing),
    'EndAutoRenewal where there is none': { ...settings('DELETE', ending), isRefused: true },
  }
}

function ordersOf({ platform, id }: Stage): Pairs {
  const as = (each: TestPlatform): Caller => each.userOf(customerName(each, '01'))
  const old = `/v1.0/${id('01')}/customer/order-mgr`
  const unpaid = orderOf(platform, 'pending_payment')
  const cancel = (orderId: string): Pair => ({
    old: { ...post(`${old}/orders/actions?action_id=cancel`, { orderId }), method: 'PUT', as },
    successor: { ...post('/v2/orders/customer-orders/cancel', { order_id: orderId }), method: 'PUT', as },
  })
  return {
    CancelOrder: cancel(unpaid),
    'CancelOrder that was paid': { ...cancel(orderOf(platform, 'completed')), isRefused: true },
    PayOrder: {
      old: { ...post(`${old}/order/pay`, { orderId: unpaid, payAccountType: 1 }), as },
      successor: {
        ...post('/v3/orders/customer-orders/pay', { order_id: unpaid, use_coupon: 'NO', use_discount: 'NO' }),
        as,
      },
    },
  }
}

function registrationsOf({ platform, partner, xaccountType }: Stage): Pairs {
  const isChina = siteNameOf(platform) === 'cn'
  const register = (old: Body = {}, now: Body = {}): Pair => ({
    old: post(`${partner}/customer-mgr/customer`, {
      ...(isChina ? {} : { domainArea: 'MX' }),
      ...{ domainName: 'someone-new', xAccountId: 'x-1', xAccountType: xaccountType },
      ...{ password: 'Correct-7-horses', isCloseMarketMs: 'true', ...old },
    }),
    successor: post('/v2/partners/sub-customers', {
      ...(isChina ? {} : { domain_area: 'MX' }),
      ...{ domain_name: 'someone-new', xaccount_id: 'x-1', xaccount_type: xaccountType },
      ...{ password: 'Correct-7-horses', is_close_market_ms: 'true', ...now },
    }),
    told: { domainId: 'domain_id', domainName: 'domain_name' },
  })
  const elsewhere = isChina ? { email: 'ana@example.com' } : { mobilePhone: '13900000001' }
  const named = isChina
    ? [{ mobilePhone: '13900000001' }, { mobile_phone: '13900000001' }]
    : [{ email: 'ana@example.com' }, { email: 'ana@example.com' }]
  const wrong = register({ ...named[0], verificationCode: '000000' }, { ...named[1], verification_code: '000000' })
  return {
    CreateCustomer: register(),
    'CreateCustomer with advertisements': register({ isCloseMarketMs: 'false' }, { is_close_market_ms: 'false' }),
    'CreateCustomer without a password': register({ password: '' }, { password: undefined }),
    ...(isChina
      ? { 'CreateCustomer of the referral model': register({ cooperationType: '1' }, { cooperation_type: '1' }) }
      : {}),
    'CreateCustomer of no referral': register({ cooperationType: '2' }),
    'CreateCustomer with an address that the site does not look at': register(elsewhere),
    'CreateCustomer with a wrong code': { ...wrong, isRefused: true },
  }
}

function chinaOf({ partner, xaccountType, id, platform }: Stage): Pairs {
  const code = [...platform.world.verificationCodes.values()].at(-1)?.code ?? '000000'
  const card = { areacode: '0086', mobile: '13900000001' }
  const byCard = (bankAccount: string): Pair => ({
    old: post(`${partner}/customer-mgr/realname-auth/individual`, {
      ...{ customerId: id('25'), identifyType: 4, verifiedFileURL: ['face.jpg'], name: 'Wang', verifiedNumber: 'E1' },
      ...{ xaccountType, bankCardInfo: { ...card, bankAccount, verificationCode: code } },
    }),
    successor: post('/v2/customers/realname-auths/individual', {
      ...{ customer_id: id('25'), identify_type: 4, verified_file_url: ['face.jpg'], name: 'Wang' },
      ...{ verified_number: 'E1', xaccount_type: xaccountType },
      bank_card_info: { ...card, bank_account: bankAccount, verification_code: code },
    }),
    told: { isReview: 'is_review' },
  })
  const money = (way: 'adjust-amount' | 'reclaim', amount: number): Pair => ({
    old: post(`${partner}/account-mgr/${way}`, {
      customer_id: id('01'),
      amount: String(amount),
      currency: 'CNY',
      measure_id: 1,
    }),
    successor: post(`/v2/accounts/partner-accounts/${way}`, { customer_id: id('01'), amount }),
    told: { trans_id: way === 'reclaim' ? 'trans_id' : 'transfer_id' },
  })
  const sent = (old: Body, now: Body): Pair => ({
    old: post(`${partner}/common-mgr/verificationcode`, { receiverType: 1, mobilePhone: card.mobile, ...old }),
    successor: post('/v2/bases/verificationcode/send', { receiver_type: 1, mobile_phone: card.mobile, ...now }),
  })
  const more = { timeout: 5, lang: 'en-us' }
  return {
    'ApplyIndividualRealName by a card': byCard('62220200'),
    'ApplyIndividualRealName by a card that no bank takes': { ...byCard('622202007255'), isRefused: true },
    AdjustCustomerAccount: money('adjust-amount', 12.5),
    'AdjustCustomerAccount beyond what there is': { ...money('adjust-amount', 99_999_999), isRefused: true },
    ReclaimCustomerAccount: money('reclaim', 2.5),
    'ReclaimCustomerAccount beyond what there is': { ...money('reclaim', 99_999_999), isRefused: true },
    SendVerificationCode: sent({ countryCode: '0086' }, {}),
    'SendVerificationCode in English': sent(more, more),
    'SendVerificationCode for a card': sent({ scene: 18, customerId: id('24') }, { scene: 18, customer_id: id('24') }),
    ...membersOf({ platform, id }),
  }
}

function membersOf({ platform, id }: Pick<Stage, 'platform' | 'id'>): Pairs {
  const as = (each: TestPlatform): Caller => each.userOf(customerName(each, '01'))
  const customer_id = platform.customer('demo-member-cn-01').customerId
  const move = (old: string, now: string, amount: string): Pair => {
    const body = { customer_id, amount, trans_id: 'a1', balance_type: 'BALANCE_TYPE_DEBIT' }
    return {
      old: { ...post(`/v1.0/${id('01')}/customer/account-mgr/${old}`, body), as },
      successor: { ...post(`/v2/enterprises/multi-accounts/${now}`, body), as },
    }
  }
  return {
    TransferToMember: move('transfer', 'transfer-amount', '12.50'),
    'TransferToMember beyond what there is': {
      ...move('transfer', 'transfer-amount', '99999999'),
      isRefused: true,
    },
    RetrieveFromMember: move('retrieve', 'retrieve-amount', '12.50'),
  }
}

function internationalOf({ partner, id, xaccountType }: Stage): Pairs {
  const freeze = (verb: 'freeze' | 'unfreeze', ids: readonly string[]): Pair => ({
    old: post(`${partner}/customer-mgr/${verb === 'freeze' ? 'frozens' : 'unfrozens'}`, {
      customerIds: ids,
      reason: 'A test.',
    }),
    successor: post(`/v2/partners/sub-customers/${verb}`, {
      ...{ customer_ids: ids, reason: 'A test.', [`${verb}_type`]: 'ACCOUNT' },
    }),
  })
  const budget = (number: string, old: '0' | '1'): Pair => ({
    old: post(`${partner}/account-mgr/credit`, {
      ...{ customerId: id(number), adjustmentAmount: 12.5, measureId: 1, cancelPartnerFrozen: old },
    }),
    successor: post('/v2/partners/sub-customers/budget', {
      ...{ customer_id: id(number), budget_amount: 12.5, cancel_partner_frozen: old, budget_type: 'MONTHLY' },
    }),
  })
  const document = { name: 'Ana', verifiedNumber: 'P1' }
  const mail = { email: 'someone@example.com' }
  const more = { timeout: 5, lang: 'zh-cn' }
  const code = { old: `${partner}/common-mgr/verificationcode`, now: '/v2/bases/verificationcode/send' }
  return {
    FreezeCustomers: freeze('freeze', [id('25'), id('24')]),
    'FreezeCustomers, one of which nobody knows': freeze('freeze', [id('25'), 'nobody']),
    UnfreezeCustomers: freeze('unfreeze', [id('11')]),
    SetCustomerCredit: budget('24', '0'),
    'SetCustomerCredit and ends a freeze': budget('11', '1'),
    'SetCustomerCredit and keeps a freeze': budget('11', '0'),
    ApplyIndividualRealName: {
      old: post(`${partner}/customer-mgr/realname-auth/individual`, {
        ...{ ...document, customerId: id('25'), identifyType: 0, verifiedType: 3, xaccountType },
        verifiedFileURL: ['a.jpg', 'b.jpg'],
      }),
      successor: post('/v2/customers/realname-auths/individual', {
        ...{ customer_id: id('25'), identify_type: 0, verified_type: 3, xaccount_type: xaccountType },
        ...{ name: document.name, verified_number: document.verifiedNumber, verified_file_url: ['a.jpg', 'b.jpg'] },
      }),
      told: { isReview: 'is_review' },
    },
    SendVerificationCode: {
      old: post(code.old, { receiverType: 2, ...mail }),
      successor: post(code.now, { receiver_type: 2, ...mail }),
    },
    'SendVerificationCode in Chinese': {
      old: post(code.old, { receiverType: 2, ...mail, ...more }),
      successor: post(code.now, { receiver_type: 2, ...mail, ...more }),
    },
  }
}
