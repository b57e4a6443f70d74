import { type Account, signingMoment, tokenOf } from './accounts.ts'
import { controlHeaders } from './control-fetch.ts'
import { signCall, type SignedCall } from './sign-call.ts'
import type { Component, Element, Plugin, System, ViewerRequest } from './swagger-ui.ts'
import { say, words } from './words.ts'

/** How calls are authenticated. */
export type Way = 'signature' | 'token' | 'none'

/** With what a call goes out. */
export interface Choice {
  readonly account: Account | undefined
  readonly way: Way
}

type Create = System['React']['createElement']

/** Gives the calls of the viewer their credentials, and shows below an answer how its call was signed. */
export interface Credentials {
  readonly plugin: Plugin
  readonly intercept: (request: ViewerRequest) => Promise<ViewerRequest>
}

/** `choose` says with what the next call goes out. */
export function credentialsBy(choose: () => Choice): Credentials {
  const signed = new Map<string, SignedCall>()

  async function intercept(request: ViewerRequest): Promise<ViewerRequest> {
    const target = targetOf(request.url)
    if (target === undefined) return request
    if (target.startsWith('/_sandbox/')) return withHeaders(request, controlHeaders())
    const { account, way } = choose()
    signed.delete(keyOf(request))
    if (account === undefined || way === 'none') return request
    if (way === 'token') return withHeaders(request, { 'X-Auth-Token': await tokenOf(account, say(words.noPassword)) })
    const call = { ...bodyOf(request), method: request.method.toUpperCase(), target, host: location.host }
    const made = await signCall(call, account, await signingMoment(account))
    signed.set(keyOf(request), made)
    return withHeaders(request, made.headers)
  }

  return {
    intercept,
    plugin: {
      wrapComponents: {
        liveResponse:
          (original, { React: { createElement } }) =>
          (properties) => {
            const made = signed.get(keyOf({ url: urlOf(properties['response']), method: String(properties['method']) }))
            return createElement(
              'div',
              null,
              createElement(original, properties),
              made === undefined ? null : showSigned(createElement, made),
            )
          },
        // Credentials are chosen above the contract; the dialog of Swagger UI cannot sign.
        authorizeBtn: () => nothing,
        authorizeOperationBtn: () => nothing,
      },
    },
  }
}

const nothing: Component = () => null

/** Path and query of a call of this sandbox; undefined for any other. */
function targetOf(url: string): string | undefined {
  const { origin, pathname, search } = new URL(url, location.href)
  return origin === location.origin ? pathname + search : undefined
}

function keyOf({ url, method }: Pick<ViewerRequest, 'url' | 'method'>): string {
  return `${method.toUpperCase()} ${url === '' ? '' : new URL(url, location.href).href}`
}

/** The address in a response of the viewer, which is a map of another library. */
function urlOf(response: unknown): string {
  const isMap = typeof response === 'object' && response !== null && 'get' in response
  if (!isMap || typeof response.get !== 'function') return ''
  const url: unknown = Reflect.apply(response.get, response, ['url'])
  return typeof url === 'string' ? url : ''
}

function bodyOf({ body, headers }: ViewerRequest): { body: string | undefined; contentType: string | undefined } {
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  if (body === undefined || body === null) return { body: '', contentType: named }
  // The browser writes the content type of a form with its boundary, so that nobody knows it before.
  return typeof body === 'string' ? { body, contentType: named } : { body: undefined, contentType: undefined }
}

function withHeaders(request: ViewerRequest, headers: Readonly<Record<string, string>>): ViewerRequest {
  Object.assign(request.headers, headers)
  return request
}

function showSigned(create: Create, { canonicalRequest, stringToSign }: SignedCall): Element {
  return create(
    'details',
    { className: 'signed', open: true },
    create('summary', null, say(words.howSigned)),
    create('h4', null, say(words.canonicalRequest)),
    create('pre', { tabIndex: 0 }, canonicalRequest),
    create('h4', null, say(words.stringToSign)),
    create('pre', { tabIndex: 0 }, stringToSign),
  )
}
