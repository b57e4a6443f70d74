import { createRequire } from 'node:module'

/** The vendor's own signer, out of its SDK core: nobody here wrote it. */
const { AKSKSigner } = createRequire(import.meta.url)('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js') as {
  AKSKSigner: {
    sign(request: object, credential: { getAk(): string; getSk(): string }): Record<string, string>
  }
}

export interface ToSign {
  readonly method: string
  /** Origin and path, without a query. */
  readonly endpoint: string
  readonly query?: Readonly<Record<string, string | string[]>>
  readonly data?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The headers that the vendor's SDK sends with a signed request. */
export function signedHeaders(
  { method, endpoint, query = {}, data, headers = {} }: ToSign,
  { access, secret }: { readonly access: string; readonly secret: string },
): Record<string, string> {
  const request = {
    method,
    endpoint,
    queryParams: { ...query },
    data,
    headers: { 'content-type': 'application/json', ...headers },
  }
  return AKSKSigner.sign(request, { getAk: () => access, getSk: () => secret })
}
