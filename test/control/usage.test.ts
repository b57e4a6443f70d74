import { expect, it } from 'vitest'
import { control } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'

it('takes usage as an amount or as what was used, not both and not neither', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-24')
  const usage = {
    service_type_code: 'hws.service.type.ec2',
    resource_type_code: 'hws.resource.type.vm',
    resource_spec: 's6.large.2.linux',
    region_code: 'la-north-2',
    usage_factor: 'Duration',
    usage_measure_id: 4,
    usage_value: '1',
  }
  const use = async (body: object): Promise<number> =>
    (await control(platform, 'POST', `customers/${customerId}/usage`, body)).status
  const count = () => platform.world.charges.countOf('byCustomer', customerId)
  const before = count()
  expect([await use({}), await use({ amount: '1.00', usage })]).toEqual([400, 400])
  expect(count()).toBe(before)
  expect([await use({ amount: '1.00' }), await use({ usage })]).toEqual([201, 201])
  expect(count()).toBe(before + 2)
})
