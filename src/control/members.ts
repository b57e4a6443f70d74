import { refuse } from '../contract/refusals.ts'
import { endMembership } from '../state/members/leaving.ts'
import { addOrganization, openEnterprise, type Organization } from '../state/members/organizations.ts'
import { controlHandlers } from './define-control.ts'

export const memberControl = controlHandlers({
  OpenEnterprise({ tenant, body, reply }) {
    const customer = tenant.world.customers.get(body.customer_id)
    if (customer === undefined) return refuse('control_unknown', `customer ${body.customer_id}`)
    const root = openEnterprise(tenant.world, customer, body.name ?? '')
    if (typeof root === 'string') return refuse('control_state_unfit', `customer ${body.customer_id} ${root}`)
    return reply(201, fromUnit(root))
  },

  AddOrganization({ tenant, path, body, reply }) {
    if (tenant.world.customers.get(path.id) === undefined) return refuse('control_unknown', `customer ${path.id}`)
    const unit = addOrganization(tenant.world, { masterId: path.id, parentId: body.parent_id, name: body.name })
    if (typeof unit === 'string') return refuse('control_state_unfit', `customer ${path.id} ${unit}`)
    return reply(201, fromUnit(unit))
  },

  EndMembership({ tenant, path, reply }) {
    const member = tenant.world.memberships.get(path.id)
    if (member === undefined) return refuse('control_unknown', `member ${path.id}`)
    const ended = endMembership(tenant.world, member)
    return typeof ended === 'string' ? refuse('control_state_unfit', `member ${path.id} ${ended}`) : reply(204)
  },
})

function fromUnit({ organizationId, name, parentId }: Organization) {
  return { id: organizationId, name, parent_id: parentId ?? null }
}
