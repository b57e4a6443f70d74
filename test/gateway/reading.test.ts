import { expect, it } from 'vitest'
import { intl } from '../../src/contract/services.ts'
import { readings } from '../../src/contract/generated/readings.ts'
import { type IndexedOperation } from '../../src/contract/operations.ts'
import { tablesOf } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { type Answered, startPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { absent, type Field, fieldsOf, list, sampleWith, typesOf } from '../helpers/request-fields.ts'
import { type Sample } from '../helpers/sample.ts'
import { callerOfSample, samplesOf } from '../helpers/samples.ts'

const operations: readonly IndexedOperation[] = Object.values(intl.operations)

/** Reads need no platform of their own. */
const reads = startPlatform()

/** What the platform answers to a sample, changed or not, and what it then holds if it may have changed. */
async function outcomeOf(id: string, change: (sample: Sample) => Sample = (sample) => sample, language?: string) {
  const isRead = /^(List|Show)/.test(id)
  const platform = isRead ? reads : startPlatform()
  const sample = required(samplesOf(platform)[id], `a sample of ${id}`)
  const { method, target, body } = change(sample)
  const as = callerOfSample(platform, sample)
  const headers = language === undefined ? {} : { 'x-language': language }
  const { status, body: answer }: Answered = await platform.call(method, target, { as, body, headers })
  if (isRead) return { status, answer, held: undefined }
  const held = tablesOf(platform.world).map((table) => [table.name, [...table.values()].map(encodeRecord)])
  return { status, answer, held }
}

/** The empty forms that a place has: of a query only texts, of which a word stands for null. */
function emptyForms({ place, schema }: Field): readonly unknown[] {
  if (place === 'body') return ['', null]
  return schema['enum'] === undefined && typesOf(schema).includes('string') ? [''] : ['', 'null']
}

const optional = operations.flatMap((operation) =>
  fieldsOf(operation)
    .filter((field) => !field.required)
    .map((field) => [operation.id, field.name, field] as const),
)
const marked = optional.filter(([, , { schema }]) => (schema['x-empty'] ?? 'absent') !== 'absent')

it('knows every optional field and parameter', () => {
  expect(optional.length).toBeGreaterThan(150)
  expect(marked.length).toBeGreaterThan(30)
})

it.each(optional.filter((each) => !marked.includes(each)))(
  '%s: absent, empty and null are the same %s',
  async (id, _name, field) => {
    const without = await outcomeOf(id, (sample) => sampleWith(sample, field, absent))
    for (const empty of emptyForms(field)) {
      expect(await outcomeOf(id, (sample) => sampleWith(sample, field, empty)), String(empty)).toEqual(without)
    }
  },
)

it.each(marked.filter(([, , { schema }]) => schema['x-empty'] === 'refused'))(
  '%s refuses an empty %s; a null in a body is absent',
  async (id, name, field) => {
    const { status, answer } = await outcomeOf(id, (sample) => sampleWith(sample, field, ''))
    expect(status).toBe(400)
    expect(JSON.stringify(answer)).toContain(name)
    if (field.place === 'query') return
    const without = await outcomeOf(id, (sample) => sampleWith(sample, field, absent))
    expect(await outcomeOf(id, (sample) => sampleWith(sample, field, null))).toEqual(without)
  },
)

it.each(marked.filter(([, , { schema }]) => schema['x-empty'] === 'filter'))(
  '%s finds nothing by an empty %s',
  async (id, _name, field) => {
    // Alone with what is required, so that nothing else keeps records away.
    const others = fieldsOf(
      required(
        operations.find((each) => each.id === id),
        id,
      ),
    ).filter((each) => !each.required)
    const alone = (sample: Sample): Sample => others.reduce((made, each) => sampleWith(made, each, absent), sample)
    const all = await outcomeOf(id, alone)
    const none = await outcomeOf(id, (sample) => sampleWith(alone(sample), field, ''))
    const count = ({ answer }: { answer: unknown }): unknown =>
      Object.entries(answer ?? {}).find(([name]) => /^(total_)?count$/.test(name))?.[1]
    expect([none.status, count(none)]).toEqual([200, 0])
    // Enterprise members are the only list that is empty anyway.
    if (id !== 'ListEnterpriseSubCustomers') expect(count(all)).toBeGreaterThan(0)
  },
)

const numbers = operations.flatMap((operation) =>
  fieldsOf(operation)
    .filter(({ place, schema }) => place === 'body' && /number|integer|boolean/.test(typesOf(schema).join(' ')))
    .map((field) => [operation.id, field.name, field] as const),
)
const codes = operations.flatMap((operation) =>
  fieldsOf(operation)
    .filter(({ place, schema }) => place === 'body' && list(schema['enum']).some(isCodeOfNumber))
    .map((field) => [operation.id, field.name, field] as const),
)

function isCodeOfNumber(code: unknown): boolean {
  return typeof code === 'string' && /^(-?\d+|true|false)$/.test(code)
}

it.each([...numbers, ...codes])('%s takes %s in the type of another client', async (id, name, field) => {
  const sent = required(samplesOf(startPlatform())[id], id).body?.[name] ?? list(field.schema['enum'])[0] ?? 1
  const other = typeof sent === 'string' ? (JSON.parse(sent) as unknown) : JSON.stringify(sent)
  const usual = await outcomeOf(id, (sample) => sampleWith(sample, field, sent))
  expect(typeof other).not.toBe(typeof sent)
  expect(await outcomeOf(id, (sample) => sampleWith(sample, field, other))).toEqual(usual)
})

it('takes the numbers of rows as text too, digit by digit', async () => {
  const rows = (usage_value: unknown, usage_measure_id: unknown, subscription_num: unknown) => (sample: Sample) => ({
    ...sample,
    body: {
      ...sample.body,
      product_infos: list(sample.body?.['product_infos']).map((each) => ({
        ...(each as object),
        usage_value,
        usage_measure_id,
        subscription_num,
      })),
    },
  })
  const usual = await outcomeOf('ListOnDemandResourceRatings', rows(0.25, 4, 2))
  expect(usual.status).toBe(200)
  expect(await outcomeOf('ListOnDemandResourceRatings', rows('0.250', '4', '2'))).toEqual(usual)
})

it.each(['12.345', '1e3', ' 5', '5 ', '0x10', '5,000', '12.000000000000000001', '-5', '0', '2147483648', '+5', '.5'])(
  'refuses a budget of %j, and changes nothing',
  async (budget_amount) => {
    const refused = (amount: unknown) =>
      outcomeOf('UpdateSubCustomerBudget', (sample) => ({ ...sample, body: { ...sample.body, budget_amount: amount } }))
    const { status, answer, held } = await refused(budget_amount)
    expect([status, answer]).toMatchObject([400, { error_code: 'CBC.0100' }])
    expect(JSON.stringify(answer)).toContain('budget_amount')
    expect(held).toEqual((await refused({})).held)
  },
)

it.each([
  ['include_zero_record=True', 'include_zero_record=true'],
  ['include_zero_record=1', 'include_zero_record=true'],
  ['include_zero_record=FALSE', 'include_zero_record=false'],
  ['include_zero_record=0', 'include_zero_record=false'],
])('reads %s as clients in Python and PHP write it', async (sent, meant) => {
  const of = (query: string) =>
    outcomeOf('ListCustomerselfResourceRecords', (sample) => ({
      ...sample,
      target: `/v2/bills/customer-bills/res-fee-records?cycle=2026-05&limit=1000&${query}`,
    }))
  const usual = await of(meant)
  expect(usual.status).toBe(200)
  expect(await of(sent)).toEqual(usual)
})

it.each(numbers.filter(([, , { schema }]) => typesOf(schema).includes('boolean')))(
  '%s takes %s as a number and in any case of letters',
  async (id, name, field) => {
    for (const [meant, others] of [
      [true, [1, '1', 'TRUE', 'True']],
      [false, [0, '0', 'FALSE', 'False']],
    ] as const) {
      const usual = await outcomeOf(id, (sample) => sampleWith(sample, field, meant))
      for (const other of others)
        expect(await outcomeOf(id, (sample) => sampleWith(sample, field, other)), String(other)).toEqual(usual)
    }
    for (const other of [2, -1, 0.5, 'yes']) {
      const { status, answer } = await outcomeOf(id, (sample) => sampleWith(sample, field, other))
      expect([status, JSON.stringify(answer)]).toEqual([400, expect.stringContaining(name)])
    }
  },
)

it('takes a truth value that is a text in any case of letters', async () => {
  const closing = (is_close_market_ms: unknown) =>
    outcomeOf('CreateSubCustomer', (sample) => ({ ...sample, body: { ...sample.body, is_close_market_ms } }))
  const [closed, open] = [await closing('true'), await closing('false')]
  expect(closed.held).not.toEqual(open.held)
  for (const other of ['True', 'TRUE']) expect(await closing(other)).toEqual(closed)
  for (const other of ['False', 'FALSE']) expect(await closing(other)).toEqual(open)
})

const withLanguage = operations.filter(({ headers }) => headers.includes('X-Language'))

it('knows the operations that have a language', () => {
  expect(withLanguage.map(({ id }) => id)).toContain('ListCosts')
  expect(withLanguage.length).toBeGreaterThan(10)
})

it.each(withLanguage.map(({ id }) => [id]))('%s takes a language in any case, with - or _', async (id) => {
  for (const spellings of [
    ['zh_CN', 'zh_cn', 'ZH-CN', 'zh-Cn'],
    ['en_US', 'en_us', 'EN-us', 'en-US'],
  ]) {
    const [first, ...others] = await Promise.all(spellings.map((each) => outcomeOf(id, undefined, each)))
    expect(first?.status).toBe(200)
    for (const other of others) expect(other).toEqual(first)
  }
  const { status, answer } = await outcomeOf(id, undefined, 'fr_FR')
  expect([status, answer]).toMatchObject([400, { error_msg: expect.stringContaining('X-Language') as string }])
})

it('takes other codes in any case where the documentation says so', async () => {
  const verification = (lang: string) =>
    outcomeOf('SendVerificationMessageCode', (sample) => ({ ...sample, body: { ...sample.body, lang } }))
  expect(await verification('ZH_cn')).toEqual(await verification('zh-cn'))
  expect((await verification('fr')).status).toBe(400)
  const sorted = (order: string) =>
    outcomeOf('ListCustomerOrders', (sample) => ({
      ...sample,
      target: `/v2/orders/customer-orders?limit=5&order_by=${order}`,
    }))
  expect(await sorted('-CREATETIME')).toEqual(await sorted('-createTime'))
  expect(await sorted('createtime')).not.toEqual(await sorted('-createTime'))
  expect((await sorted('_createTime')).status).toBe(400)
})

it('has a reading of every operation', () => {
  for (const { id } of operations) expect(readings['intl'], id).toHaveProperty(id)
})
