import { expect, it } from 'vitest'
import { recordOf } from '../../../src/state/engine/table.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { runningServer } from '../../helpers/running-server.ts'

const diagnose = '/v2.0/servicerequest/diagnose'

it('a diagnosis of several resources tells which of them do not work, and what to do', async () => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  const { world } = platform
  const good = runningServer(world, as.domainId)
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  const bad = runningServer(world, as.domainId)
  world.onDemandResources.set({ ...recordOf(world.onDemandResources, bad), status: 'freezing' })
  await platform.post(`${diagnose}/job/start`, { type: 1, region_id: 'la-north-2' }, { as })
  const { body } = await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  expect((body as { happened: { detail: string }[] }).happened.map((each) => each.detail)).toContain(
    'diagnosis 1 found 1 of 2 resources wrong',
  )

  expect((await platform.get(`${diagnose}/records`, { as })).body).toMatchObject({
    records: [{ abnormal_items: [bad], red_count: 1, region: 'la-north-2' }],
  })
  const items = async (job_id?: string, item_ids?: string): Promise<unknown> =>
    (await platform.post(`${diagnose}/job/show-items`, { job_id, item_ids }, { as })).body
  const normal = { check_id: good, status: 3, level: 3, suggestion: '', suggestion_url: '' }
  const wrong = {
    check_id: bad,
    status: 3,
    level: 4,
    suggestion: expect.stringContaining('Renew') as unknown,
    response: expect.stringContaining('does not work') as unknown,
  }
  expect(await items('1')).toMatchObject({ item_results: [normal, wrong] })
  expect(await items()).toMatchObject({ item_results: [normal, wrong] })
  expect(await items('1', bad)).toMatchObject({ item_results: [wrong] })
  expect(await items('1', `${bad},${good}`)).toMatchObject({ item_results: [normal, wrong] })
  const resources = (await platform.post(`${diagnose}/job/vm/resources`, { region: 'la-north-2' }, { as })).body as {
    result: Record<string, unknown>[]
  }
  expect(resources.result.map((each) => [each['id'], each['status'], 'fault' in each])).toEqual([
    [good, 'ACTIVE', false],
    [bad, 'SUSPENDED', true],
  ])
})

it('a diagnosis of each kind looks at the services of that kind alone', async () => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  const found: Record<number, string[]> = {}
  for (const type of [1, 2, 3, 4]) {
    await platform.post(`${diagnose}/job/start`, { type }, { as })
    const moved = await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
    expect(JSON.stringify(moved.body)).toContain(`diagnosis ${type} found 0 of`)
    const { body } = await platform.get(`${diagnose}/job`, { as })
    found[type] = (body as { items_result: { resource_id: string }[] }).items_result.map((each) => each.resource_id)
  }
  expect(found).toEqual({
    1: ['hws.service.type.ec2'],
    2: [],
    3: ['hws.service.type.vpc'],
    4: ['hws.service.type.ebs'],
  })
})

it.each(['deleted', 'converted'] as const)('a diagnosis leaves out what was %s by then', async (status) => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  const disk = required(
    [...platform.world.resources.values()].find(
      (each) => each.customerId === as.domainId && each.service === 'hws.service.type.ebs',
    ),
    'a disk',
  )
  await platform.post(`${diagnose}/job/start`, { type: 4 }, { as })
  platform.world.resources.set({ ...disk, status })
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  expect((await platform.get(`${diagnose}/job`, { as })).body).toMatchObject({ status: 3, items_result: [] })
})
