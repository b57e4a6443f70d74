/** Headers of a call of the control API. */
export function controlHeaders(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { 'X-Sandbox-Control-Key': key }
}
