import { expect, it } from 'vitest'
import { brokenLaws } from '../helpers/crowd.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const start = (): TestPlatform => startPlatform({ site: 'cn' })
const masters = '/_sandbox/enterprise-masters'
const members = '/v2/enterprises/multi-accounts'
const company = 'demo-customer-cn-17'

function send(platform: TestPlatform, method: string, target: string, body?: unknown) {
  return platform.call(method, target, { as: null, body })
}

/** An enterprise of a customer of the demo, with a unit and a member. */
async function opened(platform: TestPlatform): Promise<{ readonly masterId: string; readonly memberId: string }> {
  const { customerId: masterId } = platform.customer(company)
  const root = await send(platform, 'POST', masters, { customer_id: masterId, name: '北方集团' })
  expect(root).toMatchObject({ status: 201, body: { name: '北方集团', parent_id: null } })
  const { id: rootId } = root.body as { id: string }
  const unit = await send(platform, 'POST', `${masters}/${masterId}/organizations`, { name: '研发部' })
  expect(unit).toMatchObject({ status: 201, body: { name: '研发部', parent_id: rootId } })
  const { id: party_id } = unit.body as { id: string }
  const as = platform.userOf(company)
  const new_sub_customer = { customer_name: 'north-one', password: 'Correct-7-horses', use_pri_mobile_phone: 'Y' }
  const wanted = { party_id, sub_customer_association_type: 1, new_sub_customer }
  expect((await platform.post(`${members}/sub-customers`, wanted, { as })).status).toBe(204)
  const moved = await send(platform, 'POST', '/_sandbox/clock/advance', { duration: 'PT1M' })
  expect(moved.body).toMatchObject({ happened: [{ kind: 'customer-association' }, { kind: 'member-creation' }] })
  return { masterId, memberId: platform.customer('north-one').customerId }
}

it('opens an enterprise, adds units and ends a membership', async () => {
  const platform = start()
  const { memberId } = await opened(platform)
  expect((await send(platform, 'DELETE', `/_sandbox/members/${memberId}`)).status).toBe(204)
  const listed = await platform.get(`${members}/sub-customers`, { as: platform.userOf(company) })
  expect(listed.body).toMatchObject({ total_count: 1, sub_customer_infos: [{ id: memberId, status: 4 }] })
  expect((await send(platform, 'DELETE', `/_sandbox/members/${memberId}`)).status).toBe(409)
})

it('leaves records of what moves between master and member, and keeps the laws of money', async () => {
  const platform = start()
  const { masterId, memberId } = await opened(platform)
  const as = platform.userOf(company)
  for (const balance_type of ['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT'])
    for (const [target, amount] of [
      ['transfer-amount', '120.50'],
      ['retrieve-amount', '20.50'],
    ] as const) {
      const body = { customer_id: memberId, amount, balance_type }
      expect((await platform.post(`${members}/${target}`, body, { as })).status).toBe(204)
    }
  expect(brokenLaws(platform.world)).toEqual([])
  const records = async (name: string) =>
    (
      await platform.get(
        '/v2/accounts/customer-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT&limit=2',
        { as: platform.userOf(name) },
      )
    ).body
  expect(await records('north-one')).toMatchObject({ total_count: 2 })
  const kept = await send(platform, 'DELETE', `/_sandbox/members/${memberId}`)
  expect(kept).toMatchObject({ status: 409, body: { error_msg: expect.stringContaining('holds cash') as unknown } })
  expect(masterId).not.toBe(memberId)
})

it.each<readonly [method: string, target: string, body: object | undefined, status: number, words: string]>([
  ['POST', masters, { customer_id: 'nobody' }, 404, 'customer nobody'],
  ['POST', masters, {}, 400, 'customer_id'],
  ['POST', `${masters}/nobody/organizations`, { name: 'x' }, 404, 'customer nobody'],
  ['DELETE', '/_sandbox/members/nobody', undefined, 404, 'member nobody'],
])('%s %s of %j is refused with %i and says %j', async (method, target, body, status, words) => {
  const answer = await send(start(), method, target, body)
  expect(answer).toMatchObject({ status, body: { error_msg: expect.stringContaining(words) as unknown } })
})

it.each([
  ['02', 'is not authenticated as a company'],
  ['10', 'is not authenticated as a company'],
  ['01', 'is a master account already'],
  ['20', 'is not associated'],
])('customer %s cannot open an enterprise: %s', async (number, words) => {
  const platform = start()
  const { customerId: customer_id } = platform.customer(`demo-customer-cn-${number}`)
  expect(await send(platform, 'POST', masters, { customer_id })).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringContaining(words) as unknown },
  })
})

it('adds units to master accounts only, below their own units', async () => {
  const platform = start()
  const { masterId } = await opened(platform)
  const add = (id: string, body: object) => send(platform, 'POST', `${masters}/${id}/organizations`, body)
  expect((await add(masterId, { name: 'x', parent_id: '404' })).status).toBe(409)
  expect((await add(masterId, { name: '' })).status).toBe(400)
  expect((await add(platform.customer('demo-customer-cn-02').customerId, { name: 'x' })).status).toBe(409)
})
