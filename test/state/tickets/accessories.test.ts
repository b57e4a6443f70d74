import { expect, it } from 'vitest'
import { usableAccessories, useAccessories } from '../../../src/state/tickets/accessories.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { uploadedId } from '../../helpers/ticket-files.ts'

it('files become part of one thing, once, by whom they are', async () => {
  const platform = startPlatform()
  const { world } = platform
  const as = platform.userOf('demo-customer-01')
  const other = platform.userOf('demo-customer-02')
  const ids = [await uploadedId(platform, as), await uploadedId(platform, as)]
  const [first = ''] = ids

  const fault = (detail: string): object => ({
    refusal: 'ticket_parameter_wrong',
    detail: expect.stringContaining(detail) as string,
  })
  expect(usableAccessories(world, other, { ids })).toMatchObject(fault(`there is no attachment ${first}`))
  expect(usableAccessories(world, as, { ids: [first, first] })).toMatchObject(fault('names one twice'))
  expect(usableAccessories(world, as, { ids, most: 1 })).toMatchObject(fault('may have at most 1 items'))
  expect(useAccessories(world, as, { ids: [...ids, 'x'], usedIn: 'TT1' })).toMatchObject(fault('no attachment x'))
  expect([...world.accessories.values()].map((each) => each.usedIn)).toEqual([undefined, undefined])

  expect(useAccessories(world, as, { ids, usedIn: 'TT1' })).toMatchObject([{ usedIn: 'TT1' }, { usedIn: 'TT1' }])
  expect(usableAccessories(world, as, { ids: [first] })).toMatchObject(fault('is part of a ticket by now'))
})
