import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CallFailed, fact, type Integration } from './platform.ts'
import type { Fields } from './parts.ts'

const tickets = '/v2/servicerequest'
const cases = `${tickets}/cases`
const matter = 'May a server be renewed by one month?'

/** States of a ticket: completed; waiting for its customer; waiting for its result to be confirmed. */
const completed = 3
const asking = 17
const proposed = 2

/** The first kind of problem that is a question. */
async function questionId(integration: Integration): Promise<string> {
  const { incident_business_type_list: problems } = await integration.ask(
    'partner',
    'GET',
    `${tickets}/config/problems`,
  )
  return String((problems as Fields[]).find((each) => each['case_type'] === '0')?.['business_type_id'])
}

async function fileTicket(integration: Integration, accessory_ids: readonly string[] = []): Promise<string> {
  const body = {
    business_type_id: await questionId(integration),
    simple_description: matter,
    source_id: '83aeb0f2834c4df49826c781d32a963e',
    ...(accessory_ids.length > 0 ? { accessory_ids } : {}),
  }
  const filed = await integration.once('partner', 'POST', cases, { body })
  return String(filed['incident_id'])
}

const boundary = 'reference-boundary'

function formOf(name: string, content: string): { text: string; headers: Readonly<Record<string, string>> } {
  const text = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    'Content-Type: application/octet-stream',
    '',
    content,
    `--${boundary}`,
    'Content-Disposition: form-data; name="form_data"',
    '',
    '{"accessory_from":"incident"}',
    `--${boundary}--`,
    '',
  ].join('\r\n')
  const digest = createHash('sha256').update(text).digest('hex')
  return {
    text,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'X-Sdk-Content-Sha256': digest },
  }
}

/** Uploads the file, when the limits let it. */
async function upload(integration: Integration): Promise<string> {
  const name = basename(fact('ATTACHMENT'))
  const content = await readFile(fact('ATTACHMENT'))
  await integration.part('limits', async () => {
    const { accessory_limit: limit } = await integration.ask('partner', 'GET', `${tickets}/accessorys/limits`)
    const { limit_file_type: types, limit_size: size } = limit as Fields
    if (!String(types).split(',').includes('log') || content.length > Number(size) * 1024 * 1024)
      throw new Error(`${name} may not be attached`)
  })
  const uploaded =
    integration.habits.uploadsIn === 'a form'
      ? await integration.once('partner', 'POST', `${tickets}/accessorys`, formOf(name, content.toString('utf8')))
      : await integration.once('partner', 'POST', `${tickets}/accessorys/json-format-content`, {
          body: { accessory_name: name, accessory_from: 'incident', accessory_data: content.toString('base64') },
        })
  return String(uploaded['accessory_id'])
}

/** Asks for the state of a ticket in the way of the integration's habits. */
function stateAsker(integration: Integration, id: string): () => Promise<number> {
  const { awaitsSupportBy } = integration.habits
  const status = async (): Promise<number> =>
    Number((await integration.ask('partner', 'GET', `${cases}/${id}/status`))['status'])
  if (awaitsSupportBy === 'state') return status
  if (awaitsSupportBy === 'all messages')
    return async () => {
      await integration.ask('partner', 'GET', `${cases}/${id}/messages`, { query: { limit: '100' } })
      return status()
    }
  let mark = ''
  return async () => {
    const query = { case_ids: id, ...(mark === '' ? {} : { last_message_time_id: mark }) }
    const news = await integration.ask('partner', 'GET', `${cases}/instant-messages`, { query })
    mark = news['last_message_time_id'] as string
    return Number((news['imstatus'] as Fields[])[0]?.['status'])
  }
}

async function confirm(integration: Integration, id: string): Promise<void> {
  const query = { action_id: 'close' }
  await integration.part('confirm', () =>
    integration.once('partner', 'POST', `${cases}/${id}/action`, { query, body: {} }),
  )
}

async function liveThroughTicket(integration: Integration): Promise<void> {
  const id = await fileTicket(integration, [await upload(integration)])
  const state = stateAsker(integration, id)
  await integration.part('question', () => integration.poll(async () => (await state()) === asking))
  await integration.part('answer', () =>
    integration.once('partner', 'POST', `${cases}/${id}/message`, {
      body: { message: { content: `About ${fact('RESOURCE_ID')}.` } },
    }),
  )
  await integration.part('result', () => integration.poll(async () => (await state()) === proposed))
  await confirm(integration, id)
  await integration.part('score', () =>
    integration.once('partner', 'POST', `${cases}/${id}/score`, {
      body: {
        judgement: 'Quick and right.',
        incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 5 }],
      },
    }),
  )
}

async function followTicket(integration: Integration): Promise<void> {
  const id = await fileTicket(integration)
  const state = stateAsker(integration, id)
  await integration.part('result', () => integration.poll(async () => (await state()) === proposed))
  await confirm(integration, id)
  await integration.part('end', () => integration.poll(async () => (await state()) === completed))
}

/** Files a ticket once: one whose answer is lost is looked for in the list. */
async function fileForSure(integration: Integration): Promise<void> {
  try {
    await fileTicket(integration)
  } catch (error) {
    if (!(error instanceof CallFailed) || (error.status > 0 && error.status < 500)) throw error
    await integration.part('after lost ticket', async () => {
      const listed = await integration.ask('partner', 'GET', cases, { query: { limit: '100' } })
      const found = (listed['incident_info_list'] as Fields[]).some((each) => each['simple_description'] === matter)
      if (!found) await fileTicket(integration)
    })
  }
}

/** Files a ticket with its attachment, or without where the platform takes no more files. */
async function fileWithFilesIfPossible(integration: Integration): Promise<void> {
  let ids: string[] = []
  try {
    ids = [await upload(integration)]
  } catch (error) {
    if (!(error instanceof CallFailed) || error.body['error_code'] !== 'OSM.01010005') throw error
  }
  await integration.part('file', () => fileTicket(integration, ids))
}

/** What the reference integration does in each scenario about service tickets. */
export const ticketTasks: Readonly<Record<string, (integration: Integration) => Promise<unknown>>> = {
  ticket: liveThroughTicket,
  'ticket-poll': followTicket,
  'ambiguous-ticket': fileForSure,
  'refused-attachment': fileWithFilesIfPossible,
}
