import { allOperations, type IndexedOperation } from './operations.ts'

/** An operation that fits a request, with the values of the parameters in its path. */
export interface Identified {
  readonly operation: IndexedOperation
  readonly path: Readonly<Record<string, string>>
}

const noParameters: Readonly<Record<string, string>> = {}
const literal = new Map<string, Identified>()
const templates: { readonly operation: IndexedOperation; readonly segments: readonly string[] }[] = []

for (const operation of allOperations()) {
  if (operation.path.includes('{')) templates.push({ operation, segments: operation.path.split('/') })
  else literal.set(`${operation.method} ${operation.path}`, { operation, path: noParameters })
}

/**
 * Finds the operation of a method and a path; a literal path goes before a template that fits too. HEAD asks for what GET
 * would answer.
 */
export function identify(asked: string, path: string): Identified | undefined {
  const method = asked === 'HEAD' ? 'GET' : asked
  return literal.get(`${method} ${path}`) ?? identifyTemplate(method, path.split('/'))
}

function identifyTemplate(method: string, segments: readonly string[]): Identified | undefined {
  for (const template of templates) {
    if (template.operation.method !== method) continue
    const values = fit(template.segments, segments)
    if (values !== undefined) return { operation: template.operation, path: values }
  }
  return undefined
}

function fit(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined
  const values: Record<string, string> = {}
  for (const [at, part] of template.entries()) {
    const segment = segments[at] ?? ''
    if (!part.startsWith('{')) {
      if (part !== segment) return undefined
      continue
    }
    const value = decode(segment)
    if (value === undefined || value === '') return undefined
    values[part.slice(1, -1)] = value
  }
  return values
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
