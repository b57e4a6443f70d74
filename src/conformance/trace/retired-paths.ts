/** Whether a path is of version 1.0; its invoices have no successor. */
export function isRetiredPath(path: string): boolean {
  return path.startsWith('/v1.0/') && !path.endsWith('/payments/intl-invoices')
}
