import { eachExchange } from '../../requirement.ts'
import { isSigned } from './unauthenticated.ts'

export const signedHeaders = eachExchange(isSigned, ({ headers }) => {
  const signed = /SignedHeaders=([^,\s]+)/.exec(headers['authorization'] ?? '')?.[1]?.split(';') ?? []
  const missing = ['host', 'x-sdk-date'].filter((each) => !signed.includes(each))
  return missing.length === 0
    ? undefined
    : { expected: 'host and x-sdk-date among SignedHeaders', actual: `${missing.join(' and ')} not signed` }
})
