import { isRefusal } from '../../contract/refusals.ts'
import { success } from '../../contract/envelopes/v1.ts'
import { userIdentityOf } from '../bss/user-identity.ts'
import { oldHandlers } from '../define-handlers.ts'

export const oldRegistrationHandlers = oldHandlers({
  CheckUserIdentity({ world, body, reply }) {
    const found = userIdentityOf(world, { type: body.searchType, value: body.searchKey, field: 'searchKey' })
    if (isRefusal(found)) return found
    return reply(200, { ...success, status: found.isTaken ? '1' : '0', uplimit: '0' })
  },
})
