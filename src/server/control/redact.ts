import { type RequestHeaders } from '../../contract/exchange.ts'

const secretHeaders = new Set([
  'x-auth-token',
  'x-subject-token',
  'x-security-token',
  'authorization',
  'cookie',
  'set-cookie',
])
const secretFields = new Set(['password', 'secret', 'securitytoken', 'secret_key', 'token', 'verification_code'])
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

/** A body as it may be shown: secrets in JSON are hidden, anything else stays. */
export function redactBody(text: string): string {
  if (!/password|secret|token|verification_code/i.test(text)) return text
  try {
    return JSON.stringify(
      JSON.parse(text, (key, value: unknown) => (secretFields.has(key) && typeof value === 'string' ? hidden : value)),
    )
  } catch {
    return text.replaceAll(/("(?:password|secret|securitytoken|verification_code)"\s*:\s*)"[^"]*"/g, `$1"${hidden}"`)
  }
}
