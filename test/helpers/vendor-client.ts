import { GlobalCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/GlobalCredentials.js'
import { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js'
import type { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import { Region } from '@huaweicloud/huaweicloud-sdk-core/region/region.js'

export type VendorAnswer = Readonly<Record<string, unknown>> & { readonly httpStatusCode: number }

export interface VendorClient {
  call(
    method: string,
    path: string,
    more?: { query?: Record<string, unknown>; data?: Record<string, unknown> },
  ): Promise<VendorAnswer>
}

/**
 * The vendor's SDK core as a partner's platform uses it: global credentials without a domain id, so that the client
 * looks its account up at IAM before the first call.
 */
export function vendorClient(url: string, { access, secret }: { access: string; secret: string }): VendorClient {
  const credential = new GlobalCredentials().withAk(access).withSk(secret).withIamEndpoint(url)
  const client = new ClientBuilder((each: HcClient) => each, 'GlobalCredentials')
    .withCredential(credential)
    .withRegion(new Region('ap-southeast-1', [url]))
    .build()
  return {
    call: (method, path, { query = {}, data } = {}) =>
      client.sendRequest({
        method,
        url: path,
        contentType: 'application/json',
        queryParams: query,
        pathParams: {},
        headers: {},
        ...(data === undefined ? {} : { data }),
      }),
  }
}
