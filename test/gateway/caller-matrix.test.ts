import { expect, it } from 'vitest'
import type { SeenAnswer } from '../../src/contract/envelopes/envelope.ts'
import type { IndexedOperation } from '../../src/contract/operations.ts'
import { refusalEntry } from '../../src/contract/refusals.ts'
import { cn, intl, operationsOf, tickets, v1 } from '../../src/contract/services.ts'
import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { send } from '../helpers/sample.ts'
import { sampleOf } from '../helpers/samples.ts'
import { customerName, resellerName, siteNames } from '../helpers/site-names.ts'

const services = { intl: [intl, tickets, v1], cn: [cn, tickets, v1] }
const operations = siteNames.flatMap((site) =>
  operationsOf(services[site])
    .filter((each) => each.site === undefined || each.site === site)
    .map((each) => [site, each] as const),
)

interface Row {
  readonly name: string
  /** Undefined sends no credentials, a text is sent as a token. */
  readonly who: (platform: TestPlatform) => Caller | string | null | Promise<string>
  readonly expected: (operation: IndexedOperation) => readonly [status: number, code: string] | 'served'
}

const unauthenticated = [401, 'APIGW.0301'] as const

/** Those that need no credentials are served without. */
function withoutCredentials({ callers }: IndexedOperation): ReturnType<Row['expected']> {
  return callers.includes('anonymous') ? 'served' : unauthenticated
}

function byKind(kind: Caller['kind']): Row['expected'] {
  return ({ callers, ownRefusals }) => {
    if (callers.includes(kind)) return 'served'
    const isOfCustomers = callers.every((each) => each === 'customer')
    const { status, code } = refusalEntry(isOfCustomers ? ownRefusals.customersOnly : ownRefusals.callerUnfit)
    return [status, code]
  }
}

const rows: readonly Row[] = [
  { name: 'nobody', who: () => null, expected: withoutCredentials },
  { name: 'a garbage token', who: () => 'garbage', expected: () => unauthenticated },
  { name: 'an expired token', who: expiredToken, expected: () => unauthenticated },
  { name: 'the partner', who: ({ world }) => ownCaller(world), expected: byKind('partner') },
  { name: 'the distributor', who: ({ distributor }) => ownCaller(distributor.world), expected: byKind('distributor') },
  {
    name: 'a customer',
    who: (platform) => platform.userOf(customerName(platform, '01')),
    expected: byKind('customer'),
  },
  {
    name: 'a reseller',
    who: (platform) => platform.userOf(resellerName(platform, '01')),
    expected: byKind('reseller'),
  },
  {
    name: 'an operator with few permissions',
    who: operatorOf,
    expected(operation) {
      const held = ['BPC_ITEM_SUBCUSTSERV_010100', 'BPC_ITEM_ACCOUNT_010500']
      const lacks =
        operation.permissionItems.length > 0 && !operation.permissionItems.some((item) => held.includes(item))
      return operation.callers.includes('partner') && lacks ? [403, 'CBC.0151'] : byKind('partner')(operation)
    },
  },
]

async function expiredToken(platform: TestPlatform): Promise<string> {
  const token = platform.tokenOf(ownCaller(platform.world))
  await platform.post('/_sandbox/clock/advance', { duration: 'PT24H' }, { as: null })
  return token
}

function operatorOf({ world }: TestPlatform): Caller {
  const user = required(world.users.firstOf('byName', `${world.id}/partner-operator`), 'partner-operator')
  return { ...user.account, userId: user.userId, userName: user.name, permissionItems: user.permissionItems }
}

it.each(
  rows.flatMap((row) =>
    operations.map(
      ([site, operation]) => [row.name, site, operation.service, operation.id, { row, operation }] as const,
    ),
  ),
)('%s calls on %s %s %s', async (_who, site, _service, _id, { row, operation }) => {
  const platform = startPlatform({ site })
  const sample = sampleOf(platform, operation)
  const as = await row.who(platform)
  const expected = row.expected(operation)
  if (expected === 'served') {
    const { status, body } = await send(platform, sample, as)
    expect([status < 500, isAccessRefusal(operation, { status, body })]).toEqual([true, false])
    return
  }
  const before = contents(platform.world)
  const { status, body } = await send(platform, sample, as)
  expect([status, body]).toMatchObject([expected[0], { error_code: expected[1] }])
  expect(contents(platform.world)).toEqual(before)
})

it.each(operations.map(([site, operation]) => [site, operation.service, operation.id, operation] as const))(
  'another partner gets nothing of ours on %s by %s %s',
  async (site, _service, _id, operation) => {
    const platform = startPlatform({ site })
    const made = await platform.post('/_sandbox/partners', { id: 'other-partner', site }, { as: null })
    const { token } = made.body as { token: string }
    const sample = sampleOf(platform, operation)
    const before = contents(platform.world)
    const { body } = await send(platform, sample, token)

    expect(contents(platform.world)).toEqual(before)
    const told = JSON.stringify(body ?? {})
    for (const customer of platform.world.customers.values()) {
      if (customer.name !== '') expect(told).not.toContain(customer.name)
    }
  },
)

it('the distributor reaches a reseller only by naming it, and no customer without', async () => {
  const platform = startPlatform()
  const as = ownCaller(platform.distributor.world)
  const customer = platform.customer('demo-r1-customer-01')
  const other = platform.customer('demo-r2-customer-01')
  const target = `/v2/partners/sub-customers/budget?customer_id=${customer.customerId}`

  expect(await platform.get(target, { as })).toMatchObject({ status: 400, body: { error_code: 'CBC.99000035' } })
  expect(await platform.get(`${target}&indirect_partner_id=unknown`, { as })).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.99000037' },
  })
  expect(await platform.get(`${target}&indirect_partner_id=${other.resellerId}`, { as })).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.99000035' },
  })
  expect(await platform.get(`${target}&indirect_partner_id=${customer.resellerId}`, { as })).toMatchObject({
    status: 200,
    body: { budget_amount: 800 },
  })
})

/** Whether an answer is one of those that say that this caller may not. */
function isAccessRefusal({ envelope, ownRefusals, refusals }: IndexedOperation, answer: SeenAnswer): boolean {
  if (envelope.succeeded(answer)) return false
  const { body } = answer
  // What a handler may refuse with says something of the thing, not of the kind of caller.
  const names = [ownRefusals.callerUnfit, ownRefusals.customersOnly].filter((each) => !refusals.includes(each))
  const codes = ['CBC.0151', 'CBC.0155', 'APIGW.0301', ...names.map((each) => refusalEntry(each).code)]
  return typeof body === 'object' && body !== null && 'error_code' in body && codes.includes(String(body.error_code))
}

/** Everything a world holds but for the tokens that a test issues. */
function contents(world: World): Record<string, unknown> {
  const left = new Set(['tokens', 'counters'])
  const tables = tablesOf(world).filter((table) => !left.has(table.name))
  return Object.fromEntries(tables.map((table) => [table.name, [...table.values()].map(encodeRecord).sort()]))
}
