import { required } from './required.ts'
import { get } from './sample.ts'
import type { TestPlatform } from './platform.ts'
import type { Asked, Row, Twin } from './twin.ts'

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
  const old = { ...get(`${oldRoot}/detail?caseId=${ticket}`), as }
  const successor = { ...get(`/v2/servicerequest/cases/${ticket}`), as }
  return {
    QueryCases: {
      old: { ...get(`${oldRoot}?pageSize=100`), as },
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
        accessoryDetailList: ({ accessory_list: files }) => (files as Row[]).map(oldFile),
      },
    },
    ...forms,
  }
}

function oldFile({ accessory_id: accessoryId, file_actual_name: accessoryName }: Row): Row {
  return { accessoryId, accessoryName }
}

const oldRoot = '/v1.0/servicerequest/case'
const config = '/v2/servicerequest/config'
const problem = 'b6dc3d3bf7ef434fa3f23d79cfc41449'
const product = '7ab8071fe8b5f175860db815d482b2c4'

/** What a form of a ticket is made of. */
const forms: Readonly<Record<string, Twin>> = {
  QueryCaseTemplates: {
    old: get(`${oldRoot}/template?businessTypeId=${problem}`),
    successor: get(`${config}/templates?business_type_id=${problem}`),
    rows: ['templateList', 'incident_template_list'],
    fields: {
      templateId: 'incident_template_id',
      templateName: 'incident_template_name',
      templateContent: 'incident_template_content',
    },
  },
  QueryCaseProblems: {
    old: get(`${oldRoot}/businesstype?productCategoryId=${product}`),
    successor: get(`${config}/problems?product_category_id=${product}`),
    rows: ['businessTypeList', 'incident_business_type_list'],
    fields: { businessTypeId: 'business_type_id', businessTypeName: 'business_type_name' },
  },
  QueryCaseRegions: {
    old: get(`${oldRoot}/region`),
    successor: get(`${config}/regions`),
    rows: ['dataCenterList', 'data_center_list'],
    fields: { regionId: 'region_id', regionName: 'region_name' },
  },
  QueryCaseProducts: {
    old: get(`${oldRoot}/product`),
    successor: get(`${config}/categories`),
    rows: ['subTypeList', 'incident_sub_type_list'],
    fields: {
      subTypeId: 'incident_sub_type_id',
      subTypeName: 'incident_sub_type_name',
      productCategoryList: ({ incident_product_category_list: products }) => (products as Row[]).map(oldProduct),
    },
  },
}

function oldProduct({ incident_product_category_id: productCategoryId, ...rest }: Row): Row {
  return { productCategoryId, productCategoryName: rest['incident_product_category_name'] }
}
