import { allOperations } from '../../contract/operations.ts'
import { isRefusalName, type RefusalName, refusalNamesOf, refuse } from '../../contract/refusals.ts'
import { type Fault } from '../../gateway/faults.ts'
import { controlHandlers } from './define-control.ts'

export const faultControl = controlHandlers({
  ListFaults({ tenant, reply }) {
    return reply(200, { faults: tenant.faults.list().map(({ fault, fired }) => fromFault(fault, fired)) })
  },

  CreateFault({ tenant, body, reply }) {
    const { operation = '*', kind, refusal: wanted } = body
    if (operation !== '*' && !allOperations().some((each) => each.id === operation)) {
      return refuse('control_parameter_wrong', `operation ${operation} is not one of the contract`)
    }
    const refusal = wanted === undefined ? undefined : refusalOf(wanted)
    if (wanted !== undefined && refusal === undefined) {
      return refuse('control_parameter_wrong', `refusal ${wanted} is neither a name nor a code of the error catalog`)
    }
    if (kind === 'refuse' && refusal === undefined && body.status === undefined) {
      return refuse('control_parameter_wrong', 'refusal or status is required when kind is refuse')
    }
    const fault = tenant.faults.arm({
      operation,
      kind,
      ...(refusal === undefined ? {} : { refusal }),
      ...(body.status === undefined
        ? {}
        : { free: { status: body.status, code: body.error_code ?? 'CBC.0999', message: body.error_msg ?? 'Other error.' } }),
      when: body.when ?? 'before',
      latencyMs: body.latency_ms ?? 0,
      skip: body.skip ?? 0,
      count: body.count,
      probability: body.probability ?? 1,
    })
    return reply(201, fromFault(fault, 0))
  },

  DeleteFaults({ tenant, query, reply }) {
    return tenant.faults.disarm(query.id) ? reply(204) : refuse('control_unknown', `fault ${query.id ?? ''}`)
  },
})

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
    when: fault.when,
    latency_ms: fault.latencyMs,
    skip: fault.skip,
    ...(fault.count === undefined ? {} : { count: fault.count }),
    probability: fault.probability,
    fired,
  }
}
