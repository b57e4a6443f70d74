import type { ApiRequest } from '../contract/exchange.ts'
import { operationsOf, platformServices } from '../contract/services.ts'
import type { IndexedOperation, SiteName } from '../contract/operations.ts'

const platformOperations = operationsOf(platformServices)

/** How a site is called in a sentence. */
export const siteWords: Readonly<Record<SiteName, string>> = {
  intl: 'the International site',
  cn: 'the China site',
}

/**
 * Why nothing is at an address: another method is, or it is of the other site, or it is near one that is known. Of a
 * caller that is not known, the operations of both sites count.
 */
export function explainUnknownAddress(
  { method, target }: Pick<ApiRequest, 'method' | 'target'>,
  site: SiteName | undefined,
): string {
  const [path = ''] = target.split('?')
  if (!isDecodable(path))
    return `the path has a percent sign that no two hexadecimal digits follow, or no UTF-8: ${path.slice(0, longest)}`
  const known = platformOperations.filter((each) => site === undefined || isOf(each, site))
  const methods = methodsAt(known, path)
  if (methods.length > 0) return `${path} takes ${methods.join(', ')}, not ${method}`
  const others = platformOperations.filter((each) => !known.includes(each) && fits(each.path, path))
  const foreign = others.find((each) => each.method === (method === 'HEAD' ? 'GET' : method)) ?? others[0]
  if (foreign?.site !== undefined && site !== undefined)
    return `${foreign.method} ${foreign.path} is an operation of ${siteWords[foreign.site]}; the caller is of ${siteWords[site]}`
  const nearest = nearestTo(known, path)
  return nearest === undefined
    ? `no operation has the path ${path.slice(0, longest)}`
    : `no operation has the path ${path}; the nearest is ${nearest.method} ${nearest.path}`
}

function isOf(operation: IndexedOperation, site: SiteName): boolean {
  return operation.site === undefined || operation.site === site
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function methodsAt(known: readonly IndexedOperation[], path: string): string[] {
  const methods = known.filter((each) => fits(each.path, path)).map((each) => each.method)
  return [...new Set(methods.flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each])))].sort()
}

function fits(template: string, path: string): boolean {
  const parts = path.split('/')
  const places = template.split('/')
  return (
    places.length === parts.length &&
    places.every((place, at) => (place.startsWith('{') ? parts[at] !== '' : place === parts[at]))
  )
}

/** A longer path is nobody's slip of the pen. */
const longest = 120

function nearestTo(known: readonly IndexedOperation[], path: string): IndexedOperation | undefined {
  if (path.length > longest) return undefined
  const most = Math.max(4, Math.floor(path.length / 5))
  let nearest: { readonly operation: IndexedOperation; readonly distance: number } | undefined
  for (const operation of known) {
    if (Math.abs(operation.path.length - path.length) > most) continue
    const distance = distanceOf(operation.path, path)
    if (distance <= most && distance < (nearest?.distance ?? Infinity)) nearest = { operation, distance }
  }
  return nearest?.operation
}

/** How many letters have to be put in, taken out or changed to make one text the other. */
function distanceOf(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      line.push(Math.min(changed, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    before = line
  }
  return before[b.length] ?? 0
}
