import { eachExchange, type Rule } from '../requirement.ts'
import { isSecretName, succeeded, type TracedExchange } from '../trace.ts'

const isSecured = ({ operation }: TracedExchange): boolean =>
  operation !== undefined && !operation.callers.includes('anonymous') && operation.service !== 'control'
const isSigned = ({ headers }: TracedExchange): boolean =>
  headers['authorization']?.startsWith('SDK-HMAC-SHA256') === true
const isLogin = ({ operation, method }: TracedExchange): boolean => operation?.id === 'CreateToken' && method === 'POST'

export const authenticationRules: readonly Rule[] = [
  eachExchange(
    {
      id: 'AUTH-01',
      level: 'MUST',
      area: 'authentication',
      text: 'Every call brings credentials that the platform accepts.',
      source: 'auth.md',
    },
    isSecured,
    ({ status, code, message }) =>
      status === 401
        ? { expected: 'a valid token or signature', actual: `401 ${code ?? ''} ${message}`.trim() }
        : undefined,
  ),
  eachExchange(
    {
      id: 'AUTH-02',
      level: 'MUST',
      area: 'authentication',
      text: 'A signature covers the host and the date of the request.',
      source: 'signing guide',
    },
    isSigned,
    ({ headers }) => {
      const signed = /SignedHeaders=([^,\s]+)/.exec(headers['authorization'] ?? '')?.[1]?.split(';') ?? []
      const missing = ['host', 'x-sdk-date'].filter((each) => !signed.includes(each))
      return missing.length === 0
        ? undefined
        : { expected: 'host and x-sdk-date among SignedHeaders', actual: `${missing.join(' and ')} not signed` }
    },
  ),
  eachExchange(
    {
      id: 'AUTH-03',
      level: 'MUST',
      area: 'authentication',
      text: 'No secret stands in an address, where logs keep it.',
      source: 'auth.md',
    },
    ({ operation }) => operation !== undefined,
    ({ query }) => {
      const found = [...query.keys()].find(isSecretName)
      return found === undefined
        ? undefined
        : { expected: 'secrets in headers or bodies only', actual: `query parameter ${found}` }
    },
  ),
  {
    requirement: {
      id: 'AUTH-04',
      level: 'SHOULD',
      area: 'authentication',
      text: 'A token is used for its 24 hours instead of a new one for each call.',
      source: 'auth.md',
    },
    observe: (trace) => {
      const logins = trace.filter((each) => isLogin(each) && succeeded(each))
      const calls = trace.filter((each) => isSecured(each) && 'x-auth-token' in each.headers)
      const last = logins.at(-1)
      const wasteful = logins.length >= 3 && calls.length < logins.length * 3
      return {
        exercised: logins,
        findings:
          wasteful && last !== undefined
            ? [
                {
                  exchange: last,
                  expected: 'one token for many calls',
                  actual: `${logins.length} tokens for ${calls.length} calls`,
                },
              ]
            : [],
      }
    },
  },
]
