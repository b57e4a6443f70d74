import { expect, it } from 'vitest'
import { findUser } from '../../../src/state/accounts/accounts.ts'
import { advanceClock } from '../../../src/state/clock.ts'
import { sendCode } from '../../../src/state/customers/verification-codes.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import { completeMember, createMember, type NewMember, sendMemberCode } from '../../../src/state/members/creation.ts'
import { endMembership } from '../../../src/state/members/leaving.ts'
import { listMembers, type MembersQuery } from '../../../src/state/members/members.ts'
import { addOrganization } from '../../../src/state/members/organizations.ts'
import { transferMoney } from '../../../src/state/members/transfers.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { later, second } from '../../../src/units/instant.ts'
import { emptyWorld } from '../../helpers/crowd.ts'
import { granted, told } from '../../helpers/told.ts'
import { enterpriseIn, plainMember, refusedAs, unitOf } from '../../helpers/enterprise.ts'

const phone = '13800000002'

it('makes a customer like its master account, ready after the delay of associations', () => {
  const { world, master, caller, unit } = enterpriseIn(emptyWorld(1))
  const { memberId } = granted(
    createMember(world, caller, { ...plainMember, organizationId: unit.organizationId, accountName: 'acme-one' }),
  )
  const { name, model, resellerId, realName, type, level, telephone, domainArea } = master
  const alike = { name, model, resellerId, realName, type, level, telephone, domainArea }
  expect(recordOf(world.customers, memberId)).toMatchObject({
    ...alike,
    association: 'registered',
    domainName: 'acme-one',
    marketingClosed: false,
  })
  expect(recordOf(world.memberships, memberId).state).toBe('creating')

  advanceClock(world, later(world.now, 2 * second), 0)
  expect(recordOf(world.customers, memberId)).toMatchObject({ ...alike, association: 'associated' })
  expect(recordOf(world.memberships, memberId)).toMatchObject({ state: 'normal', displayName: 'acme-one' })
  const password = plainMember.password
  expect(findUser(world, { domainName: 'acme-one', name: 'acme-one', password })?.account.domainId).toBe(memberId)
})

it.each<readonly [what: string, wanted: Partial<NewMember>, refusal: string | undefined]>([
  ['of its own phone, by the code', { phone: { number: phone, code: 'sent' } }, undefined],
  ['by a wrong code', { phone: { number: phone, code: '000000' } }, 'verification_code_wrong'],
  ['of a phone without a code', { phone: { number: '13800000003', code: 'sent' } }, 'verification_code_wrong'],
  ['by a code for a registration', { phone: { number: phone, code: 'registration' } }, 'verification_code_wrong'],
  [
    'in no unit',
    { organizationId: '404' },
    'business_check_failed: {partyId} names no organization unit of the enterprise',
  ],
  ['with a name that is taken', { accountName: 'MASTER-account' }, 'business_check_failed: {customerName} is taken'],
])('a member account %s: %s', (_what, { phone: own, ...wanted }, refusal) => {
  const { world, caller, unit } = enterpriseIn(emptyWorld(1))
  const order = { phone, lifeMinutes: 10, language: 'zh', accountName: undefined } as const
  const codes: Readonly<Record<string, string>> = {
    sent: granted(sendMemberCode(world, caller, order)).code,
    registration: granted(sendCode(world, { address: phone, lifeMinutes: 10, language: 'zh' })).code,
  }
  const before = world.customers.size
  const answer = createMember(world, caller, {
    ...plainMember,
    organizationId: unit.organizationId,
    ...wanted,
    phone: own === undefined ? undefined : { ...own, code: codes[own.code] ?? own.code },
  })
  expect(told(answer)).toBe(refusal)
  expect(world.customers.size).toBe(refusal === undefined ? before + 1 : before)
})

it('is made by a master account only, which has 32 at most', () => {
  const { world, caller, unit, member, callerOfMember } = enterpriseIn(emptyWorld(1))
  const wanted = { ...plainMember, organizationId: unit.organizationId }
  const first = member('acme-00')
  expect(told(createMember(world, callerOfMember(first), wanted))).toBe('member_relation_absent')
  for (let number = 1; number < 32; number += 1) member(`acme-${String(number).padStart(2, '0')}`)
  expect(told(createMember(world, caller, wanted))).toBe(
    'business_check_failed: an enterprise has at most 32 member accounts',
  )
  endMembership(world, first)
  expect(told(createMember(world, caller, wanted))).toBeUndefined()
  world.customers.set({ ...recordOf(world.customers, caller.domainId), association: 'left' })
  expect(told(createMember(world, caller, { ...wanted, accountName: 'late' }))).toBe('member_relation_absent')
})

it('puts the finances of a member into custody: three permissions, no codes, no money', () => {
  const { world, caller, member, callerOfMember } = enterpriseIn(emptyWorld(1))
  const free = member('acme-free', { permissionIds: ['SHARE-CREDIT-TO-SUB'] })
  const kept = member('acme-kept', { permissionIds: ['SHARE-CREDIT-TO-SUB'], isCustodial: true })
  expect(free.permissionIds).toEqual(['SHARE-CREDIT-TO-SUB'])
  expect(kept.permissionIds).toEqual(['READ_FINANCE_INFO', 'READ_CONSUME_BILL', 'SHARE-BIZ-DISCOUNT-TO-SUB'])
  const order = { phone, lifeMinutes: 10, language: 'zh', accountName: 'acme-new' } as const
  expect(refusedAs(sendMemberCode(world, callerOfMember(kept), order))).toBe('member_is_custodial')
  expect(refusedAs(sendMemberCode(world, callerOfMember(free), order))).toBe('member_relation_absent')
  expect(refusedAs(sendMemberCode(world, caller, order))).toBeUndefined()
  expect([...world.mails.values()].at(-1)).toMatchObject({
    to: phone,
    text: expect.stringContaining('acme-new') as unknown,
  })
  const money = {
    direction: 'give',
    account: 'cash',
    amount: toAmount(1),
    transId: undefined,
    expiresAt: undefined,
  } as const
  expect(refusedAs(transferMoney(world, caller, { ...money, memberId: kept.memberId }))).toBe('member_check_failed')
})

const whole = {
  accountName: undefined,
  displayName: undefined,
  isFuzzy: false,
  organizationId: undefined,
  offset: 0,
  limit: 10,
}

it.each<readonly [query: Partial<MembersQuery>, names: readonly string[], count: number]>([
  [{}, ['acme-one', 'acme-two', 'other'], 3],
  [{ offset: 1, limit: 1 }, ['acme-two'], 3],
  [{ accountName: 'acme-one' }, ['acme-one'], 1],
  [{ accountName: 'acme' }, [], 0],
  [{ accountName: '' }, [], 0],
  [{ accountName: 'CME', isFuzzy: true }, ['acme-one', 'acme-two'], 2],
  [{ accountName: '', isFuzzy: true }, [], 0],
  [{ displayName: 'First' }, ['acme-one'], 1],
  [{ displayName: 'fir', isFuzzy: true }, ['acme-one'], 1],
  [{ displayName: 'other' }, ['other'], 1],
  [{ accountName: 'acme', displayName: 'other', isFuzzy: true }, [], 0],
  [{ organizationId: 'sales' }, ['other'], 1],
  [{ organizationId: '404' }, [], 0],
])('lists by %j: %j of %i', (query, names, count) => {
  const { world, master, caller, member, callerOfMember } = enterpriseIn(emptyWorld(1))
  const sales = unitOf(addOrganization(world, { masterId: master.customerId, parentId: undefined, name: 'Sales' }))
  member('acme-one', { displayName: 'First' })
  member('acme-two')
  const other = member('other', { organizationId: sales.organizationId })
  const organizationId = query.organizationId === 'sales' ? sales.organizationId : query.organizationId
  const list = listMembers(world, caller, { ...whole, ...query, organizationId })
  expect([list.page.map((each) => each.accountName), list.count]).toEqual([names, count])
  expect(listMembers(world, callerOfMember(other), whole)).toEqual({ count: 0, page: [] })
})

it.each([1, 2, 3])('lists members of one moment in the order in which they were made: seed %i', (seed) => {
  const { world, caller, unit } = enterpriseIn(emptyWorld(seed))
  const names = ['six', 'two', 'nine', 'one', 'five', 'ten'].map((each) => `acme-${each}`)
  for (const accountName of names)
    granted(createMember(world, caller, { ...plainMember, organizationId: unit.organizationId, accountName }))
  const query = { accountName: undefined, displayName: undefined, isFuzzy: false, organizationId: undefined }
  const { page } = listMembers(world, caller, { ...query, offset: 0, limit: 100 })
  expect(page.map((each) => each.accountName)).toEqual(names)
})

it('ends a membership when nothing of the master account is left, and once', () => {
  const { world, caller, member } = enterpriseIn(emptyWorld(1))
  const { memberId } = member('acme-one')
  const move = (direction: 'give' | 'take', account: 'cash' | 'credit'): void => {
    granted(
      transferMoney(world, caller, {
        direction,
        memberId,
        account,
        amount: toAmount(10),
        transId: undefined,
        expiresAt: undefined,
      }),
    )
  }
  const end = () => endMembership(world, recordOf(world.memberships, memberId))
  move('give', 'cash')
  expect(end()).toBe('holds cash of its master account')
  move('take', 'cash')
  move('give', 'credit')
  expect(end()).toBe('holds credit of its master account')
  move('take', 'credit')
  expect(end()).toMatchObject({ state: 'closed' })
  expect(end()).toBe('is no member any more')
  expect(recordOf(world.customers, memberId).association).toBe('associated')
})

it('completes what is being created, once', () => {
  const { world, member } = enterpriseIn(emptyWorld(1))
  const { memberId } = member('acme-one')
  const closed = endMembership(world, recordOf(world.memberships, memberId))
  const words = 'no member account is being created'
  expect([completeMember(world, memberId), completeMember(world, 'nobody')]).toEqual([words, words])
  expect(recordOf(world.memberships, memberId)).toEqual(closed)
})
