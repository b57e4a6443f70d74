import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'
import { asCompany, changing, filesOf, individual, operations, person, story } from '../helpers/real-name-story.ts'

const taken = { is_review: 1 }
const reviewing = 'CBC.99007188'

it.each([
  [3, 2],
  [5, 3],
  [6, 3],
  [9, 3],
  [10, 3],
])('wants for the document %s exactly %s files', async (document, count) => {
  for (const files of [1, 2, 3, 4]) {
    const answer = await story().apply({ verified_type: document, verified_file_url: filesOf(files) })
    expect(answer).toEqual(files === count ? taken : 'CBC.0100')
  }
})

it.each([
  [{ verified_type: undefined }, 'verified_type'],
  [{ verified_type: null }, 'verified_type'],
  [{ verified_type: 1 }, 'verified_type'],
  [{ identify_type: 4 }, 'identify_type'],
  [{ verified_file_url: [] }, 'verified_file_url'],
  [{ verified_file_url: filesOf(5) }, 'verified_file_url'],
  [{ verified_file_url: filesOf(3) }, 'verified_file_url'],
  [{ name: '' }, 'name'],
  [{ verified_number: 'x'.repeat(33) }, 'verified_number'],
  [{ change_type: 1 }, 'change_type'],
  [{ xaccount_type: '' }, 'xaccount_type'],
])('refuses the form %j and names the field, before it looks at the customer', async (fault, field) => {
  const { body } = await startPlatform().post(individual, { customer_id: 'nobody', ...person, ...fault })
  expect(body).toMatchObject({ error_code: 'CBC.0100', error_msg: expect.stringContaining(field) as string })
})

it.each([asCompany, changing] as const)('%s wants a name with letters, and a legal person in full', async (id) => {
  const { platform } = story()
  const [method, target, form] = operations[id]
  const legal = { legel_name: 'Luis' }
  for (const fault of [
    { corp_name: '12 34' },
    { corp_name: '-+-' },
    { corp_name: ' ' },
    { enterprise_person: legal },
  ]) {
    const { body } = await platform.call(method, target, { body: { customer_id: 'nobody', ...form, ...fault } })
    expect(body, JSON.stringify(fault)).toMatchObject({
      error_code: 'CBC.0100',
      error_msg: expect.stringContaining(Object.keys(fault)[0] ?? '') as string,
    })
  }
})

it.each([
  [['a.jpg', 'b.jpeg'], taken],
  [['a.bmp', 'b.png'], taken],
  [['a.gif', 'dir.with.dots/b.v2.PDF'], taken],
  [['a.tiff', 'b.jpg'], 'CBC.99000100'],
  [['a.jpg', 'b.jpg.exe'], 'CBC.99000100'],
  [['a.jpg', 'b'], 'CBC.99000100'],
  [['a.jpg', 'b.'], 'CBC.99000100'],
  [['a.jpg', 'jpg'], 'CBC.99000100'],
])('answers the files %j with %j', async (files, answer) => {
  expect(await story().apply({ verified_file_url: files })).toEqual(answer)
})

it("reaches the customers of all a distributor's resellers, and nobody else's", async () => {
  const { platform, apply } = story()
  const as = platform.userOf('sandbox-distributor')
  for (const [name, answer] of [
    ['demo-r1-customer-03', {}],
    ['demo-r2-customer-03', {}],
    ['demo-customer-25', { error_code: 'CBC.99000035' }],
  ] as const) {
    const asked = `/v2/customers/realname-auths/result?customer_id=${platform.customer(name).customerId}`
    expect((await platform.get(asked, { as })).body).toMatchObject(answer)
  }
  const customer_id = platform.customer('demo-r2-customer-03').customerId
  expect(await apply({ customer_id })).toBe('CBC.99000035')
  expect((await platform.post(individual, { ...person, customer_id }, { as })).body).toEqual(taken)
})

it('names the file that is of no format it takes', async () => {
  const { platform } = story()
  const { customerId } = platform.customer('demo-customer-25')
  const form = { ...person, customer_id: customerId, verified_file_url: ['a.exe', 'b.jpg'] }
  expect((await platform.post(individual, form)).body).toMatchObject({
    error_code: 'CBC.99000100',
    error_msg: expect.stringContaining('a.exe') as string,
  })
})

it.each([
  ['25', 'CBC.99007004'],
  ['13', reviewing],
  ['01', reviewing],
])('changes only an authenticated person to a company: for demo-customer-%s it answers %s', async (digits, code) => {
  expect(await story(digits).apply({}, changing)).toBe(code)
})

it.each([
  [{ verified_type: undefined }, 'verified_type is required when identify_type is 0'],
  [{ verified_type: null }, 'verified_type is required when identify_type is 0'],
  [{ verified_file_url: filesOf(3) }, 'verified_file_url must have 2 items for verified_type 3'],
])('says of the form %j what is wrong with it', async (fault, sentence) => {
  const { body } = await startPlatform().post(individual, { customer_id: 'nobody', ...person, ...fault })
  expect(body).toEqual({ error_code: 'CBC.0100', error_msg: `Parameter error: ${sentence}` })
})

it.each([
  [{}, true],
  [{ reg_country: null }, true],
  [{ reg_country: '' }, true],
  [{ reg_country: 'DE' }, true],
  [{ reg_country: 'XX' }, false],
])('takes a company registered in %j: %s', async (more, good) => {
  for (const id of [asCompany, changing] as const) {
    const [method, target, form] = operations[id]
    const { body } = await startPlatform().call(method, target, {
      body: { customer_id: 'nobody', ...form, ...more },
    })
    if (good) expect(body).not.toMatchObject({ error_code: 'CBC.0100' })
    else
      expect(body).toEqual({
        error_code: 'CBC.0100',
        error_msg: 'Parameter error: reg_country must be a country of ISO 3166-1, such as MX',
      })
  }
})
