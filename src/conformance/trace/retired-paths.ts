/** Whether a path that no contract has is of version 1.0, whose operations were all replaced. */
export function isRetiredPath(path: string): boolean {
  return path.startsWith('/v1.0/') && !path.endsWith('/payments/intl-invoices')
}
