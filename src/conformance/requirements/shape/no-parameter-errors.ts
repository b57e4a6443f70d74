import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'
import { violationOf } from '../../trace/request-violation.ts'
import { isUnreadable } from '../../trace/request-body.ts'

/** Codes of a parameter error: of the platform, and of the gateway before it (error-codes). */
const parameterErrors = ['CBC.0100', 'CBC.0101', 'APIGW.0201']

export const noParameterErrors = {
  id: 'SHAPE-09',
  area: 'shape',
  level: 'MUST',
  text: 'Values make sense to the platform: it has no parameter error to tell of.',
  harm: 'refused',
  fix: 'Read error_msg: it names the value that the platform does not take.',
  source: 'error-codes, CBC.0100 and CBC.0101',
  check: eachExchange(isPlatform, (each) => {
    const isParameterError = each.status === 400 && parameterErrors.includes(each.code ?? '')
    // A fault that another requirement names is not told twice, and neither is one that a test has ordered.
    const isNamed =
      violationOf(each) !== undefined || isUnreadable(each) || each.bodyBytes !== undefined || each.fault !== undefined
    if (!isParameterError || isNamed || !isJson(each.headers['content-type'])) return undefined
    return { expected: 'values that the platform accepts', actual: refusalText(each) }
  }),
} as const satisfies TestedRequirement

function isJson(type: string | undefined): boolean {
  return type === undefined || /^application\/json/i.test(type)
}
