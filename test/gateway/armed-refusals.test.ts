import { expect, it } from 'vitest'
import { refusalEntry, refusalNames } from '../../src/contract/refusals.ts'
import { startPlatform } from '../helpers/platform.ts'

const armed = refusalNames.filter((name) => refusalEntry(name).reach === 'armed' && !name.startsWith('control_'))

it.each(armed)('answers %s once a fault with it is armed', async (refusal) => {
  const platform = startPlatform()
  const { status, code } = refusalEntry(refusal)
  const fault = { operation: 'ListSubCustomers', kind: 'refuse', refusal, count: 1 }
  expect((await platform.post('/_sandbox/faults', fault)).status).toBe(201)

  const refused = await platform.post('/v2/partners/sub-customers/query', {})
  expect([refused.status, refused.body]).toMatchObject([status, { error_code: code }])
  expect((await platform.post('/v2/partners/sub-customers/query', {})).status).toBe(200)
})
