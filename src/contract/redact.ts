import { type RequestHeaders } from './exchange.ts'

/** Headers that let their reader call in somebody's name, by whatever name a service gives them. */
const secretHeader = /token|secret|passw|cookie|signature|(api|control)-?key|^(proxy-)?authorization$/i
/** Headers that hold an address, and so its parameters. */
const addressHeaders = new Set(['location', 'content-location', 'referer'])
/** Ends of the names of secret fields in a body. */
const secretWords = 'password|passwd|passcode|secret|secret_?key|private_?key|token|verification_?code|control_?key'
const secretField = new RegExp(`(?:${secretWords})$|^sk$`, 'i')
const secretParameter = new RegExp(
  `${secretWords}|access[_-]?key|(?:api|control)-?key|signature|authorization|^sk$`,
  'i',
)

/** Whether a parameter of that name holds what lets its reader call in somebody's name. */
export function isSecretName(name: string): boolean {
  return secretParameter.test(name)
}
const hidden = '***'

/** Headers as they may be shown: without what would let a reader call in somebody's name. */
export function redactHeaders(headers: RequestHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] => {
      if (value === undefined) return []
      const text = typeof value === 'string' ? value : value.join(', ')
      if (secretHeader.test(name)) return [[name, hideSecret(text)]]
      return [[name, addressHeaders.has(name.toLowerCase()) ? redactTarget(text) : text]]
    }),
  )
}

/** Of a signature, everything but the signature itself is of use to who looks for a mistake. */
function hideSecret(text: string): string {
  if (!text.startsWith('SDK-HMAC-SHA256') || !/signature=/i.test(text)) return hidden
  return text.replaceAll(/\b(signature=)\s*[^,\s]*/gi, `$1${hidden}`)
}

/** An address as it may be shown: each byte as it came, but secrets in its query are hidden; their names stay. */
export function redactTarget(target: string): string {
  const mark = target.indexOf('?')
  if (mark < 0) return target
  const pairs = target.slice(mark + 1).split('&')
  return `${target.slice(0, mark)}?${pairs.map(redactPair).join('&')}`
}

function redactPair(pair: string): string {
  const [written = ''] = pair.split('=', 1)
  const [name = written] = new URLSearchParams(pair).keys()
  return written.length < pair.length && isSecretName(name) ? `${written}=${hidden}` : pair
}

/**
 * The words of a verdict as they may be shown: a canonical request in them has the headers and the query that were
 * signed.
 */
export function redactDetail(detail: string): string {
  return detail
    .replaceAll(headerLine, (line, name: string) => (secretHeader.test(name) ? `${name}:${hidden}` : line))
    .replaceAll(pairOfQuery, redactPair)
}

/** A header as a canonical request has it: no blank behind the colon; a line of its own, or quoted. */
const headerLine = /(?<=^|["\n])([\w-]+):(?=\S)[^\n"]+/g
const pairOfQuery = /(?<=^|[\s"?&])[^\s"?&=]+=[^\s"&]*/g

/** Text for people as it may be shown: addresses in it without passwords and without secrets in their queries. */
export function redactWords(text: string): string {
  return text.replaceAll(/(:\/\/[^\s/:@]*):[^\s]*@/g, `$1:${hidden}@`).replaceAll(pairOfQuery, redactPair)
}

/** A body as it may be shown: secrets in JSON or a form are hidden, also where it is broken or cut; anything else stays. */
export function redactBody(text: string): string {
  if (!mentionsSecret.test(text)) return text
  try {
    return JSON.stringify(JSON.parse(text, hideField))
  } catch {
    return text.replaceAll(secretText, `$1"${hidden}"`).replaceAll(secretInForm, `$1${hidden}`)
  }
}

/** Where none of the words stands, nothing needs to be read; an escaped letter may hide one. */
const mentionsSecret = new RegExp(`${secretWords}|\\\\u00`, 'i')

/** A secret field and its value: text, up to the quotation mark that ends it or to the end of what there is, or a bare word. */
const secretText = new RegExp(
  `("(?:[^"\\\\]*(?:${secretWords})|id)"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.?)*(?:"|$)|[^\\s,"{}[\\]]+)`,
  'gi',
)

/** A secret field of a form. */
const secretInForm = new RegExp(`((?:^|[&\\s])[^=&\\s"{}]*(?:${secretWords})=)[^&\\s"]*`, 'gi')

function hideField(key: string, value: unknown): unknown {
  if (!secretField.test(key)) return value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return hidden
  // IAM takes a token as {"token": {"id": "..."}}, and answers with one that describes it.
  return 'id' in value ? { ...value, id: hidden } : value
}
