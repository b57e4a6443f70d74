import { type IndexedOperation, operationKey } from '../../contract/operations.ts'
import { refusalOf, type Seen, wasServed } from './seen.ts'
import { changesNothing, type Described } from './described.ts'
import { roleOf, type VerifyOptions } from './run-options.ts'
import { mostRepeats } from './send-case.ts'
import { beyondCalls } from './walks/beyond-calls.ts'

/** An operation that was not verified, or not wholly, and why. */
export interface Gap {
  readonly service: string
  /** Its operationId. */
  readonly operation: string
  /** `skipped`: it was not called; `refused`: no valid call of it was served; `throttled`: its quota stayed used up. */
  readonly kind: 'skipped' | 'refused' | 'throttled'
  readonly reason: string
}

/** Why an operation cannot be called at all. */
export function gapOf(operation: IndexedOperation, { tokens, allowWrites }: VerifyOptions): Gap | undefined {
  if (!allowWrites && !changesNothing(operation))
    return {
      ...namesOf(operation),
      kind: 'skipped',
      reason: 'it changes something, and --allow-writes was not given',
    }
  if (roleOf(operation, tokens) !== undefined || operation.callers.includes('anonymous')) return undefined
  const callers = operation.callers.filter((each) => each !== 'reseller')
  return { ...namesOf(operation), kind: 'skipped', reason: `there is no token of a ${callers.join(' or ')}` }
}

function namesOf({ service, id }: IndexedOperation): Pick<Gap, 'service' | 'operation'> {
  return { service, operation: id }
}

/** What was called, and still is not known wholly: an answer of the successful kind was never seen, or some call never passed. */
export function restGaps({ operation }: Described, seen: ReadonlyMap<string, readonly Seen[]>): Gap[] {
  const all = seen.get(operationKey(operation)) ?? []
  const valid = all.filter(({ purpose }) => purpose === 'valid' || purpose === 'example')
  const [first] = valid
  const gaps: Gap[] = []
  if (first !== undefined && !valid.some(wasServed)) {
    gaps.push({
      ...namesOf(operation),
      kind: 'refused',
      reason:
        beyondCalls[operationKey(operation)] ??
        `no valid call was served, the first was refused with ${refusalOf(first)}`,
    })
  }
  const lost = all.filter(({ purpose, message }, at) => purpose === 'throttled' && all[at + 1]?.message !== message)
  if (lost.length > 0) {
    const reason = `${lost.length} requests were answered 429 ${mostRepeats + 1} times and given up`
    gaps.push({ ...namesOf(operation), kind: 'throttled', reason })
  }
  return gaps
}
