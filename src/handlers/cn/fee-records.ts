import { type TransactionsQuery, listTransactions, type Transaction } from '../../state/billing/transactions.ts'
import { modeOf } from '../../state/billing/bill-records.ts'
import type { World } from '../../state/engine/world.ts'
import type { Language } from '../../state/sites/site.ts'
import { fromAmount } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { accountsOf, kindsOf, lacksMember, modes, spanOfQuery } from '../bss/bill-queries.ts'
import { regionName, resourceName, serviceName } from '../bss/names.ts'
import { recordTypes } from '../bss/record-types.ts'
import { defaultProject, given, meant, pageOf, toLanguage } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { currency } from './currency.ts'

export const feeRecordHandlers = cnHandlers({
  ListCustomerBillsFeeRecords({ world, caller, header, query, reply }) {
    const fault = lacksMember(query)
    if (fault !== undefined) return fault
    const span = spanOfQuery({
      cycle: query.bill_cycle,
      begin: query.bill_date_begin,
      end: query.bill_date_end,
      names: ['bill_date_begin', 'bill_date_end'],
    })
    if ('refusal' in span) return span
    const accounts = accountsOf(world, caller, { ...query, project: given(query.enterprise_project_id) })
    const { count, page } = listTransactions(world, query.provider_type === marketplace ? [] : accounts, {
      span,
      service: given(query.service_type_code),
      resourceType: given(query.resource_type_code),
      region: given(query.region_code),
      mode: meant(modes, query.charging_mode),
      kinds: kindsOf(query.bill_type),
      resourceId: undefined,
      tradeId: given(query.trade_id),
      withZero: query.include_zero_record === true,
      state: meant(states, query.status),
      ...pageOf(query),
    })
    const language = toLanguage(world, header['X-Language'])
    return reply(200, {
      total_count: count,
      records: page.map((each) => fromTransaction(world, each, language)),
      currency,
    })
  },
})

const huawei = 1
const marketplace = 2

const states = { 1: 'paid', 2: 'owed', 3: 'unbilled' } as const satisfies Readonly<
  Record<1 | 2 | 3, TransactionsQuery['state']>
>

const stateCodes = { paid: 1, owed: 2, unbilled: 3 } as const satisfies Readonly<Record<Transaction['state'], number>>

function fromTransaction(world: World, transaction: Transaction, language: Language) {
  const { charge } = transaction
  const { service, resource = '', region = '', customerId } = charge
  return {
    bill_cycle: transaction.month,
    customer_id: customerId,
    account_name: world.customers.get(customerId)?.domainName ?? '',
    service_type_code: service,
    service_type_name: serviceName(world.catalog, service, language),
    resource_type_code: resource,
    resource_type_name: resourceName(world.catalog, resource, language),
    region_code: region,
    region_name: regionName(world.catalog, region, language),
    enterprise_project_id: defaultProject,
    enterprise_project_name: 'default',
    charging_mode: modeOf(charge) === 'usage' ? (3 as const) : (1 as const),
    consume_time: fromInstant(transaction.from),
    trade_time: fromInstant(transaction.until),
    provider_type: huawei,
    trade_id: transaction.tradeId,
    id: transaction.id,
    bill_type: recordTypes[charge.kind],
    status: stateCodes[transaction.state],
    ...fromMoney(transaction),
  } as const
}

function fromMoney(transaction: Transaction) {
  return {
    official_amount: fromAmount(transaction.official, 8),
    official_discount_amount: fromAmount(transaction.discount, 8),
    erase_amount: fromAmount(transaction.erased, 8),
    consume_amount: fromAmount(transaction.payable),
    cash_amount: fromAmount(transaction.cash),
    credit_amount: fromAmount(transaction.credit),
    coupon_amount: fromAmount(transaction.coupons),
    flexipurchase_coupon_amount: fromAmount(transaction.flexi),
    stored_value_card_amount: fromAmount(transaction.cards),
    bonus_amount: 0,
    debt_amount: fromAmount(transaction.debt),
    writeoff_amount: fromAmount(transaction.paidOff),
  }
}
