import chinaOperations from '../contract/china-operations.json' with { type: 'json' }
import { type ApiRequest } from '../contract/exchange.ts'
import { operationsOf, platformServices } from '../contract/services.ts'
import { type IndexedOperation } from '../contract/operations.ts'

const platformOperations = operationsOf(platformServices)

/** Why nothing is at an address: another method is, or it is of the China site, or it is near one that is known. */
export function explainUnknownAddress({ method, target }: Pick<ApiRequest, 'method' | 'target'>): string {
  const [path = ''] = target.split('?')
  if (!isDecodable(path))
    return `the path has a percent sign that no two hexadecimal digits follow, or no UTF-8: ${path.slice(0, longest)}`
  const methods = methodsAt(path)
  if (methods.length > 0) return `${path} takes ${methods.join(', ')}, not ${method}`
  const foreign = chinaOperations.find((each) => fits(each.slice(each.indexOf(' ') + 1), path))
  if (foreign !== undefined)
    return `${foreign} is an operation of the China site; this sandbox serves the International one`
  const nearest = nearestTo(path)
  return nearest === undefined
    ? `no operation has the path ${path.slice(0, longest)}`
    : `no operation has the path ${path}; the nearest is ${nearest.method} ${nearest.path}`
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function methodsAt(path: string): string[] {
  const methods = platformOperations.filter((each) => fits(each.path, path)).map((each) => each.method)
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

function nearestTo(path: string): IndexedOperation | undefined {
  if (path.length > longest) return undefined
  const most = Math.max(4, Math.floor(path.length / 5))
  let nearest: { readonly operation: IndexedOperation; readonly distance: number } | undefined
  for (const operation of platformOperations) {
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
