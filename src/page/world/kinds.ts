import type { components } from '../../contract/generated/types/control.ts'
import type { Word } from '../words.ts'

export type RecordKind = components['schemas']['RecordKind']
export type WorldRecord = components['schemas']['Record']

/** The kinds of records in the order in which they are offered, with their names. */
export const kindNames: Readonly<Record<RecordKind, Word>> = {
  customers: ['Customers', '客户'],
  resellers: ['Resellers', '二级经销商'],
  orders: ['Orders', '订单'],
  resources: ['Resources by term', '包周期资源'],
  uses: ['Resources by use', '按需资源'],
  packages: ['Resource packages', '资源包'],
  'package-uses': ['Uses of packages', '资源包用量'],
  coupons: ['Coupons', '代金券'],
  'coupon-changes': ['Changes of coupons', '代金券变更'],
  'coupon-quotas': ['Coupon quotas', '代金券额度'],
  discounts: ['Discounts', '折扣'],
  budgets: ['Budgets', '预算'],
  'budget-changes': ['Changes of budgets', '预算变更'],
  spendings: ['Spending by month', '月度消费'],
  accounts: ['Accounts of partners', '伙伴账户'],
  'account-changes': ['Changes of accounts', '账户流水'],
  charges: ['Charges', '扣费'],
  bills: ['Bills', '账单'],
  'bill-adjustments': ['Adjustments of bills', '调账'],
  invoices: ['Invoices', '发票'],
  files: ['Files', '文件'],
  mails: ['Mails', '通知'],
  tickets: ['Tickets', '工单'],
  'ticket-messages': ['Messages of tickets', '工单留言'],
  'ticket-logs': ['Logs of tickets', '工单日志'],
  'real-name-applications': ['Real-name reviews', '实名认证申请'],
  organizations: ['Organization units', '组织单元'],
  memberships: ['Member accounts', '成员账号'],
}

/** The kind of that name; the customers where there is none. */
export function kindOf(name: string | undefined): RecordKind {
  return allKinds.find((each) => each === name) ?? 'customers'
}

/** All kinds, in the order in which they are offered. */
export const allKinds = kindsOf(kindNames)

function kindsOf<Kind extends string>(names: Readonly<Record<Kind, Word>>): Kind[] {
  const kinds: Kind[] = []
  for (const kind in names) kinds.push(kind)
  return kinds
}
