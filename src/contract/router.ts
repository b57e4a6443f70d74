import { addRoute, createRouter as createTree, findRoute } from 'rou3'
import type { IndexedOperation, SiteName } from './operations.ts'

/** An operation that fits a request, with the values of the parameters in its path. */
export interface Identified {
  readonly operation: IndexedOperation
  readonly path: Readonly<Record<string, string>>
}

/** Finds the operation of one service by method and path; a literal path goes before a template that fits too. */
export type Router = (method: string, path: string) => Identified | undefined

const noParameters: Readonly<Record<string, string>> = {}

/** Makes the router of some operations. HEAD asks for what GET would answer. */
export function createRouter(operations: readonly IndexedOperation[]): Router {
  const tree = createTree<IndexedOperation>()
  for (const operation of operations)
    addRoute(tree, operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), operation)
  return (method, path) => {
    // The tree takes a trailing slash for none; the platform does not.
    if (path.endsWith('/')) return undefined
    const found = findRoute(tree, method === 'HEAD' ? 'GET' : method, path)
    if (found === undefined) return undefined
    const values = found.params === undefined ? noParameters : decoded(found.params)
    return values === undefined ? undefined : { operation: found.data, path: values }
  }
}

/** The values of a path without their percent-encoding; undefined where that is broken. */
function decoded(values: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    return undefined
  }
}

/** What a request may be: one operation, or one a site. */
export type Route = readonly Identified[]

/** Services that requests are routed among. */
type Routed = readonly { readonly router: Router }[]

/** Routes of addresses without parameters, by the services that they were found among: each is looked for once. */
const knownRoutes = new WeakMap<Routed, Map<string, Route>>()

/** Every operation of some services that fits a method and a path. */
export function routeAmong(services: Routed, method: string, path: string): Route {
  const known = knownRoutes.get(services) ?? new Map<string, Route>()
  knownRoutes.set(services, known)
  const address = `${method} ${path}`
  const before = known.get(address)
  if (before !== undefined) return before
  const route = services.flatMap((each) => each.router(method, path) ?? [])
  // Only an address that the contract writes out is kept, so that no number of requests makes this grow.
  if (route.some(({ operation }) => operation.path === path)) known.set(address, route)
  return route
}

/** The operation of a route that a site has; undefined when only the other site has one. */
export function operationAt(route: Route, site: SiteName): Identified | undefined {
  return route.find(({ operation }) => operation.site === undefined || operation.site === site)
}
