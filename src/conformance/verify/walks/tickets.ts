import type { Step, Walk } from './step.ts'

/** A ticket of its own, under the name by which later steps mean it. */
function filed(name: string): Step {
  return { operation: 'tickets.CreateCases', learns: { [name]: 'incident_id' } }
}

const onTicket = { path: { case_id: '{ticket}' } } as const
const onFile = { path: { accessory_id: '{file}' } } as const

/** An uploaded file, named as a picture, so that it may be shown as one. */
const uploaded: Step = {
  operation: 'tickets.UploadJsonAccessories',
  body: { accessory_name: 'verify.png', upload_type: 0 },
  learns: { file: 'accessory_id' },
}

/** Everything that its customer does with a ticket. */
const ticket: Walk = [
  filed('ticket'),
  filed('other'),
  { operation: 'tickets.ShowCaseDetail', ...onTicket },
  { operation: 'tickets.ShowCaseStatus', ...onTicket },
  { operation: 'tickets.CreateMessages', ...onTicket },
  { operation: 'tickets.ListMessages', ...onTicket },
  { operation: 'tickets.ListCaseOperateLogs', ...onTicket },
  {
    operation: 'tickets.ListNewInstantMessages',
    query: { case_ids: '{ticket}' },
    learns: { messages: 'immsg.0.message_list.*.message_id' },
  },
  { operation: 'tickets.ListUnreadNewInstantMessages', query: { case_ids: '{ticket}' } },
  {
    operation: 'tickets.ListMoreInstantMessages',
    ...onTicket,
    query: { create_time: '2026-01-01T00:00:00Z', type: 0 },
  },
  { operation: 'tickets.UpdateNewInstantMessagesRead', ...onTicket },
  {
    operation: 'tickets.RevokeMessage',
    among: 'messages',
    path: { case_id: '{ticket}', message_id: '{each}' },
  },
  { operation: 'tickets.CreateCaseExtendsParam', ...onTicket },
  { operation: 'tickets.ShowCaseExtendsParam', ...onTicket },
  { operation: 'tickets.UpdateCaseContactInfo', ...onTicket },
  { operation: 'tickets.CreateRelations', ...onTicket, body: { related_id_list: ['{other}'] } },
  { operation: 'tickets.ListRelation', ...onTicket },
  { operation: 'tickets.DeleteRelation', ...onTicket, body: { related_id: '{other}' } },
  {
    operation: 'tickets.CreateLabels',
    body: { name: 'verify-{ticket}' },
  },
  { operation: 'tickets.ListLabels', query: { name: 'verify-{ticket}' }, learns: { label: 'label_list.0.label_id' } },
  { operation: 'tickets.UpdateLabels', path: { label_id: '{label}' }, body: { name: 'later-{ticket}' } },
  { operation: 'tickets.CreateCaseLabels', ...onTicket, query: { label_ids: '{label}' } },
  { operation: 'tickets.ListCaseLabels', ...onTicket },
  { operation: 'tickets.DeleteCaseLabels', ...onTicket, query: { label_ids: '{label}' } },
  { operation: 'tickets.DeleteLabels', path: { label_id: '{label}' } },
  { operation: 'tickets.UpdateCases', path: { case_id: '{other}' }, query: { action_id: 'cancel' } },
]

/** Attachments, in both forms of sending one. */
const files: Walk = [
  uploaded,
  { operation: 'tickets.DownloadAccessories', ...onFile },
  { operation: 'tickets.DownloadImages', ...onFile },
  { operation: 'tickets.ListAccessoryAccessUrls', query: { accessory_ids: '{file}' } },
  {
    operation: 'tickets.ShowDownloadAccessoryUrl',
    ...onFile,
    learns: { expires: 'accessory_url?expires', signature: 'accessory_url?signature' },
  },
  {
    operation: 'tickets.OpenAccessoryUrl',
    ...onFile,
    query: { expires: '{expires}', signature: '{signature}' },
  },
  {
    operation: 'tickets.CreateFeedback',
    body: {
      contacts: { name: 'Ana', mobile: '5512345678', id_type: 20, id_files: ['{file}'] },
    },
  },
  { operation: 'tickets.UploadAccessory', learns: { file: 'accessory_id' } },
  { operation: 'tickets.DeleteAccessories', ...onFile },
]

/** What the service is set to, by the names that it gives itself. */
const settings: Walk = [
  {
    operation: 'tickets.ListProductCategories',
    learns: { product: 'incident_product_category_list.0.incident_product_category_id' },
  },
  {
    operation: 'tickets.ListProblemTypes',
    query: { product_category_id: '{product}' },
    learns: { problem: 'incident_business_type_list.0.business_type_id' },
  },
  { operation: 'tickets.ListExtendsParams', query: { business_type_id: '{problem}' } },
  { operation: 'tickets.ListCaseQuotas', query: { business_type_id: '{problem}', product_category_id: '{product}' } },
  { operation: 'tickets.ShowConfiguration', path: { config_key: 'accessory_limit_count' } },
  { operation: 'tickets.DownloadCases', query: { language: 'en-us', timezone: 'GMT+8' } },
  {
    operation: 'tickets.ShowLatestPublishedAgreement',
    query: { agreement_type: 0 },
    learns: { agreement: 'case_agreement.id' },
  },
  { operation: 'tickets.SignPublishedAgreement', path: { id: '{agreement}' } },
]

/** Tickets that have ended and wait for their scores, one of each account. */
const scores: Walk = [
  {
    operation: 'tickets.ListCases',
    as: 'partner',
    query: { status: 3 },
    learns: { ended: 'incident_info_list.*.incident_id' },
  },
  { operation: 'tickets.CreateScores', as: 'partner', among: 'ended', path: { case_id: '{each}' } },
  {
    operation: 'tickets.ListCases',
    as: 'customer',
    query: { status: 3 },
    learns: { ended: 'incident_info_list.*.incident_id' },
  },
  { operation: 'v1.EvaluateCase', as: 'customer', among: 'ended', body: { caseId: '{each}' } },
]

/** The same things in version 1.0. */
const oldTicket: Walk = [
  { operation: 'v1.CreateCase' },
  { operation: 'v1.QueryCases', learns: { ticket: 'caseList.0.caseId' } },
  { operation: 'v1.ShowCase', query: { caseId: '{ticket}' } },
  { operation: 'v1.CreateCaseMessage', body: { caseId: '{ticket}' } },
  {
    operation: 'v1.UploadCaseAccessory',
    body: { accessoryName: 'verify.txt', accessoryFrom: 'incident' },
    learns: { file: 'accessoryId' },
  },
  { operation: 'v1.DownloadCaseAccessories', ...onFile },
  { operation: 'v1.DeleteCaseAccessory', query: { accessoryId: '{file}' } },
  { operation: 'v1.ActOnCase', body: { caseId: '{ticket}', action: 'cancel' } },
]

/** Tickets are filed, talked about, marked and ended; files are sent and read. */
export const ticketWalks: readonly Walk[] = [ticket, files, settings, scores, oldTicket]
