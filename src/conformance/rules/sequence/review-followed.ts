import { type Rule } from '../../requirement.ts'
import { fieldOf, succeeded, textOf } from '../../trace.ts'
import { exchangesOf } from '../runs.ts'

export const reviewFollowed: Rule = (trace) => {
  const applied = exchangesOf(
    trace,
    'CreatePersonalRealnameAuth',
    'CreateEnterpriseRealnameAuthentication',
    'ChangeEnterpriseRealnameAuthentication',
  ).filter((each) => succeeded(each) && fieldOf(each.answer, 'is_review') === 1)
  const lastAsked = new Map(
    exchangesOf(trace, 'ShowRealnameAuthenticationReviewResult').map((each) => [
      each.query.get('customer_id') ?? '',
      each.number,
    ]),
  )
  return {
    exercised: applied,
    findings: applied
      .filter((each) => (lastAsked.get(textOf(fieldOf(each.body, 'customer_id')) ?? '') ?? 0) < each.number)
      .map((exchange) => ({ exchange, expected: 'its result to be asked for', actual: 'it is not' })),
  }
}
