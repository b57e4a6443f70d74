import { removeBudget } from './budgets.ts'
import { type Customer } from '../customers/customers.ts'
import { type World } from '../engine/world.ts'

/** Ends the association of a customer; its budget goes with it. */
export function disassociateCustomer(world: World, customer: Customer): void {
  removeBudget(world, customer)
  const { freeze: _freeze, ...rest } = customer
  world.customers.set({ ...rest, association: 'left' })
}
