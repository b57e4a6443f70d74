import { isRefusal, refuse } from '../../contract/refusals.ts'
import { applyForRealName, findReview, type RealNameApplication } from '../../state/customers/real-name.ts'
import { faultOfCountry } from './countries.ts'
import { bssHandlers } from '../define-handlers.ts'

export const realNameHandlers = bssHandlers({
  CreatePersonalRealnameAuth({ world, caller, body, reply }) {
    const { verified_type: document, verified_file_url: files } = body
    if (document == null) {
      return refuse('parameter_wrong', 'verified_type is required when identify_type is 0')
    }
    if (files.length !== filesOf(document)) {
      return refuse(
        'parameter_wrong',
        `verified_file_url must have ${filesOf(document)} items for verified_type ${document}`,
      )
    }
    const application = applyForRealName(world, caller, {
      customerId: body.customer_id,
      kind: 'individual',
      name: body.name,
      certificateNumber: body.verified_number,
      files,
    })
    if (isRefusal(application)) return application
    return reply(200, { is_review: fromState(application.state) })
  },

  CreateEnterpriseRealnameAuthentication({ world, caller, body, reply }) {
    const fault = faultOfCompany(body)
    if (fault !== undefined) return refuse('parameter_wrong', fault)
    const application = applyForRealName(world, caller, { ...toEnterprise(body), kind: 'enterprise' })
    if (isRefusal(application)) return application
    return reply(200, { is_review: fromState(application.state) })
  },

  ChangeEnterpriseRealnameAuthentication({ world, caller, body, reply }) {
    const fault = faultOfCompany(body)
    if (fault !== undefined) return refuse('parameter_wrong', fault)
    const application = applyForRealName(world, caller, { ...toEnterprise(body), kind: 'change' })
    if (isRefusal(application)) return application
    return reply(200, { is_review: fromState(application.state) })
  },

  ShowRealnameAuthenticationReviewResult({ world, caller, query, reply }) {
    const application = findReview(world, caller, query.customer_id)
    if (isRefusal(application)) return application
    if (application === undefined) return reply(200, {})
    return reply(200, {
      review_result: reviewResult[application.state],
      ...(application.opinion === undefined ? {} : { opinion: application.opinion }),
    })
  },
})

/** What is wrong with a company as it is named, in words. */
function faultOfCompany(body: { readonly corp_name: string; readonly reg_country?: string | null }) {
  return isCompanyName(body.corp_name) ? faultOfCountry('reg_country', body.reg_country) : corporationNameRule
}

/** A failed check shows as a rejection: the result of a review knows no fourth word. */
const reviewResult = { reviewing: 0, rejected: 1, failed: 1, passed: 2 } as const

/** A passport takes its data page and a photo of the holder; every other document has a back too (page of CreatePersonalRealnameAuth). */
function filesOf(document: 3 | 5 | 6 | 9 | 10): number {
  return document === 3 ? 2 : 3
}

function fromState(state: RealNameApplication['state']): 0 | 1 {
  return state === 'reviewing' ? 1 : 0
}

const corporationNameRule = 'corp_name must not consist of digits, signs or blanks only'

function isCompanyName(name: string): boolean {
  return /\p{L}/u.test(name)
}

function toEnterprise(body: {
  customer_id: string
  corp_name: string
  verified_number: string
  verified_file_url: string[]
}): {
  customerId: string
  name: string
  certificateNumber: string
  files: readonly string[]
} {
  return {
    customerId: body.customer_id,
    name: body.corp_name,
    certificateNumber: body.verified_number,
    files: body.verified_file_url,
  }
}
