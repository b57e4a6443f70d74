import { readRequest } from '../../contract/read-request.ts'
import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import type { RequestContext } from '../request-context.ts'

/** Reads a request by the contract of its operation. */
export function readWire(context: RequestContext): Refusal | undefined {
  context.step = 'request'
  if (context.identified === undefined) return refuse('api_unknown')
  const read = readRequest(context.request, context.identified)
  if (isRefusal(read)) return read
  context.read = read
  return undefined
}
