import type { components } from '../../contract/generated/types/control.ts'
import type { Word } from '../words.ts'

export type Settings = components['schemas']['Settings']

/** How a setting is written in a form: whether it is so, one of a few, a number, a text, or texts with commas between them. */
export type SettingForm = 'yes-or-no' | readonly string[] | 'number' | 'text' | 'texts'

export interface SettingField {
  readonly label: Word
  readonly form: SettingForm
}

type Fields<Group> = Readonly<Record<keyof Required<Group>, SettingField>>

/** The settings of a world. A site has those of them that the sandbox shows for it. */
export const settingFields: Fields<Omit<Settings, 'tickets'>> = {
  association_delay_seconds: {
    label: ['Seconds until a new customer is associated', '新客户关联延迟（秒）'],
    form: 'number',
  },
  real_name_review: { label: ['Real-name reviews', '实名审核'], form: ['manual', 'automatic'] },
  real_name_review_days: { label: ['Days until a review passes by itself', '审核自动通过天数'], form: 'number' },
  real_name_upload: { label: ['Partner may hand in certificates', '允许伙伴上传证件'], form: 'yes-or-no' },
  banned_certificates: { label: ['Banned certificates', '禁用证件号'], form: 'texts' },
  partner_restricted: { label: ['Partner is restricted', '伙伴受限'], form: 'yes-or-no' },
  distributor_restricted: { label: ['Distributor is restricted', '一级经销商受限'], form: 'yes-or-no' },
  distributor_delisted: { label: ['Distributor is delisted', '一级经销商已摘牌'], form: 'yes-or-no' },
  test_partner: { label: ['Test partner', '测试伙伴'], form: 'yes-or-no' },
  freeze_total_failure: { label: ['When nothing could be frozen', '冻结全部失败时'], form: ['details', 'refuse'] },
  consumption_quota: { label: ['Consumption quota', '消费额度'], form: 'text' },
  bill_settlement: { label: ['Bills are settled', '账单结清方式'], form: ['automatic', 'manual'] },
  tax_percent: { label: ['Tax, in percent', '税率（%）'], form: 'number' },
  partner_ratio: { label: ['Share that the partner settles', '伙伴结算比例'], form: 'number' },
  bucket_available: { label: ['Bucket takes files', '桶可写入'], form: 'yes-or-no' },
  refund_payout_days: { label: ['Days until a refund is paid out', '退款到账天数'], form: 'number' },
  legacy: { label: ['Operations of 2019', '2019 版接口'], form: ['on', 'warn', 'gone'] },
  failed_provisioning: { label: ['What fails to be provisioned', '开通失败的处理'], form: ['refund', 'keep'] },
  xaccount_types: { label: ['Platform ids', '平台标识'], form: 'texts' },
}

/** The settings of service tickets. */
export const ticketFields: Fields<Settings['tickets']> = {
  upload_megabytes: { label: ['Megabytes of an attachment', '附件大小上限（MB）'], form: 'number' },
  agreement_version: { label: ['Version of the agreement', '协议版本'], form: 'number' },
  partner_support: { label: ['Partner gives support itself', '伙伴自行支持'], form: 'yes-or-no' },
  urge_cooldown_minutes: { label: ['Minutes between two urgings', '催单间隔（分钟）'], form: 'number' },
  waiting_days: { label: ['Days until a ticket completes by itself', '工单自动完结天数'], form: 'number' },
  open_quota: { label: ['Open tickets of an account', '未完结工单上限'], form: 'number' },
  fault_tickets: { label: ['Faults may be reported', '允许报障工单'], form: 'yes-or-no' },
  autopilot_minutes: { label: ['Minutes until support acts by itself', '客服自动处理（分钟）'], form: 'number' },
}

/** A value as a field of a form shows it. */
export function fieldText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** What a field of a form says, as the control API takes it; a number that is none stays a text and is refused by name. */
export function fieldValue(form: SettingForm, text: string): unknown {
  if (form === 'yes-or-no') return text === 'true'
  if (form === 'number') return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)
  if (form !== 'texts') return text
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
