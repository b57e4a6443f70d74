import { allOperations } from '../contract/services.ts'
import { type Operation, operationKey, type RequestBody, type SiteName } from '../contract/operations.ts'
import { isRefusalName, refusalEntry, type RefusalName, refusalNamesOf, refuse } from '../contract/refusals.ts'
import type { Fault } from '../gateway/faults.ts'
import { moveFault } from '../state/clock.ts'
import { addDuration } from '../units/calendar.ts'
import { instantOf } from '../units/instant.ts'
import { onlyOf } from '../state/engine/world.ts'
import { controlHandlers } from './define-control.ts'

export const faultControl = controlHandlers({
  ListFaults({ tenant, reply }) {
    return reply(200, { faults: tenant.faults.list().map(({ fault, fired }) => fromFault(fault, fired)) })
  },

  CreateFault({ tenant, body, reply }) {
    const faulty = faultIn(body) ?? neverStrikes(body, onlyOf(tenant.world.profile).site)
    if (faulty !== undefined) return refuse('control_parameter_wrong', faulty)
    return reply(201, fromFault(tenant.faults.arm(toFault(body)), 0))
  },

  DeleteFaults({ tenant, query, reply }) {
    return tenant.faults.disarm(query.id) ? reply(204) : refuse('control_unknown', `fault ${query.id ?? ''}`)
  },
})

type FaultBody = RequestBody<Operation<'control', 'CreateFault'>>

/** What is wrong with an order of a fault beyond its form. */
function faultIn({ operation = '*', kind, refusal, status, duration }: FaultBody): string | undefined {
  const isReasonMissing = kind === 'refuse' && refusal === undefined && status === undefined
  return (
    operationFault(operation) ??
    refusalFault(refusal) ??
    durationFault(duration) ??
    (isReasonMissing ? 'refusal or status is required when kind is refuse' : undefined)
  )
}

/** Why a fault would never strike in a world of a site, in words: no account of that site calls its operation. */
function neverStrikes({ operation = '*' }: FaultBody, site: SiteName): string | undefined {
  const meant = allOperations().filter((each) => each.id === operation || operationKey(each) === operation)
  const isHere = operation === '*' || meant.some((each) => each.site === undefined || each.site === site)
  return isHere ? undefined : `${operation} is an operation of the other site; name a partner of it with ?partner=`
}

function operationFault(operation: string): string | undefined {
  const isKnown =
    operation === '*' || allOperations().some((each) => each.id === operation || operationKey(each) === operation)
  return isKnown ? undefined : `operation ${operation} is not one of the contract`
}

function refusalFault(refusal: string | undefined): string | undefined {
  return refusal !== undefined && refusalOf(refusal) === undefined
    ? `refusal ${refusal} is neither a name nor a code of the error catalog`
    : undefined
}

function durationFault(duration: string | undefined): string | undefined {
  if (duration === undefined) return undefined
  const from = instantOf(0)
  const to = addDuration(from, duration)
  return to === undefined ? 'duration must be an ISO 8601 duration that ends before the year 9000' : moveFault(from, to)
}

function toFault(body: FaultBody): Omit<Fault, 'id'> {
  return {
    operation: body.operation ?? '*',
    kind: body.kind,
    ...toEffect(body),
    when: body.when ?? 'before',
    latencyMs: body.latency_ms ?? 0,
    skip: body.skip ?? 0,
    count: body.count,
    probability: body.probability ?? 1,
  }
}

/** What a fault does, as far as its kind leaves it open. */
function toEffect(body: FaultBody): Pick<Fault, 'refusal' | 'free' | 'shape' | 'duration' | 'location'> {
  const refusal = body.refusal === undefined ? carryingRefusal(body.error_code) : refusalOf(body.refusal)
  return {
    ...(refusal === undefined ? {} : { refusal }),
    ...(body.status === undefined ? {} : { free: toFreeAnswer({ ...body, status: body.status }) }),
    ...(body.shape === undefined ? {} : { shape: body.shape }),
    ...(body.duration === undefined ? {} : { duration: body.duration }),
    ...(body.location === undefined ? {} : { location: body.location }),
  }
}

function toFreeAnswer({ status, error_code: code, error_msg: message }: FaultBody & { status: number }): {
  status: number
  code: string
  message: string
} {
  return { status, code: code ?? 'CBC.0999', message: message ?? 'Other error.' }
}

/** The reason of a code whose answer has more fields than an error: by its code alone it would come without them. */
function carryingRefusal(code: string | undefined): RefusalName | undefined {
  return code === undefined ? undefined : refusalNamesOf(code).find((each) => refusalEntry(each).carries.length > 0)
}

/** A reason by its name, or by its code on the wire; of several with one code the first of the catalog. */
function refusalOf(text: string): RefusalName | undefined {
  return isRefusalName(text) ? text : refusalNamesOf(text)[0]
}

function fromFault(fault: Fault, fired: number) {
  return {
    id: fault.id,
    operation: fault.operation,
    kind: fault.kind,
    ...(fault.refusal === undefined ? {} : { refusal: fault.refusal }),
    ...(fault.free === undefined
      ? {}
      : { status: fault.free.status, error_code: fault.free.code, error_msg: fault.free.message }),
    ...(fault.shape === undefined ? {} : { shape: fault.shape }),
    ...(fault.duration === undefined ? {} : { duration: fault.duration }),
    ...(fault.location === undefined ? {} : { location: fault.location }),
    when: fault.when,
    latency_ms: fault.latencyMs,
    skip: fault.skip,
    ...(fault.count === undefined ? {} : { count: fault.count }),
    probability: fault.probability,
    fired,
  }
}
