import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { partnerAddress } from '../../src/state/engine/mails.ts'
import { latestAgreement } from '../../src/state/tickets/agreements.ts'
import { supportCatalog } from '../../src/state/tickets/support-catalog.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'
import { consultation } from './ticket-filing.ts'
import { inJson } from './ticket-files.ts'
import { ticketCallsOf } from './ticket-samples.ts'
import { type Access, codeAddress, type TicketStage, ticketStageOf } from './ticket-stage.ts'

type Samples = Readonly<Record<string, Sample>>

const root = '/v2/servicerequest'
const cases = `${root}/cases`

/** A call of every operation of the ticket service, for things that the demo partner gets for it. */
export function ticketSamplesOf(platform: TestPlatform): Samples {
  const stage = ticketStageOf(platform)
  return {
    ...caseSamples(platform, stage),
    ...configurationSamples(),
    ...accessorySamples(stage),
    ...contactSamples(stage),
    ...peopleSamples(platform),
    ...authorizationSamples(platform, stage),
    ...diagnosisSamples(stage),
    ...labelSamples(stage),
  }
}

function put(target: string, body: Record<string, unknown>): Sample {
  return { ...post(target, body), method: 'PUT' }
}

function remove(target: string): Sample {
  return { method: 'DELETE', target }
}

function caseSamples({ world }: TestPlatform, { processing, unaccepted, closed, message }: TicketStage): Samples {
  const { domainId, domainName, userId, userName } = ownCaller(world)
  const calls = ticketCallsOf(processing, unaccepted)
  const [problem] = supportCatalog.problems
  const span = 'query_start_time=2026-01-01 00:00:00&query_end_time=2027-01-01 00:00:00'
  const paged = 'offset=0&limit=5'
  return {
    ...calls,
    ListMessages: get(`${cases}/${processing}/messages?${paged}`),
    ListCaseOperateLogs: get(`${cases}/${processing}/operate-logs?${paged}`),
    RevokeMessage: post(`${cases}/${processing}/instant-messages/${message}/withdraw`, {}),
    DeleteRelation: { ...post(`${cases}/${processing}/relations`, { related_id: closed }), method: 'DELETE' },
    CreateCaseExtendsParam: post(`${cases}/${processing}/extends-param`, {
      message_id: message,
      extends_map: { key: 'value' },
    }),
    UpdateCaseContactInfo: put(`${cases}/${processing}/contact-info`, {
      remind_mail: 'ops@example.com',
      remind_time: '0',
      extension_map: {},
    }),
    UpdateCases: post(`${cases}/${unaccepted}/action?action_id=cancel`, { operate_desc: 'It works again.' }),
    CreateScores: post(`${cases}/${closed}/score`, {
      judgement: 'Quick.',
      incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 5 }],
    }),
    CreateCases: post(cases, {
      ...consultation,
      ...{
        remind_mail: partnerAddress(domainName),
        remind_time: '0',
        area_code: '',
        extends_map: {},
        extension_map: {},
      },
    }),
    ListCases: get(
      `${cases}?search_key=server&incident_id=${processing}&${span}&status=1&x_customer_id=${userId}&x_customer_name=${userName}&${paged}`,
    ),
    ListOrderIncident: get(
      `/osm/incidentservice/api/v1/queryincident?searchKey=server&incidentId=${processing}&status=1&xCustomerId=${userId}&businessTypeId=${problem?.id ?? ''}&pageNo=1&pageSize=5`,
    ),
    ListCaseCounts: get(`${cases}/count?status=1`),
    ListNewInstantMessages: get(
      `${cases}/instant-messages?case_ids=${processing},${unaccepted}&last_message_time_id=0`,
    ),
    ListUnreadNewInstantMessages: get(`${cases}/instant-messages/unread?case_ids=${processing}`),
    DownloadCases: get(
      `${cases}/export?language=en-us&timezone=GMT%2B8&incident_id=${processing}&${span}&status=1&customer_id=${domainId}&sub_customer_id=${userId}&${paged}`,
    ),
    ListCaseCcEmails: get(`${root}/carbon-copy-emails`),
  }
}

function configurationSamples(): Samples {
  const config = `${root}/config`
  const [problem] = supportCatalog.problems
  const product = problem?.productIds[0] ?? ''
  const about = `business_type_id=${problem?.id ?? ''}`
  return {
    ListCaseCategories: get(`${config}/categories`),
    ListProductCategories: get(`${config}/product-categories?product_category_name=Cloud`),
    ListProblemTypes: get(`${config}/problems?product_category_id=${product}`),
    ListCaseTemplates: get(`${config}/templates?${about}`),
    ListSeverities: get(`${config}/severities?product_category_id=${product}&${about}`),
    ListRegions: get(`${config}/regions`),
    ListAreaCodes: get(`${config}/area-codes`),
    ListExtendsParams: get(`${config}/extends-map?${about}&product_category_id=${product}`),
    ListCaseLimits: get(`${config}/limits`),
    ListCaseQuotas: get(`${root}/quotas?${about}&product_category_id=${product}`),
    ListSatisfactionDimensions: get(`${config}/satisfaction-dimensions`),
    ShowConfiguration: get(`${root}/configurations/accessory_limit_count`),
  }
}

const boundary = 'boundary-of-a-sample'

function accessorySamples({ accessory, seal }: TicketStage): Samples {
  const files = `${root}/accessorys`
  const text = [
    ...[`--${boundary}`, 'Content-Disposition: form-data; name="file"; filename="note.png"'],
    ...['Content-Type: image/png', '', 'abc'],
    ...[`--${boundary}`, 'Content-Disposition: form-data; name="form_data"', '', 'incident', `--${boundary}--`, ''],
  ].join('\r\n')
  return {
    UploadAccessory: {
      ...{ method: 'POST', target: files },
      written: { type: `multipart/form-data; boundary=${boundary}`, text },
    },
    UploadJsonAccessories: post(`${files}/json-format-content`, { ...inJson('note.txt'), upload_type: 0 }),
    DownloadAccessories: get(`${files}/${accessory}`),
    DownloadImages: get(`${files}/${accessory}/image`),
    DeleteAccessories: remove(`${files}/${accessory}`),
    ListAccessoryAccessUrls: get(`${files}/access-urls?accessory_ids=${accessory}`),
    ShowDownloadAccessoryUrl: get(`${files}/${accessory}/access-url?relation_type=DEFAULT`),
    ShowAccessoryLimits: get(`${files}/limits`),
    OpenAccessoryUrl: get(`${root}/accessory-files/${accessory}?expires=${seal.expires}&signature=${seal.signature}`),
    CreateFeedback: post(`${root}/feedbacks`, {
      ...{ type: 'infringement', title: 'A copy', content: 'Somebody sells our work.', files: [] },
      ip: { ip_type: 'copyright' },
      contacts: { name: 'Ana', mobile: '1', id_type: 20, id_files: [accessory] },
    }),
  }
}

function contactSamples({ code }: TicketStage): Samples {
  const codes = `${root}/verifycodes`
  const contact = { contact_value: codeAddress, contact_way: 1, area_code: '' }
  return {
    CheckNeedVerify: get(`${codes}/need-verify?contact_value=${codeAddress}&contact_way=1`),
    SendVerifyCodes: post(`${codes}/send`, contact),
    CheckVerifyCodes: post(codes, { ...contact, verify_code: code }),
    ListHasVerifiedContacts: get(`${codes}/has-verified?contact_way=1&contact_value=${codeAddress}&offset=0&limit=5`),
  }
}

function peopleSamples({ world }: TestPlatform): Samples {
  const { userId, userName } = ownCaller(world)
  const privileges = `${root}/privileges`
  const agreements = `${root}/agreements`
  return {
    ListSubCustomers: get(`${root}/customers/sub-customers?sub_customer_name=${userName}&sub_customer_id=${userId}`),
    ListAgencies: get(`${root}/agencies`),
    ListCustomersRegions: get(`${root}/customers/regions`),
    ListPrivileges: get(`${privileges}?privilege=createCase`),
    CreatePrivileges: post(privileges, { operation: 'create', privilege: 'createCase' }),
    ShowCustomerPrivilegePolicy: get(`${privileges}/privilege-policy`),
    ShowPartnersCasesPrivilege: get(`${cases}/partners/privilege/cases-processing`),
    ShowPartnersServiceInfo: get(`${cases}/partners/service-info`),
    ShowLatestPublishedAgreement: get(`${agreements}/published-agreement?agreement_type=0`),
    ShowSignedLatestPublishedAgreement: get(`${agreements}/signed-latest?agreement_type=0`),
    SignPublishedAgreement: post(`${agreements}/${latestAgreement(world, 'ticket').number}/signed`, {
      relation_id: 'some',
    }),
  }
}

function authorizationSamples(platform: TestPlatform, { asked, confirmed }: TicketStage): Samples {
  const all = `${root}/authorizations`
  const at = ({ authorization, detail }: Access): string => `${all}/${authorization}/authorization-details/${detail}`
  const session = `${at(confirmed)}/sessions/${confirmed.session}`
  const login = { port: 22, account: 'root', password: 'Correct-7-horses' }
  const calls: Samples = {
    ListAuthorizations: get(`${all}?status=0&offset=0&limit=5`),
    ShowAuthorizationDetail: get(`${all}/${asked.authorization}`),
    ConfirmAuthorizations: put(`${all}/${asked.authorization}`, {
      auth_detail_list: [{ ...login, auth_detail_id: asked.detail }],
    }),
    UpdateAuthorizations: put(`${all}/${confirmed.authorization}/action?action_id=cancel`, { reject_reason: 'Done.' }),
    CheckHosts: post(`${all}/authorization-details/${asked.detail}/verify-host`, login),
    ListHistorySessions: get(`${at(confirmed)}/history-sessions?offset=0&limit=5`),
    ListHistoryOperateLogs: get(`${session}/operation-logs?sort=1&offset=0&limit=5`),
    ListTransportHistories: get(`${session}/operation-file-logs?sort=1&offset=0&limit=5`),
    ShowLoginType: get(`${all}/login-type`),
  }
  const as = (): Caller => platform.userOf(customerName(platform, '01'))
  return Object.fromEntries(Object.entries(calls).map(([id, each]) => [id, { ...each, as }]))
}

function diagnosisSamples({ diagnosis }: TicketStage): Samples {
  const all = '/v2.0/servicerequest/diagnose'
  return {
    CreateDiagnoseJob: post(`${all}/job/start`, { type: 1, params: { eip: '1.2.3.4' } }),
    ListDiagnoseJob: get(`${all}/job?job_id=${diagnosis}`),
    ListDiagnoseItems: post(`${all}/job/show-items`, { job_id: String(diagnosis) }),
    ListDiagnoseRecords: get(`${all}/records?page_no=1&page_size=5&type=1`),
    ListDiagnoseResources: post(`${all}/job/vm/resources`, { region: '' }),
    CreateDiagnoseFeedback: post(`${all}/feedback`, { type: 1, content: 'It helped.', is_helpful: true }),
  }
}

function labelSamples({ processing, label }: TicketStage): Samples {
  const labels = `${root}/labels`
  const onTicket = `${cases}/${processing}/labels?label_ids=${label}`
  return {
    ListLabels: get(`${labels}?offset=0&limit=5&name=later&label_id=${label}`),
    CreateLabels: post(labels, { name: 'soon', color: '#0000ff' }),
    UpdateLabels: put(`${labels}/${label}`, { name: 'never', color: '#0000ff' }),
    DeleteLabels: remove(`${labels}/${label}`),
    CreateCaseLabels: { method: 'POST', target: onTicket },
    DeleteCaseLabels: remove(onTicket),
  }
}
