import { expect, it } from 'vitest'
import { addOrganization } from '../../../src/state/members/organizations.ts'
import { advanceClock } from '../../../src/state/clock.ts'
import { later, minute } from '../../../src/units/instant.ts'
import { enterpriseIn, unitOf } from '../../helpers/enterprise.ts'
import { startPlatform } from '../../helpers/platform.ts'

const base = '/v2/enterprises/multi-accounts'
const creation = `${base}/sub-customers`
const codes = `${base}/sm-verification-code`
const phone = '13800000002'

/** A platform whose demo partner has an enterprise. */
function started() {
  const platform = startPlatform({ site: 'cn' })
  const enterprise = enterpriseIn(platform.world)
  const as = enterprise.caller
  return {
    platform,
    ...enterprise,
    get: (target: string) => platform.get(`${base}/${target}`, { as }),
    post: (target: string, body: unknown) => platform.post(target, body, { as }),
    wanted: (change: object = {}, account: object = {}) => ({
      party_id: enterprise.unit.organizationId,
      sub_customer_association_type: 1,
      new_sub_customer: {
        customer_name: 'acme-research',
        password: 'Correct-7-horses',
        use_pri_mobile_phone: 'Y',
        ...account,
      },
      ...change,
    }),
    ready: () => advanceClock(platform.world, later(platform.world.now, minute), platform.machine.now),
  }
}

it('shows the units of the enterprise, from its root or from one of them', async () => {
  const { get, root, unit } = started()
  const research = { id: unit.organizationId, relation_id: unit.relationId, name: 'Research' }
  expect((await get('enterprise-organizations')).body).toEqual({
    root_id: root.organizationId,
    root_name: 'Acme Group',
    child_nodes: [research],
  })
  const below = await get(`enterprise-organizations?recursive_query=1&parent_id=${root.organizationId}`)
  expect(below.body).toEqual({ child_nodes: [research] })
  expect((await get(`enterprise-organizations?parent_id=${unit.organizationId}`)).body).toEqual({ child_nodes: [] })
})

it('shows units of units where it is asked for all, and else the next level', async () => {
  const { platform, get, master, unit } = started()
  const wanted = { masterId: master.customerId, parentId: unit.organizationId, name: 'Laboratory' }
  const part = unitOf(addOrganization(platform.world, wanted))
  const [research, laboratory] = [unit, part].map(({ organizationId: id, relationId: relation_id, name }) => ({
    id,
    relation_id,
    name,
  }))
  expect((await get('enterprise-organizations?recursive_query=1')).body).toMatchObject({
    child_nodes: [{ ...research, child_nodes: [laboratory] }],
  })
  expect((await get('enterprise-organizations?recursive_query=0')).body).toHaveProperty('child_nodes', [research])
})

it('creates a member that the list shows at first as being created, and that signs in by its own name', async () => {
  const { platform, get, post, wanted, unit, ready } = started()
  const created = await post(creation, wanted({ display_name: 'Research team' }))
  expect(created).toMatchObject({ status: 204, body: undefined })
  const member = {
    name: 'acme-research',
    display_name: 'Research team',
    org_id: unit.organizationId,
    org_name: 'Research',
  }
  expect((await get('sub-customers')).body).toMatchObject({
    total_count: 1,
    sub_customer_infos: [{ ...member, status: 2 }],
  })
  ready()
  expect((await get('sub-customers')).body).toMatchObject({
    total_count: 1,
    sub_customer_infos: [{ ...member, status: 1 }],
  })
  const own = platform.userOf('acme-research')
  const balances = await platform.get('/v2/accounts/customer-accounts/balances', { as: own })
  expect(balances).toMatchObject({ status: 200, body: { currency: 'CNY' } })
  const listed = await platform.post('/v2/partners/sub-customers/query', { account_name: 'acme-research' })
  expect(listed.body).toMatchObject({ count: 1, customer_infos: [{ customer_id: own.domainId, verified_status: '2' }] })
})

it('finds members by whole names, and by parts of names only where fuzzy_query says so', async () => {
  const { get, member } = started()
  for (const name of ['acme-lab', 'acme-lab-2', 'acme-store']) member(name)
  const found = async (query: string) => {
    const { body } = await get(`sub-customers?${query}`)
    return (body as { sub_customer_infos: readonly { name: string }[] }).sub_customer_infos.map(({ name }) => name)
  }
  const whole = ['acme-lab']
  expect(await found('sub_customer_account_name=acme-lab')).toEqual(whole)
  expect(await found('sub_customer_account_name=acme-lab&fuzzy_query=0')).toEqual(whole)
  expect(await found('sub_customer_account_name=acme-lab&fuzzy_query=1')).toEqual(['acme-lab', 'acme-lab-2'])
})

it('takes a phone of the member by the code that was sent there', async () => {
  const { platform, post, wanted, get } = started()
  const order = { mobile_phone: phone, sm_template_args: [{ key: 'sub_customer_name', value: 'acme-lab' }] }
  expect((await post(codes, order)).status).toBe(204)
  const { body } = await platform.get('/_sandbox/outbox?partner=sandbox-partner-cn')
  const [mail] = (body as { messages: { to: string; text: string; code: string }[] }).messages
  expect(mail).toMatchObject({ to: phone, text: expect.stringContaining('acme-lab') as unknown })
  const account = { use_pri_mobile_phone: 'N', mobile_phone: phone }
  const wrong = await post(creation, wanted({}, { ...account, verification_code: '000000' }))
  expect(wrong).toMatchObject({ status: 400, body: { error_code: 'CBC.99004010' } })
  expect((await get('sub-customers')).body).toMatchObject({ total_count: 0 })
  const right = await post(creation, wanted({}, { ...account, verification_code: mail?.code }))
  expect(right.status).toBe(204)
  expect((await get('sub-customers')).body).toMatchObject({ total_count: 1 })
})

it.each([
  [codes, { sm_template_args: [] }, 'mobile_phone'],
  [codes, { mobile_phone: '0086-13800000001', sm_template_args: [] }, 'mobile_phone'],
  [codes, { mobile_phone: phone }, 'sm_template_args'],
  [codes, { mobile_phone: phone, sm_template_args: [{ key: 'other', value: 'x' }] }, 'sm_template_args'],
  [codes, { mobile_phone: phone, sm_template_args: [], language: '' }, 'language'],
  [codes, { mobile_phone: phone, sm_template_args: [], timeout: 0 }, 'timeout'],
] as const)('%s of %j is refused and names %s', async (target, body, field) => {
  const { post } = started()
  expect(await post(target, body)).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: expect.stringContaining(field) as unknown },
  })
})

it.each<readonly [change: object, account: object, code: string, words: string]>([
  [{ party_id: '404' }, {}, 'CBC.99007004', 'party_id'],
  [{ party_id: undefined }, {}, 'CBC.0100', 'party_id'],
  [{ sub_customer_association_type: 2 }, {}, 'CBC.0100', 'sub_customer_association_type'],
  [{ display_name: 'x'.repeat(65) }, {}, 'CBC.0100', 'display_name'],
  [{ financial_custody: 2 }, {}, 'CBC.0100', 'financial_custody'],
  [{}, { customer_name: 'demo-customer-cn-01' }, 'CBC.99007004', 'customer_name'],
  [{}, { customer_name: '12345' }, 'CBC.0100', 'customer_name'],
  [{}, { customer_name: 'op_acme' }, 'CBC.0100', 'customer_name'],
  [{}, { password: 'aaaaaaaa' }, 'CBC.99000036', 'kinds'],
  [{}, { password: 'acme-research' }, 'CBC.99000036', 'login name'],
  [{}, { use_pri_mobile_phone: 'N' }, 'CBC.0100', 'mobile_phone'],
  [{}, { use_pri_mobile_phone: undefined }, 'CBC.0100', 'mobile_phone'],
  [{}, { use_pri_mobile_phone: 'N', mobile_phone: phone }, 'CBC.0100', 'verification_code'],
  [{}, { use_pri_mobile_phone: 'X' }, 'CBC.0100', 'use_pri_mobile_phone'],
])('a creation with %j, %j is refused as %s and says %s', async (change, account, error_code, words) => {
  const { post, wanted, get } = started()
  const answer = await post(creation, wanted(change, account))
  expect(answer).toMatchObject({
    status: 400,
    body: { error_code, error_msg: expect.stringContaining(words) as unknown },
  })
  expect((await get('sub-customers')).body).toMatchObject({ total_count: 0 })
})

it('is for master accounts; others see nothing and create nothing', async () => {
  const { platform, wanted } = started()
  const as = platform.userOf('demo-customer-cn-02')
  expect((await platform.get(`${base}/enterprise-organizations`, { as })).body).toEqual({ child_nodes: [] })
  expect((await platform.get(`${base}/sub-customers`, { as })).body).toEqual({ total_count: 0, sub_customer_infos: [] })
  const none = { status: 500, body: { error_code: 'CBC.7001' } }
  expect(await platform.post(creation, wanted(), { as })).toMatchObject(none)
  expect(await platform.post(codes, { mobile_phone: phone, sm_template_args: [] }, { as })).toMatchObject(none)
  expect((await platform.post(creation, wanted())).status).toBe(403)
})

it('sends no code to a member whose finances are in custody', async () => {
  const { platform, member, callerOfMember } = started()
  const as = callerOfMember(member('acme-kept', { isCustodial: true }))
  const answer = await platform.post(codes, { mobile_phone: phone, sm_template_args: [] }, { as })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.70300009' } })
})
