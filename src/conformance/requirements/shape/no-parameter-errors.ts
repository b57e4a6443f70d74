import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'
import { violationOf } from '../../trace/request-violation.ts'
import { isUnreadable } from '../../trace/request-body.ts'

export const noParameterErrors = eachExchange(isPlatform, (each) => {
  const isParameterError = each.status === 400 && ['CBC.0100', 'CBC.0101', 'APIGW.0201'].includes(each.code ?? '')
  // A fault that another requirement names is not told twice, and neither is one that a test has ordered.
  const isNamed = violationOf(each) !== undefined || isUnreadable(each) || each.fault !== undefined
  if (!isParameterError || isNamed || !isJson(each.headers['content-type'])) return undefined
  return { expected: 'values that the platform accepts', actual: refusalText(each) }
})

function isJson(type: string | undefined): boolean {
  return type === undefined || /^application\/json/i.test(type)
}
