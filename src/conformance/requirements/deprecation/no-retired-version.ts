import { eachExchange } from '../../requirement.ts'

/** Whether a path is of version 1.0; its invoices have no successor. */
export function isRetiredPath(path: string): boolean {
  return path.startsWith('/v1.0/') && !path.endsWith('/payments/intl-invoices')
}

export const noRetiredVersion = eachExchange(
  ({ path }) => !path.startsWith('/_sandbox'),
  ({ method, path }) =>
    isRetiredPath(path) ? { expected: 'the operation that took its place', actual: `${method} ${path}` } : undefined,
)
