import { expect, it } from 'vitest'
import { cn, intl } from '../../src/contract/services.ts'
import { readings } from '../../src/contract/generated/readings.ts'
import type { IndexedOperation, SiteName } from '../../src/contract/operations.ts'
import { tablesOf } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { type Answered, startPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { absent, type Field, fieldsOf, list, sampleWith, typesOf } from '../helpers/request-fields.ts'
import type { Sample } from '../helpers/sample.ts'
import { siteNames } from '../helpers/site-names.ts'
import { callerOfSample, samplesOf } from '../helpers/samples.ts'

/** Every operation of both sites; a title names it with its site. */
const operations: readonly (readonly [site: SiteName, operation: IndexedOperation])[] = [intl, cn].flatMap((service) =>
  Object.values(service.operations).map((each) => [service === cn ? 'cn' : 'intl', each] as const),
)

/** Reads need no platform of their own. */
const reads = { intl: startPlatform(), cn: startPlatform({ site: 'cn' }) }

/** What the platform of a site answers to a sample, changed or not, and what it then holds if it may have changed. */
async function outcomeOf(
  site: SiteName,
  id: string,
  change: (sample: Sample) => Sample = (sample) => sample,
  language?: string,
) {
  const isRead = /^(List|Show)/.test(id)
  const platform = isRead ? reads[site] : startPlatform({ site })
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

/** The fields of all requests that a test is about. */
function fieldsWhere(isMeant: (field: Field) => boolean) {
  return operations.flatMap(([site, operation]) =>
    fieldsOf(operation)
      .filter(isMeant)
      .map((field) => [site, operation.id, field.name, field] as const),
  )
}

const optional = fieldsWhere((field) => !field.required)
const marked = optional.filter(([, , , { schema }]) => (schema['x-empty'] ?? 'absent') !== 'absent')

it('knows every optional field and parameter', () => {
  expect(optional.length).toBeGreaterThan(400)
  expect(marked.length).toBeGreaterThan(70)
  expect(new Set(marked.map(([site]) => site))).toEqual(new Set(['intl', 'cn']))
})

it.each(optional.filter((each) => !marked.includes(each)))(
  '%s %s: absent, empty and null are the same %s',
  async (site, id, _name, field) => {
    const without = await outcomeOf(site, id, (sample) => sampleWith(sample, field, absent))
    for (const empty of emptyForms(field)) {
      expect(await outcomeOf(site, id, (sample) => sampleWith(sample, field, empty)), String(empty)).toEqual(without)
    }
  },
)

it.each(marked.filter(([, , , { schema }]) => schema['x-empty'] === 'refused'))(
  '%s %s refuses an empty %s; a null in a body is absent',
  async (site, id, name, field) => {
    const { status, answer } = await outcomeOf(site, id, (sample) => sampleWith(sample, field, ''))
    expect(status).toBe(400)
    expect(JSON.stringify(answer)).toContain(name)
    if (field.place === 'query') return
    const without = await outcomeOf(site, id, (sample) => sampleWith(sample, field, absent))
    expect(await outcomeOf(site, id, (sample) => sampleWith(sample, field, null))).toEqual(without)
  },
)

it.each(marked.filter(([, , , { schema }]) => schema['x-empty'] === 'filter'))(
  '%s %s finds nothing by an empty %s',
  async (site, id, _name, field) => {
    // Alone with what is required, so that nothing else keeps records away.
    const others = optional.filter(([where, what]) => where === site && what === id).map(([, , , each]) => each)
    const alone = (sample: Sample): Sample => others.reduce((made, each) => sampleWith(made, each, absent), sample)
    const all = await outcomeOf(site, id, alone)
    const none = await outcomeOf(site, id, (sample) => sampleWith(alone(sample), field, ''))
    const count = ({ answer }: { answer: unknown }): unknown =>
      Object.entries(answer ?? {}).find(([name]) => /^(total_)?count$/.test(name))?.[1]
    expect([none.status, count(none)]).toEqual([200, 0])
    // Enterprise members are the only list that is empty anyway.
    if (id !== 'ListEnterpriseSubCustomers') expect(count(all)).toBeGreaterThan(0)
  },
)

const numbers = fieldsWhere(
  ({ place, schema }) => place === 'body' && /number|integer|boolean/.test(typesOf(schema).join(' ')),
)
const codes = fieldsWhere(({ place, schema }) => place === 'body' && list(schema['enum']).some(isCodeOfNumber))

function isCodeOfNumber(code: unknown): boolean {
  return typeof code === 'string' && /^(-?\d+|true|false)$/.test(code)
}

it.each([...numbers, ...codes])('%s %s takes %s in the type of another client', async (site, id, name, field) => {
  const sent = required(samplesOf(startPlatform({ site }))[id], id).body?.[name] ?? list(field.schema['enum'])[0] ?? 1
  const other = typeof sent === 'string' ? (JSON.parse(sent) as unknown) : JSON.stringify(sent)
  const usual = await outcomeOf(site, id, (sample) => sampleWith(sample, field, sent))
  expect(typeof other).not.toBe(typeof sent)
  expect(await outcomeOf(site, id, (sample) => sampleWith(sample, field, other))).toEqual(usual)
})

it.each(siteNames)('takes the numbers of rows as text too, digit by digit, at the site %s', async (site) => {
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
  const usual = await outcomeOf(site, 'ListOnDemandResourceRatings', rows(0.25, 4, 2))
  expect(usual.status).toBe(200)
  expect(await outcomeOf(site, 'ListOnDemandResourceRatings', rows('0.250', '4', '2'))).toEqual(usual)
})

it.each(['12.345', '1e3', ' 5', '5 ', '0x10', '5,000', '12.000000000000000001', '-5', '0', '2147483648', '+5', '.5'])(
  'refuses a budget of %j, and changes nothing',
  async (budget_amount) => {
    const refused = (amount: unknown) =>
      outcomeOf('intl', 'UpdateSubCustomerBudget', (sample) => ({
        ...sample,
        body: { ...sample.body, budget_amount: amount },
      }))
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
  for (const site of siteNames) {
    const of = (query: string) =>
      outcomeOf(site, 'ListCustomerselfResourceRecords', (sample) => ({
        ...sample,
        target: `/v2/bills/customer-bills/res-fee-records?cycle=2026-05&limit=1000&${query}`,
      }))
    const usual = await of(meant)
    expect(usual.status).toBe(200)
    expect(await of(sent)).toEqual(usual)
  }
})

it.each(numbers.filter(([, , , { schema }]) => typesOf(schema).includes('boolean')))(
  '%s %s takes %s as a number and in any case of letters',
  async (site, id, name, field) => {
    for (const [meant, others] of [
      [true, [1, '1', 'TRUE', 'True']],
      [false, [0, '0', 'FALSE', 'False']],
    ] as const) {
      const usual = await outcomeOf(site, id, (sample) => sampleWith(sample, field, meant))
      for (const other of others)
        expect(await outcomeOf(site, id, (sample) => sampleWith(sample, field, other)), String(other)).toEqual(usual)
    }
    for (const other of [2, -1, 0.5, 'yes']) {
      const { status, answer } = await outcomeOf(site, id, (sample) => sampleWith(sample, field, other))
      expect([status, JSON.stringify(answer)]).toEqual([400, expect.stringContaining(name)])
    }
  },
)

it.each(siteNames)('takes a truth value that is a text in any case of letters, at the site %s', async (site) => {
  const closing = (is_close_market_ms: unknown) =>
    outcomeOf(site, 'CreateSubCustomer', (sample) => ({ ...sample, body: { ...sample.body, is_close_market_ms } }))
  const [closed, open] = [await closing('true'), await closing('false')]
  expect(closed.held).not.toEqual(open.held)
  for (const other of ['True', 'TRUE']) expect(await closing(other)).toEqual(closed)
  for (const other of ['False', 'FALSE']) expect(await closing(other)).toEqual(open)
})

const withLanguage = operations.filter(([, { headers }]) => headers.includes('X-Language'))

it('knows the operations that have a language', () => {
  for (const site of siteNames)
    expect(withLanguage.filter(([where]) => where === site).map(([, { id }]) => id)).toContain('ListCosts')
  expect(withLanguage.length).toBeGreaterThan(20)
})

it.each(withLanguage.map(([site, { id }]) => [site, id] as const))(
  '%s %s takes a language in any case, with - or _',
  async (site, id) => {
    for (const spellings of [
      ['zh_CN', 'zh_cn', 'ZH-CN', 'zh-Cn'],
      ['en_US', 'en_us', 'EN-us', 'en-US'],
    ]) {
      const [first, ...others] = await Promise.all(spellings.map((each) => outcomeOf(site, id, undefined, each)))
      expect(first?.status).toBe(200)
      for (const other of others) expect(other).toEqual(first)
    }
    const { status, answer } = await outcomeOf(site, id, undefined, 'fr_FR')
    expect([status, answer]).toMatchObject([400, { error_msg: expect.stringContaining('X-Language') as string }])
  },
)

it.each(siteNames)('takes other codes in any case where the documentation says so, at the site %s', async (site) => {
  const verification = (lang: string) =>
    outcomeOf(site, 'SendVerificationMessageCode', (sample) => ({ ...sample, body: { ...sample.body, lang } }))
  expect(await verification('ZH_cn')).toEqual(await verification('zh-cn'))
  expect((await verification('fr')).status).toBe(400)
  const sorted = (order: string) =>
    outcomeOf(site, 'ListCustomerOrders', (sample) => ({
      ...sample,
      target: `/v2/orders/customer-orders?limit=5&order_by=${order}`,
    }))
  expect(await sorted('-CREATETIME')).toEqual(await sorted('-createTime'))
  expect(await sorted('createtime')).not.toEqual(await sorted('-createTime'))
  expect((await sorted('_createTime')).status).toBe(400)
})

it('has a reading of every operation', () => {
  for (const [site, { id }] of operations) expect(readings[site], id).toHaveProperty(id)
})
