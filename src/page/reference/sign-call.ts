import { canonicalRequestOf, canonicalText, signingAlgorithm, stringToSign } from '../../contract/canonical-request.ts'

/** A call before it is sent. */
export interface UnsignedCall {
  readonly method: string
  /** Path and query as they are sent. */
  readonly target: string
  readonly host: string
  readonly contentType: string | undefined
  /** The text of the body; undefined where the browser writes it, as it does for forms with files. */
  readonly body: string | undefined
}

export interface AccessKey {
  readonly access: string
  readonly secret: string
}

/** What was made on the way to a signature, for a reader who writes a signer. */
export interface SignedCall {
  readonly headers: Readonly<Record<string, string>>
  readonly canonicalRequest: string
  readonly stringToSign: string
}

const encoder = new TextEncoder()

/** Whether this browser signs here: Web Crypto is there at https addresses and at those of this machine only. */
export function canSign(): boolean {
  return 'subtle' in crypto
}

/**
 * Signs a call with SDK-HMAC-SHA256 at a moment: content type, host and date are covered. A body whose bytes are not known
 * stays outside of the signature, as the gateway allows (docs/decisions/signed-bodies.md).
 */
export async function signCall(call: UnsignedCall, { access, secret }: AccessKey, at: Date): Promise<SignedCall> {
  const date = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const payload = call.body === undefined ? 'UNSIGNED-PAYLOAD' : await sha256(call.body)
  const covered = new Map<string, string>([
    ...(call.contentType === undefined ? [] : [['content-type', call.contentType] as const]),
    ['host', call.host] as const,
    ...(call.body === undefined ? [['x-sdk-content-sha256', payload] as const] : []),
    ['x-sdk-date', date] as const,
  ])
  const signedHeaders = [...covered.keys()]
  const canonicalRequest = canonicalText(
    canonicalRequestOf({
      method: call.method,
      target: call.target,
      signedHeaders,
      header: (name) => covered.get(name),
      payload,
    }),
  )
  const text = stringToSign(date, await sha256(canonicalRequest))
  const signature = hex(await hmac(secret, text))
  return {
    headers: {
      'X-Sdk-Date': date,
      ...(call.body === undefined ? { 'X-Sdk-Content-Sha256': payload } : {}),
      Authorization: `${signingAlgorithm} Access=${access}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`,
    },
    canonicalRequest,
    stringToSign: text,
  }
}

async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
}

async function hmac(secret: string, text: string): Promise<ArrayBuffer> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  return crypto.subtle.sign('HMAC', key, encoder.encode(text))
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((each) => each.toString(16).padStart(2, '0')).join('')
}
