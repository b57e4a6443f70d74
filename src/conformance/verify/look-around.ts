import { fieldOf, parseJson, textOf } from '../trace/json.ts'
import { type Known, sayingOf } from './cases.ts'
import type { Described } from './described.ts'
import type { Ports, Role, VerifyOptions } from './run-options.ts'
import { sendCase } from './send-case.ts'
import { writeMessage } from './write-message.ts'

/** Where an id is found that other requests name: the operation, whose token calls it, the dotted way to the id, and in whose requests it stands under which names. */
interface Sight {
  readonly operation: string
  readonly role: Role
  readonly way: string
  readonly gives: Readonly<Partial<Record<Role, readonly string[]>>>
}

const sights: readonly Sight[] = [
  {
    operation: 'KeystoneListAuthDomains',
    role: 'partner',
    way: 'domains.0.id',
    gives: { partner: ['domain_id'] },
  },
  {
    operation: 'KeystoneListProjects',
    role: 'partner',
    way: 'projects.0.id',
    gives: { partner: ['project_id'] },
  },
  {
    operation: 'ListSubCustomers',
    role: 'partner',
    way: 'customer_infos.0.customer_id',
    gives: { partner: ['customer_id', 'customer_ids'] },
  },
  // The customer whose token is at hand is the one whose orders and resources are known.
  {
    operation: 'KeystoneListAuthDomains',
    role: 'customer',
    way: 'domains.0.id',
    gives: { customer: ['domain_id'], partner: ['customer_id', 'customer_ids'] },
  },
  {
    operation: 'KeystoneListProjects',
    role: 'customer',
    way: 'projects.0.id',
    gives: { customer: ['project_id'], partner: ['project_id'] },
  },
  {
    operation: 'ListCustomerOrders',
    role: 'customer',
    way: 'order_infos.0.order_id',
    gives: { customer: ['order_id'], partner: ['order_id'] },
  },
  {
    operation: 'ListPayPerUseCustomerResources',
    role: 'customer',
    way: 'data.0.resource_id',
    gives: { customer: ['resource_id', 'resource_ids'], partner: ['resource_id', 'resource_ids'] },
  },
]

/** Learns a few ids, so that what only looks has something to look at. What is not found is no fault. */
export async function lookAround(
  operations: readonly Described[],
  { tokens, seed }: VerifyOptions,
  ports: Ports,
): Promise<Readonly<Record<Role, Known>>> {
  const known: Record<Role, Record<string, unknown>> = { partner: {}, customer: {}, distributor: {} }
  for (const { operation, role, way, gives } of sights) {
    const described = operations.find((each) => each.operation.id === operation)
    const token = tokens[role]
    if (described === undefined || token === undefined) continue
    const message = writeMessage(described, sayingOf(described, seed))
    const seen = await sendCase({ purpose: 'valid', title: 'looking around', message }, described, { token, ports })
    const answer = parseJson(seen.at(-1)?.reply.body ?? '')
    const value = textOf(way.split('.').reduce<unknown>(fieldOf, answer))
    if (value === undefined) continue
    for (const [who, names] of Object.entries(gives) as [Role, readonly string[]][])
      for (const name of names) known[who][name] = name.endsWith('_ids') ? [value] : value
  }
  return known
}
