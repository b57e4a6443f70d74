import type { TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { lastBefore } from '../../trace/positions.ts'
import type { TracedExchange } from '../../trace/trace.ts'
import { addressIn, bankCardScene, sceneOf } from '../../trace/verification-codes.ts'

/** The mobile number of the bank card that an application names, undefined where it names none. */
function cardNumberOf({ body }: TracedExchange): string | undefined {
  return textOf(fieldOf(fieldOf(body, 'bank_card_info'), 'mobile'))
}

export const codeBeforeBankCard = {
  id: 'SEQ-12',
  area: 'sequence',
  level: 'MUST',
  text: 'Real-name authentication by bank card comes only after a code for it (scene 18) was sent to the mobile number.',
  harm: 'refused',
  fix: 'Send a code with scene 18 to the number of the bank card first.',
  source: 'mc_00017, mc_00024',
  operations: ['SendVerificationMessageCode', 'CreatePersonalRealnameAuth'],
  check: (trace) => {
    const named = exchangesOf(trace, 'CreatePersonalRealnameAuth').filter((each) => cardNumberOf(each) !== undefined)
    const codes = Map.groupBy(
      exchangesOf(trace, 'SendVerificationMessageCode').filter((each) => sceneOf(each) === bankCardScene),
      addressIn,
    )
    return {
      exercised: named,
      findings: named
        .filter((each) => lastBefore(codes.get(cardNumberOf(each) ?? '') ?? [], each) === undefined)
        .map((exchange) => ({
          exchange,
          expected: `a code of scene ${bankCardScene} sent to the number before`,
          actual: 'none was sent',
        })),
    }
  },
} as const satisfies TestedRequirement
