import { refuse, type Refusal } from '../../contract/refusals.ts'
import { operationOf, type RequestContext } from '../request-context.ts'

/** Holds the caller to who may call the operation, and an operator to the permission items that it needs. */
export function authorize(context: RequestContext): Refusal | undefined {
  context.step = 'authorize'
  const { callers, ownRefusals, permissionItems } = operationOf(context)
  const { caller } = context
  if (caller === undefined) return undefined
  if (!callers.includes(caller.kind)) {
    const customersOnly = callers.every((kind) => kind === 'customer')
    return customersOnly
      ? refuse(ownRefusals.customersOnly, "only a customer's own credentials may call this")
      : refuse(ownRefusals.callerUnfit, caller.kind)
  }
  const { permissionItems: held } = caller
  if (permissionItems.length === 0 || held === 'all') return undefined
  const suffices = permissionItems.some((item) => held.includes(item))
  return suffices ? undefined : refuse('permission_missing', permissionItems.join(' or '))
}
