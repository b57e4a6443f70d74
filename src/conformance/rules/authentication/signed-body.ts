import { eachExchange } from '../../requirement.ts'
import { isSigned } from './unauthenticated.ts'

export const signedBody = eachExchange(
  (each) => isSigned(each) && each.bodyText !== '',
  ({ headers }) =>
    headers['x-sdk-content-sha256']?.toUpperCase() === 'UNSIGNED-PAYLOAD'
      ? { expected: 'a digest of the body', actual: 'x-sdk-content-sha256: UNSIGNED-PAYLOAD' }
      : undefined,
)
