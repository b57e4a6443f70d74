/** What something is of: a product, where, and how large where it is sold by size. */
export interface Sold {
  readonly service: string
  readonly resource: string
  readonly spec: string
  readonly productId: string
  readonly region: string
  readonly size?: number
  readonly sizeUnit?: number
}

/** The part of a thing that says what it is of. */
export function soldOf({ service, resource, spec, productId, region, size, sizeUnit }: Sold): Sold {
  return {
    service,
    resource,
    spec,
    productId,
    region,
    ...(size === undefined ? {} : { size }),
    ...(sizeUnit === undefined ? {} : { sizeUnit }),
  }
}

/** The name that a resource has as long as nobody gives it another. */
export function firstName(resourceType: string, resourceId: string): string {
  return `${resourceType.split('.').pop() ?? 'resource'}-${resourceId.slice(0, 4)}`
}
