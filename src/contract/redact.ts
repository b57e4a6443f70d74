import { type RequestHeaders } from './exchange.ts'

const secretHeaders = new Set([
  'x-auth-token',
  'x-subject-token',
  'x-security-token',
  'authorization',
  'cookie',
  'set-cookie',
])
const secretFields = ['password', 'secret', 'securitytoken', 'secret_key', 'token', 'verification_code']
const hidden = '***'

/** Headers as they may be shown: without what would let a reader call in somebody's name. */
export function redactHeaders(headers: RequestHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] => {
      if (value === undefined) return []
      const text = typeof value === 'string' ? value : value.join(', ')
      return [[name, secretHeaders.has(name.toLowerCase()) ? hideSecret(text) : text]]
    }),
  )
}

/** Of a signature, everything but the signature itself is of use to who looks for a mistake. */
function hideSecret(text: string): string {
  return text.startsWith('SDK-HMAC-SHA256') ? text.replace(/Signature=\w+/, `Signature=${hidden}`) : hidden
}

/** The words of a verdict as they may be shown: a canonical request in them has the headers that were signed. */
export function redactDetail(detail: string): string {
  return detail.replaceAll(/\b((?:x-auth|x-subject|x-security)-token:)[^\n"]+/gi, `$1${hidden}`)
}

/** A body as it may be shown: secrets in JSON are hidden, also where it is broken or cut; anything else stays. */
export function redactBody(text: string): string {
  if (!/password|secret|token|verification_code/i.test(text)) return text
  try {
    return JSON.stringify(JSON.parse(text, hideField))
  } catch {
    return text.replaceAll(secretText, `$1"${hidden}"`)
  }
}

/** A secret field and its text, up to the quotation mark that ends it or to the end of what there is. */
const secretText = new RegExp(`("(?:${secretFields.join('|')}|id)"\\s*:\\s*)"(?:[^"\\\\]|\\\\.?)*(?:"|$)`, 'g')

function hideField(key: string, value: unknown): unknown {
  if (!secretFields.includes(key)) return value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return hidden
  // IAM takes a token as {"token": {"id": "..."}}, and answers with one that describes it.
  return 'id' in value ? { ...value, id: hidden } : value
}
