import { type ControlCall, controlCall } from '../control-call.ts'
import type { Word } from '../words.ts'
import type { RecordKind, WorldRecord } from './kinds.ts'
import { supportActsIn } from './support-acts.ts'

/** A line of a form: what it asks for, and what stands in it at first. */
export interface ActionField {
  readonly label: Word
  readonly initial: string
  /** The values that it may have; without them any text. */
  readonly choices?: readonly string[]
}

type ActionFields = Readonly<Record<string, ActionField>>

type Values = Readonly<Record<string, string>>

/** Something that can be done with a record by a control call. */
export interface NextAction {
  readonly name: Word
  /** Whether it can be done with this record as it is now; absent means always. */
  readonly fits?: (record: WorldRecord) => boolean
  readonly fields: ActionFields | ((record: WorldRecord) => ActionFields)
  readonly call: (record: WorldRecord, values: Values) => ControlCall<unknown>
}

const amount: ActionField = { label: ['Amount', '金额'], initial: '20.00' }

const purchase: NextAction = {
  name: ['Buy on the console', '在控制台购买'],
  fields: {
    service: { label: ['Cloud service', '云服务'], initial: 'hws.service.type.ec2' },
    resource: { label: ['Type of resource', '资源类型'], initial: 'hws.resource.type.vm' },
    spec: { label: ['Specification', '规格'], initial: 's6.xlarge.4.linux' },
    region: { label: ['Region', '区域'], initial: 'ap-southeast-1' },
    months: { label: ['Months; 0 is by use', '月数（0 为按需）'], initial: '1' },
  },
  call: ({ id }, { service = '', resource = '', spec = '', region = '', months = '' }) => {
    const item = { service_type_code: service, resource_type_code: resource, resource_spec: spec, region_code: region }
    const term = Number.parseInt(months, 10) || 0
    return controlCall('post', '/_sandbox/customers/{id}/purchases', {
      path: { id },
      body: term > 0 ? { items: [{ ...item, period_type: 2, period_num: term }] } : { items: [item], charging_mode: 3 },
    })
  },
}

/** What can be done with a record as it is now. */
export function actionsFor(kind: RecordKind, record: WorldRecord): readonly NextAction[] {
  return (nextActions[kind] ?? []).filter(({ fits }) => fits?.(record) ?? true)
}

/** The form of an action for a record. */
export function fieldsOf({ fields }: NextAction, record: WorldRecord): ActionFields {
  return typeof fields === 'function' ? fields(record) : fields
}

/** What is done with a record elsewhere, by a call of the platform. */
export function doneElsewhere(kind: RecordKind, { fields }: WorldRecord): Word | undefined {
  return kind === 'customers' && isFilledByPartner(fields) ? allocation : undefined
}

const allocation: Word = [
  'Its partner allocates money to it, by POST /v2/accounts/partner-accounts/adjust-amount (UpdateCustomerAccountAmount).',
  '该客户由伙伴划拨资金：POST /v2/accounts/partner-accounts/adjust-amount（UpdateCustomerAccountAmount）。',
]

type Fields = WorldRecord['fields']

function isFilledByPartner({ model, association }: Fields): boolean {
  return model === 'agency' && association !== 'left'
}

function paysInItself({ model, association }: Fields): boolean {
  return model === 'referral' || (model === 'agency' && association === 'left')
}

/** What can be done with the records of a kind; kinds without a row have nothing. */
const nextActions: Readonly<Partial<Record<RecordKind, readonly NextAction[]>>> = {
  customers: [
    purchase,
    {
      name: ['Spend money', '产生消费'],
      fields: { amount },
      call: ({ id }, { amount: spent = '' }) =>
        controlCall('post', '/_sandbox/customers/{id}/usage', { path: { id }, body: { amount: spent } }),
    },
    {
      name: ['Give a coupon', '发放代金券'],
      fields: { amount: { ...amount, label: ['Face value', '面额'] } },
      call: ({ id }, { amount: value = '' }) =>
        controlCall('post', '/_sandbox/coupons', { body: { customer_id: id, face_value: value } }),
    },
    {
      name: ['Pay money in', '客户充值'],
      fits: ({ fields }) => paysInItself(fields),
      fields: { amount },
      call: ({ id }, { amount: paid = '' }) =>
        controlCall('post', '/_sandbox/customers/{id}/payments', { path: { id }, body: { amount: paid } }),
    },
    {
      name: ['Decide the real-name review', '实名审核'],
      fields: { result: { label: ['Result', '结果'], initial: 'passed', choices: ['passed', 'rejected', 'failed'] } },
      call: ({ id }, { result }) =>
        controlCall('post', '/_sandbox/real-name/{customer}/review', {
          path: { customer: id },
          body: { result: result === 'rejected' || result === 'failed' ? result : 'passed' },
        }),
    },
    {
      name: ['Leave the partner', '解除关联'],
      fits: ({ fields }) => fields['association'] === 'associated',
      fields: {},
      call: ({ id }) => controlCall('post', '/_sandbox/customers/{id}/disassociation', { path: { id } }),
    },
  ],
  orders: [
    {
      name: ['Give a discount of its own', '调价'],
      fits: ({ fields }) => fields['status'] === 'pending_payment' && fields['mainOrderId'] === undefined,
      fields: { percent: { label: ['Percent off', '折扣百分比'], initial: '20' } },
      call: ({ id }, { percent = '' }) =>
        controlCall('post', '/_sandbox/orders/{id}/price-adjustment', {
          path: { id },
          body: { percent: Number(percent) },
        }),
    },
    {
      name: ['Confirm it', '确认订单'],
      fits: ({ fields }) => fields['status'] === 'to_confirm',
      fields: {},
      call: ({ id }) => controlCall('post', '/_sandbox/orders/{id}/confirmation', { path: { id } }),
    },
  ],
  uses: [
    {
      name: ['Stop using it', '停止使用'],
      fits: ({ fields }) => fields['status'] !== 'closed',
      fields: {},
      call: ({ id, fields }) =>
        controlCall('delete', '/_sandbox/customers/{id}/resources/{resource_id}', {
          path: { id: textOf(fields['customerId']), resource_id: id },
        }),
    },
  ],
  coupons: [
    {
      name: ['Take it back', '回收代金券'],
      fields: {},
      call: ({ id }) => controlCall('delete', '/_sandbox/coupons/{id}', { path: { id } }),
    },
  ],
  bills: [
    {
      name: ['Pay it', '结清账单'],
      fits: ({ fields }) => fields['publishedAt'] !== undefined && fields['settledAt'] === undefined,
      fields: {},
      call: ({ id }) => controlCall('post', '/_sandbox/bills/{cycle}/settlement', { path: { cycle: id } }),
    },
    {
      name: ['Adjust it', '调账'],
      fits: ({ fields }) => fields['publishedAt'] === undefined,
      fields: { amount: { ...amount, initial: '-20.00' } },
      call: ({ id }, { amount: changed = '' }) =>
        controlCall('post', '/_sandbox/bills/{cycle}/adjustments', { path: { cycle: id }, body: { amount: changed } }),
    },
  ],
  tickets: [
    {
      name: ['Act as support', '以客服身份处理'],
      fits: ({ fields }) => supportActsIn(fields['state']).length > 0,
      fields: ({ fields }) => {
        const choices = supportActsIn(fields['state'])
        return {
          act: { label: ['What', '操作'], initial: choices[0] ?? '', choices },
          content: { label: ['Words', '内容'], initial: '' },
        }
      },
      call: ({ id, fields }, { act = '', content = '' }) =>
        controlCall('post', '/_sandbox/tickets/{id}/support', {
          path: { id },
          body: {
            do: supportActsIn(fields['state']).find((each) => each === act) ?? 'accept',
            ...wordsOf(act, content),
          },
        }),
    },
  ],
}

function wordsOf(act: string, text: string): { content?: string; resolution?: string } {
  if (text === '') return {}
  return act === 'propose' ? { resolution: text } : { content: text }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
