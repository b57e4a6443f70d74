import { expect, it } from 'vitest'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import { startWorld } from '../../../src/fixtures/start-world.ts'
import { isRefusal } from '../../../src/contract/refusals.ts'
import { findUser, ownCaller } from '../../../src/state/accounts/accounts.ts'
import type { Customer } from '../../../src/state/customers/customers.ts'
import {
  applyForRealName,
  type ApplicationForm,
  endReview,
  lastApplication,
  review,
} from '../../../src/state/customers/real-name.ts'
import {
  associateCustomer,
  isNameTaken,
  registerCustomer,
  type Registration,
} from '../../../src/state/customers/registration.ts'
import { sendCode } from '../../../src/state/customers/verification-codes.ts'
import { onlyOf, type World } from '../../../src/state/engine/world.ts'
import { emptyWorld, startOfYear } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

const form: Registration = {
  ...{ domainName: 'buyer', email: undefined, telephone: undefined, verificationCode: undefined, domainArea: 'MX' },
  ...{ xaccountId: 'user-1', xaccountType: 'T', password: 'Right-1', marketingClosed: false },
  ...{ indirectPartnerId: undefined, awaitAssociation: false },
}

function register(world: World, more: Partial<Registration> = {}): Customer {
  const customer = registerCustomer(world, ownCaller(world), { ...form, ...more })
  if (isRefusal(customer)) throw new Error(`the test was refused: ${customer.refusal}`)
  return customer
}

it('registers a customer without an address, whose administrator logs in with the password', () => {
  const world = emptyWorld(1)
  expect(register(world)).not.toHaveProperty('email')
  const user = (password: string): unknown => findUser(world, { domainName: 'buyer', name: 'buyer', password })?.name
  expect([user('Right-1'), user('Wrong-1')]).toEqual(['buyer', undefined])
})

it('gives a customer without a password an administrator that nobody can log in as', () => {
  const world = emptyWorld(1)
  const { customerId } = register(world, { password: undefined })
  expect(world.users.firstOf('byAccount', customerId)?.name).toBe('buyer')
  expect(findUser(world, { domainName: 'buyer', name: 'buyer', password: '' })).toBeUndefined()
})

it('keeps an address that was verified, and asks for the code of one', () => {
  const world = emptyWorld(1)
  const address = 'a@b.example'
  const sent = sendCode(world, { address, lifeMinutes: 10, language: 'en' })
  if (isRefusal(sent)) throw new Error('the test needs a code')
  const asked = { ...form, email: address }
  expect(registerCustomer(world, ownCaller(world), asked)).toMatchObject({ refusal: 'parameter_wrong' })
  expect(register(world, { email: address, verificationCode: sent.code })).toHaveProperty('email', address)
})

it('refuses the registration for a reseller that is not the own', () => {
  const clock = { mode: 'frozen', at: startOfYear, anchor: 0, signing: 'either' } as const
  const world = startWorld({ id: 'chain', kind: 'distributor', seed: 1, preset: 'empty', clock })
  const asked = { ...form, indirectPartnerId: 'unknown' }
  expect(registerCustomer(world, ownCaller(world), asked)).toMatchObject({ refusal: 'reseller_not_yours' })
  expect(world.customers.firstOf('byName', 'buyer')).toBeUndefined()
})

it('finds the name of every account of the world taken, in any case', () => {
  const world = emptyWorld(1)
  register(world)
  const person = { name: 'Shop', mobilePhone: '1', email: 'a@b.example', accountManagerId: '', accountManagerName: '' }
  world.resellers.set({ resellerId: 'shop', accountName: 'shop', associatedOn: startOfYear, ...person })
  expect(['Buyer', 'SHOP', 'Crowd', 'free'].map((name) => isNameTaken(world, name))).toEqual([true, true, true, false])
})

it('associates a customer once, frozen by the rule of its model', () => {
  const world = emptyWorld(1)
  const { customerId } = register(world)
  expect(associateCustomer(world, customerId)).toBe('buyer is associated and frozen')
  const associated = required(world.customers.get(customerId), 'the customer')
  expect(associated).toMatchObject({ association: 'associated', associatedOn: world.now, freeze: { kind: 'account' } })
  expect(associateCustomer(world, customerId)).toBe('nothing to associate')
  expect(associateCustomer(world, 'unknown')).toBe('nothing to associate')
  expect(world.customers.get(customerId)).toBe(associated)

  const referral = { domainName: 'guest', model: 'referral', association: 'registered' } as const
  const guest = addCustomer(world, referral)
  expect(associateCustomer(world, guest.customerId)).toBe('guest is associated')
  expect(world.customers.get(guest.customerId)).not.toHaveProperty('freeze')
})

const papers = { kind: 'individual', name: 'Ana', certificateNumber: 'P-1', files: ['a.jpg'] } as const

function apply(world: World, { customerId }: Customer, more: Partial<ApplicationForm> = {}): string {
  const applied = applyForRealName(world, ownCaller(world), { ...papers, ...more, customerId })
  return isRefusal(applied) ? applied.refusal : applied.state
}

it.each([
  ['a.jpg', 'reviewing'],
  ['a.PDF', 'reviewing'],
  ['a.jpg.exe', 'certificate_file_format_wrong'],
  ['jpg', 'certificate_file_format_wrong'],
])('takes the file %s: %s', (file, state) => {
  const world = emptyWorld(1)
  expect(apply(world, addCustomer(world, { domainName: 'buyer' }), { files: [file] })).toBe(state)
})

it('plans the end of a review only where there is one', () => {
  const world = emptyWorld(1)
  const customer = addCustomer(world, { domainName: 'buyer' })
  const planned = (): number => [...world.dueEvents.values()].filter((each) => each.kind === 'real-name-review').length
  world.settings.set({ ...onlyOf(world.settings), realNameReview: 'automatic' })
  expect([apply(world, customer), planned()]).toEqual(['passed', 0])
  world.settings.set({ ...onlyOf(world.settings), realNameReview: 'manual' })
  expect([apply(world, addCustomer(world, { domainName: 'other' })), planned()]).toEqual(['reviewing', 1])
})

it.each([
  [4, 'reviewing'],
  [5, 'certificate_overused'],
])('of a certificate that %i others and the customer itself have: %s', (others, state) => {
  const world = emptyWorld(1)
  const names = ['buyer', ...Array.from({ length: others }, (_, at) => `other-${at}`)]
  for (const domainName of names) {
    const { customerId } = addCustomer(world, { domainName, realName: 'passed', type: 'person' })
    world.realNameApplications.set({ ...papers, id: domainName, customerId, submittedAt: world.now, state: 'passed' })
  }
  const buyer = required(world.customers.firstOf('byName', 'buyer'), 'the customer')
  expect(apply(world, buyer, { kind: 'change', name: 'Ana SA' })).toBe(state)
})

it('keeps the words of a rejection, and no words where there are none', () => {
  const world = emptyWorld(1)
  const customer = addCustomer(world, { domainName: 'buyer' })
  const { customerId } = customer
  const opinionAfter = (result: 'rejected' | 'failed', opinion: string | undefined): unknown => {
    apply(world, customer)
    review(world, customerId, { result, opinion })
    const application = required(lastApplication(world, customerId), 'an application')
    return 'opinion' in application ? application.opinion : 'none'
  }
  expect(opinionAfter('rejected', 'blurred')).toBe('blurred')
  expect(opinionAfter('rejected', undefined)).toBe('none')
  expect(opinionAfter('failed', 'blurred')).toBe('none')
  expect(review(world, customerId, { result: 'passed', opinion: undefined })).toBeUndefined()
  expect(review(world, 'unknown', { result: 'passed', opinion: undefined })).toBeUndefined()
})

it('lets a review pass that nobody answered, and no other', () => {
  const world = emptyWorld(1)
  const customer = addCustomer(world, { domainName: 'buyer' })
  apply(world, customer)
  const { id } = required(lastApplication(world, customer.customerId), 'an application')
  expect(['unknown', id, id].map((each) => endReview(world, each))).toEqual([
    'the review had ended',
    'the review passed',
    'the review had ended',
  ])
})
