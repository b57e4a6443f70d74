import { expect, it } from 'vitest'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import type { Customer } from '../../../src/state/customers/customers.ts'
import {
  addOrganization,
  openEnterprise,
  type OrganizationNode,
  viewOrganizations,
} from '../../../src/state/members/organizations.ts'
import { emptyWorld } from '../../helpers/crowd.ts'
import { type Enterprise, enterpriseIn, unitOf } from '../../helpers/enterprise.ts'

const company: Partial<Customer> = { realName: 'passed', type: 'company' }

it.each<readonly [what: string, wishes: Partial<Customer>, fault: string | undefined]>([
  ['a company', company, undefined],
  ['a person', { ...company, type: 'person' }, 'is not authenticated as a company'],
  ['a company under review', { ...company, realName: 'reviewing' }, 'is not authenticated as a company'],
  ['a company that has left', { ...company, association: 'left' }, 'is not associated'],
  ['a company that is not associated yet', { ...company, association: 'registered' }, 'is not associated'],
])('%s as master account: %s', (_what, wishes, fault) => {
  const world = emptyWorld(1)
  const answer = openEnterprise(world, addCustomer(world, { domainName: 'candidate', ...wishes }), 'Group')
  expect(typeof answer === 'string' ? answer : undefined).toBe(fault)
})

it('is one of both only, a master or a member account, and once', () => {
  const { world, master, member } = enterpriseIn(emptyWorld(1))
  const { memberId } = member('acme-one')
  expect(openEnterprise(world, master, 'Again')).toBe('is a master account already')
  expect(openEnterprise(world, { ...master, customerId: memberId }, 'Sub')).toBe('is a member account')
})

/** A tree as text: `a(b(c),d)`. */
function drawn(units: readonly OrganizationNode[]): string {
  return units.map(({ name, parts }) => (parts === undefined ? name : `${name}(${drawn(parts)})`)).join(',')
}

/** Research with two parts, one of which has a part, and Sales. */
function tree(): Enterprise & { readonly lab: string; readonly sales: string } {
  const enterprise = enterpriseIn(emptyWorld(1))
  const { world, master, unit } = enterprise
  const add = (name: string, parentId?: string): string =>
    unitOf(addOrganization(world, { masterId: master.customerId, parentId, name })).organizationId
  const lab = add('Lab', unit.organizationId)
  add('Chips', lab)
  add('Library', unit.organizationId)
  return { ...enterprise, lab, sales: add('Sales') }
}

it.each([
  [undefined, false, 'Acme Group', 'Research,Sales'],
  [undefined, true, 'Acme Group', 'Research(Lab(Chips),Library),Sales'],
  ['unit', false, undefined, 'Lab,Library'],
  ['unit', true, undefined, 'Lab(Chips),Library'],
  ['lab', true, undefined, 'Chips'],
  ['sales', true, undefined, ''],
  ['nobody', true, undefined, ''],
] as const)('shows the units below %s, all of them %s: root %s, %j', (start, isRecursive, root, units) => {
  const { world, caller, unit, lab, sales } = tree()
  const ids = { unit: unit.organizationId, lab, sales, nobody: '404' }
  const view = viewOrganizations(world, caller, {
    parentId: start === undefined ? undefined : ids[start],
    isRecursive,
  })
  expect(view.root?.name).toBe(root)
  expect(drawn(view.units)).toBe(units)
})

it('shows nobody else a unit', () => {
  const { world, unit, member, callerOfMember } = tree()
  const caller = callerOfMember(member('acme-one'))
  const all = { parentId: undefined, isRecursive: true }
  expect(viewOrganizations(world, caller, all)).toEqual({ units: [] })
  expect(viewOrganizations(world, caller, { ...all, parentId: unit.organizationId })).toEqual({ units: [] })
})

it('has five levels below the root, and units of its own only', () => {
  const { world, master, unit } = enterpriseIn(emptyWorld(1))
  const { customerId: masterId } = master
  let parentId = unit.organizationId
  for (const name of ['2', '3', '4', '5'])
    parentId = unitOf(addOrganization(world, { masterId, parentId, name })).organizationId
  expect(addOrganization(world, { masterId, parentId, name: '6' })).toBe('has units on 5 levels at most')
  expect(addOrganization(world, { masterId, parentId: '404', name: 'x' })).toBe('has no such unit')
  expect(addOrganization(world, { masterId: 'nobody', parentId: undefined, name: 'x' })).toBe('is no master account')
  const other = enterpriseIn(emptyWorld(1), { domainName: 'other-master' })
  expect(addOrganization(other.world, { masterId: other.master.customerId, parentId, name: 'x' })).toBe(
    'has no such unit',
  )
})

it('names units and their places by digits, each by others', () => {
  const { root, unit } = enterpriseIn(emptyWorld(1))
  const ids = [root.organizationId, root.relationId, unit.organizationId, unit.relationId]
  expect(new Set(ids).size).toBe(4)
  for (const id of ids) expect(id).toMatch(/^\d{18}$/)
})
