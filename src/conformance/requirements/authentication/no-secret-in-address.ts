import { isSecretName } from '../../../contract/redact.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const noSecretInAddress = eachExchange(isPlatform, ({ query }) => {
  const found = [...query.keys()].find(isSecretName)
  return found === undefined
    ? undefined
    : { expected: 'secrets in headers or bodies only', actual: `query parameter ${found}` }
})
