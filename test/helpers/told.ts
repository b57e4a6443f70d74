import { type Refusal, refusalReason } from '../../src/contract/refusals.ts'
import { replaceTokens } from '../../src/contract/tokens.ts'

/** Why the rules refuse, in their own words: `{field}` for a field, `{OperationId}` for an operation. */
export function toldOf(refusal: Refusal): string {
  return replaceTokens(refusalReason(refusal), (name, value) => `{${name}${value === undefined ? '' : `:${value}`}}`)
}
