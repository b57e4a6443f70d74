import { isRefusal, type Refusal, refusalReason } from '../../src/contract/refusals.ts'
import { replaceTokens } from '../../src/contract/tokens.ts'

/** Why the rules refuse, in their own words: `{field}` for a field, `{OperationId}` for an operation. */
export function toldOf(refusal: Refusal): string {
  return replaceTokens(refusalReason(refusal), (name, value) => `{${name}${value === undefined ? '' : `:${value}`}}`)
}

/** What a rule answered: the name of its refusal with what is particular to it, or nothing where it refuses nothing. */
export function told(answer: unknown): string | undefined {
  if (!isRefusal(answer)) return undefined
  return answer.detail === undefined ? answer.refusal : `${answer.refusal}: ${toldOf(answer)}`
}

/** What a rule gave where it must not refuse. */
export function granted<Answer>(answer: Answer): Exclude<Answer, { readonly refusal: string }> {
  if (isRefusal(answer)) throw new Error(`the test needs what was refused: ${refusalReason(answer)}`)
  return answer as Exclude<Answer, { readonly refusal: string }>
}
