import { expect, it } from 'vitest'
import { control } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'

const own = 'is not one of the contract'
const other = 'is an operation of the other site'

it.each<readonly [wish: object, site: 'intl' | 'cn', words: string | undefined]>([
  [{}, 'intl', undefined],
  [{ operation: '*' }, 'intl', undefined],
  [{ operation: 'ListCustomerOrders' }, 'intl', undefined],
  [{ operation: 'intl.ListCustomerOrders' }, 'intl', undefined],
  [{ operation: 'ShowCase' }, 'cn', undefined],
  [{ operation: 'CreateToken' }, 'cn', undefined],
  [{ operation: 'tickets.CreateCases' }, 'intl', undefined],
  [{ operation: 'PressCases' }, 'intl', own],
  [{ operation: 'cn.NoSuchOperation' }, 'intl', own],
  [{ operation: 'cn.ListCustomerOrders' }, 'intl', other],
  [{ operation: 'AdjustCustomerAccount' }, 'intl', other],
  [{ operation: 'AdjustCustomerAccount' }, 'cn', undefined],
  [{ kind: 'refuse' }, 'intl', 'refusal or status is required when kind is refuse'],
  [{ kind: 'refuse', status: 503 }, 'intl', undefined],
  [{ kind: 'refuse', refusal: 'no_such_reason' }, 'intl', 'is neither a name nor a code of the error catalog'],
])('a fault of %j on the site %s is armed, or refused with: %s', async (wish, site, words) => {
  const platform = startPlatform({ preset: 'empty', site })
  const { status, body } = await control(platform, 'POST', 'faults', { kind: 'throttle', ...wish })
  expect(status, JSON.stringify(body)).toBe(words === undefined ? 201 : 400)
  if (words !== undefined) expect(JSON.stringify(body)).toContain(words)
})
