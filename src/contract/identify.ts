import type { SiteName } from './operations.ts'
import { type Identified, operationAt, routeAmong } from './router.ts'
import { allServices } from './services.ts'

/**
 * Finds the operation that a method and a path mean, among everything that the sandbox serves: that of a site, or where
 * the site is unknown the first of any. Undefined when there is none.
 */
export function identify(method: string, path: string, site: SiteName | undefined): Identified | undefined {
  const route = routeAmong(allServices, method, path)
  return site === undefined ? route[0] : operationAt(route, site)
}
