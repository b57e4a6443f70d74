import { describe, expect, it } from 'vitest'
import { createPlatform } from '../../src/server/platform.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { clientOf, logIn } from '../helpers/client.ts'
import { fileOf, multipart } from '../helpers/bodies.ts'
import { startPlatform } from '../helpers/platform.ts'
import { start, useStores } from '../helpers/store-engines.ts'
import { type Answer, download, everyByte, type FileAnswer, sendBytes, uploadedId } from '../helpers/ticket-files.ts'

const { engines } = useStores()

interface Served {
  readonly store: WorldStore
  readonly answer: Answer
  readonly token: string
}

async function serve(store: WorldStore): Promise<Served> {
  const platform = createPlatform({ ...start, store })
  const token = await logIn(clientOf(platform, start.machineNow), 'customer')
  return { store, answer: platform.answer, token }
}

async function upload({ answer, token }: Served): Promise<string> {
  const [type, body] = await multipart(['file', fileOf(everyByte, 'a.png')], ['form_data', 'incident'])
  const target = '/v2/servicerequest/accessorys'
  const headers = { 'content-type': type, 'x-auth-token': token }
  const answered = await sendBytes(answer, { method: 'POST', target, headers, body })
  return String(answered.body['accessory_id'])
}

function read({ answer, token }: Served, id: string): Promise<FileAnswer> {
  const target = `/v2/servicerequest/accessorys/${id}`
  return sendBytes(answer, { method: 'GET', target, headers: { 'x-auth-token': token } })
}

describe.each(engines)('$name', ({ make, open }) => {
  it('brings a file back byte for byte after the process has ended', async () => {
    const at = await make()
    const before = await serve(await open(at))
    const id = await upload(before)
    before.store.close()

    const after = await serve(await open(at))
    expect((await read(after, id)).bytes).toEqual(everyByte)
    after.store.close()
  })
})

it('a snapshot has the bytes, and brings them into another sandbox', async () => {
  const nobody = { as: null }
  const first = startPlatform()
  const id = await uploadedId(first, first.userOf('demo-customer-01'))
  const { body: snapshot } = await first.get('/_sandbox/snapshots', nobody)
  const second = startPlatform()
  expect(await second.post('/_sandbox/snapshots', snapshot, nobody)).toMatchObject({ status: 200 })

  const target = `/v2/servicerequest/accessorys/${id}`
  expect((await download(second, second.userOf('demo-customer-01'), target)).bytes).toEqual(everyByte)
})
