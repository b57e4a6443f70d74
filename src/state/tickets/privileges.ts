import { refuse, type Refusal } from '../../contract/refusals.ts'
import { type Caller, ownerOf } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'

/** What an account may keep for those of its users who hold the permission. */
export type TicketPrivilege = 'export' | 'create'

/** That an account keeps something for those who hold the permission. */
export interface PrivilegePolicy {
  readonly accountId: string
  readonly privilege: TicketPrivilege
}

/** The permission item by which a user files and exports tickets, where its account asks for one (console guide). */
export const ticketPermission = 'Ticket Administrator'

/** The key of a policy. */
export function keyOfPolicy({ accountId, privilege }: PrivilegePolicy): string {
  return `${accountId}/${privilege}`
}

/** Whether an account lets only those do something who hold the permission. */
export function hasPolicy(world: World, policy: PrivilegePolicy): boolean {
  return world.privilegePolicies.get(keyOfPolicy(policy)) !== undefined
}

/**
 * Whether the caller may do something with tickets: everybody may as long as the account has no policy; then the owner of the
 * account, its administrators, and who holds the permission.
 */
export function hasPrivilege(world: World, caller: Caller, privilege: TicketPrivilege): boolean {
  return (
    !hasPolicy(world, { accountId: caller.domainId, privilege }) ||
    isAdministrator(world, caller) ||
    (caller.permissionItems !== 'all' && caller.permissionItems.includes(ticketPermission))
  )
}

/** Sets or takes away the policy of an account; only its owner and its administrators may. */
export function setPolicy(
  world: World,
  caller: Caller,
  { privilege, isOn }: { readonly privilege: TicketPrivilege; readonly isOn: boolean },
): Refusal<'ticket_permission_missing'> | undefined {
  if (!isAdministrator(world, caller)) return refuse('ticket_permission_missing')
  const policy = { accountId: caller.domainId, privilege }
  if (isOn) world.privilegePolicies.set(policy)
  else world.privilegePolicies.delete(keyOfPolicy(policy))
  return undefined
}

/** Whether the caller runs its account: its owner does, and whoever may do everything. */
export function isAdministrator(world: World, { domainId, userId, permissionItems }: Caller): boolean {
  return permissionItems === 'all' || ownerOf(world, domainId)?.userId === userId
}
