import { expect, it } from 'vitest'
import { traceOf } from '../../src/conformance/trace/read-har.ts'
import { traceOfJournal } from '../../src/conformance/trace/trace-of-journal.ts'
import { toHar } from '../../src/contract/har.ts'
import { control, customers } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'

it('is the same whether the journal is read as it is, or from an archive of it', async () => {
  const platform = startPlatform()
  const { password, userName, id } = { password: 'Wrong@2024', userName: 'partner-admin', id: 'sandbox-partner' }
  await platform.post('/v3/auth/tokens', {
    auth: { identity: { password: { user: { name: userName, password, id } } } },
  })
  await platform.post(customers, { limit: 1000 })
  await platform.post(customers, { limit: 2 })
  await platform.call('POST', customers, { raw: '{"limit": ' })
  await platform.get('/v2/nothing?token=secret&a=%C3%A4', { as: null, headers: { host: 'bss.myhuaweicloud.com' } })
  await platform.call('HEAD', '/v2/orders/customer-orders')
  await control(platform, 'POST', 'faults', { kind: 'drop', when: 'after', count: 1 })
  await platform.get('/v2/orders/customer-orders')
  const exchanges = platform.partner.journal.list()
  expect(exchanges.length).toBeGreaterThan(5)
  expect(traceOfJournal(exchanges)).toEqual(traceOf(toHar(exchanges)))
})
