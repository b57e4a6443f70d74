import { fundingOf } from './funding.ts'
import { type Customer } from '../customers/customers.ts'
import { type World } from '../engine/world.ts'

/** Ends the association of a customer; what paid for it by that ends too. */
export function disassociateCustomer(world: World, customer: Customer): void {
  fundingOf(world, customer.customerId).end(world, customer)
  const { freeze: _freeze, ...rest } = customer
  world.customers.set({ ...rest, association: 'left' })
}
