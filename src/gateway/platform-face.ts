import { platformServices } from '../contract/services.ts'
import { refuse } from '../contract/refusals.ts'
import type { Face } from './pipeline.ts'
import { authenticate } from './steps/authenticate.ts'
import { authorize } from './steps/authorize.ts'
import { handleBy, type HandlerTable } from './steps/handle.ts'
import { attributeBy, locateBy } from './steps/locate.ts'
import { strikeAfter, strikeBefore } from './steps/strike-fault.ts'
import { throttle } from './steps/throttle.ts'
import type { Tenants } from './tenants.ts'
import { finishExchange } from './write-answer.ts'

export interface PlatformFaceOptions {
  readonly tenants: Tenants
  readonly handlers: HandlerTable
  /** Whether requests are counted and refused beyond the quotas. */
  readonly rateLimits: boolean
  /** What is served; without it, the services of the vendor's platform. */
  readonly services?: Face['services']
}

/** The face of the vendor's platform: what its partners, their customers and their SDKs call. */
export function platformFace({
  tenants,
  handlers,
  rateLimits,
  services = platformServices,
}: PlatformFaceOptions): Face {
  return {
    services,
    unknownAddress: () => refuse('api_unknown'),
    internal: 'internal_error',
    databaseAway: 'database_away',
    locate: locateBy(tenants),
    admission: { authenticate, ...(rateLimits ? { throttle } : {}), strike: strikeBefore, authorize },
    handle: handleBy(handlers),
    strikeAfter,
    attribute: attributeBy(tenants),
    finish: finishExchange,
  }
}
