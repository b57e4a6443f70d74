import type { Call } from '../helpers/recording.ts'

const tickets = '/v2/servicerequest'
const mark = 'last_message_time_id'

/** A refusal of the service tickets, which has the status of an answer that served. */
export const ticketRefused = (error_code: string): Pick<Call, 'status' | 'answer'> => ({
  status: 200,
  answer: { error_code, error_msg: 'no' },
})

/** A ticket is filed. */
export const file = (simple_description: string, more: object = {}): Call => ({
  target: `${tickets}/cases`,
  body: { business_type_id: 'b1', source_id: '83aeb0f2834c4df49826c781d32a963e', simple_description, ...more },
  answer: { incident_id: 'TT1' },
})

/** What was lost on its way. */
export const lostOf = (call: Call): Call => ({
  method: call.method ?? 'POST',
  target: call.target,
  status: 0,
  ...(call.body === undefined ? {} : { body: call.body }),
})

/** The list of tickets. */
export const listed: Call = {
  method: 'GET',
  target: `${tickets}/cases`,
  answer: { total_count: 1, incident_info_list: [] },
}

/** The state of a ticket. */
export const stateOf = (id: string, status: number): Call => ({
  method: 'GET',
  target: `${tickets}/cases/${id}/status`,
  answer: { status },
})

/** What the customer does with a ticket. */
export const act = (id: string, action: string): Call => ({
  target: `${tickets}/cases/${id}/action?action_id=${action}`,
  body: {},
  answer: {},
})

/** A message of the customer. */
export const message = (id: string): Call => ({
  target: `${tickets}/cases/${id}/message`,
  body: { message: { content: 'About a server.' } },
  answer: {},
})

/** A score for a ticket. */
export const score = (id: string): Call => ({
  target: `${tickets}/cases/${id}/score`,
  body: { judgement: 'good', incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 5 }] },
  answer: {},
})

/** New messages from a mark on; `''` for from the beginning. */
export const newMessages = (id: string, from: string, to: string, status = 1): Call => ({
  method: 'GET',
  target: `${tickets}/cases/instant-messages?case_ids=${id}${from === '' ? '' : `&${mark}=${from}`}`,
  answer: { imstatus: [{ incident_id: id, status }], immsg: [], [mark]: to },
})

/** The limits of attachments. */
export const limits = (limit_count: string, limit_size: string, limit_file_type: string): Call => ({
  method: 'GET',
  target: `${tickets}/accessorys/limits`,
  answer: { accessory_limit: { limit_count, limit_size, limit_file_type } },
})

/** A file is uploaded in JSON. */
export const upload = (accessory_name: string, bytes = 9): Call => ({
  target: `${tickets}/accessorys/json-format-content`,
  body: { accessory_name, accessory_from: 'incident', accessory_data: Buffer.alloc(bytes, 'x').toString('base64') },
  answer: { accessory_id: 'a1' },
})

const boundary = 'sandbox-boundary'

/** A file is uploaded in a form. */
export const uploadForm = (name: string, bytes = 9): Call => ({
  target: `${tickets}/accessorys`,
  headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  body: [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    'Content-Type: application/octet-stream',
    '',
    'x'.repeat(bytes),
    `--${boundary}`,
    'Content-Disposition: form-data; name="form_data"',
    '',
    '{"accessory_from":"incident"}',
    `--${boundary}--`,
    '',
  ].join('\r\n'),
  answer: { accessory_id: 'a2' },
})

/** Tickets as they should be filed, asked about and ended. */
export const goodTickets: readonly Call[] = [
  limits('5', '4', 'log,txt'),
  upload('error.log'),
  uploadForm('more.TXT'),
  { ...uploadForm('again.txt'), ...ticketRefused('OSM.01010005') },
  file('broken', { accessory_ids: ['a1', 'a2'] }),
  lostOf(file('lost')),
  listed,
  stateOf('TT1', 17),
  message('TT1'),
  stateOf('TT1', 2),
  { ...act('TT1', 'close'), ...ticketRefused('OSM.01010014') },
  newMessages('TT1', '', '5', 0),
  newMessages('TT1', '5', '7'),
  newMessages('TT1', '7', '7', 2),
  act('TT1', 'close'),
  score('TT1'),
  stateOf('TT1', 3),
]

/** What breaks the requirements about tickets, each for itself; it comes after what is good. */
export const ticketMutants: Readonly<Record<string, readonly Call[]>> = {
  'SHAPE-16': [{ ...upload('setup.exe'), ...ticketRefused('OSM.01010001') }],
  'ASYNC-04': ['a', 'b', 'c', 'd'].map((to) => newMessages('TT2', '', to)),
  'ASYNC-05': Array.from({ length: 5 }, (_, at) => newMessages('TT3', String(at), String(at + 1), 3)),
  'SEQ-17': [stateOf('TT5', 1), { ...act('TT5', 'close'), ...ticketRefused('OSM.01010014') }],
  'SEQ-18': [score('TT1')],
  'SEQ-19': [stateOf('TT6', 17)],
  'RESIL-13': [stateOf('TT4', 2), { ...act('TT4', 'close'), ...ticketRefused('OSM.01010014') }, score('TT4')],
  'RESIL-15': [lostOf(file('again')), stateOf('TT1', 3), file('again')],
}
