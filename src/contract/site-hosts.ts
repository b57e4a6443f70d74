import type { SiteName } from './operations.ts'

const hosts: readonly (readonly [site: SiteName, pattern: RegExp])[] = [
  ['intl', /^bss-intl\.myhuaweicloud\.com(:\d+)?$/],
  ['intl', /^bss\.myhuaweicloud\.eu(:\d+)?$/],
  ['cn', /^bss\.myhuaweicloud\.com(:\d+)?$/],
]

/** The site whose partner operations a host of the vendor's serves; undefined for every other host. */
export function siteOfHost(host: string | undefined): SiteName | undefined {
  // Almost every host is of this machine: those are told before a pattern is tried.
  if (host === undefined || !/cloud/i.test(host)) return undefined
  // A name with the dot of the root at its end is the same name.
  const wanted = host.toLowerCase().replace(/\.(?=:|$)/, '')
  return hosts.find(([, pattern]) => pattern.test(wanted))?.[0]
}
