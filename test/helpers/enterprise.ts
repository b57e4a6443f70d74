import { isRefusal } from '../../src/contract/refusals.ts'
import { type Caller, callerOf, ownerOf } from '../../src/state/accounts/accounts.ts'
import { advanceClock } from '../../src/state/clock.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import { recordOf } from '../../src/state/engine/table.ts'
import type { World } from '../../src/state/engine/world.ts'
import { createMember, type NewMember } from '../../src/state/members/creation.ts'
import type { Membership } from '../../src/state/members/members.ts'
import { addOrganization, openEnterprise, type Organization } from '../../src/state/members/organizations.ts'
import type { Wallet } from '../../src/state/customers/customers.ts'
import { addCustomer } from '../../src/fixtures/add-customer.ts'
import { toAmount } from '../../src/units/amount.ts'
import { later, minute } from '../../src/units/instant.ts'
import { granted } from './told.ts'
import { required } from './required.ts'

/** A master account with a root and one unit, and the members that a test makes. */
export interface Enterprise {
  readonly world: World
  readonly master: Customer
  readonly caller: Caller
  readonly root: Organization
  readonly unit: Organization
  /** Creates a member and waits until it is ready. */
  readonly member: (name: string, wishes?: Partial<NewMember>) => Membership
  /** Who calls as a member. */
  readonly callerOfMember: (member: Membership) => Caller
  /** What an account holds: cash, credit and used credit. */
  readonly purse: (customerId: string) => readonly [cash: string, credit: string, used: string]
}

/** A wallet of whole amounts. */
export function walletOfUnits(cash: number | string, credit: number | string = 0, used: number | string = 0): Wallet {
  return { cash: toAmount(cash), credit: toAmount(credit), creditUsed: toAmount(used) }
}

/** A company of the referral model with an enterprise, in a world where nothing else is. */
export function enterpriseIn(world: World, wishes: Partial<Customer> = {}): Enterprise {
  const master = addCustomer(world, {
    domainName: 'master-account',
    model: 'referral',
    realName: 'passed',
    type: 'company',
    level: 'V3',
    telephone: '13900000001',
    wallet: walletOfUnits(500, 200),
    ...wishes,
  })
  const caller = callerOf(required(ownerOf(world, master.customerId), 'its owner'))
  const root = unitOf(openEnterprise(world, master, 'Acme Group'))
  const unit = unitOf(addOrganization(world, { masterId: master.customerId, parentId: undefined, name: 'Research' }))
  return {
    world,
    master,
    caller,
    root,
    unit,
    member(name, wanted = {}) {
      const { organizationId } = unit
      const { memberId } = granted(
        createMember(world, caller, { ...plainMember, organizationId, accountName: name, ...wanted }),
      )
      advanceClock(world, later(world.now, minute), 0)
      return recordOf(world.memberships, memberId)
    },
    callerOfMember: ({ memberId }) => callerOf(required(ownerOf(world, memberId), 'its owner')),
    purse(customerId) {
      const { cash, credit, creditUsed } = recordOf(world.customers, customerId).wallet ?? walletOfUnits(0)
      return [plain(cash), plain(credit), plain(creditUsed)]
    },
  }
}

/** A member as most tests want it: with the phone of its master account. */
export const plainMember: Omit<NewMember, 'organizationId'> = {
  accountName: 'member-account',
  displayName: '',
  password: 'Correct-7-horses',
  phone: undefined,
  permissionIds: [],
  isCustodial: false,
}

/** The unit that a rule gave; a test that gets words instead fails. */
export function unitOf(answer: Organization | string): Organization {
  if (typeof answer === 'string') throw new Error(`the test needs a unit, but the account ${answer}`)
  return answer
}

function plain(amount: bigint): string {
  return String(Number(amount) / 100_000_000)
}

/** The name of a refusal, or nothing. */
export function refusedAs(answer: unknown): string | undefined {
  return isRefusal(answer) ? answer.refusal : undefined
}
