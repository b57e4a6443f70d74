import { expect, it } from 'vitest'
import type { Membership } from '../../../src/state/members/members.ts'
import { openChinaShop, rowsOf } from '../../helpers/china-bills.ts'
import { server, type Shop } from '../../helpers/shop.ts'

const fees = '/v2/bills/customer-bills/fee-records?bill_cycle=2026-05'
const lists = [
  [fees, 'records'],
  ['/v2/costs/cost-analysed-bills/monthly-breakdown?shared_month=2026-05', 'details'],
  ['/v2/bills/customer-bills/res-fee-records?cycle=2026-05', 'fee_records'],
  ['/v2/bills/customer-bills/monthly-sum?bill_cycle=2026-05', 'bill_sums'],
] as const

/** A master account and a member of its enterprise, which each bought a server. */
async function family(change: Partial<Membership> = {}): Promise<{ master: Shop; memberId: string }> {
  const master = openChinaShop('07')
  const { platform } = master
  const memberId = platform.customer('demo-customer-cn-03').customerId
  await master.buy([server])
  const items = [server]
  const { body } = await platform.post(
    `/_sandbox/customers/${memberId}/purchases?partner=${platform.world.id}`,
    { items, provisioning_seconds: 0 },
    { as: null },
  )
  const pay = { order_id: (body as { order_id: string }).order_id, use_coupon: 'NO', use_discount: 'NO' }
  const as = platform.userOf('demo-customer-cn-03')
  expect(await platform.post('/v3/orders/customer-orders/pay', pay, { as })).toMatchObject({ status: 204 })
  platform.world.memberships.set({
    memberId,
    masterId: master.id,
    organizationId: '1',
    displayName: 'member',
    state: 'normal',
    permissionIds: ['READ_CONSUME_BILL'],
    isCustodial: false,
    since: platform.world.now,
    number: 1,
    ...change,
  })
  await master.advance('P1D')
  return { master, memberId }
}

const whose = async (shop: Shop, target: string, name: string): Promise<unknown[]> =>
  (await rowsOf(shop.call('GET', target), name)).map((each) => each['customer_id'])

it.each(lists)('%s is of the master account, of the member, or of both', async (target, name) => {
  const { master, memberId } = await family()
  const of = (query: string): Promise<unknown[]> => whose(master, `${target}${query}`, name)
  expect(await of('')).toEqual([master.id, memberId])
  expect(await of('&method=all')).toEqual([master.id, memberId])
  expect(await of('&method=oneself')).toEqual([master.id])
  expect(await of(`&method=sub_customer&sub_customer_id=${memberId}`)).toEqual([memberId])
  expect(await of(`&method=sub_customer&sub_customer_id=${master.id}`)).toEqual([])
  expect(await of('&enterprise_project_id=7')).toEqual([])
})

it.each<Partial<Membership>>([{ permissionIds: ['READ_FINANCE_INFO'] }, { state: 'closed' }, { state: 'creating' }])(
  'a member with %j is not seen',
  async (change) => {
    const { master, memberId } = await family(change)
    expect(await whose(master, fees, 'records')).toEqual([master.id])
    expect(await whose(master, `${fees}&method=sub_customer&sub_customer_id=${memberId}`, 'records')).toEqual([])
  },
)

it('a member sees its own bills only', async () => {
  const { master, memberId } = await family()
  const as = master.platform.userOf('demo-customer-cn-03')
  const rows = await rowsOf(master.platform.get(fees, { as }), 'records')
  expect(rows.map((each) => each['customer_id'])).toEqual([memberId])
})

it('gives the details by resource of both, one account after the other', async () => {
  const { master, memberId } = await family()
  const rows = await rowsOf(
    master.call('POST', '/v2/bills/customer-bills/res-records/query', { cycle: '2026-05' }),
    'monthly_records',
  )
  expect(rows.map((each) => each['customer_id'])).toEqual([master.id, memberId])
})
