import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { onlyOf } from '../../../src/state/engine/world.ts'
import { orderOf } from '../../helpers/order-samples.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { get, post, type Sample, send } from '../../helpers/sample.ts'
import { customerName } from '../../helpers/site-names.ts'

/** Who calls, and of whom something is asked. */
interface Stage {
  readonly platform: TestPlatform
  readonly partner: string
  readonly own: string
  readonly foreignOrder: string
  readonly completed: string
  readonly heldByOther: string
}

type Case = readonly [
  site: 'intl' | 'cn',
  who: 'partner' | 'customer',
  code: string,
  what: string,
  (stage: Stage) => Sample,
]

const order = '/v1.0/x/customer/order-mgr'
const common = '/v1.0/x/common/order-mgr'
const bill = '/v1.0/x/customer/account-mgr/bill'
const rating = { productInfos: [{ id: '1', cloudServiceType: 'a', resourceType: 'b', resourceSpecCode: 'c' }] }

const cases: readonly Case[] = [
  [
    'intl',
    'customer',
    '400 CBC.30000010',
    'ShowOrder of somebody else',
    ({ foreignOrder }) => get(`${common}/orders/${foreignOrder}`),
  ],
  [
    'intl',
    'customer',
    '400 CBC.30000010',
    'ListOrderResources of somebody else',
    ({ foreignOrder }) => get(`${common}/orders-resource/${foreignOrder}`),
  ],
  [
    'intl',
    'customer',
    '400 CBC.30000010',
    'ShowRefundOrder of somebody else',
    ({ foreignOrder }) => get(`${common}/orders/refund-order?order_id=${foreignOrder}`),
  ],
  [
    'intl',
    'customer',
    '400 CBC.99005026',
    'ShowRefundOrder that gave nothing back',
    ({ completed }) => get(`${common}/orders/refund-order?order_id=${completed}`),
  ],
  [
    'intl',
    'customer',
    '400 CBC.30000010',
    'CancelOrder of somebody else',
    ({ foreignOrder }) => ({
      ...post(`${order}/orders/actions?action_id=cancel`, { orderId: foreignOrder }),
      method: 'PUT',
    }),
  ],
  [
    'intl',
    'customer',
    '400 CBC.30000010',
    'PayOrder of somebody else',
    ({ foreignOrder }) => post(`${order}/order/pay`, { orderId: foreignOrder, payAccountType: 1 }),
  ],
  [
    'intl',
    'customer',
    '400 CBC.30000010',
    'UnsubscribeFailedOrder of somebody else',
    ({ foreignOrder }) => ({ method: 'DELETE', target: `${order}/orders/${foreignOrder}?unsub_type=1` }),
  ],
  [
    'intl',
    'customer',
    '400 CBC.99003012',
    'DeleteResources of somebody else',
    ({ heldByOther }) =>
      post(`${common}/resources/delete`, { resourceIds: [heldByOther], unSubType: 1, unsubscribeReasonType: 5 }),
  ],
  [
    'intl',
    'customer',
    '400 CBC.99003012',
    'EndAutoRenewal of somebody else',
    ({ heldByOther }) => ({
      method: 'DELETE',
      target: `${common}/resources/${heldByOther}/actions?action_id=autorenew`,
    }),
  ],
  [
    'intl',
    'customer',
    '400 CBC.0100',
    'ListFeeRecords of two months',
    () => get(`${bill}/res-fee-records?startTime=2026-04-01&endTime=2026-05-02&payMethod=0`),
  ],
  [
    'intl',
    'customer',
    '400 CBC.0100',
    'ListFeeRecords of days that run backwards',
    () => get(`${bill}/res-fee-records?startTime=2026-04-09&endTime=2026-04-08&payMethod=0`),
  ],
  [
    'intl',
    'customer',
    '400 CBC.99006073',
    'QueryRating of a project that nobody has',
    () =>
      post('/v1.0/x/customer/product-mgr/query-rating', {
        tenantId: 'none',
        regionId: 'la-north-2',
        chargingMode: 0,
        periodType: 2,
        periodNum: 1,
        ...rating,
      }),
  ],
  [
    'intl',
    'customer',
    '400 CBC.99003012',
    'QueryChangeRating of somebody else',
    ({ heldByOther }) =>
      post('/v1.0/x/customer/product-mgr/query-change-rating', {
        tenantId: 'x',
        resourceId: heldByOther,
        productInfo: {
          cloudServiceType: 'hws.service.type.ec2',
          resourceType: 'hws.resource.type.vm',
          resourceSpecCode: 's6.xlarge.4.linux',
        },
      }),
  ],
  [
    'intl',
    'partner',
    '200 CBC.5002',
    'QueryOnDemandResources of nobody',
    ({ partner }) => post(`${partner}/customer-mgr/customer-resource/query-resources`, { customerId: 'nobody' }),
  ],
  [
    'intl',
    'partner',
    '200 CBC.5002',
    'ShowRealNameResult of nobody',
    ({ partner }) => get(`${partner}/customer-mgr/realname-auth/result?customerId=nobody`),
  ],
  [
    'intl',
    'partner',
    '200 CBC.5002',
    'ChangeToEnterpriseRealName of nobody',
    ({ partner, platform }) => ({
      ...post(`${partner}/customer-mgr/realname-auth/enterprise`, {
        customerId: 'nobody',
        identifyType: 1,
        changeType: 1,
        corpName: 'Acme',
        verifiedNumber: 'R-2',
        verifiedFileURL: ['a.jpg', 'b.jpg'],
        xaccountType: onlyOf(platform.world.profile).xaccountType,
      }),
      method: 'PUT',
    }),
  ],
  [
    'intl',
    'partner',
    '200 CBC.5002',
    'ApplyIndividualRealName of nobody',
    ({ partner, platform }) =>
      post(`${partner}/customer-mgr/realname-auth/individual`, {
        customerId: 'nobody',
        identifyType: 0,
        verifiedType: 3,
        name: 'Ana',
        verifiedNumber: 'R-2',
        verifiedFileURL: ['a.jpg', 'b.jpg'],
        xaccountType: onlyOf(platform.world.profile).xaccountType,
      }),
  ],
  [
    'intl',
    'partner',
    '200 CBC.5002',
    'SetCustomerCredit of nobody',
    ({ partner }) => post(`${partner}/account-mgr/credit`, { customerId: 'nobody', adjustmentAmount: 1, measureId: 1 }),
  ],
  [
    'intl',
    'partner',
    '400 CBC.0100',
    'CheckUser of a name that nobody can have',
    ({ partner }) => post(`${partner}/customer-mgr/check-user`, { searchType: 'name', searchKey: '1' }),
  ],
  [
    'intl',
    'partner',
    '200 OSM.01010001',
    'QueryCases of no moment',
    () => get('/v1.0/servicerequest/case?startTime=yesterday'),
  ],
  [
    'intl',
    'partner',
    '200 OSM.01010015',
    'CreateCaseMessage to nothing',
    () => post('/v1.0/servicerequest/case/message', { caseId: 'TT1', message: { content: 'a' } }),
  ],
  [
    'intl',
    'partner',
    '200 OSM.01010015',
    'ActOnCase of nothing',
    () => post('/v1.0/servicerequest/case/action', { caseId: 'TT1', action: 'press' }),
  ],
  [
    'intl',
    'partner',
    '200 OSM.01010015',
    'ShowCase of nothing',
    () => get('/v1.0/servicerequest/case/detail?caseId=TT1'),
  ],
  [
    'cn',
    'customer',
    '500 CBC.7001',
    'ShowRetrieveAmount of nobody',
    () => get('/v1.0/x/customer/account-mgr/retrieve-amount?sub_customer_id=nobody&balance_type=BALANCE_TYPE_DEBIT'),
  ],
  [
    'cn',
    'customer',
    '500 CBC.7001',
    'RetrieveFromMember nobody',
    () =>
      post('/v1.0/x/customer/account-mgr/retrieve', {
        customer_id: 'nobody',
        amount: '1',
        trans_id: 'a',
        balance_type: 'BALANCE_TYPE_DEBIT',
      }),
  ],
  [
    'cn',
    'partner',
    '200 CBC.5002',
    'AdjustCustomerAccount of nobody',
    ({ partner }) =>
      post(`${partner}/account-mgr/adjust-amount`, {
        customer_id: 'nobody',
        amount: '1',
        currency: 'CNY',
        measure_id: 1,
      }),
  ],
]

function stageOf(platform: TestPlatform): Stage {
  const own = platform.customer(customerName(platform, '01')).customerId
  const resource = [...platform.world.resources.values()].find(
    (each) => each.customerId !== own && each.status === 'in_use',
  )
  const foreign = [...platform.world.orders.values()].find(
    (each) => each.customerId !== own && each.status === 'pending_payment',
  )
  return {
    platform,
    partner: `/v1.0/${onlyOf(platform.world.profile).domainId}/partner`,
    own,
    foreignOrder: foreign?.orderId ?? '',
    completed: orderOf(platform, 'completed'),
    heldByOther: resource?.resourceId ?? '',
  }
}

it.each(cases)('on the site %s, for a %s, with %s: %s', async (site, who, code, _what, ask) => {
  const platform = startPlatform({ preset: 'demo', site })
  const as = who === 'partner' ? ownCaller(platform.world) : platform.userOf(customerName(platform, '01'))
  const answer = await send(platform, ask(stageOf(platform)), as)
  expect(`${answer.status} ${(answer.body as { error_code: string }).error_code}`).toBe(code)
})
