import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { startPlatform } from '../helpers/platform.ts'

/**
 * Requests that the field sent and the answers that are right, one a line. CYCLE is the month before the sandbox's clock,
 * CUSTOMER the account id of demo-customer-01.
 */
interface FieldCase {
  readonly kind: string
  readonly caller: 'partner' | 'customer' | null
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  readonly expect: {
    readonly status: number
    /** A field that the answer has. */
    readonly has?: string
    /** How many records fit. */
    readonly count?: number
    /** Words of the refusal. */
    readonly says?: string
  }
}

const cases = readFileSync(new URL('field-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as FieldCase)

const platform = startPlatform()

it.each(cases.map((each) => [each.kind, `${each.method} ${each.path}`, each] as const))(
  '%s: %s',
  async (_kind, _request, { caller, method, path, headers = {}, body, expect: right }) => {
    const fill = (text: string): string =>
      text.replaceAll('CYCLE', '2026-04').replaceAll('CUSTOMER', platform.customer('demo-customer-01').customerId)
    const callers = { partner: ownCaller(platform.world), customer: platform.userOf('demo-customer-01') }
    const { status, body: answer } = await platform.call(method, fill(path), {
      as: caller === null ? null : callers[caller],
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      ...(body === undefined ? {} : { raw: fill(JSON.stringify(body)) }),
    })
    expect(status, JSON.stringify(answer)).toBe(right.status)
    if (right.has !== undefined) expect(answer).toHaveProperty(right.has)
    if (right.count !== undefined) expect(answer).toMatchObject({ total_count: right.count })
    if (right.says !== undefined) expect(JSON.stringify(answer)).toContain(right.says)
  },
)
