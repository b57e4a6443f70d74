import type { Step, Walk } from './step.ts'

const ofVersion1 = { path: { domain_id: '{customer}' } } as const

/** An order of a renewal that waits for its payment. */
const renewed: Step = {
  operation: 'site.RenewalResources',
  body: { resource_ids: ['{resource}'], is_auto_pay: 0 },
  learns: { order: 'order_ids.0' },
}

const resource: Step = {
  operation: 'site.ListPayPerUseCustomerResources',
  as: 'customer',
  body: { only_main_resource: 1, status_list: [2] },
  learns: { resource: 'data.0.resource_id' },
}

const server = {
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  region_code: 'la-north-2',
} as const

/** A resource of the customer is renewed, set up to renew itself, and given back; orders are paid and cancelled. */
export const orderWalks: readonly Walk[] = [
  [
    resource,
    renewed,
    { operation: 'site.CancelCustomerOrder', body: { order_id: '{order}' } },
    renewed,
    { operation: 'v1.CancelOrder', ...ofVersion1, body: { orderId: '{order}' } },
    renewed,
    { operation: 'site.PayOrders', body: { order_id: '{order}' } },
    { ...renewed, operation: 'intl.RenewalResources' },
    { operation: 'intl.PayCustomerOrder', body: { order_id: '{order}' } },
    {
      operation: 'v1.RenewResources',
      ...ofVersion1,
      body: { resource_ids: ['{resource}'], isAutoPay: 0 },
      learns: { order: 'order_ids.0' },
    },
    { operation: 'v1.PayOrder', ...ofVersion1, body: { orderId: '{order}' } },
    { operation: 'v1.ListOrderResources', path: { domain_id: '{customer}', order_id: '{order}' } },
    { operation: 'site.AutoRenewalResources', path: { resource_id: '{resource}' } },
    { operation: 'site.CancelAutoRenewalResources', path: { resource_id: '{resource}' } },
    { operation: 'v1.SetAutoRenewal', path: { domain_id: '{customer}', resource_id: '{resource}' } },
    { operation: 'v1.EndAutoRenewal', path: { domain_id: '{customer}', resource_id: '{resource}' } },
    { operation: 'site.UpdatePeriodToOnDemand', body: { resource_ids: ['{resource}'], operation: 'SET_UP' } },
    { operation: 'site.UpdatePeriodToOnDemand', body: { resource_ids: ['{resource}'], operation: 'CANCEL' } },
    {
      operation: 'v1.QueryRating',
      ...ofVersion1,
      body: { tenantId: '{project}', regionId: 'la-north-2', periodType: 2, periodNum: 1 },
    },
    {
      operation: 'site.ListResourceSpecs',
      as: 'partner',
      body: server,
      learns: { specs: 'cloud_service_basics.*.resource_spec' },
    },
    {
      operation: 'v1.QueryChangeRating',
      among: 'specs',
      ...ofVersion1,
      body: {
        tenantId: '{project}',
        resourceId: '{resource}',
        productInfo: {
          cloudServiceType: server.cloud_service_type,
          resourceType: server.resource_type,
          resourceSpecCode: '{each}',
        },
      },
    },
    {
      operation: 'v1.DeleteResources',
      ...ofVersion1,
      body: { resourceIds: ['{resource}'], unSubType: 2 },
    },
    {
      operation: 'site.CancelResourcesSubscription',
      body: { resource_ids: ['{resource}'], unsubscribe_type: 1 },
      learns: { refund: 'order_ids.0' },
    },
    { operation: 'site.ShowRefundOrderDetails', as: 'customer', query: { order_id: '{refund}' } },
    { operation: 'v1.ShowRefundOrder', as: 'customer', ...ofVersion1, query: { order_id: '{refund}' } },
  ],
]
