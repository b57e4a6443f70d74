import type { ApiRequest, ApiResponse, Exchange } from '../contract/exchange.ts'
import { refuse, type Refusal, type RefusalName } from '../contract/refusals.ts'
import type { Service } from '../contract/services.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import { undoTo } from '../state/engine/table.ts'
import { DatabaseAway } from '../store/database-away.ts'
import type { RequestContext } from './request-context.ts'
import { catchUpWorld } from './steps/catch-up.ts'
import { chooseContract } from './steps/choose-contract.ts'
import { readWire } from './steps/read-wire.ts'
import { routeTo } from './steps/route.ts'

/** Answers one request. */
export type Answer = (request: ApiRequest) => ApiResponse | Promise<ApiResponse>

/** What a request comes to: what was served, or why it was not. */
export type Outcome = Reply | Refusal

/** One step: it ends the way with an outcome, or lets the request go on. */
export type Step = (context: RequestContext) => Outcome | undefined

/** What an answer leaves behind. */
export interface Finished {
  /** A promise where it waits for something that is still to happen. */
  readonly response: ApiResponse | Promise<ApiResponse>
  /** What the journal keeps; undefined where nothing is kept. */
  readonly exchange?: Exchange
}

/** What is particular to one API that is served: the partner operations, or the control of the sandbox. */
export interface Face {
  readonly services: readonly Service[]
  /** The refusal of an address that none of the services has. */
  readonly unknownAddress: (request: ApiRequest) => Refusal
  /** The refusal of a request that the sandbox failed to serve before its operation was known. */
  readonly internal: RefusalName
  /** The refusal while the database that keeps the worlds cannot be reached. */
  readonly databaseAway: RefusalName
  /** Finds the world that a request is about. */
  readonly locate: Step
  /** Steps between a world that is up to the present and the reading of the request: who calls, how often, may it. */
  readonly admission: {
    readonly authenticate?: Step
    readonly throttle?: Step
    readonly strike?: Step
    readonly authorize?: Step
  }
  /** Reads the wire, makes one domain call, writes the wire. */
  readonly handle: Step
  /** What a fault makes of the outcome. */
  readonly strikeAfter?: (context: RequestContext, outcome: Outcome) => Outcome
  /** Last of all: finds whose journal a request belongs to that was refused before its world was found. */
  readonly attribute?: (context: RequestContext) => void
  /** Writes the answer. */
  readonly finish: (context: RequestContext, outcome: Outcome) => Finished
}

/**
 * The only list of what happens to a request, in this order. With `waitForTurn` it does not go on while others have its
 * world.
 */
export function stepsOf(
  { services, unknownAddress, locate, admission, handle }: Face,
  waitForTurn?: Step,
): readonly Step[] {
  const { authenticate, throttle, strike, authorize } = admission
  const steps = [
    routeTo(services, unknownAddress),
    locate,
    waitForTurn,
    catchUpWorld,
    authenticate,
    chooseContract,
    throttle,
    strike,
    authorize,
    readWire,
    handle,
  ]
  return steps.filter((each) => each !== undefined)
}

/**
 * Takes a request through the steps of a face up to the first that ends its way. What it changed is not written down yet,
 * and the journal not told. A thrown error is a fault of the sandbox: what the request changed is undone.
 */
export function runSteps(context: RequestContext, steps: readonly Step[], face: Face): Outcome {
  let outcome: Outcome
  try {
    outcome = outcomeOf(context, steps)
    if (face.strikeAfter !== undefined) outcome = face.strikeAfter(context, outcome)
  } catch (error) {
    outcome = fail(context, error, face)
  }
  face.attribute?.(context)
  return outcome
}

function outcomeOf(context: RequestContext, steps: readonly Step[]): Outcome {
  for (const step of steps) {
    const outcome = step(context)
    if (outcome !== undefined) return outcome
  }
  throw new Error('Failed to serve a request: no step has answered it.')
}

/** The refusals of a face for what is no fault of the request. */
export type Failures = Pick<Face, 'internal' | 'databaseAway'>

/** Takes back what a request changed, and answers with a fault of the sandbox, or that its database is away. */
export function fail(context: RequestContext, error: unknown, { internal, databaseAway }: Failures): Refusal {
  if (context.tenant !== undefined) undoTo(context.tenant.world.log, 0)
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof DatabaseAway) return refuse(databaseAway, message)
  context.explanation = message
  return refuse(context.identified?.operation.ownRefusals.internal ?? internal, `a fault of the sandbox; ${message}`)
}
