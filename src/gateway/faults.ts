import type { Delivery, StruckFault } from '../contract/exchange.ts'
import { type IndexedOperation, operationKey } from '../contract/operations.ts'
import type { RefusalName } from '../contract/refusals.ts'
import { chanceFraction } from '../state/engine/chance.ts'
import type { AnswerShape } from './distort-answer.ts'

export type FaultKind =
  'refuse' | 'latency' | 'drop' | 'truncate' | 'garble' | 'throttle' | 'reshape' | 'advance' | 'redirect'

/** A misbehaviour of the cloud that a test has armed. */
export interface Fault {
  readonly id: string
  /** An operationId, which means the operations of that id of every service; `service.operationId` for one; `*` for all. */
  readonly operation: string
  readonly kind: FaultKind
  /** For `refuse`: a reason of the catalog ... */
  readonly refusal?: RefusalName
  /** ... or a free answer. */
  readonly free?: { readonly status: number; readonly code: string; readonly message: string }
  /** For `reshape`: what becomes of the answer. */
  readonly shape?: AnswerShape
  /** For `advance`: how far the clock goes, an ISO 8601 duration. */
  readonly duration?: string
  /** For `redirect`: the address that path and query of the request are put behind. */
  readonly location?: string
  /** Whether the request takes effect: `before` it does not, `after` only its answer is lost or replaced. */
  readonly when: 'before' | 'after'
  readonly latencyMs: number
  /** So many matching requests pass first. */
  readonly skip: number
  /** How often it strikes; undefined until it is deleted. */
  readonly count: number | undefined
  readonly probability: number
}

interface Armed {
  readonly fault: Fault
  seen: number
  fired: number
}

/** All of a plan, for those who keep it elsewhere. */
export interface FaultPlanState {
  readonly numbered: number
  readonly armed: readonly Readonly<Armed>[]
}

/** The faults armed for one partner. */
export interface FaultPlan {
  arm(fault: Omit<Fault, 'id'>): Fault
  list(): { readonly fault: Fault; readonly fired: number }[]
  /** Deletes one or all; false when there is none of that id. */
  disarm(id: string | undefined): boolean
  /** The fault that strikes a request of this operation, if one does. */
  strike(operation: IndexedOperation): Fault | undefined
  save(): FaultPlanState
  load(state: FaultPlanState): void
}

/** Makes an empty plan; what happens by probability depends on nothing but the seed and the requests before. */
export function createFaultPlan(seed: string): FaultPlan {
  let armed: Armed[] = []
  let numbered = 0

  function strikes(entry: Armed): boolean {
    const { id, skip, count, probability } = entry.fault
    entry.seen += 1
    if (entry.seen <= skip || (count !== undefined && entry.fired >= count)) return false
    if (probability < 1 && chanceFraction(seed, id, entry.seen) >= probability) return false
    entry.fired += 1
    return true
  }

  return {
    arm(wanted) {
      numbered += 1
      const fault = { id: `fault-${numbered}`, ...wanted }
      armed.push({ fault, seen: 0, fired: 0 })
      return fault
    },
    list: () => armed.map(({ fault, fired }) => ({ fault, fired })),
    disarm(id) {
      const before = armed.length
      armed = id === undefined ? [] : armed.filter((each) => each.fault.id !== id)
      return id === undefined || armed.length < before
    },
    strike(operation) {
      if (armed.length === 0) return undefined
      const fitting = armed.filter(({ fault }) => aims(fault, operation))
      return fitting.find(strikes)?.fault
    },
    save: () => ({ numbered, armed }),
    load(state) {
      numbered = state.numbered
      armed = state.armed.map((each) => ({ ...each }))
    },
  }
}

/** Whether a fault is armed for an operation. */
function aims({ operation: aimed }: Fault, operation: IndexedOperation): boolean {
  return aimed === '*' || aimed === operation.id || aimed === operationKey(operation)
}

const deliveryForms: Readonly<Partial<Record<FaultKind, Delivery['form']>>> = {
  drop: 'dropped',
  truncate: 'truncated',
  garble: 'garbled',
}

/** What a reader of an exchange is told of the fault that struck it. */
export function struckFault({ kind, when, shape }: Fault): StruckFault {
  return { kind, when, ...(shape === undefined ? {} : { shape }) }
}

/** How a fault lets the answer go out. */
export function deliveryOf({ kind, latencyMs }: Fault): Delivery {
  return { form: deliveryForms[kind] ?? 'whole', delayMs: latencyMs }
}
