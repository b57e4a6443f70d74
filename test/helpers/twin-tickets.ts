import { required } from './required.ts'
import { get } from './sample.ts'
import { type TestPlatform } from './platform.ts'
import { type Asked, type Row, type Twin } from './twin.ts'

const fields = {
  caseId: 'incident_id',
  businessTypeName: 'business_type_name',
  typeName: 'incident_type_name',
  incidentTypeName: 'incident_type_name',
  customerId: 'customer_id',
  subCustomerId: 'xcustomer_id',
  subCustomerName: 'xcustomer_name',
  dcName: 'dc_name',
  simpleDescribe: 'simple_description',
  createTime: 'create_time',
} as const

/** A state as version 1.0 has it: 5 and 17 are being worked on. */
function oldState({ status }: Row): number {
  return status === 5 || status === 17 ? 1 : Number(status)
}

/** Tickets of a customer in both versions. */
export function ticketsOf({ world }: TestPlatform, { id, as }: Asked): Readonly<Record<string, Twin>> {
  const ticket = required(
    [...world.tickets.values()].find((each) => each.accountId === id && each.state === 'asking'),
    'a ticket',
  ).ticketId
  const { typeName: _list, ...ofDetail } = fields
  const { incidentTypeName: _detail, ...ofList } = fields
  const old = { ...get(`/v1.0/servicerequest/case/detail?caseId=${ticket}`), as }
  const successor = { ...get(`/v2/servicerequest/cases/${ticket}`), as }
  return {
    QueryCases: {
      old: { ...get('/v1.0/servicerequest/case?pageSize=100'), as },
      successor: { ...get('/v2/servicerequest/cases?limit=100'), as },
      rows: ['caseList', 'incident_info_list'],
      fields: { ...ofList, status: (row) => String(oldState(row)) },
    },
    ShowCase: {
      old,
      successor,
      rows: ['caseDetail', 'incident_detail_info'],
      fields: { ...ofDetail, status: oldState, sourceName: 'source_name' },
      own: ['messageList', 'satisfaction', 'isAuthorized'],
    },
    'ShowCase, its messages': {
      old,
      successor,
      rows: ['caseDetail.messageList', 'incident_detail_info.message_list'],
      fields: {
        messageId: 'message_id',
        replierName: 'replier_name',
        createTime: 'create_time',
        accessoryDetailList: 'accessory_list',
      },
    },
    QueryCaseTemplates: templates,
  }
}

const problem = 'b6dc3d3bf7ef434fa3f23d79cfc41449'

const templates: Twin = {
  old: get(`/v1.0/servicerequest/case/template?businessTypeId=${problem}`),
  successor: get(`/v2/servicerequest/config/templates?business_type_id=${problem}`),
  rows: ['templateList', 'incident_template_list'],
  fields: {
    templateId: 'incident_template_id',
    templateName: 'incident_template_name',
    templateContent: 'incident_template_content',
  },
}
