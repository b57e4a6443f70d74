import type { Walk } from './step.ts'

/** A customer of its own for what is done with one; `{count}` makes its name another one each time. */
function created(letter: string): Walk[number] {
  const name = `verify-${letter}-{count}`
  return {
    operation: 'site.CreateSubCustomer',
    body: { domain_name: name, xaccount_id: name, include_association_result: true },
    learns: { newcomer: 'domain_id' },
  }
}

const ofVersion1 = { path: { partner_id: '{partner}' } }

const person = { customerId: '{newcomer}', verifiedType: 3 }

/** Customers are created, authenticated, given a budget, frozen and unfrozen. */
export const accountWalks: readonly Walk[] = [
  [
    created('person'),
    { operation: 'site.CreatePersonalRealnameAuth', body: { customer_id: '{newcomer}', verified_type: 3 } },
    { operation: 'site.ShowRealnameAuthenticationReviewResult', query: { customer_id: '{newcomer}' } },
    { operation: 'v1.ShowRealNameResult', ...ofVersion1, query: { customerId: '{newcomer}' } },
    { operation: 'site.UpdateSubCustomerBudget', body: { customer_id: '{newcomer}' } },
    {
      operation: 'v1.SetCustomerCredit',
      ...ofVersion1,
      body: { customerId: '{newcomer}' },
    },
    { operation: 'v1.ShowCustomerCredit', ...ofVersion1, query: { customer_id: '{newcomer}' } },
    { operation: 'site.FreezeSubCustomers', body: { customer_ids: ['{newcomer}'] } },
    { operation: 'site.UnfreezeSubCustomers', body: { customer_ids: ['{newcomer}'] } },
    { operation: 'v1.FreezeCustomers', ...ofVersion1, body: { customerIds: ['{newcomer}'] } },
    { operation: 'v1.UnfreezeCustomers', ...ofVersion1, body: { customerIds: ['{newcomer}'] } },
    { operation: 'v1.QueryOnDemandResources', ...ofVersion1, body: { customerId: '{newcomer}' } },
  ],
  [
    created('company'),
    { operation: 'site.CreateEnterpriseRealnameAuthentication', body: { customer_id: '{newcomer}' } },
  ],
  [
    created('old-company'),
    { operation: 'v1.ApplyEnterpriseRealName', ...ofVersion1, body: { customerId: '{newcomer}' } },
  ],
  [
    {
      operation: 'v1.CreateCustomer',
      ...ofVersion1,
      body: { domainName: 'verify-old-{count}', xAccountId: 'verify-old-{count}' },
    },
  ],
  [
    created('old-person'),
    // A passport has two pages on the International site and three on the China site.
    {
      operation: 'v1.ApplyIndividualRealName',
      ...ofVersion1,
      body: { ...person, verifiedFileURL: ['a.jpg', 'b.jpg'] },
    },
    {
      operation: 'v1.ApplyIndividualRealName',
      ...ofVersion1,
      body: { ...person, verifiedFileURL: ['a.jpg', 'b.jpg', 'c.jpg'] },
    },
  ],
  [{ operation: 'site.ChangeEnterpriseRealnameAuthentication', among: 'customers', body: { customer_id: '{each}' } }],
  [{ operation: 'v1.ChangeToEnterpriseRealName', among: 'customers', ...ofVersion1, body: { customerId: '{each}' } }],
  [
    {
      operation: 'iam.KeystoneCreateProject',
      as: 'customer',
      body: { project: { name: 'ap-southeast-3_verify{count}', domain_id: '{customer}' } },
    },
  ],
]
