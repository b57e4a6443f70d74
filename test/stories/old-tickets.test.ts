import { expect, it } from 'vitest'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { supportCatalog } from '../../src/state/tickets/support-catalog.ts'
import { multipart } from '../helpers/bodies.ts'
import { type Answered, startPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { download, everyByte, sendBytes } from '../helpers/ticket-files.ts'

const root = '/v1.0/servicerequest/case'
const form = {
  businessTypeId: '9b1a349c3a2849a391d58c10f9dc55a1',
  sourceId: '83aeb0f2834c4df49826c781d32a963e',
  simpleDescribe: 'Why is this file refused?',
}

function open(platform = startPlatform()) {
  const as = ownCaller(platform.world)
  return {
    platform,
    as,
    post: (path: string, body: object) => platform.post(`${root}${path}`, body),
    list: async (query: string) => {
      const { body } = await platform.get(`${root}?${query}`)
      return body as { totalCount: number; caseList: readonly Record<string, string>[] }
    },
    detail: async (caseId: string) => {
      const { body } = await platform.get(`${root}/detail?caseId=${caseId}`, { headers: { 'x-language': 'en-us' } })
      return (body as { caseDetail: Record<string, unknown> }).caseDetail
    },
    upload: async (name: string, bytes: Uint8Array = everyByte) => {
      const [type, body] = await multipart(
        ['accessoryName', name],
        ['accessoryData', new File([Uint8Array.from(bytes)], 'part.bin')],
        ['accessoryFrom', 'incident'],
      )
      const headers = { host: '127.0.0.1:4010', 'content-type': type, 'x-auth-token': platform.tokenOf(as) }
      return sendBytes(platform.answer, { method: 'POST', target: `${root}/accessory`, headers, body })
    },
    support: (id: string, act: object) => platform.post(`/_sandbox/tickets/${id}/support`, act, { as: null }),
  }
}

const silent = { status: 200, body: undefined }

function codeOf({ status, body }: Answered): unknown[] {
  return [status, (body as { error_code?: string } | undefined)?.error_code]
}

it('is filed with a file, found in the list, looked at, written to, closed, scored and deleted', async () => {
  const { platform, as, post, list, detail, upload, support } = open()
  const accessoryId = String((await upload('old.doc')).body['accessoryId'])
  const filed = { ...form, isAuthorized: 1, authorizationContent: 'Look.', accessoryIds: [accessoryId] }
  expect(await post('', filed)).toMatchObject(silent)
  const { totalCount, caseList } = await list('searchKey=this%20file&pageNo=1&pageSize=1')
  expect([totalCount, caseList.length]).toEqual([1, 1])
  const row = required(caseList[0], 'the ticket')
  const caseId = required(row['caseId'], 'its id')
  expect(row).toMatchObject({ status: '0', subCustomerName: as.userName, createTime: '2026-05-06T12:00:00Z' })
  expect(await detail(caseId)).toMatchObject({
    status: 0,
    isAuthorized: 1,
    businessTypeName: 'Consulting about renewal',
    messageList: [{ type: 0, accessoryDetailList: [{ accessoryId, accessoryName: 'old.doc' }] }],
  })
  expect((await download(platform, as, `${root}/accessory/${accessoryId}`)).bytes).toEqual(everyByte)
  const kept = await platform.call('DELETE', `${root}/accessory?accessoryId=${accessoryId}`)
  expect(codeOf(kept)).toEqual([200, 'OSM.01010014'])

  await support(caseId, { do: 'accept' })
  await support(caseId, { do: 'ask', content: 'Which client?' })
  expect(await detail(caseId)).toMatchObject({ status: 1 })
  expect((await list(`status=1&caseId=${caseId}`)).caseList).toMatchObject([{ caseId, status: '1' }])
  const second = String((await upload('more.txt')).body['accessoryId'])
  expect(
    await post('/message', { caseId, message: { content: 'The old one.', accessoryList: [second] } }),
  ).toMatchObject(silent)
  expect(await post('/action', { caseId, action: 'close', actionDesc: 'Solved.' })).toMatchObject(silent)
  const score = { caseId, judgment: 'Quick.', satisfactionList: [{ satisfactionId: 3, satisfactionValue: 4 }] }
  expect(await post('/evaluation', score)).toMatchObject(silent)
  expect(codeOf(await post('/evaluation', score))).toEqual([200, 'OSM.01010014'])
  expect(await detail(caseId)).toMatchObject({
    status: 3,
    judgement: 'Quick.',
    satisfaction: [{ satisfactionId: 3, satisfactionValue: 4 }],
    messageList: [{}, { type: 1 }, { content: 'The old one.', accessoryDetailList: [{ accessoryId: second }] }],
  })

  expect(await post('/action', { caseId, action: 'delete' })).toMatchObject(silent)
  expect((await list(`caseId=${caseId}`)).totalCount).toBe(0)
  expect(codeOf(await platform.get(`${root}/detail?caseId=${caseId}`))).toEqual([200, 'OSM.01010015'])
})

it('refuses what its pages forbid and changes nothing', async () => {
  const { platform, as, post, list, upload } = open()
  const before = (await list('')).totalCount
  const two = await post('', { ...form, accessoryIds: ['a', 'b'] })
  expect(codeOf(two)).toEqual([400, 'OSM.0001'])
  expect(JSON.stringify(two.body)).toContain('accessoryIds')
  expect(codeOf(await post('', { ...form, businessTypeId: 'unknown' }))).toEqual([200, 'OSM.01010001'])
  expect(codeOf(await post('/action', { caseId: 'TT1', action: 'reopen' }))).toEqual([200, 'OSM.01010013'])
  expect((await upload('film.mp4')).body['error_code']).toBe('OSM.01010001')
  expect((await upload('big.txt', new Uint8Array(2 * 1024 * 1024 + 1))).body['error_code']).toBe('OSM.0001')
  expect((await list('')).totalCount).toBe(before)

  const accessoryId = String((await upload('a.txt')).body['accessoryId'])
  expect(await platform.call('DELETE', `${root}/accessory?accessoryId=${accessoryId}`)).toMatchObject(silent)
  expect((await download(platform, as, `${root}/accessory/${accessoryId}`)).body['error_code']).toBe('OSM.01010001')
})

it('takes words that stand where the file belongs as its content', async () => {
  const { platform, as } = open()
  const words: readonly [string, string] = ['accessoryData', 'words']
  const [type, body] = await multipart(['accessoryName', 'a.txt'], words, ['accessoryFrom', 'incident'])
  const headers = { host: '127.0.0.1:4010', 'content-type': type, 'x-auth-token': platform.tokenOf(as) }
  const answer = await sendBytes(platform.answer, { method: 'POST', target: `${root}/accessory`, headers, body })
  const { bytes } = await download(platform, as, `${root}/accessory/${String(answer.body['accessoryId'])}`)
  expect(Buffer.from(bytes).toString()).toBe('words')
})

it('refuses a form without a file', async () => {
  const { platform, as } = open()
  const [type, body] = await multipart(['accessoryName', 'a.txt'], ['accessoryFrom', 'incident'])
  const headers = { host: '127.0.0.1:4010', 'content-type': type, 'x-auth-token': platform.tokenOf(as) }
  const answer = await sendBytes(platform.answer, { method: 'POST', target: `${root}/accessory`, headers, body })
  expect(JSON.stringify(answer.body)).toContain('accessoryData')
  expect(answer.status).toBeLessThan(500)
})

it.each(['english', 'chinese'] as const)('tells all that a form is made of by its names, in %s', async (language) => {
  const { platform } = open()
  const headers = language === 'english' ? { 'x-language': 'en_US' } : {}
  const told = async (path: string): Promise<unknown> => (await platform.get(`${root}${path}`, { headers })).body
  const { problems, templates, products, subTypes } = supportCatalog
  const asProblems = (some: typeof problems) => ({
    totalCount: some.length,
    businessTypeList: some.map(({ id, name }) => ({ businessTypeId: id, businessTypeName: name[language] })),
  })
  const product = required(products[0], 'a product').id
  expect(await told('/businesstype')).toEqual(asProblems(problems))
  expect(await told(`/businesstype?productCategoryId=${product}`)).toEqual(
    asProblems(problems.filter((each) => each.productIds.includes(product))),
  )
  const { problemId } = required(templates[0], 'a template')
  const own = templates.filter((each) => each.problemId === problemId)
  expect(await told(`/template?businessTypeId=${problemId}`)).toEqual({
    totalCount: own.length,
    templateList: own.map(({ id, name, content }) => ({
      templateId: id,
      templateName: name[language],
      templateContent: content[language],
    })),
  })
  const { regions } = platform.world.catalog
  expect(await told('/region')).toEqual({
    totalCount: regions.length,
    dataCenterList: regions.map((each) => ({ regionId: each.code, regionName: each[language] })),
  })
  expect(await told('/product')).toEqual({
    totalCount: subTypes.length,
    subTypeList: subTypes.map(({ id, name }) => ({
      subTypeId: id,
      subTypeName: name[language],
      productCategoryList: products
        .filter((each) => each.subTypeId === id)
        .map((each) => ({ productCategoryId: each.id, productCategoryName: each.name[language] })),
    })),
  })
})

it('lets support do what its customer has allowed, from the ticket or from a message on', async () => {
  const { platform, post, list, detail } = open()
  const file = async (more: object): Promise<string> => {
    await post('', { ...form, ...more })
    return required((await list('pageSize=1')).caseList[0]?.['caseId'], 'its id')
  }
  const allowed = async (caseId: string) => [
    (await detail(caseId))['isAuthorized'],
    platform.world.tickets.get(caseId)?.allowance,
  ]
  expect(await allowed(await file({ isAuthorized: 1, authorizationContent: 'Look.' }))).toEqual([1, 'Look.'])
  expect(await allowed(await file({ isAuthorized: 1 }))).toEqual([1, ''])
  const caseId = await file({ isAuthorized: 0, authorizationContent: 'Look.' })
  expect(await allowed(caseId)).toEqual([0, undefined])
  const say = (more: object) => post('/message', { caseId, message: { content: 'Do.', ...more } })
  await say({})
  expect(await allowed(caseId)).toEqual([0, undefined])
  await say({ isAuthorized: 1, authorizationContent: 'Restart.' })
  await say({ isAuthorized: 0 })
  expect(await allowed(caseId)).toEqual([1, 'Restart.'])
})

it('reminds whom the form names', async () => {
  const { platform, post } = open()
  const contacts: unknown[] = []
  for (const named of [{}, { remindMobile: '13900000001' }, { remindMail: 'ops@example.com' }]) {
    const before = new Set(platform.world.tickets.keys())
    await post('', { ...form, ...named })
    contacts.push([...platform.world.tickets.values()].find(({ ticketId }) => !before.has(ticketId))?.contact)
  }
  expect(contacts).toStrictEqual([{}, { mobile: '13900000001' }, { mail: 'ops@example.com' }])
})
