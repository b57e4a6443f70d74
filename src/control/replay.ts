import { type ApiRequest, type Exchange, headerOf } from '../contract/exchange.ts'
import { platformServices } from '../contract/services.ts'
import { canonicalRequest, readSignature, signatureOf, signatureDate } from '../gateway/signature.ts'
import type { World } from '../state/engine/world.ts'

/** Whether the request of an exchange went to the partner operations, to an address that they have or not. */
export function isReplayable({ service }: Exchange): boolean {
  return service === undefined || platformServices.some((each) => each.name === service)
}

/** The request of an exchange as it is sent again; a signature that was good is made anew, with the date of the world's clock. */
export function requestAgain({ request, caller }: Exchange, world: World, machineNow: number): ApiRequest {
  const again = { ...request, receivedAt: machineNow }
  const signature = readSignature(headerOf(request, 'authorization') ?? '')
  const key = signature === undefined ? undefined : world.accessKeys.get(signature.access)
  if (signature === undefined || key === undefined || caller === undefined) return again
  const date = signatureDate(world.now)
  const dated = { ...again, headers: { ...request.headers, 'x-sdk-date': date } }
  const made = signatureOf(canonicalRequest(dated, signature.signedHeaders), { date, secret: key.secret })
  const names = signature.signedHeaders.join(';')
  const authorization = `SDK-HMAC-SHA256 Access=${signature.access}, SignedHeaders=${names}, Signature=${made}`
  return { ...dated, headers: { ...dated.headers, authorization } }
}
