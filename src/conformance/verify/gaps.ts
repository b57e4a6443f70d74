import { type IndexedOperation } from '../../contract/operations.ts'
import { fieldOf, parseJson, textOf } from '../trace/json.ts'
import { type Seen } from './checks.ts'
import { changesNothing, type Described } from './described.ts'
import { roleOf, type VerifyOptions } from './run-options.ts'
import { mostRepeats } from './send-case.ts'

/** An operation that was not verified, or not wholly, and why. */
export interface Gap {
  readonly operation: string
  /** `skipped`: it was not called; `refused`: no valid call of it was served; `throttled`: its quota stayed used up. */
  readonly kind: 'skipped' | 'refused' | 'throttled'
  readonly reason: string
}

/** Why an operation cannot be called at all. */
export function gapOf(operation: IndexedOperation, { tokens, allowWrites }: VerifyOptions): Gap | undefined {
  if (!allowWrites && !changesNothing(operation))
    return {
      operation: operation.id,
      kind: 'skipped',
      reason: 'it changes something, and --allow-writes was not given',
    }
  if (roleOf(operation, tokens) !== undefined || operation.callers.includes('anonymous')) return undefined
  const callers = operation.callers.filter((each) => each !== 'reseller')
  return { operation: operation.id, kind: 'skipped', reason: `there is no token of a ${callers.join(' or ')}` }
}

/** What was called, and still is not known wholly: an answer of the successful kind was never seen, or some call never passed. */
export function restGaps({ operation: { id } }: Described, seen: ReadonlyMap<string, readonly Seen[]>): Gap[] {
  const all = seen.get(id) ?? []
  const valid = all.filter(({ purpose }) => purpose === 'valid' || purpose === 'example')
  const [first] = valid
  const gaps: Gap[] = []
  if (first !== undefined && valid.every(({ reply: { status } }) => status >= 400)) {
    const { status, body } = first.reply
    const code = textOf(fieldOf(parseJson(body), 'error_code')) ?? ''
    gaps.push({
      operation: id,
      kind: 'refused',
      reason: `no valid call was served, the first was refused with ${`${status} ${code}`.trimEnd()}`,
    })
  }
  const lost = all.filter(({ purpose, message }, at) => purpose === 'throttled' && all[at + 1]?.message !== message)
  if (lost.length > 0) {
    const reason = `${lost.length} requests were answered 429 ${mostRepeats + 1} times and given up`
    gaps.push({ operation: id, kind: 'throttled', reason })
  }
  return gaps
}
