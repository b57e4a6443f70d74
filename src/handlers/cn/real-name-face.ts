import { isRefusal } from '../../contract/refusals.ts'
import { issueFaceCode, realNameKindOf } from '../../state/customers/real-name-face.ts'
import { recordOf } from '../../state/engine/table.ts'
import { cnHandlers } from '../define-handlers.ts'

/** Nothing answers below this name, on no machine (RFC 2606); the control API scans what is behind it. */
const scanAddress = 'https://real-name.example/face?code='

export const realNameFaceHandlers = cnHandlers({
  ShowRealNameAuthQrCode({ world, caller, reply }) {
    const issued = issueFaceCode(world, caller)
    if (isRefusal(issued)) return issued
    return reply(200, { qr_code_url: `${scanAddress}${issued.code}` })
  },

  ShowRealNameAuthStatus({ world, caller, reply }) {
    const customer = recordOf(world.customers, caller.domainId)
    const kind = realNameKindOf(world, customer)
    return reply(200, {
      verified_status: statusCodes[customer.realName],
      ...(kind === undefined ? {} : { verified_type: kindCodes[kind] }),
    })
  },
})

const statusCodes = { none: -1, reviewing: 0, rejected: 1, failed: 1, passed: 2 } as const
const kindCodes = { person: 0, company: 1 } as const
