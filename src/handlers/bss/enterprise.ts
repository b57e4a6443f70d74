import { bssHandlers } from '../define-handlers.ts'

export const enterpriseHandlers = bssHandlers({
  /** No customer of a partner is an enterprise master account (docs/decisions/enterprise.md). */
  ListEnterpriseSubCustomers({ reply }) {
    return reply(200, { total_count: 0, sub_customer_infos: [] })
  },

  CreateEnterpriseProjectAuth({ world, caller, reply }) {
    const customer = world.customers.get(caller.domainId)
    if (customer !== undefined && customer.enterpriseProjects !== true)
      world.customers.set({ ...customer, enterpriseProjects: true })
    return reply(204)
  },
})
