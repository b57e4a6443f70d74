import { isRefusal } from '../../contract/refusals.ts'
import type { RequestBody, Operation } from '../../contract/operations.ts'
import {
  type MemberAccount,
  type MovablePart,
  retrievableOf,
  transferableOf,
  transferMoney,
  type TransferOrder,
} from '../../state/members/transfers.ts'
import { cutToCents, fromAmount, toAmount } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { given, givenInstant, measureId, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { currency } from './currency.ts'

export const memberMoneyHandlers = cnHandlers({
  ShowMultiAccountTransferAmount({ world, caller, query, reply }) {
    const account = accounts[query.balance_type]
    const rows = transferableOf(world, caller, account)
    if (isRefusal(rows)) return rows
    const amount_infos = pageFor(account, rows, pageOf(query)).map((each) => ({
      avail_transfer_amount: fromMovable(each),
      ...fromCredit(each),
    }))
    return reply(200, { total_count: rows.length, amount_infos })
  },

  UpdateSubEnterpriseAmount({ world, caller, body, reply }) {
    const moved = transferMoney(world, caller, toTransfer(body, 'give'))
    return isRefusal(moved) ? moved : reply(204)
  },

  ListEnterpriseMultiAccount({ world, caller, query, reply }) {
    const account = accounts[query.balance_type]
    const rows = retrievableOf(world, caller, { memberId: query.sub_customer_id, account })
    if (isRefusal(rows)) return rows
    const amount_infos = pageFor(account, rows, pageOf(query)).map((each) => ({
      avail_retrieve_amount: fromMovable(each),
      ...fromCredit(each),
    }))
    return reply(200, { total_count: rows.length, amount_infos })
  },

  ReclaimSubEnterpriseAmount({ world, caller, body, reply }) {
    const moved = transferMoney(world, caller, toTransfer(body, 'take'))
    return isRefusal(moved) ? moved : reply(204)
  },
})

/** The accounts that codes name. */
export const accounts = { BALANCE_TYPE_DEBIT: 'cash', BALANCE_TYPE_CREDIT: 'credit' } as const

/** Pages are of credit only: of cash there is one row, whatever page is asked for (ep_00018). */
export function pageFor(
  account: MemberAccount,
  rows: readonly MovablePart[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly MovablePart[] {
  return account === 'cash' ? rows : rows.slice(offset, offset + limit)
}

/** A movement of money as a request asks for it. */
export function toTransfer(
  body: RequestBody<Operation<'cn', 'UpdateSubEnterpriseAmount'>>,
  direction: TransferOrder['direction'],
): TransferOrder {
  return {
    direction,
    memberId: body.customer_id,
    account: accounts[body.balance_type ?? 'BALANCE_TYPE_DEBIT'],
    amount: toAmount(body.amount),
    transId: given(body.trans_id),
    expiresAt: givenInstant(body.expire_time),
  }
}

/** Whole cents can be moved. */
export function fromMovable({ movable }: MovablePart): number {
  return fromAmount(cutToCents(movable))
}

/** What is beside the movable part of an account. */
export function fromCredit({ credit, expiresAt }: MovablePart) {
  return {
    measure_id: measureId,
    currency,
    ...(credit === undefined ? {} : { amount: fromAmount(credit.left), credit_amount: fromAmount(credit.limit) }),
    ...(expiresAt === undefined ? {} : { expire_time: fromInstant(expiresAt) }),
  } as const
}
