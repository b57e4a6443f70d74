import { http, type HttpHandler, HttpResponse } from 'msw'
import { garble, half, type WrittenBody } from '../contract/bodies/write-body.ts'
import type { ApiRequest, ApiResponse } from '../contract/exchange.ts'
import { allOperations } from '../contract/services.ts'

const verbs = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete, PATCH: http.patch }

/** What the handlers need: the one way through, and what a face adds to a request. */
export interface Backend {
  readonly answer: (request: ApiRequest) => ApiResponse | Promise<ApiResponse>
  readonly machineNow: () => number
}

/**
 * Hosts that the vendor's SDKs call when nobody gives them an endpoint: the partner services of the International, the
 * European and the China site, IAM of all regions and of each one, the token service that tells whose a key is, and service
 * tickets; and those that a browser is sent to for the console switch. The caller's account decides whose contract answers; at the partner services of another site it is refused.
 */
const vendorHosts =
  /^https?:\/\/(?:bss-intl\.myhuaweicloud\.com|bss\.myhuaweicloud\.com|bss\.myhuaweicloud\.eu|(?:iam|sts|osm|osm-intl)(?:\.[a-z\d-]+)?\.myhuaweicloud\.(?:com|eu|cn)|auth(?:[-.][a-z\d-]+)?\.huaweicloud\.(?:com|eu|cn))(?::\d+)?(?:\/|$)/

/**
 * Makes MSW handlers, one for each operation of the contract at the origin, one for every other address of the origin, so
 * that an unknown path is answered as the gateway answers it, and one for the hosts that the vendor's SDKs call.
 *
 * @example
 * ```ts
 * const server = setupServer(...createMswHandlers('https://bss-intl.myhuaweicloud.com', { answer: platform.answer, machineNow: Date.now }))
 * ```
 */
export function createMswHandlers(origin: string, backend: Backend): HttpHandler[] {
  const resolve = async ({ request }: { request: Request }): Promise<Response> => {
    const response = await backend.answer(await toApiRequest(request, backend.machineNow()))
    return toResponse(response, request.signal)
  }
  const operations = allOperations().map(({ method, path }) => {
    const verb = Object.entries(verbs).find(([name]) => name === method)?.[1]
    if (verb === undefined) throw new Error(`Failed to make a handler: MSW has no verb ${method}.`)
    return verb(`${origin}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, resolve)
  })
  return [...operations, http.all(`${origin}/*`, resolve), http.all(vendorHosts, resolve)]
}

async function toApiRequest(request: Request, receivedAt: number): Promise<ApiRequest> {
  const { pathname, search, host, origin } = new URL(request.url)
  const headers = Object.fromEntries(request.headers)
  return {
    method: request.method,
    target: `${pathname}${search}`,
    headers: { host, ...headers },
    body: new Uint8Array(await request.arrayBuffer()),
    sourceIp: '127.0.0.1',
    origin,
    receivedAt,
    ...(pathname.startsWith('/_sandbox') ? { signal: request.signal } : {}),
  }
}

async function toResponse(
  { status, headers, body, delivery, stream }: ApiResponse,
  signal: AbortSignal,
): Promise<Response> {
  if (stream !== undefined) return new HttpResponse(streamBody(stream, signal), { status, headers })
  if (delivery !== undefined) {
    if (delivery.delayMs > 0) await wait(delivery.delayMs)
    if (delivery.form === 'dropped') return HttpResponse.error()
  }
  const delivered = body === undefined ? null : deliveredBody(body, delivery?.form ?? 'whole')
  return new HttpResponse(delivered, { status, headers })
}

/** A body without an end, as long as the request is not given up. */
function streamBody(stream: NonNullable<ApiResponse['stream']>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const drains: (() => void)[] = []
  const gone = new AbortController()
  signal.addEventListener('abort', () => {
    gone.abort()
  })
  return new ReadableStream<Uint8Array>({
    start(controller) {
      stream({
        write(text) {
          controller.enqueue(encoder.encode(text))
          return (controller.desiredSize ?? 0) > 0
        },
        onDrain: (listener) => drains.push(listener),
        onClose: (listener) => {
          gone.signal.addEventListener('abort', listener)
        },
      })
    },
    pull() {
      for (const listener of drains.splice(0)) listener()
    },
    cancel() {
      gone.abort()
    },
  })
}

function deliveredBody(body: WrittenBody, form: NonNullable<ApiResponse['delivery']>['form']): WrittenBody {
  if (form === 'truncated') return half(body)
  return form === 'garbled' ? garble(body) : body
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
