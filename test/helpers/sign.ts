import { createHash, createHmac } from 'node:crypto'
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

/** A request as it is sent. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The headers of a signature over the date and the headers given, as the vendor's SDKs for Go and PHP make it. */
export function signedWithoutHost(
  { method, path, query, headers, body }: Sent,
  { access, secret }: { readonly access: string; readonly secret: string },
): Record<string, string> {
  const date = `${new Date(Date.now()).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const covered = Object.entries({ ...headers, 'X-Sdk-Date': date })
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .filter(([name]) => name !== 'content-type')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const names = covered.map(([name]) => name).join(';')
  const canonical = [
    method,
    `${path.split('/').map(encodeURIComponent).join('/')}/`,
    query
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort()
      .join('&'),
    covered.map(([name, value]) => `${name}:${value}\n`).join(''),
    names,
    createHash('sha256').update(body).digest('hex'),
  ].join('\n')
  const text = `SDK-HMAC-SHA256\n${date}\n${createHash('sha256').update(canonical).digest('hex')}`
  const signature = createHmac('sha256', secret).update(text).digest('hex')
  return {
    'X-Sdk-Date': date,
    Authorization: `SDK-HMAC-SHA256 Access=${access}, SignedHeaders=${names}, Signature=${signature}`,
  }
}
