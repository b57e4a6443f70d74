import { isRefusal } from '../../contract/refusals.ts'
import { fromAmount, toAmount } from '../../units/amount.ts'
import {
  type BudgetPeriod,
  type BudgetView,
  findBudget,
  listBudgetRecords,
  listBudgets,
  setBudget,
} from '../../state/ledger/budgets.ts'
import { fromInstant } from '../../units/instant.ts'
import { onlyOf } from '../../state/engine/world.ts'
import { intlHandlers } from '../define-handlers.ts'
import { measureId, pageOf } from '../bss/wire.ts'
import { currency } from './currency.ts'

export const budgetHandlers = intlHandlers({
  ShowSubCustomerBudget({ world, caller, query, reply }) {
    const budget = findBudget(world, caller, {
      customerId: query.customer_id,
      indirectPartnerId: query.indirect_partner_id,
    })
    if (isRefusal(budget)) return budget
    return reply(200, { ...fromBudget(budget), measure_id: measureId, currency })
  },

  UpdateSubCustomerBudget({ world, caller, body, reply }) {
    const budget = setBudget(world, caller, {
      customerId: body.customer_id,
      indirectPartnerId: body.indirect_partner_id,
      limit: toAmount(body.budget_amount),
      period: toPeriod(body.budget_type ?? 'MONTHLY'),
      unfreeze: body.cancel_partner_frozen === '1',
      freezing: toFreezing(body.frozen_operate_type),
    })
    if (isRefusal(budget)) return budget
    return reply(204)
  },

  ListSubCustomerBudget({ world, caller, body, reply }) {
    const budgets = listBudgets(world, caller, {
      customerIds: body.customer_ids,
      indirectPartnerId: body.indirect_partner_id,
    })
    if (isRefusal(budgets)) return budgets
    return reply(200, {
      measure_id: measureId,
      currency,
      budget_infos: budgets.map((each) => ({ customer_id: each.customerId, ...fromBudget(each) })),
    })
  },

  ListSubCustomerBudgetRecords({ world, caller, query, reply }) {
    const records = listBudgetRecords(world, caller, {
      customerId: query.customer_id,
      indirectPartnerId: query.indirect_partner_id,
      operation:
        query.operation_type === undefined ? undefined : query.operation_type === 'SETTING' ? 'setting' : 'removal',
      period: query.budget_type === undefined ? undefined : toPeriod(query.budget_type),
      ...pageOf(query),
    })
    if (isRefusal(records)) return records
    const { corporationName, domainName } = onlyOf(world.profile)
    return reply(200, {
      total_count: records.count,
      measure_id: measureId,
      currency,
      record_list: records.page.map((each) => ({
        budget_amount: fromAmount(each.limit),
        operation_type: each.operation === 'setting' ? 'SETTING' : 'DELETE',
        operation_time: fromInstant(each.at),
        operator: each.operator,
        budget_type: fromPeriod(each.period),
        partner_corp_name: corporationName,
        partner_account_name: domainName,
      })),
    })
  },
})

function toPeriod(type: 'MONTHLY' | 'PACKAGE'): BudgetPeriod {
  return type === 'PACKAGE' ? 'package' : 'monthly'
}

function fromPeriod(period: BudgetPeriod): 'MONTHLY' | 'PACKAGE' {
  return period === 'package' ? 'PACKAGE' : 'MONTHLY'
}

function toFreezing(type: 0 | 1 | '' | null | undefined): 'manual' | 'automatic' | undefined {
  if (type === 1) return 'automatic'
  return type === 0 ? 'manual' : undefined
}

function fromBudget({ limit, used, period }: BudgetView): {
  budget_amount: number
  used_amount: number
  budget_type: 'MONTHLY' | 'PACKAGE'
} {
  return { budget_amount: fromAmount(limit), used_amount: fromAmount(used), budget_type: fromPeriod(period) }
}
