/** Headers that belong to one connection and go no further (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade'])

/** Headers that no Connection header can take away: without them the message is another one. */
const essential = new Set(['host', 'content-length', 'content-type', 'authorization', 'x-auth-token', 'x-sdk-date'])

/** Names and values in turn, as node:http gives them. */
export type RawHeaders = readonly string[]

/** What of a head is passed on: everything but what belongs to the connection, in its order and case, repeated ones apart. */
export function endToEnd(raw: RawHeaders): string[] {
  const pairs = pairsOf(raw)
  const named = new Set(
    pairs
      .filter(([name]) => name.toLowerCase() === 'connection')
      .flatMap(([, value]) => value.split(',').map((each) => each.trim().toLowerCase()))
      .filter((each) => !essential.has(each)),
  )
  return pairs
    .filter(([name]) => {
      const key = name.toLowerCase()
      return !hopByHop.has(key) && !key.startsWith('proxy-') && !named.has(key)
    })
    .flat()
}

/** The same headers, with another value of the one, which is added where it is missing. */
export function withHeader(raw: RawHeaders, name: string, value: string): string[] {
  const others = pairsOf(raw).filter(([each]) => each.toLowerCase() !== name.toLowerCase())
  return [name, value, ...others.flat()]
}

/** The value of a header; the first one where it is repeated. */
export function valueOf(raw: RawHeaders, name: string): string | undefined {
  return pairsOf(raw).find(([each]) => each.toLowerCase() === name)?.[1]
}

/** Headers by name, repeated ones joined, as recordings show them. */
export function byName(raw: RawHeaders): Record<string, string> {
  const names = new Map<string, string>()
  const joined: Record<string, string> = {}
  for (const [name, value] of pairsOf(raw)) {
    const known = names.get(name.toLowerCase())
    if (known === undefined) names.set(name.toLowerCase(), name)
    joined[known ?? name] = known === undefined ? value : `${joined[known] ?? ''}, ${value}`
  }
  return joined
}

function pairsOf(raw: RawHeaders): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at] ?? '', raw[2 * at + 1] ?? ''])
}
