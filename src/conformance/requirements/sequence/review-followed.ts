import type { TestedRequirement } from '../../requirement.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { succeeded } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

/** review_result of an application that is still under review (ShowRealnameAuthenticationReviewResult). */
const reviewing = 0

export const reviewFollowed = {
  id: 'SEQ-09',
  area: 'sequence',
  level: 'SHOULD',
  text: 'After an application for real-name authentication its result is asked for.',
  harm: 'left_undone',
  fix: 'Ask ShowRealnameAuthenticationReviewResult until the review has a result.',
  source: 'mc_00020',
  operations: ['ShowRealnameAuthenticationReviewResult'],
  check: (trace) => {
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
  },
} as const satisfies TestedRequirement
