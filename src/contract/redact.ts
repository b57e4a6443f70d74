import type { RequestHeaders } from './exchange.ts'

/** Headers that let their reader call in somebody's name, by whatever name a service gives them. */
const secretHeader = /token|secret|passw|cookie|signature|(api|control)-?key|^(proxy-)?authorization$/i
/** Headers that hold an address, and so its parameters. */
const addressHeaders = new Set(['location', 'content-location', 'referer'])
/** Ends of the names of secret fields in a body. */
const secretWords =
  'password|passwd|passcode|secret|secret_?key|private_?key|token|verification_?code|(?<!need_)verify_?code|control_?key'
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

/**
 * A body as it may be shown: secrets in JSON, a form, a multipart body or the query of an address are hidden, also where it
 * is broken or cut; anything else stays.
 */
export function redactBody(body: string): string {
  const text = body.replaceAll(pairOfAddress, redactPairOfAddress)
  if (!mentionsSecret.test(text)) return text
  try {
    return JSON.stringify(JSON.parse(text, hideField))
  } catch {
    return hideInText(hideInParts(text)).replaceAll(secretInForm, `$1${hidden}`)
  }
}

/** A parameter of an address that stands in a body: a file of a ticket is read by who knows the signature in its address. */
const pairOfAddress = /((?:[?&]|\\u0026|&amp;)([\w.%-]{1,64})=)[^&"'\\\s<>]+/g

function redactPairOfAddress(pair: string, begin: string, name: string): string {
  return isSecretName(name) ? `${begin}${hidden}` : pair
}

/** Hides the parts of a multipart body that have the name of a secret: from the end of their headers to the next boundary. */
function hideInParts(text: string): string {
  let shown = ''
  let at = 0
  for (const { 1: name = '', index } of text.matchAll(nameOfPart)) {
    if (index < at || !isSecretName(name)) continue
    const head = /\r?\n\r?\n/g
    head.lastIndex = index
    if (head.exec(text) === null) break
    shown += text.slice(at, head.lastIndex) + hidden
    const next = text.indexOf('\n--', head.lastIndex)
    at = next < 0 ? text.length : next - (text[next - 1] === '\r' ? 1 : 0)
  }
  return shown + text.slice(at)
}

/** The name of a part of a multipart body, in the header that says it. */
const nameOfPart = /^content-disposition:[^\r\n]{0,200}?[;\s]name="?([^"\r\n;]{1,200})/gim

/** Where none of the words stands, nothing needs to be read; an escaped letter may hide one. */
const mentionsSecret = new RegExp(`${secretWords}|\\\\u00`, 'i')

/** Hides the values of secret fields in what reads like JSON but is none. */
function hideInText(text: string): string {
  let shown = ''
  let at = 0
  for (const { 0: field, index } of text.matchAll(secretName)) {
    const begin = index + field.length
    const end = index < at ? begin : endOfValue(text, begin)
    if (end === begin) continue
    shown += `${text.slice(at, begin)}"${hidden}"`
    at = end
  }
  return shown + text.slice(at)
}

/** The name of a secret field, up to its value. */
const secretName = new RegExp(`"(?:[^"\\\\]*(?:${secretWords})|id)"\\s*:\\s*`, 'gi')

/** Where a text ends, by the quotation mark after it or with all there is, or a bare word. A loop, because there may be megabytes of it. */
function endOfValue(text: string, begin: number): number {
  let at = begin
  if (text[begin] !== '"') {
    while (at < text.length && !/[\s,"{}[\]]/.test(text.charAt(at))) at += 1
    return at
  }
  for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1
  return Math.min(at + 1, text.length)
}

/** A secret field of a form. */
const secretInForm = new RegExp(`((?:^|[&\\s])[^=&\\s"{}]*(?:${secretWords})=)[^&\\s"]*`, 'gi')

function hideField(key: string, value: unknown): unknown {
  if (!secretField.test(key)) return value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return hidden
  // IAM takes a token as {"token": {"id": "..."}}, and answers with one that describes it.
  return 'id' in value ? { ...value, id: hidden } : value
}
