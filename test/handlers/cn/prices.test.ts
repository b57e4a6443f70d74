import { expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { projectOf } from '../../helpers/samples.ts'

const path = '/v2/bills/ratings/period-resources/subscribe-rate'
/** 63.07 a month; a year costs ten months. */
const server = {
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.xlarge.4.linux',
  region: 'la-north-2',
  subscription_num: 1,
}
const year = { ...server, id: '1', period_type: 3, period_num: 1 }

async function inquire(platform: TestPlatform, name: string, products: readonly object[]) {
  const project_id = projectOf(platform, platform.customer(name).customerId)
  const { status, body } = await platform.post(path, { project_id, product_infos: products })
  expect(status).toBe(200)
  return body as {
    official_website_rating_result: Record<string, unknown> & { product_rating_results: Record<string, unknown>[] }
    optional_discount_rating_results: Record<string, unknown>[]
    currency: string
  }
}

it.each([
  ['HALF_PAY', '26.27'],
  ['ZERO_PAY', '52.55'],
])('a year that is paid by %s has monthly parts of %s', async (mode, part) => {
  const platform = startPlatform({ site: 'cn' })
  const { official_website_rating_result: list, currency } = await inquire(platform, 'demo-customer-cn-24', [
    { ...year, fee_installment_mode: mode },
  ])
  expect(currency).toBe('CNY')
  const parts = { installment_official_website_amount: part, installment_period_type: 2 }
  expect(list).toMatchObject({ official_website_amount: 630.7, ...parts, product_rating_results: [parts] })
})

it.each([[{}], [{ fee_installment_mode: 'NA' }], [{ fee_installment_mode: null }]])(
  'what is paid at once has no parts: %j',
  async (mode) => {
    const { official_website_rating_result: list } = await inquire(
      startPlatform({ site: 'cn' }),
      'demo-customer-cn-24',
      [{ ...year, ...mode }],
    )
    expect(list).not.toHaveProperty('installment_official_website_amount')
  },
)

it('sums have parts only where all products have the same', async () => {
  const { official_website_rating_result: list } = await inquire(startPlatform({ site: 'cn' }), 'demo-customer-cn-24', [
    { ...year, fee_installment_mode: 'HALF_PAY' },
    { ...year, id: '2' },
  ])
  expect(list).not.toHaveProperty('installment_official_website_amount')
  expect(list.product_rating_results.map((each) => each['installment_official_website_amount'])).toEqual([
    '26.27',
    undefined,
  ])
})

it('an offer says what a part saves and what is left of it', async () => {
  const { optional_discount_rating_results: offers } = await inquire(
    startPlatform({ site: 'cn' }),
    'demo-customer-cn-01',
    [{ ...year, fee_installment_mode: 'ZERO_PAY' }],
  )
  // 10 % off 630.70: 567.63 are left, 47.30 and a rest a month.
  expect(offers[0]).toMatchObject({
    installment_official_website_amount: '52.55',
    installment_official_discount_amount: '5.25',
    installment_amount: '47.3',
    installment_period_type: 2,
  })
})

it('the International site knows no parts', async () => {
  const platform = startPlatform()
  const project_id = projectOf(platform, platform.customer('demo-customer-24').customerId)
  const asked = { project_id, product_infos: [{ ...year, fee_installment_mode: 'HALF_PAY' }] }
  const { body } = await platform.post(path, asked)
  expect(JSON.stringify(body)).not.toContain('installment')
})
