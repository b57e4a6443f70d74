import { readFileSync } from 'node:fs'
import type { IndexedOperation } from '../../src/contract/operations.ts'
import type { Kind } from './foreign-things.ts'

/** A place of a request that may name something: `query:order_id`, `path:domain_id`, `body:coupon_infos[].id`. */
export interface Field {
  readonly service: string
  readonly operation: string
  readonly place: 'path' | 'query' | 'header' | 'body'
  readonly path: string
  readonly required: boolean
}

type Json = Readonly<Record<string, unknown>>

const documents = ['intl', 'cn', 'iam', 'tickets', 'v1'].map((service) => ({
  service,
  document: JSON.parse(readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8')) as Json,
}))

/** Every field of every request that takes free text, or the number of something: the only ones that can name anything. */
export function textFields(): Field[] {
  return documents.flatMap(({ service, document }) => {
    const follow = (node: unknown): Json => {
      const at = (node ?? {}) as Json
      const target = at['$ref']
      if (typeof target !== 'string') return at
      return follow(
        target
          .slice(2)
          .split('/')
          .reduce<unknown>((part, key) => (part as Json)[key], document),
      )
    }
    const leaves = (node: unknown, path: string, required: boolean): Omit<Field, 'service' | 'operation'>[] => {
      const schema = follow(node)
      const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((each) => (schema[each] as unknown[] | undefined) ?? [])
      const needed = (schema['required'] as string[] | undefined) ?? []
      const properties = Object.entries((schema['properties'] as Json | undefined) ?? {})
      return [
        ...parts.flatMap((each) => leaves(each, path, required)),
        ...(schema['items'] === undefined ? [] : leaves(schema['items'], `${path}[]`, required)),
        ...properties.flatMap(([name, each]) =>
          leaves(each, path === '' ? name : `${path}.${name}`, required && needed.includes(name)),
        ),
        ...(isNaming(schema, path) ? [{ place: 'body' as const, path, required }] : []),
      ]
    }
    return Object.values(document['paths'] as Json).flatMap((methods) =>
      Object.values(methods as Json).flatMap((each) => {
        const operation = each as Json
        const id = String(operation['operationId'])
        const parameters = ((operation['parameters'] as unknown[] | undefined) ?? []).map(follow)
        const content = follow(operation['requestBody'])['content'] as Json | undefined
        const body =
          content === undefined ? [] : leaves((content['application/json'] as Json | undefined)?.['schema'], '', true)
        const named = parameters
          .filter((parameter) => {
            const schema = follow(parameter['schema'])
            return [schema, follow(schema['items'])].some((each) => isNaming(each, String(parameter['name'])))
          })
          .map((parameter) => ({
            place: parameter['in'] as Field['place'],
            path: String(parameter['name']),
            required: parameter['required'] === true,
          }))
        return [...named, ...body].map((field) => ({ service, operation: id, ...field }))
      }),
    )
  })
}

/** Names of the parts of a request that its contract demands. */
export function requiredParts({ service, id }: Pick<IndexedOperation, 'service' | 'id'>): ReadonlySet<string> {
  return new Set(
    documents
      .filter((each) => each.service === service)
      .flatMap(({ document }) =>
        Object.values(document['paths'] as Json).flatMap((methods) =>
          Object.values(methods as Json).flatMap((each) => {
            const operation = each as Json
            if (operation['operationId'] !== id) return []
            const at = (node: unknown): Json => {
              const target = (node as Json | undefined)?.['$ref']
              if (typeof target !== 'string') return (node ?? {}) as Json
              return at(
                target
                  .slice(2)
                  .split('/')
                  .reduce<unknown>((part, key) => (part as Json)[key], document),
              )
            }
            const parameters = ((operation['parameters'] as unknown[] | undefined) ?? []).map(at)
            const content = at(operation['requestBody'])['content'] as Json | undefined
            const schema = at((content?.['application/json'] as Json | undefined)?.['schema'])
            return [
              ...parameters.filter((one) => one['required'] === true).map((one) => String(one['name'])),
              ...((schema['required'] as string[] | undefined) ?? []),
            ]
          }),
        ),
      ),
  )
}

/** Whether a field can name something: free text does, and a whole number that is called the id of a thing. */
function isNaming(schema: Json, path: string): boolean {
  const types = [schema['type']].flat()
  const isClosed = schema['enum'] !== undefined || schema['const'] !== undefined
  if (types.includes('integer') && !isClosed && /.ids?(_?list)?(\[\])?$/i.test(path)) return true
  return types.includes('string') && !isClosed && !((schema['format'] as string | undefined) ?? '').startsWith('date')
}

/** What a field may name; an empty list says that it names nothing that belongs to anybody. */
export type Meaning = readonly Kind[]

const nothing: Meaning = []

/**
 * What each text field of a request names, by its own name or, where one name means several things, by the end of its
 * path. A field of a new name fails the test until it stands here.
 */
export const meanings: Readonly<Record<string, Meaning>> = {
  customer_id: ['account'],
  'customer_ids[]': ['account'],
  sub_customer_id: ['account', 'user'],
  sub_customer_name: ['userName'],
  x_customer_id: ['user'],
  x_customer_name: ['userName'],
  domain_id: ['account'],
  parent_id: ['account', 'unit'],
  payer_account_id: ['account'],
  'indirect_partner_ids[]': ['reseller'],
  account_manager_id: ['manager'],
  quota_id: ['couponQuota'],
  'quota_ids[]': ['couponQuota'],
  parent_quota_id: ['couponQuota'],
  sub_coupon_id: ['coupon'],
  coupon_ids: ['coupon'],
  card_id: ['coupon'],
  payment_channel_no: ['payment'],
  mobile_phone: ['phone'],
  customer_name: ['accountName'],
  resource_name: ['resourceName'],
  org_id: ['account', 'unit'],
  party_id: ['unit'],
  indirect_partner_id: ['reseller'],
  account_name: ['accountName'],
  domain_name: ['accountName'],
  sub_customer_account_name: ['accountName'],
  sub_customer_display_name: ['realName'],
  customer: ['realName'],
  label: ['label'],
  search_value: ['accountName', 'email', 'phone'],
  search_key: ['accountName', 'email', 'phone'],
  partner_id: ['account'],
  bp_id: ['account'],
  email: ['email'],
  xaccount_id: ['xaccount'],
  xaccount_type: ['agency'],
  agency_name: ['agency'],
  corp_name: ['realName'],
  verified_number: ['certificate'],
  'verified_file_url[]': ['file'],
  order_id: ['order'],
  trade_id: ['order', 'charge'],
  resource_id: ['resource', 'onDemand'],
  resource_ids: ['resource', 'onDemand'],
  customer_resource_id: ['resource', 'onDemand'],
  relative_resource_id: ['resource', 'onDemand'],
  tenant_id: ['project'],
  'coupon_ids[]': ['coupon'],
  'resource_ids[]': ['resource', 'onDemand'],
  res_instance_id: ['resource', 'onDemand'],
  free_resource_id: ['quota'],
  'free_resource_ids[]': ['quota'],
  'coupon_infos[].id': ['coupon'],
  'discount_infos[].id': ['discount'],
  coupon_id: ['coupon'],
  source_id: ['coupon'],
  promotion_plan_id: ['coupon'],
  project_id: ['project'],
  'scope.project.id': ['project'],
  'scope.project.name': ['projectName'],
  'scope.domain.id': ['account'],
  'scope.domain.name': ['accountName'],
  'user.domain.name': ['accountName'],
  'user.name': ['userName'],
  'project.name': ['projectName'],
  'filter_factor.value[]': ['account', 'accountName'],

  case_id: ['ticket'],
  case_ids: ['ticket'],
  incident_id: ['ticket'],
  app_key: ['ticket'],
  related_id: ['ticket'],
  'related_id_list[]': ['ticket'],
  relation_id: ['ticket'],
  message_id: ['ticketMessage'],
  accessory_id: ['accessory'],
  accessory_ids: ['accessory'],
  'accessory_ids[]': ['accessory'],
  'accessory_list[]': ['accessory'],
  'files[]': ['accessory'],
  'id_files[]': ['accessory'],
  authorization_id: ['authorization'],
  verified_id: ['verifiedContact'],
  contact_value: ['verifiedContact', 'email', 'phone'],

  job_id: ['diagnosis'],
  item_ids: ['resource', 'onDemand'],
  label_id: ['ticketLabel'],
  label_ids: ['ticketLabel'],
  label_id_list: ['ticketLabel'],
  authorization_detail_id: ['authorizationDetail'],
  auth_detail_id: ['authorizationDetail'],
  session_id: ['supportSession'],
  'x-phone-verifiedid': ['verifiedContact'],
  'x-email-verifiedid': ['verifiedContact'],

  // The users of an account are one group, for which any id stands: test/handlers/tickets looks at whose tickets they are.
  group_id: nothing,

  // Credentials: who has them is who they say.
  'token.id': nothing,
  'user.password': nothing,
  bank_account: nothing,
  mobile: nothing,
  areacode: nothing,
  password: nothing,
  verification_code: nothing,
  'bank_card_info.bank_account': nothing,
  'bank_card_info.areacode': nothing,
  'bank_card_info.mobile': nothing,

  usage_measure_id: nothing,
  satisfaction_id: nothing,

  // Words of the caller's own, which the platform looks nothing up by.
  name: nothing,
  reason: nothing,
  country_code: nothing,
  cooperation_type: nothing,
  extend_params: nothing,
  unsubscribe_reason: nothing,
  reg_address: nothing,
  reg_country: nothing,
  domain_area: nothing,
  legel_name: nothing,
  legel_id_number: nothing,
  description: nothing,
  nocatalog: nothing,
  'product_infos[].id': nothing,
  amount: nothing,
  display_name: nothing,
  'sm_template_args[].value': nothing,
  remark: nothing,
  memo: nothing,

  // The catalog and the calendar are everybody's.
  'filters[].value': nothing,
  marker: nothing,
  'permission_ids[]': nothing,
  trans_id: nothing,
  payment_channel_id: nothing,
  'cloud_service_types[]': nothing,
  'product_ids[]': nothing,
  province_code: nothing,
  city_code: nothing,
  shared_month: nothing,
  time: nothing,
  product_id: nothing,
  product_name: nothing,
  service_type_code: nothing,
  service_type_name: nothing,
  'service_type_code_list[]': nothing,
  resource_type_code: nothing,
  cloud_service_type: nothing,
  resource_type: nothing,
  resource_spec: nothing,
  region: nothing,
  region_code: nothing,
  available_zone: nothing,
  usage_factor: nothing,
  enterprise_project_id: nothing,
  bill_cycle: nothing,
  cycle: nothing,
  consume_month: nothing,
  period: nothing,
  operation_types: nothing,
  inquiry_time: nothing,
  period_end_date: nothing,
  status_list: nothing,
  service_type: nothing,
  cloud_service_type_code: nothing,
  resource_spec_code: nothing,
  region_id: nothing,
  start_time: nothing,
  business_type_id: nothing,
  product_category_id: nothing,
  sub_type_id: nothing,
  simple_describe: nothing,
  authorization_content: nothing,
  remind_mobile: nothing,
  remind_mail: nothing,
  action: nothing,
  action_desc: nothing,
  content: nothing,
  judgement: nothing,
  judgment: nothing,
  'X-Language': nothing,
  avaliable_zone_id: nothing,
  begin_time: nothing,
  end_time: nothing,
  version: nothing,
  query_start_time: nothing,
  query_end_time: nothing,
  incident_status: nothing,
  expires: nothing,
  signature: nothing,
  'X-Time-Zone': nothing,
  accessory_name: nothing,
  accessory_data: nothing,
  simple_description: nothing,
  account: nothing,
  agency_id: nothing,
  reject_reason: nothing,
  incident_sub_type_id: nothing,
  remind_time: nothing,
  severity_id: nothing,
  verify_code: nothing,
  language: nothing,
  timezone: nothing,
  tenant_source_id_list: nothing,
  last_message_time_id: nothing,
  case_sub_type_id: nothing,
  operate_desc: nothing,
  satisfaction_name: nothing,
  sat_category_id: nothing,
  sat_category_name: nothing,
  create_time: nothing,
  product_category_name: nothing,
  config_key: nothing,
  type: nothing,
  title: nothing,
  ip_area: nothing,
  ip_number: nothing,
  ip_content: nothing,
  mail: nothing,
  area: nothing,
  address: nothing,
  company_name: nothing,
  other_way: nothing,
  color: nothing,
  expired_time: nothing,
}

/** What a field names, or undefined when nobody has said. */
export function meaningOf({ path }: Pick<Field, 'path'>): Meaning | undefined {
  return endsOf(path)
    .map((each) => byLetters.get(each))
    .find((each) => each !== undefined)
}

/** The ends of a path in its letters alone: version 1.0 writes `orderId` where others write `order_id`. */
export function endsOf(path: string): string[] {
  const parts = path.split('.')
  return parts.map((_, at) => lettersOf(parts.slice(at).join('.')))
}

/** The letters of a name. */
export function lettersOf(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

const byLetters: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(meanings).map(([name, meaning]) => [lettersOf(name), meaning]),
)
