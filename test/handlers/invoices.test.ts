import { expect, it } from 'vitest'
import { required } from '../helpers/required.ts'
import { openShop, server } from '../helpers/shop.ts'

type Body = Record<string, unknown>

/** A referral customer that bought a server, after the bill of May was settled. */
async function settled(name = 'demo-customer-17') {
  const shop = openShop(name)
  await shop.buy([server])
  await shop.advance('2026-06-16T00:00:00Z')
  const { domainId } = required([...shop.platform.world.profile.values()][0], 'a profile')
  const list = async (owner: string, query: string): Promise<Body> => {
    const target = `/v1.0/${owner}/payments/intl-invoices?offset=1&limit=10${query}`
    return (await shop.platform.get(target, owner === shop.id ? { as: shop.as } : {})).body as Body
  }
  return { shop, partner: domainId, list }
}

const year = '&start_time=2026-01-01T00:00:00Z&end_time=2027-01-01T00:00:00Z'
const fixed = {
  requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  titleType: 1,
  channelType: 0,
  invoiceType: 1,
  invoiceMethod: 0,
  invoiceClass: 0,
  invoiceState: 8,
  invoiceMode: '0',
  requestMode: '0',
  invoiceNo: expect.stringMatching(/^\d{10}$/) as string,
  billCycle: '2026-05',
}

it('makes out the invoice of a bill to the partner, with its tax', async () => {
  const { partner, list } = await settled()
  const { invoices, count } = await list(partner, year)
  const [invoice = {}] = invoices as (Body & { invoiceAmount?: number; taxList?: Body[] })[]
  const tax = Number(invoice.taxList?.[0]?.['taxAmount'])
  expect([count, invoice]).toEqual([
    1,
    {
      ...fixed,
      invoiceTitle: 'Sandbox Partner Ltd.',
      invoiceAmount: expect.any(Number) as number,
      applyOpera: 'sandbox-partner',
      applyTime: '2026-06-15T04:00:00Z',
      email: 'finance@sandbox-partner.example',
      tradeType: 6,
      taxList: [
        {
          taxClass: 'VAT',
          taxRate: '0.10',
          subTaxClass: 'VAT',
          taxAmount: expect.any(Number) as number,
          taxVisibleFlag: 'Y',
          taxAccountingFlag: 'Y',
        },
      ],
    },
  ])
  expect(tax * 11).toBeCloseTo(Number(invoice.invoiceAmount), 1)
})

it('makes out the invoice of a referral customer to that customer, without tax', async () => {
  const { shop, list } = await settled()
  const { name, email } = shop.platform.customer('demo-customer-17')
  expect(await list(shop.id, year)).toEqual({
    count: 1,
    invoices: [
      {
        ...fixed,
        invoiceTitle: name,
        invoiceAmount: 63.07,
        applyOpera: 'demo-customer-17',
        applyTime: '2026-06-05T04:00:00Z',
        email,
        tradeType: 8,
        taxList: [],
      },
    ],
  })
  expect(await list('somebody-else', year)).toEqual({ count: 0, invoices: [] })
})

it.each([
  ['company', 1],
  ['person', 0],
  ['unset', 0],
] as const)('an invoice of a customer that is a %s has the title type %d', async (type, titleType) => {
  const { shop, list } = await settled()
  const customer = shop.platform.customer('demo-customer-17')
  const { email: _email, ...rest } = customer
  shop.platform.world.customers.set({ ...rest, type })
  expect(await list(shop.id, year)).toMatchObject({ invoices: [{ titleType, email: '' }] })
})

it.each([
  ['&start_time=2026-06-15T04:00:00Z&end_time=2026-06-15T04:00:00Z', 1],
  ['&start_time=2026-06-15T04:00:01Z&end_time=2027-01-01T00:00:00Z', 0],
  ['&start_time=2026-01-01T00:00:00Z&end_time=2026-06-15T03:59:59Z', 0],
])('finds invoices by when they were applied for: %s', async (query, count) => {
  const { partner, list } = await settled()
  expect(await list(partner, query)).toMatchObject({ count })
})
