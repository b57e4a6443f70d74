/** Where the page keeps the control key of this tab. */
const keptKey = 'control-key'

/** The headers of a control call: the key, where one was given. */
export function controlHeaders(): Record<string, string> {
  const key = sessionStorage.getItem(keptKey)
  return key === null ? {} : { 'X-Sandbox-Control-Key': key }
}

/** Keeps a control key for this tab. */
export function keepControlKey(key: string): void {
  sessionStorage.setItem(keptKey, key)
}

/** Asks the control API for something, with the key where there is one. */
export function controlFetch(target: string): Promise<Response> {
  return fetch(target, { headers: controlHeaders() })
}
