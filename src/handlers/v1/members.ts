import { isRefusal } from '../../contract/refusals.ts'
import { retrievableOf, transferableOf, transferMoney } from '../../state/members/transfers.ts'
import { accounts, fromCredit, fromMovable, pageFor, toTransfer } from '../cn/member-money.ts'
import { oldHandlers } from '../define-handlers.ts'
import { pageOfNumber } from './pages.ts'

export const oldMemberHandlers = oldHandlers({
  ShowTransferAmount({ world, caller, query, reply }) {
    const account = accounts[query.balance_type]
    const rows = transferableOf(world, caller, account)
    if (isRefusal(rows)) return rows
    const amount_infos = pageFor(account, rows, pageOfNumber(query.offset, query.limit)).map((each) => ({
      avail_transfer_amount: fromMovable(each),
      ...fromCredit(each),
    }))
    return reply(200, { total_count: rows.length, amount_infos })
  },

  TransferToMember({ world, caller, body, reply }) {
    const moved = transferMoney(world, caller, toTransfer(body, 'give'))
    return isRefusal(moved) ? moved : reply(204)
  },

  ShowRetrieveAmount({ world, caller, query, reply }) {
    const account = accounts[query.balance_type]
    const rows = retrievableOf(world, caller, { memberId: query.sub_customer_id, account })
    if (isRefusal(rows)) return rows
    const amount_infos = pageFor(account, rows, pageOfNumber(query.offset, query.limit)).map((each) => ({
      avail_retrieve_amount: fromMovable(each),
      ...fromCredit(each),
    }))
    return reply(200, { total_count: rows.length, amount_infos })
  },

  RetrieveFromMember({ world, caller, body, reply }) {
    const moved = transferMoney(world, caller, toTransfer(body, 'take'))
    return isRefusal(moved) ? moved : reply(204)
  },
})
