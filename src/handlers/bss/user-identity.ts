import { type Refusal, refuse } from '../../contract/refusals.ts'
import { accountsLeftFor, isNameTaken } from '../../state/customers/registration.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'

/** What is looked for before a registration: a contact address or a login name. */
export interface SoughtIdentity {
  readonly type: keyof typeof searchForms
  readonly value: string
  /** How the wire calls the value, for the refusal. */
  readonly field: string
}

export interface FoundIdentity {
  readonly isTaken: boolean
  /** How many accounts a mobile number may still be registered with. */
  readonly accountsLeft: number
}

const searchForms = {
  email: { pattern: /^[^@\s]+@[^@\s]+$/, words: 'must be a complete e-mail address' },
  mobile: { pattern: /^\d{4}-\d+$/, words: 'must be a number of the form 00CC-digits' },
  name: { pattern: /^[a-zA-Z-][a-zA-Z0-9_-]{4,31}$/, words: 'must be a login name of 5 to 32 characters' },
} as const

/** Whether an address, a number or a name is taken; refused where its form is wrong (mc_00023). */
export function userIdentityOf(world: World, sought: SoughtIdentity): FoundIdentity | Refusal<'parameter_wrong'> {
  const { type, value, field } = sought
  const fault = faultOfForm(type, value) ?? faultOfCountryCode(world, sought)
  if (fault !== undefined) return refuse('parameter_wrong', `${field} ${fault}`)
  const accountsLeft = accountsLeftFor(world, value.slice(value.indexOf('-') + 1))
  return { isTaken: type === 'mobile' ? accountsLeft === 0 : isTaken(world, type, value), accountsLeft }
}

function faultOfForm(type: keyof typeof searchForms, value: string): string | undefined {
  const { pattern, words } = searchForms[type]
  if (!pattern.test(value)) return words
  return type === 'name' && /^(op_|shadow_)/.test(value) ? 'must not begin with op_ or shadow_' : undefined
}

/** Numbers of one country only, where the site knows no others (mc_00023). */
function faultOfCountryCode(world: World, { type, value }: SoughtIdentity): string | undefined {
  const { countryCode } = siteOf(world).contact
  const isForeign = type === 'mobile' && !value.startsWith(countryCode)
  return isForeign ? `must be a number of the form ${countryCode}-digits` : undefined
}

function isTaken(world: World, type: 'name' | 'email', value: string): boolean {
  return type === 'name'
    ? isNameTaken(world, value)
    : world.customers.firstOf('byEmail', value.toLowerCase()) !== undefined
}
