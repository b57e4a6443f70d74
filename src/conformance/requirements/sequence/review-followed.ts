import { type Rule } from '../../requirement.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { succeeded } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const reviewing = 0

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
      each,
    ]),
  )
  return {
    exercised: applied,
    findings: applied.flatMap((exchange) => {
      const asked = lastAsked.get(textOf(fieldOf(exchange.body, 'customer_id')) ?? '')
      if (asked === undefined || asked.number < exchange.number)
        return [{ exchange, expected: 'its result to be asked for', actual: 'it is not' }]
      return succeeded(asked) && fieldOf(asked.answer, 'review_result') === reviewing
        ? [{ exchange: asked, expected: 'to be asked until there is a result', actual: 'it is still under review' }]
        : []
    }),
  }
}
