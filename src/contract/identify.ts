import { type SiteName } from './operations.ts'
import { type Identified, operationAt, routeAmong } from './router.ts'
import { allServices } from './services.ts'

/** Finds the operation that a method and a path mean at a site, among everything that the sandbox serves. */
export function identify(method: string, path: string, site: SiteName = 'intl'): Identified | undefined {
  return operationAt(routeAmong(allServices, method, path), site)
}
