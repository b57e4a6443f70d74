import type { Language } from '../../state/sites/site.ts'
import { type Catalog, productOf } from '../../state/catalog/catalog.ts'

/** The name of a service in a language; empty for one that the catalog does not have. */
export function serviceName({ serviceTypes }: Catalog, code: string, language: Language): string {
  return serviceTypes.find((each) => each.code === code)?.[language] ?? ''
}

/** The name of a resource type in a language; empty for one that the catalog does not have. */
export function resourceName({ resourceTypes }: Catalog, code: string, language: Language): string {
  return resourceTypes.find((each) => each.code === code)?.[language] ?? ''
}

/** The name of a region in a language; empty for one that the catalog does not have. */
export function regionName({ regions }: Catalog, code: string, language: Language): string {
  return regions.find((each) => each.code === code)?.[language] ?? ''
}

/** The name of a product in a language, or its spec. */
export function productName(catalog: Catalog, product: Parameters<typeof productOf>[1], language: Language): string {
  return productOf(catalog, product)?.[language] ?? product.spec
}

/** The name of a usage type of a resource type, or its code. */
export function usageName(
  { usageTypes }: Catalog,
  { resource, factor }: { readonly resource: string; readonly factor: string },
  language: Language,
): string {
  const usage = usageTypes.find(
    (each) => each.resource === resource && each.code.toLowerCase() === factor.toLowerCase(),
  )
  return usage?.[language] ?? factor
}
