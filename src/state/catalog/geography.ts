import { type Page, pageOf, type PageQuery } from '../engine/listing.ts'

/** A province, a city or a county of China, with its Chinese name. */
export interface Place {
  readonly code: string
  readonly name: string
}

/** The places of China, each under the code of the place that it lies in; provinces under `country`. */
export type Geography = ReadonlyMap<string, readonly Place[]>

/** The code under which the provinces stand. */
export const country = 'CN'

/**
 * The places of a list of codes and names. A code begins with that of the place it lies in: CN-13-006 is in CN-13
 * (mpf_02002, docs/decisions/china-geography.md).
 */
export function geographyOf(names: Readonly<Record<string, string>>): Geography {
  const places = Object.entries(names).map(([code, name]) => ({ code, name }))
  return Map.groupBy(places, ({ code }) => code.slice(0, code.lastIndexOf('-')))
}

/** One page of the places that lie in another, in the order of their codes; none in a place that nobody knows. */
export function listPlaces(geography: Geography, query: PageQuery & { readonly within: string }): Page<Place> {
  return pageOf(geography.get(query.within) ?? [], query)
}
