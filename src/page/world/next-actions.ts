import { type ControlCall, controlCall } from '../control-call.ts'
import type { Word } from '../words.ts'
import type { RecordKind, WorldRecord } from './kinds.ts'

/** A line of a form: what it asks for, and what stands in it at first. */
export interface ActionField {
  readonly label: Word
  readonly initial: string
  /** The values that it may have; without them any text. */
  readonly choices?: readonly string[]
}

type Values = Readonly<Record<string, string>>

/** Something that can be done with a record by a control call. */
export interface NextAction {
  readonly name: Word
  readonly fields: Readonly<Record<string, ActionField>>
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

/** What can be done with the records of a kind; kinds without a row have nothing. */
export const nextActions: Readonly<Partial<Record<RecordKind, readonly NextAction[]>>> = {
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
      fields: {},
      call: ({ id }) => controlCall('post', '/_sandbox/customers/{id}/disassociation', { path: { id } }),
    },
  ],
  orders: [
    {
      name: ['Give a discount of its own', '调价'],
      fields: { percent: { label: ['Percent off', '折扣百分比'], initial: '20' } },
      call: ({ id }, { percent = '' }) =>
        controlCall('post', '/_sandbox/orders/{id}/price-adjustment', {
          path: { id },
          body: { percent: Number(percent) },
        }),
    },
    {
      name: ['Confirm it', '确认订单'],
      fields: {},
      call: ({ id }) => controlCall('post', '/_sandbox/orders/{id}/confirmation', { path: { id } }),
    },
  ],
  uses: [
    {
      name: ['Stop using it', '停止使用'],
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
      fields: {},
      call: ({ id }) => controlCall('post', '/_sandbox/bills/{cycle}/settlement', { path: { cycle: id } }),
    },
    {
      name: ['Adjust it', '调账'],
      fields: { amount: { ...amount, initial: '-20.00' } },
      call: ({ id }, { amount: changed = '' }) =>
        controlCall('post', '/_sandbox/bills/{cycle}/adjustments', { path: { cycle: id }, body: { amount: changed } }),
    },
  ],
  tickets: [
    {
      name: ['Act as support', '以客服身份处理'],
      fields: {
        act: {
          label: ['What', '操作'],
          initial: 'accept',
          choices: ['accept', 'reply', 'ask', 'propose', 'pause', 'resume', 'invalidate'],
        },
        content: { label: ['Words', '内容'], initial: '' },
      },
      call: ({ id }, { act = '', content = '' }) =>
        controlCall('post', '/_sandbox/tickets/{id}/support', {
          path: { id },
          body: { do: supportActs.find((each) => each === act) ?? 'accept', ...wordsOf(act, content) },
        }),
    },
  ],
}

const supportActs = ['accept', 'reply', 'ask', 'propose', 'pause', 'resume', 'invalidate'] as const

function wordsOf(act: string, text: string): { content?: string; resolution?: string } {
  if (text === '') return {}
  return act === 'propose' ? { resolution: text } : { content: text }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
