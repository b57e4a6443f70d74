import type { Operation, RequestBody, ResponseBody } from '../contract/operations.ts'
import { refuse } from '../contract/refusals.ts'
import { addCustomer } from '../fixtures/add-customer.ts'
import { inventChineseNames } from '../fixtures/chinese-names.ts'
import { internationalName, inventIdentity } from '../fixtures/people.ts'
import { credentialsOf } from '../fixtures/start-world.ts'
import { ownCaller } from '../state/accounts/accounts.ts'
import { toAmount } from '../units/amount.ts'
import { setBudget } from '../state/ledger/budgets.ts'
import { afterWork, type Progress } from '../gateway/long-work.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import { oneByOne, type Slices } from '../state/engine/slices.ts'
import type { Customer } from '../state/customers/customers.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import { hasBudgets, siteOf } from '../state/sites/site-of.ts'
import { controlHandlers } from './define-control.ts'

export const moreCustomersControl = controlHandlers({
  AddCustomers({ tenant, body, reply }) {
    const { world } = tenant
    const { count = 1, prefix = 'customer', names, budget } = body
    if (budget !== undefined && !hasBudgets(siteOf(world)))
      return refuse('control_parameter_wrong', 'budget is not for this site, whose partners allocate money instead')
    const numbers = Array.from({ length: count }, (_, at) => at + 1)
    const taken = numbers.find((each) => world.customers.firstOf('byName', `${prefix}-${each}`) !== undefined)
    if (taken !== undefined) return refuse('control_state_unfit', `there is a customer ${prefix}-${taken}`)
    const customers: ResponseBody<Operation<'control', 'AddCustomers'>, 201>['customers'][number][] = []
    const progress = (): Progress => ({ done: customers.length, total: count })
    return afterWork({ slices: added(), onCancel: 'go on', progress })

    function* added(): Slices<Reply> {
      yield* oneByOne(numbers, (number) => {
        customers.push(add(number))
      })
      return reply(201, { customers })
    }

    function add(number: number): (typeof customers)[number] {
      const domainName = `${prefix}-${number}`
      const key = keyOf(world, domainName)
      const name = names === undefined ? {} : { name: companyNamers[names](world, { number, domainName }) }
      const customer = addCustomer(world, { domainName, key, realName: 'passed', type: 'company', ...name })
      if (budget !== undefined) grant(world, customer, budget)
      return {
        customer_id: customer.customerId,
        domain_name: domainName,
        name: customer.name,
        access_key: key.access,
        secret_key: key.secret,
      }
    }
  },
})

/** The name of a company in each language that a call may ask for; without one it is in that of the site. */
const companyNamers: Readonly<Record<NamesWish, (world: World, company: Company) => string>> = {
  english: (world, { domainName }) => inventIdentity(onlyOf(world.profile).seed, domainName).company,
  chinese: (world, { domainName }) => inventChineseNames(onlyOf(world.profile).seed, domainName).company,
  international: (_world, { number }) => internationalName(number),
}

type NamesWish = NonNullable<RequestBody<Operation<'control', 'AddCustomers'>>['names']>

interface Company {
  readonly number: number
  readonly domainName: string
}

function keyOf(world: World, domainName: string): { access: string; secret: string } {
  const { access, secret } = credentialsOf({ id: `${world.id}/${domainName}`, seed: onlyOf(world.profile).seed })
  return { access, secret }
}

function grant(world: World, { customerId }: Customer, budget: number): void {
  setBudget(world, ownCaller(world), {
    customerId,
    indirectPartnerId: undefined,
    limit: toAmount(budget),
    period: 'monthly',
    unfreeze: false,
    freezing: 'manual',
  })
}
