import { eachExchange } from '../../requirement.ts'
import { isPlatform, type TracedExchange } from '../../trace/trace.ts'
import { refusalText } from '../../trace/credentials.ts'

/** Whether a user was refused because it lacks a permission; the message names the one. */
export function isPermissionMissing({ status, message }: TracedExchange): boolean {
  return status === 403 && message.includes('correct permission code is')
}

export const permissions = eachExchange(
  (each) => isPlatform(each) && (each.operation?.permissionItems.length ?? 0) > 0,
  (each) =>
    isPermissionMissing(each) ? { expected: 'a user with the permission', actual: refusalText(each) } : undefined,
)
