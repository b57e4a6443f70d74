import type { World } from '../../src/state/engine/world.ts'
import { startUse } from '../../src/state/pay-per-use/resources.ts'

/** Gives a customer a server that it pays by use; its id. */
export function runningServer(world: World, customerId: string, region = 'la-north-2'): string {
  return startUse(world, {
    customerId,
    zone: undefined,
    service: 'hws.service.type.ec2',
    resource: 'hws.resource.type.vm',
    spec: 's6.large.2.linux',
    productId: 'product',
    region,
  }).resourceId
}
