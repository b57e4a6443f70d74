import type { Exchange } from '../contract/exchange.ts'
import type { IndexedOperation } from '../contract/operations.ts'
import { onlyOf } from '../state/engine/world.ts'
import { hintText } from './hints.ts'
import type { RequestContext } from './request-context.ts'

/** Since when the operations of 2019 are old: 1 January 2021, in seconds since 1970 (docs/decisions/version-1.md). */
const oldSince = 1_609_459_200

/** That an operation is old, as a header of its answers (RFC 9745); none of one that is not. */
export function deprecationHeader(operation: IndexedOperation | undefined): Readonly<Record<string, string>> {
  return operation?.deprecated === true ? { Deprecation: `@${oldSince}` } : {}
}

type Told = Pick<Exchange, 'hint' | 'explanation'>

/** What is told beside the answer of an old operation: its successor, and where it is set so a remark in the journal. */
export function noteOnOld({ identified, tenant }: RequestContext): Told | undefined {
  if (identified?.operation.deprecated !== true) return undefined
  const { method, path, successor } = identified.operation
  const words = successor === undefined ? 'this operation is old and has no successor' : `${successor} is the successor`
  const isRemarked = tenant !== undefined && onlyOf(tenant.world.settings).legacy === 'warn'
  return { hint: hintText(words), ...(isRemarked ? { explanation: `${method} ${path} is old: ${words}.` } : {}) }
}

/** Two things that are told of one answer, the first one first. */
export function tellBoth(first: Told | undefined, second: Told | undefined): Told | undefined {
  if (first === undefined || second === undefined) return first ?? second
  const hints = [first.hint, second.hint].filter((each) => each !== undefined)
  const explanations = [first.explanation, second.explanation].filter((each) => each !== undefined)
  return {
    hint: hintText(hints.join('; ')),
    ...(explanations.length === 0 ? {} : { explanation: explanations.join(' ') }),
  }
}
