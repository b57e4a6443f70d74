import type { Operation, RequestBody } from '../../contract/operations.ts'
import { isRefusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { findReview } from '../../state/customers/real-name.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import {
  applyAsCompany,
  applyAsPerson,
  type CompanyBody,
  fromOpinion,
  fromState,
  type PersonBody,
  reviewResult,
} from '../bss/real-name.ts'
import { oldHandlers } from '../define-handlers.ts'

export const oldRealNameHandlers = oldHandlers({
  ApplyIndividualRealName({ world, caller, body, reply }) {
    if (body.identifyType === 4 && siteOf(world).name === 'intl')
      return refuse('parameter_wrong', words`{identifyType} must be 0 on this site`)
    const application = applyAsPerson(world, caller, toPerson(body))
    if (isRefusal(application)) return application
    return reply(200, { isReview: fromState(application.state), errorItems: [] })
  },

  ApplyEnterpriseRealName({ world, caller, body, reply }) {
    const application = applyAsCompany(world, caller, { ...toCompany(body), kind: 'enterprise' })
    if (isRefusal(application)) return application
    return reply(200, { isReview: fromState(application.state), errorItems: [] })
  },

  ChangeToEnterpriseRealName({ world, caller, body, reply }) {
    const application = applyAsCompany(world, caller, { ...toCompany(body), kind: 'change' })
    if (isRefusal(application)) return application
    return reply(200, { isReview: fromState(application.state), errorItems: [] })
  },

  ShowRealNameResult({ world, caller, query, reply }) {
    const application = findReview(world, caller, query.customerId)
    if (isRefusal(application)) return application
    if (application === undefined) return reply(200, {})
    return reply(200, { reviewResult: reviewResult[application.state], ...fromOpinion(application) })
  },
})

function toPerson(body: RequestBody<Operation<'v1', 'ApplyIndividualRealName'>>): PersonBody {
  const { bankCardInfo: card } = body
  return {
    customer_id: body.customerId,
    identify_type: body.identifyType,
    ...(body.verifiedType === undefined ? {} : { verified_type: body.verifiedType }),
    verified_file_url: body.verifiedFileURL,
    name: body.name,
    verified_number: body.verifiedNumber,
    xaccount_type: body.xaccountType,
    ...(card === undefined
      ? {}
      : {
          bank_card_info: {
            bank_account: card.bankAccount,
            areacode: card.areacode,
            mobile: card.mobile,
            verification_code: card.verificationCode,
          },
        }),
  }
}

function toCompany(body: RequestBody<Operation<'v1', 'ApplyEnterpriseRealName'>>): CompanyBody {
  return {
    customer_id: body.customerId,
    corp_name: body.corpName,
    verified_number: body.verifiedNumber,
    verified_file_url: body.verifiedFileURL,
    ...(body.regCountry === undefined ? {} : { reg_country: body.regCountry }),
  }
}
