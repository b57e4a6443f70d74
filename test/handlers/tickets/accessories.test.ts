import { describe, expect, it } from 'vitest'
import { addUser, type Caller, callerOf, ownAccount } from '../../../src/state/accounts/accounts.ts'
import { useAccessories } from '../../../src/state/tickets/accessories.ts'
import { fileOf } from '../../helpers/bodies.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { download, everyByte, inJson, sendBytes, uploadedId, uploadForm } from '../../helpers/ticket-files.ts'
import { done } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest/accessorys'

function start(): { platform: TestPlatform; as: Caller } {
  const platform = startPlatform()
  return { platform, as: platform.userOf('demo-customer-01') }
}

const refused = (code: string, message: RegExp): object => ({
  status: 200,
  body: { error_code: code, error_msg: expect.stringMatching(message) as string },
})

describe('uploads', () => {
  it('come back byte for byte under their name, from a form and from JSON', async () => {
    const { platform, as } = start()
    const form = await uploadForm(platform, as, { file: fileOf(everyByte, '截图 (1).png') })
    const json = await uploadedId(platform, as, 'trace.log')

    const first = await download(platform, as, `${root}/${String(form.body['accessory_id'])}`)
    expect([first.status, first.bytes]).toEqual([200, everyByte])
    expect(first.headers).toMatchObject({
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': "attachment; filename*=UTF-8''%E6%88%AA%E5%9B%BE%20%281%29.png",
    })
    expect((await download(platform, as, `${root}/${json}`)).bytes).toEqual(everyByte)
  })

  it.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['C:\\Users\\ana\\shot.png', 'shot.png'],
    ['a\tb\r\nc.txt', 'abc.txt'],
    ['\ud800a.txt', '\ufffda.txt'],
  ])('keep the plain name of %j, which a header can have', async (sent, kept) => {
    const { platform, as } = start()
    const id = await uploadedId(platform, as, sent)
    const { status, headers } = await download(platform, as, `${root}/${id}`)
    expect([status, headers['Content-Disposition']]).toEqual([
      200,
      `attachment; filename*=UTF-8''${encodeURIComponent(kept)}`,
    ])
  })

  it.each([
    [1, true],
    [0, undefined],
    [undefined, undefined],
  ])('in JSON are a picture of a text where upload_type is 1: %s', async (upload_type, isMarkdown) => {
    const { platform, as } = start()
    await platform.post(`${root}/json-format-content`, { ...inJson('a.png'), upload_type }, { as })
    expect([...platform.world.accessories.values()].map((each) => each.isMarkdown)).toEqual([isMarkdown])
  })

  it.each([
    ['{"upload_type":1}', true],
    ['{"upload_type":"1"}', true],
    ['{"upload_type":0}', undefined],
    ['incident', undefined],
  ])('as a form are a picture of a text where it says so: %s', async (said, isMarkdown) => {
    const { platform, as } = start()
    await uploadForm(platform, as, { file: fileOf(everyByte, 'a.png'), said })
    expect([...platform.world.accessories.values()].map((each) => each.isMarkdown)).toEqual([isMarkdown])
  })

  it('keep the end of a name that is too long', async () => {
    const { platform, as } = start()
    const { body } = await uploadForm(platform, as, { file: fileOf(everyByte, `${'a'.repeat(600)}.png`) })
    const { fileName } = platform.world.accessories.get(String(body['accessory_id'])) ?? {}
    expect(fileName).toBe(`${'a'.repeat(508)}.png`)
  })

  it.each([
    ['message', { source: 'message', fileName: 'a.png' }],
    ['{"accessory_from":"message","accessory_name":"b.png","upload_type":1}', { source: 'message', fileName: 'b.png' }],
    [' message ', { source: 'message', fileName: 'a.png' }],
    ['something else', { source: 'incident', fileName: 'a.png' }],
    ['{"accessory_name":""}', { source: 'incident', fileName: 'a.png' }],
    ['{"accessory_name":7,"upload_type":"2"}', { source: 'incident', fileName: 'a.png' }],
    ['7', { source: 'incident', fileName: 'a.png' }],
    ['null', { source: 'incident', fileName: 'a.png' }],
  ])('take what the form says beside the file: %s', async (said, expected) => {
    const { platform, as } = start()
    const { body } = await uploadForm(platform, as, { file: fileOf(everyByte, 'a.png'), said })
    expect(platform.world.accessories.get(String(body['accessory_id']))).toMatchObject(expected)
  })

  it.each([
    ['accessory_name must end in one of .jpg', inJson('virus.exe')],
    ['accessory_name must end in one of .jpg', inJson('png')],
    ['accessory_data must be base64', { ...inJson('a.txt'), accessory_data: 'a*==' }],
    ['accessory_data must not be empty', { ...inJson('a.txt'), accessory_data: '\n' }],
    ['accessory_data must have at most 4 MB', inJson('a.txt', new Uint8Array(4 * 1024 * 1024 + 1))],
    ['accessory_from must be one of', { ...inJson('a.txt'), accessory_from: 'feedback' }],
  ])('are refused and keep nothing: %s', async (words, body) => {
    const { platform, as } = start()
    expect(await platform.post(`${root}/json-format-content`, body, { as })).toMatchObject(
      refused('OSM.01010001', new RegExp(words)),
    )
    expect([platform.world.accessories.size, platform.world.accessoryContents.size]).toEqual([0, 0])
  })

  it.each([
    ['form_data: accessory_from must be', fileOf(everyByte, 'a.png'), '{"accessory_from":null}'],
    ['file: its name must end in one of', fileOf(everyByte, 'a.exe'), undefined],
    ['file must be one file of at least 1 byte', fileOf(new Uint8Array(0), 'a.png'), undefined],
    ['form_data: accessory_from must be incident or message', fileOf(everyByte, 'a.png'), '{"accessory_from":"x"}'],
  ])('as a form are refused: %s', async (words, file, said) => {
    const { platform, as } = start()
    const answer = await uploadForm(platform, as, { file, ...(said === undefined ? {} : { said }) })
    expect(answer).toMatchObject(refused('OSM.01010001', new RegExp(words)))
    expect(platform.world.accessories.size).toBe(0)
  })

  it('of 4 MB are taken, until the volume of the day is used up; the next day begins at midnight in UTC+8', async () => {
    const { platform, as } = start()
    const whole = inJson('dump.zip', new Uint8Array(4 * 1024 * 1024))
    await platform.call('PUT', '/_sandbox/settings', { as: null, body: { tickets: { upload_megabytes: 5 } } })
    const upload = () => platform.post(`${root}/json-format-content`, whole, { as })

    expect(await upload()).toMatchObject({ status: 200, body: { accessory_id: expect.any(String) as string } })
    expect(await upload()).toMatchObject(refused('OSM.01010005', /size exceeded limit today/))
    await platform.post('/_sandbox/clock/advance', { duration: 'PT3H59M' }, { as: null })
    expect(await upload()).toMatchObject(refused('OSM.01010005', /limit today/))
    await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
    expect(await upload()).toMatchObject({ body: { accessory_id: expect.any(String) as string } })
  })

  it('says the limits as texts', async () => {
    const { platform, as } = start()
    const { body } = await platform.get(`${root}/limits`, { as })
    expect(body).toMatchObject({ accessory_limit: { limit_count: '5', limit_size: '4' } })
  })
})

describe('downloads', () => {
  it('of several are one ZIP archive, in which equal names get numbers', async () => {
    const { platform, as } = start()
    const ids = [await uploadedId(platform, as), await uploadedId(platform, as)]
    const { bytes, headers } = await download(platform, as, `${root}/${ids.join(',')}`)

    const text = Buffer.from(bytes).toString('latin1')
    expect(headers['Content-Disposition']).toContain('attachments.zip')
    expect(text.startsWith('PK\u0003\u0004')).toBe(true)
    expect([text.includes('note.txt'), text.includes('note (2).txt')]).toEqual([true, true])
    expect(Buffer.from(bytes).includes(Buffer.from(everyByte))).toBe(true)
  })

  it('are of the files that a list names, whatever stands empty in it, and of one at least', async () => {
    const { platform, as } = start()
    const id = await uploadedId(platform, as)
    expect((await download(platform, as, `${root}/,${id},`)).bytes).toEqual(everyByte)
    expect(await platform.get(`${root}/,`, { as })).toMatchObject(refused('OSM.01010001', /names no attachment/))
  })

  it.each(['?', '/image?', '/access-url?relation_type=DEFAULT&'])(
    'are refused for whom the file is not, as if there was none: %s',
    async (rest) => {
      const { platform, as } = start()
      const id = await uploadedId(platform, as, 'a.png')
      const other = platform.userOf('demo-customer-02')
      const none = refused('OSM.01010001', /accessory_id: there is no attachment/)
      expect(await platform.get(`${root}/${id}${rest}`, { as: other })).toMatchObject(none)
      expect(await platform.get(`${root}/unknown${rest}`, { as })).toMatchObject(none)
    },
  )

  it('of pictures refuse what is none', async () => {
    const { platform, as } = start()
    const text = await uploadedId(platform, as, 'a.txt')
    const picture = await uploadedId(platform, as, 'a.GIF')
    expect(await platform.get(`${root}/${text}/image`, { as })).toMatchObject(refused('OSM.01010001', /is no picture/))
    expect((await download(platform, as, `${root}/${picture}/image`)).bytes).toEqual(everyByte)
  })
})

describe('addresses', () => {
  it('lead to the file without credentials for half an hour of the clock', async () => {
    const { platform, as } = start()
    const id = await uploadedId(platform, as)
    const { body } = await platform.get(`${root}/access-urls?accessory_ids=${id}`, { as })
    const [listed] = (body as { accessory_urls: { accessory_url: string; accessory_name: string }[] }).accessory_urls
    const url = new URL(listed?.accessory_url ?? '')
    expect([listed?.accessory_name, url.origin]).toEqual(['note.txt', 'http://127.0.0.1:4010'])
    const open = (target: string) => sendBytes(platform.answer, { method: 'GET', target })

    expect((await open(url.pathname + url.search)).bytes).toEqual(everyByte)
    expect(await open(`${url.pathname}${url.search}0`)).toMatchObject({
      status: 403,
      body: { error_code: 'OSM.0003' },
    })
    expect(await open(`/v2/servicerequest/accessory-files/unknown${url.search}`)).toMatchObject({ status: 403 })
    await platform.post('/_sandbox/clock/advance', { duration: 'PT30M' }, { as: null })
    expect(await open(url.pathname + url.search)).toMatchObject({ status: 403, body: { error_code: 'OSM.0003' } })
  })

  it.each([
    ['NO_RELATION', '', true],
    ['INCIDENT', '', false],
    ['CONNECT', '', false],
    ['DEFAULT', '&incident_id=TT1', false],
    ['DEFAULT', '&relation_id=TT1', false],
  ])('of an unused file by %s%s are given: %s', async (kind, more, isGiven) => {
    const { platform, as } = start()
    const id = await uploadedId(platform, as)
    const { body } = await platform.get(`${root}/${id}/access-url?relation_type=${kind}${more}`, { as })
    expect('accessory_url' in (body as object)).toBe(isGiven)
  })
})

describe('deletion', () => {
  it('is for who uploaded the file, and for the owner of the account', async () => {
    const { platform } = start()
    const owner = platform.userOf(platform.world.id)
    const user = (name: string): Caller => {
      const account = ownAccount(platform.world)
      return callerOf(addUser(platform.world, { account, name, password: 'Correct-7-horses', permissionItems: 'all' }))
    }
    const [ana, bob] = [user('ana'), user('bob')]
    const remove = (id: string, as: Caller) => platform.call('DELETE', `${root}/${id}`, { as })
    const none = refused('OSM.01010001', /there is no attachment/)
    const [first, second, third] = [
      await uploadedId(platform, ana),
      await uploadedId(platform, ana),
      await uploadedId(platform, owner),
    ]
    expect(await remove(first, bob)).toMatchObject(none)
    expect(await remove(third, bob)).toMatchObject(none)
    expect(await remove(first, platform.userOf('demo-customer-01'))).toMatchObject(none)
    for (const [id, as] of [
      [first, ana],
      [second, owner],
      [third, owner],
    ] as const)
      expect(await remove(id, as)).toMatchObject(done)
  })

  it('takes away what is not used, once, and refuses what is part of a ticket', async () => {
    const { platform, as } = start()
    const [unused, used] = [await uploadedId(platform, as), await uploadedId(platform, as)]
    useAccessories(platform.world, as, { ids: [used], usedIn: 'TT202605060001' })

    expect(await platform.call('DELETE', `${root}/${unused}`, { as })).toMatchObject(done)
    expect(await platform.call('DELETE', `${root}/${unused}`, { as })).toMatchObject(
      refused('OSM.01010001', /no attach/),
    )
    expect(await platform.call('DELETE', `${root}/${used}`, { as })).toMatchObject(
      refused('OSM.01010014', /what is part of a ticket stays/),
    )
    expect([...platform.world.accessoryContents.keys()]).toEqual([used])
  })
})
