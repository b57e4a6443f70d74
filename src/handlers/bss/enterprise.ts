import { listMembers, type MemberState, type MemberView } from '../../state/members/members.ts'
import { bssHandlers } from '../define-handlers.ts'
import { given, pageOf } from './wire.ts'

export const enterpriseHandlers = bssHandlers({
  ListEnterpriseSubCustomers({ world, caller, query, reply }) {
    const { count, page } = listMembers(world, caller, {
      accountName: query.sub_customer_account_name,
      displayName: query.sub_customer_display_name,
      isFuzzy: query.fuzzy_query === 1,
      organizationId: given(query.org_id),
      ...pageOf(query),
    })
    return reply(200, { total_count: count, sub_customer_infos: page.map(fromMember) })
  },

  CreateEnterpriseProjectAuth({ world, caller, reply }) {
    const customer = world.customers.get(caller.domainId)
    if (customer !== undefined && customer.enterpriseProjects !== true)
      world.customers.set({ ...customer, enterpriseProjects: true })
    return reply(204)
  },
})

const stateCodes: Readonly<Record<MemberState, 1 | 2 | 4>> = { normal: 1, creating: 2, closed: 4 }

function fromMember(member: MemberView) {
  return {
    id: member.memberId,
    name: member.accountName,
    display_name: member.displayName,
    status: stateCodes[member.state],
    org_id: member.organizationId,
    org_name: member.organizationName,
  }
}
