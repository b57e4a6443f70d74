import type { BasketItem } from '../../src/state/ordering/purchases.ts'

/** A server with a price of 63.07 USD a month, and 630.70 a year. */
export const server: BasketItem = {
  service: 'hws.service.type.ec2',
  resource: 'hws.resource.type.vm',
  spec: 's6.xlarge.4.linux',
  region: 'la-north-2',
  size: undefined,
  sizeUnit: undefined,
  period: 'month',
  periods: 1,
  count: 1,
}

/** A disk of 100 GB with a price of 9.39 USD a month. */
export const disk: BasketItem = {
  ...server,
  service: 'hws.service.type.ebs',
  resource: 'hws.resource.type.volume',
  spec: 'GPSSD',
  size: 100,
  sizeUnit: 17,
}

/** A package of traffic of 50 GB that is never full again. */
export const trafficPackage: BasketItem = {
  ...server,
  service: 'hws.service.type.vpc',
  resource: 'hws.resource.type.bandwidth',
  spec: 'shared.traffic.package.50gb',
}

/** What is charged by quantity only: 0.081 USD a GB. */
export const traffic: BasketItem = {
  ...server,
  service: 'hws.service.type.vpc',
  resource: 'hws.resource.type.bandwidth',
  spec: '12_bgp',
}
