import { samlPaths } from '../../saml/service-provider.ts'

/** Hosts of the cloud, whose pages a login may land on: the console and what belongs to it. */
const cloudHost = /(^|\.)huaweicloud\.com$/

/**
 * Where a browser lands in the sandbox when a login link wants to go to an address; undefined for one that is no page of the
 * console. A page of the cloud's own console is shown by ours, so that no browser leaves the machine; a page of the sandbox is
 * itself.
 */
export function landingOf(service: string | undefined, origin: string): string | undefined {
  if (service === undefined) return `${origin}${samlPaths.console}`
  if (!URL.canParse(service)) return undefined
  const wanted = new URL(service)
  if (wanted.username !== '' || wanted.password !== '') return undefined
  if (wanted.origin === origin) return wanted.href
  if (wanted.protocol !== 'https:' || !cloudHost.test(wanted.hostname)) return undefined
  return `${origin}${samlPaths.console}?service=${encodeURIComponent(service)}`
}
